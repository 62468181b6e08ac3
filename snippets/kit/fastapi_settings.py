# /// script
# dependencies = ["fastapi"]
# ///
import os
import tempfile
from pathlib import Path

from fastapi import FastAPI
from settings_file import FileSettings

settings = FileSettings(Path(tempfile.gettempdir(), "myapp.json"), limit=10)
app = FastAPI()


@app.get("/")
def show() -> dict[str, object]:
    return {"limit": settings.read()["limit"], "worker": os.getpid()}


@app.put("/limit/{limit}")
def change(limit: int) -> dict[str, object]:
    settings.change(limit=limit)
    return show()


if __name__ == "__main__":
    print(show())
