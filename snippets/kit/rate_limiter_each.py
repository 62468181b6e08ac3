from rate_limiter import RateLimiter, request, use
from workers import worker_pool


def make_own(per_second):
    use(RateLimiter(per_second))


def requests_per_second(initializer, argument):
    with worker_pool(4, initializer, (argument,)) as pool:
        times = sorted(pool.map(request, range(40)))
    return 39 / (times[-1] - times[0])


if __name__ == "__main__":
    for name, initializer, argument in (
        ("one for all workers", use, RateLimiter(20)),
        ("one in each worker", make_own, 20),
    ):
        rate = requests_per_second(initializer, argument)
        print(f"{name}: {rate:.0f} a second")
