from multiprocessing import Pool
from threading import Event, current_thread, main_thread


def slow(result):
    print("callback in the main thread:", current_thread() is main_thread())
    called.set()
    finish.wait()


if __name__ == "__main__":
    called, finish = Event(), Event()
    with Pool(2) as pool:
        pool.apply_async(abs, (-1,), callback=slow)
        called.wait()
        second = pool.apply_async(abs, (-2,))
        second.wait(timeout=1)
        print("second result ready:", second.ready())
        finish.set()
        print("second result", second.get())
