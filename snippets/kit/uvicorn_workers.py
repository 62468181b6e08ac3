# /// script
# dependencies = ["fastapi", "uvicorn"]
# ///
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import Value
from multiprocessing.sharedctypes import Synchronized
from signal import SIGTERM
from urllib.request import urlopen

import uvicorn
from fastapi import FastAPI
from workers import Worker


def make_app(visits: Synchronized) -> FastAPI:
    app = FastAPI()

    @app.get("/")
    async def visit() -> dict[str, int]:
        with visits.get_lock():
            visits.value += 1
            return {"visit": visits.value}

    return app


def serve(listener: socket.socket, visits: Synchronized) -> None:
    config = uvicorn.Config(make_app(visits), log_level="warning")
    uvicorn.Server(config).run(sockets=[listener])


@contextmanager
def web_workers(listener: socket.socket, count: int) -> Iterator[None]:
    """Run web servers that share a port and a counter."""
    shared = listener, Value("q", 0)
    workers = [Worker(target=serve, args=shared, daemon=True) for _ in range(count)]
    try:
        for worker in workers:
            worker.start()
        yield
    finally:
        started = [worker for worker in workers if worker.pid]
        for worker in started:
            worker.terminate()
            worker.join()
        codes = [worker.exitcode for worker in started]
        if {*codes} - {0, -SIGTERM}:
            raise ChildProcessError(f"web workers ended with exit codes {codes}")


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = "http://{}:{}/".format(*listener.getsockname())
        with web_workers(listener, count=2):
            for _visit in range(4):
                with urlopen(url, timeout=10) as answer:
                    print(answer.read().decode())


if __name__ == "__main__":
    main()
