import os
import socket
from signal import SIGINT, raise_signal

from downloads import download_all


class Pages(dict):
    def __setitem__(self, url, page):
        super().__setitem__(url, page)
        if len(self) == 3:
            raise_signal(SIGINT)


if __name__ == "__main__":
    pages, failed = Pages(), {}
    with socket.create_server(("127.0.0.1", 0)) as silent:
        host, port = silent.getsockname()
        hanging = [f"http://{host}:{port}/{number}" for number in range(2)]
        try:
            download_all([*hanging, "data:,a", "data:,b", "data:,c"], pages, failed)
        except KeyboardInterrupt:
            print(len(pages), "pages,", len(failed), "failed", flush=True)
            os._exit(130)
