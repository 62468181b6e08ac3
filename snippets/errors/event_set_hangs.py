import faulthandler
import time
from multiprocessing import get_context

if __name__ == "__main__":
    context = get_context("fork")
    stop = context.Event()
    worker = context.Process(target=stop.wait)
    worker.start()
    while not stop._cond._sleeping_count.get_value():
        time.sleep(0.01)
    worker.kill()
    worker.join()
    faulthandler.dump_traceback_later(1, exit=True)
    stop.set()
