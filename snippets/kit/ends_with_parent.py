import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Process

from workers import follow_parent


def copy_files() -> None:
    follow_parent()
    time.sleep(0.5)


def main() -> None:
    copier = Process(target=copy_files, daemon=True)
    copier.start()
    with ProcessPoolExecutor(2, initializer=follow_parent) as pool:
        print("sums", list(pool.map(sum, [range(10), range(100)])))
    copier.join()
    if copier.exitcode:
        raise ChildProcessError(f"copy_files: exit code {copier.exitcode}")
    print("files are copied")


if __name__ == "__main__":
    main()
