# /// script
# dependencies = ["fastapi", "gunicorn>=25.1", "uvicorn"]
# ///
from flask_served import GUNICORN, counts_right

STARTS = {
    "gunicorn --preload -k asgi fastapi_counter:app": GUNICORN,
    "uvicorn fastapi_counter:app": "--log-level=error --fd=",
}

if __name__ == "__main__":
    print("started with                                    each visit counted once")
    for command, options in STARTS.items():
        print(f"{command:<48}{counts_right(command, options)}")
