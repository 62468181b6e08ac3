from multiprocessing import Barrier, Process, Value

ORDER = "ABABAB"


def turns(name, go_on):
    does = iter(("read", "add", "write"))
    for step, turn in enumerate(ORDER, start=1):
        go_on.wait()
        if turn == name:
            yield step, next(does)


def add_one(name, counter, go_on):
    for step, does in turns(name, go_on):
        if does == "read":
            own = counter.value
        elif does == "add":
            own += 1
        else:
            counter.value = own
        row = step, name, does, own, counter.value
        print(*row, sep="  ", flush=True)


if __name__ == "__main__":
    print("step  process  does  own  counter")
    both = Value("i", 0), Barrier(2)
    workers = [Process(target=add_one, args=(n, *both)) for n in "AB"]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
