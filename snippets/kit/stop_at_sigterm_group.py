import os
import sys
import time
from contextlib import nullcontext
from multiprocessing import set_start_method
from signal import SIG_IGN, SIGTERM, signal
from subprocess import PIPE, Popen

import stop_at_sigterm


def plain_work(stop, saved, number):
    signal(SIGTERM, SIG_IGN)
    work(stop, saved, number)


def work(stop, saved, number):
    print("at work", flush=True)
    while not stop.value:
        time.sleep(0.05)
    time.sleep(0.2)
    saved[number] = 1


def run(method, way):
    set_start_method(method)
    stop_at_sigterm.work = work
    if way == "plain":
        stop_at_sigterm.work = plain_work
        stop_at_sigterm.signals_blocked = nullcontext
    stop_at_sigterm.main()


def saved(method, way):
    command = [sys.executable, __file__, method, way]
    program = Popen(command, stdout=PIPE, text=True, start_new_session=True)
    for _ in range(stop_at_sigterm.WORKERS):
        program.stdout.readline()
    os.killpg(program.pid, SIGTERM)
    *_, last = program.communicate()[0].splitlines()
    return f"{last.count('1')} of {stop_at_sigterm.WORKERS}"


if __name__ == "__main__":
    if sys.argv[1:]:
        run(*sys.argv[1:])
    else:
        print("start method  SIGTERM ignored in work()  put off while starting")
        for method in ("fork", "spawn", "forkserver"):
            print(f"{method:14}{saved(method, 'plain'):26}{saved(method, 'put off')}")
