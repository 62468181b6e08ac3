from multiprocessing import Event, Process, RawValue
from time import monotonic as now
from time import sleep

FIRST, NEXT = 20, 0.3


def work(stop, beats):
    while not stop.is_set():
        beats.value += 1
        sleep(60)


def next_beat(worker, beats, seen, patience):
    end = now() + patience
    while worker.is_alive() and beats.value == seen and now() < end:
        worker.join(0.02)
    return beats.value


if __name__ == "__main__":
    stop, beats = Event(), RawValue("i")
    worker = Process(target=work, args=(stop, beats), daemon=True)
    worker.start()
    for seen, patience in (0, FIRST), (1, NEXT):
        last = next_beat(worker, beats, seen, patience)
        print("beating", last != seen, "alive", worker.is_alive())
    stop.set()
    worker.join(NEXT)
    print("stop", stop.is_set(), "alive", worker.is_alive())
    worker.terminate()
    worker.join()
    print("beats", beats.value, "exit code", worker.exitcode)
