import faulthandler
import signal
import threading
import time
from multiprocessing import get_context


def stop_it(number, frame):
    stop.set()


def send_signal():
    while not stop._cond._sleeping_count.get_value():
        time.sleep(0.01)
    signal.pthread_kill(threading.main_thread().ident, signal.SIGTERM)


if __name__ == "__main__":
    stop = get_context("fork").Event()
    signal.signal(signal.SIGTERM, stop_it)
    threading.Thread(target=send_signal).start()
    faulthandler.dump_traceback_later(1, exit=True)
    stop.wait()
    print("stopped")
