from multiprocessing import Pool, Value
from time import sleep


def keep(value):
    global done
    done = value


def work():
    sleep(5)
    with done.get_lock():
        done.value += 1


if __name__ == "__main__":
    done = Value("i")
    with Pool(2, keep, (done,)) as pool:
        for _ in range(4):
            pool.apply_async(work)
    print(done.value, "of 4 tasks done")
