from multiprocessing import Condition, Process, Semaphore, Value


def wait(changed, ready, woken):
    with changed:
        ready.release()
        changed.wait()
        woken.value += 1
    ready.release()


if __name__ == "__main__":
    changed, ready, woken = Condition(), Semaphore(0), Value("i")
    args = (changed, ready, woken)
    workers = [Process(target=wait, args=args) for _ in range(3)]
    for worker in workers:
        worker.start()
    for _ in workers:
        ready.acquire()
    with changed:
        changed.notify(n=2)
    for _ in range(2):
        ready.acquire()
    print("woken", woken.value)
    with changed:
        changed.notify_all()
    for worker in workers:
        worker.join()
    print("woken", woken.value)
