from multiprocessing import Barrier, Process


def wait(barrier):
    barrier.wait(timeout=0.2)


if __name__ == "__main__":
    barrier = Barrier(2)
    print("parties", barrier.parties)
    worker = Process(target=wait, args=(barrier,))
    worker.start()
    worker.join()
    print("broken", barrier.broken, "exit code", worker.exitcode)
    barrier.wait()
