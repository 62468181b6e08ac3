import time
from multiprocessing import get_context

spawn = get_context("spawn")
SIZE = 1000


def write(numbers, begun, stop):
    begun.set()
    number = 0
    while not stop.value:
        number = 1 - number
        numbers[:] = [number] * SIZE


def is_torn(numbers, seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        part = numbers[:]
        if min(part) != max(part):
            return True
    return False


if __name__ == "__main__":
    print("made with", "torn", sep="  ")
    for make, seconds in (spawn.RawArray, 20), (spawn.Array, 0.5):
        numbers, stop = make("i", SIZE), spawn.RawValue("b")
        begun = spawn.Event()
        writer = spawn.Process(target=write, args=(numbers, begun, stop))
        writer.start()
        begun.wait()
        torn = is_torn(numbers, seconds)
        stop.value = 1
        writer.join()
        print(make.__name__, torn, sep="  ")
