import sys
from multiprocessing import get_context


class Window:
    def write(self, text):
        print(text, end="")

    def flush(self):
        pass

    def fileno(self):
        return -1


if __name__ == "__main__":
    sys.stderr = Window()
    for method in "spawn", "forkserver":
        try:
            get_context(method).Process(target=print).start()
        except ValueError as error:
            print(method, "ValueError:", error)
