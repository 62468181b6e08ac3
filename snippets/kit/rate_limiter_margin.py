from rate_limiter import RateLimiter, request, use
from workers import worker_pool


def requests_per_second(limiter):
    """How many requests the seconds hold that begin with each request."""
    with worker_pool(4, use, (limiter,)) as pool:
        times = sorted(pool.map(request, range(40)))
    starts = [start for start in times if start + 1 <= times[-1]]
    return [sum(start <= time < start + 1 for time in times) for start in starts]


if __name__ == "__main__":
    for name, margin in ("with the margin", 1.05), ("without", 1):
        limiter = RateLimiter(per_second=20)
        limiter.interval = margin / 20
        counts = requests_per_second(limiter)
        over = sum(count > 20 for count in counts)
        print(f"{name}: {over} of {len(counts)} seconds hold more than 20 requests")
