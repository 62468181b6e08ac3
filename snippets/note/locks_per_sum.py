from multiprocessing import Array
from unittest.mock import MagicMock

if __name__ == "__main__":
    lock = MagicMock()
    m = Array("i", range(1000), lock=lock)
    view = memoryview(m.get_obj()).cast("B").cast("i")
    ways = {
        "m[i]": lambda: sum(m[i] for i in range(1000)),
        "m[:]": lambda: sum(m[:]),
        "view": lambda: sum(view),
    }
    for name, way in ways.items():
        lock.reset_mock()
        print(name, way(), "locked", lock.__enter__.call_count)
