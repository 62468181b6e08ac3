import os
from multiprocessing import active_children, get_context


def state(pid):
    try:
        with open(f"/proc/{pid}/stat") as file:
            return file.read().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return "gone"


if __name__ == "__main__":
    context = get_context("fork")
    end = context.Event()
    workers = [context.Process(target=end.wait) for _ in range(3)]
    for worker in workers:
        worker.start()
    end.set()
    for worker in workers:
        os.waitid(os.P_PID, worker.pid, os.WEXITED | os.WNOWAIT)
    print("ended, state", *[state(worker.pid) for worker in workers])
    workers[0].join()
    print("after join(), state", *[state(worker.pid) for worker in workers])
    print("children that run:", active_children())
    print("after active_children(), state", *[state(w.pid) for w in workers])
