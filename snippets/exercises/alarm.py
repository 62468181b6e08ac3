import sys
from multiprocessing import Event, Process, Value

LIMIT = 100


def watch(lines, failures, alarm):
    for line in lines:
        if alarm.is_set():
            return
        if line.endswith(" 500"):
            with failures.get_lock():
                failures.value += 1
                reached = failures.value == LIMIT
            if reached:
                alarm.set()


def main():
    log = ["GET /tea 200", "GET /cake 404", "GET /pay 500"] * 40_000
    failures, alarm = Value("i", 0), Event()
    args = log, failures, alarm
    workers = [Process(target=watch, args=args) for _ in range(3)]
    for worker in workers:
        worker.start()
    while not alarm.wait(timeout=0.1):
        if not any(worker.is_alive() for worker in workers):
            break
    for worker in workers:
        worker.join()
    if any(worker.exitcode for worker in workers):
        sys.exit("a worker failed")
    print(f"alarm: {LIMIT} failures" if alarm.is_set() else "no alarm")


if __name__ == "__main__":
    main()
