from ctypes import Structure, c_bool, c_uint
from multiprocessing import Process, RawValue
from time import monotonic as now
from time import sleep

FIRST, NEXT = 20, 0.3


class Control(Structure):
    _fields_ = [("stop", c_bool), ("beats", c_uint)]


def work(control):
    while not control.stop:
        control.beats += 1
        sleep(60)


def next_beat(worker, control, seen, patience):
    end = now() + patience
    while worker.is_alive() and control.beats == seen and now() < end:
        worker.join(0.02)
    return control.beats


if __name__ == "__main__":
    control = RawValue(Control)
    worker = Process(target=work, args=(control,), daemon=True)
    worker.start()
    for seen, patience in (0, FIRST), (1, NEXT):
        last = next_beat(worker, control, seen, patience)
        print("beating", last != seen, "alive", worker.is_alive())
    control.stop = True
    worker.join(NEXT)
    print("stop", control.stop, "alive", worker.is_alive())
    worker.terminate()
    worker.join()
    print("beats", control.beats, "exit code", worker.exitcode)
