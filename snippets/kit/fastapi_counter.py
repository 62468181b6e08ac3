# /// script
# dependencies = ["fastapi", "gunicorn>=25.1"]
# ///
import asyncio
import os
from multiprocessing import get_context

from fastapi import FastAPI

visits = get_context("fork").Value("q", 0)
app = FastAPI()


@app.get("/")
async def visit() -> dict[str, int]:
    with visits.get_lock():
        visits.value += 1
        number = visits.value
    return {"visit": number, "worker": os.getpid()}


if __name__ == "__main__":
    print(asyncio.run(visit()))
