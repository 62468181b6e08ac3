from multiprocessing import Pool
from signal import SIG_IGN, SIGINT, signal


def ignore_ctrl_c():
    signal(SIGINT, SIG_IGN)


def work(number):
    return number * number


def main():
    with Pool(2, initializer=ignore_ctrl_c) as pool:
        print(pool.map(work, range(5)))


if __name__ == "__main__":
    main()
