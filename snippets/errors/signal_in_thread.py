import signal
from multiprocessing import Pool
from threading import Thread


def resize(image):
    return image // 2


def handle_request():
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    with Pool(2) as pool:
        signal.signal(signal.SIGINT, before)
        print(pool.map(resize, [640, 480]))


if __name__ == "__main__":
    request = Thread(target=handle_request)
    request.start()
    request.join()
