# /// script
# dependencies = ["fastapi"]
# ///
import os

from fastapi import FastAPI

settings = {"limit": 10}
app = FastAPI()


@app.get("/")
def show() -> dict[str, int]:
    return {"limit": settings["limit"], "worker": os.getpid()}


@app.put("/limit/{limit}")
def change(limit: int) -> dict[str, int]:
    settings["limit"] = limit
    return show()


if __name__ == "__main__":
    print(show(), change(20))
