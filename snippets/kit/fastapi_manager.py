# /// script
# dependencies = ["fastapi"]
# ///
from multiprocessing import get_context

import fastapi_dict
from fastapi_dict import app, show

fastapi_dict.settings = get_context("fork").Manager().dict(limit=10)

if __name__ == "__main__":
    print(app.title, show())
