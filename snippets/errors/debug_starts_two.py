# /// script
# dependencies = ["flask"]
# ///
import logging
import os
import sys
from multiprocessing import Process

from flask import Flask, cli

app = Flask(__name__)
cli.show_server_banner = lambda *names: None
logging.getLogger("werkzeug").setLevel(logging.ERROR)


def work():
    print("worker", flush=True)


if __name__ == "__main__":
    print("WERKZEUG_RUN_MAIN:", os.environ.get("WERKZEUG_RUN_MAIN"), flush=True)
    worker = Process(target=work)
    worker.start()
    worker.join()
    if "WERKZEUG_RUN_MAIN" in os.environ:
        sys.exit()
    app.run(port=0, debug=True)
