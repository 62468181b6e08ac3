# /// script
# dependencies = ["fastapi", "gunicorn>=25.1", "uvicorn"]
# ///
from dict_served import try_out
from flask_served import GUNICORN

STARTS = {
    "gunicorn -k asgi fastapi_settings:app": GUNICORN,
    "uvicorn fastapi_settings:app": "--log-level=error --fd=",
}

if __name__ == "__main__":
    print(f"{'started with':<48}{'changed in':<14}error at the end")
    for command, options in STARTS.items():
        print(try_out(command, options))
