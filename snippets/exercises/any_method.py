from multiprocessing import get_context


def count(failures, lines):
    found = sum(line.endswith(" 500") for line in lines)
    with failures.get_lock():
        failures.value += found


def count_failures(context, log):
    failures = context.Value("i", 0)
    workers = [
        context.Process(target=count, args=(failures, log[first::4]))
        for first in range(4)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    if any(worker.exitcode for worker in workers):
        raise RuntimeError("a worker failed")
    return failures.value


if __name__ == "__main__":
    log = ["GET /tea 200", "GET /cake 404", "GET /pay 500"] * 40_000
    print("default", count_failures(get_context(), log))
    print("spawn", count_failures(get_context("spawn"), log))
