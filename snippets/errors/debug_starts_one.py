# /// script
# dependencies = ["flask"]
# ///
import logging
import sys
from multiprocessing import Process

from flask import Flask, cli
from werkzeug.serving import is_running_from_reloader

app = Flask(__name__)
cli.show_server_banner = lambda *names: None
logging.getLogger("werkzeug").setLevel(logging.ERROR)


def work():
    print("worker", flush=True)


if __name__ == "__main__":
    if is_running_from_reloader():
        worker = Process(target=work)
        worker.start()
        worker.join()
        sys.exit()
    app.run(port=0, debug=True)
