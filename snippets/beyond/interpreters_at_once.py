import sys
import time

try:
    from concurrent import interpreters
except ImportError:
    raise SystemExit("needs Python 3.14") from None


def answer(begun, memory):
    begun.put(None)
    while not memory[0]:
        pass
    memory[1] = memory[0] + 1


if __name__ == "__main__":
    sys.setswitchinterval(100)
    memory, begun = memoryview(bytearray(2)), interpreters.create_queue()
    other = interpreters.create()
    thread = other.call_in_thread(answer, begun, memory)
    begun.get()
    memory[0] = 20
    busy_until = time.thread_time() + 0.5
    while not memory[1] and time.thread_time() < busy_until:
        pass
    print("while this thread was busy:", *memory)
    thread.join()
    other.close()
