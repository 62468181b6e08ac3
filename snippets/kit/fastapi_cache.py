# /// script
# dependencies = ["fastapi"]
# ///
import os
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

from fastapi import FastAPI
from file_cache import FileCache

cache = FileCache(Path(gettempdir(), "myapp-cache"), seconds=60)
app = FastAPI()


def fetch_price(article: str) -> float:
    """Stands for a slow request or computation."""
    return 9.5


@app.get("/prices/{article}")
def price(article: str) -> dict[str, object]:
    value = cache.get(article, partial(fetch_price, article))
    return {"article": article, "price": value, "worker": os.getpid()}


if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        cache.folder = Path(folder)
        print(price("tea"))
