import io
import sys
from multiprocessing import get_context


class Window(io.TextIOBase):
    def write(self, text):
        return sys.stdout.write(text)


def work():
    print("worker runs", flush=True)


if __name__ == "__main__":
    sys.stderr = Window()
    for method in "spawn", "forkserver":
        child = get_context(method).Process(target=work)
        child.start()
        child.join()
        print(method, "exit code", child.exitcode)
