# /// script
# dependencies = ["fastapi", "gunicorn>=25.1", "uvicorn"]
# ///
from flask_served import GUNICORN, counts_right

STARTS = {
    "gunicorn --preload -k asgi fastapi_counter:app": GUNICORN,
    "gunicorn --preload -k uvicorn.workers.UvicornWorker fastapi_counter:app": GUNICORN,
    "uvicorn fastapi_counter:app": "--log-level=error --fd=",
}

if __name__ == "__main__":
    print(f"{'started with':<73}each visit counted once")
    for command, options in STARTS.items():
        print(f"{command:<73}{counts_right(command, options)}")
