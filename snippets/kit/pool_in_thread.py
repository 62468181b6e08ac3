from threading import Thread

from workers import Worker, run_workers, worker_pool


def resize(width: int) -> int:
    return width // 2


def handle_request() -> None:
    with worker_pool(2) as pool:
        print("pool:", list(pool.map(resize, [640, 480])))
    run_workers([Worker(target=print, args=("worker:", resize(320)))])


if __name__ == "__main__":
    request = Thread(target=handle_request)
    request.start()
    request.join()
