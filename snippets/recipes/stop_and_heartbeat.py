from multiprocessing import Event, Process, RawValue
from signal import SIG_IGN, SIGINT, signal
from time import monotonic as now


def work(stop, beats, total):
    signal(SIGINT, SIG_IGN)
    while not stop.wait(0.01):
        total.value += beats.value + 1
        beats.value += 1


def next_beat(worker, beats, seen, patience):
    end = now() + patience
    while worker.is_alive() and beats.value == seen and now() < end:
        worker.join(0.02)
    return beats.value


if __name__ == "__main__":
    stop, beats, total = Event(), RawValue("i"), RawValue("q")
    worker = Process(target=work, args=(stop, beats, total))
    seen = 0
    try:
        worker.start()
        for _ in range(3):
            before = seen
            seen = next_beat(worker, beats, before, patience=20)
            print("beating", seen > before)
    finally:
        stop.set()
    worker.join()
    print("exit code", worker.exitcode)
    print(total.value == sum(range(beats.value + 1)))
