import signal
from multiprocessing import Pool
from threading import Thread


def ignore_ctrl_c():
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def resize(image):
    return image // 2


def handle_request():
    with Pool(2, initializer=ignore_ctrl_c) as pool:
        print(pool.map(resize, [640, 480]))


if __name__ == "__main__":
    request = Thread(target=handle_request)
    request.start()
    request.join()
