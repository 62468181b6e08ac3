# /// script
# dependencies = ["fastapi", "uvicorn"]
# ///
import socket
import sys
from multiprocessing.sharedctypes import Synchronized, Value
from urllib.request import urlopen

import uvicorn
from fastapi import FastAPI
from workers import Worker, run_workers


def serve(listener: socket.socket, visits: Synchronized) -> None:
    app = FastAPI()

    @app.get("/")
    async def visit() -> dict[str, int]:
        with visits.get_lock():
            visits.value += 1
            return {"visit": visits.value}

    uvicorn.Server(uvicorn.Config(app, log_level="warning")).run([listener])


def try_out(host: str, port: int) -> None:
    for _visit in range(4):
        print(urlopen(f"http://{host}:{port}/", timeout=10).read().decode())


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        args = listener, Value("q", 0)
        servers = [Worker(target=serve, args=args) for _ in range(2)]
        visitor = Worker(target=try_out, args=listener.getsockname())

        def end_after_visit() -> None:
            if visitor.exitcode == 0:
                sys.exit()

        run_workers([*servers, visitor], watch=end_after_visit)


if __name__ == "__main__":
    main()
