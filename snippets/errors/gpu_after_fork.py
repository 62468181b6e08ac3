import os
from multiprocessing import get_context


class Device:
    process: int | None = None

    def square(self, number):
        self.process = self.process or os.getpid()
        if self.process != os.getpid():
            raise RuntimeError("Cannot re-initialize the device in forked subprocess")
        return number**2


device = Device()


def work():
    print("child:", device.square(3))


if __name__ == "__main__":
    print("parent:", device.square(2), flush=True)
    for method in "spawn", "forkserver", "fork":
        child = get_context(method).Process(target=work)
        child.start()
        child.join()
        print(method, "exit code", child.exitcode, flush=True)
