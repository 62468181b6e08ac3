import sys
from multiprocessing import Event, Process, Value


def count(lines, limit, failures, alarm):
    for line in lines:
        if alarm.is_set():
            return
        if line.endswith(" 500"):
            with failures.get_lock():
                failures.value += 1
                reached = failures.value == limit
            if reached:
                alarm.set()


def watch(log, limit):
    failures, alarm = Value("i", 0), Event()
    args = log, limit, failures, alarm
    workers = [Process(target=count, args=args) for _ in range(3)]
    for worker in workers:
        worker.start()
    while not alarm.wait(timeout=0.1):
        if not any(worker.is_alive() for worker in workers):
            break
    if alarm.is_set():
        print(f"alarm: {limit} failures")
    for worker in workers:
        worker.join()
    if any(worker.exitcode for worker in workers):
        sys.exit("a worker failed")
    if not alarm.is_set():
        print("no alarm")


if __name__ == "__main__":
    log = ["GET /tea 200", "GET /cake 404", "GET /pay 500"] * 40_000
    watch(log, 100)
    watch(log, 200_000)
