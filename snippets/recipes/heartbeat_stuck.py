from multiprocessing import Event, Process, RawValue
from time import monotonic, sleep

FIRST, NEXT = 20, 0.3


def work(stop, beats):
    while not stop.is_set():
        beats.value += 1
        sleep(60)


def next_beat(worker, beats, seen, patience):
    end = monotonic() + patience
    while beats.value == seen and monotonic() < end:
        if not worker.is_alive():
            break
        worker.join(0.02)
    return beats.value


if __name__ == "__main__":
    stop, beats = Event(), RawValue("i")
    worker = Process(target=work, args=(stop, beats), daemon=True)
    worker.start()
    for seen, patience in (0, FIRST), (1, NEXT):
        now = next_beat(worker, beats, seen, patience)
        print("beating", now != seen, "alive", worker.is_alive())
    stop.set()
    worker.join(NEXT)
    print("stop", stop.is_set(), "alive", worker.is_alive())
    worker.terminate()
    worker.join()
    print("beats", beats.value, "exit code", worker.exitcode)
