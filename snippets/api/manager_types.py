from multiprocessing import Process
from multiprocessing.managers import SyncManager


def write(number, items, names, ages, box):
    number.set(number.get() + 1)
    items[0] = 10
    names.append("Li")
    ages["Li"] = 7
    box.y = box.x + 1


if __name__ == "__main__":
    with SyncManager() as manager:
        shared = (
            manager.Value("i", 7),
            manager.Array("i", [1, 2, 3]),
            manager.list(["Ann"]),
            manager.dict({"Ann": 1}, Bo=2),
            manager.Namespace(x=1),
        )
        worker = Process(target=write, args=shared)
        worker.start()
        worker.join()
        for proxy in shared:
            print(f"{type(proxy).__name__:15}{proxy}")
