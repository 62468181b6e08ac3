import signal
from multiprocessing import get_context

if __name__ == "__main__":
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    worker = get_context("fork").Process(target=print, args=("worker",))
    worker.start()
    worker.join()
    print("exit code", worker.exitcode)
    print("alive", worker.is_alive())
