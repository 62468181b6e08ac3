from ctypes import Structure, c_int, c_uint, sizeof
from multiprocessing import Barrier, Process, RawValue
from time import sleep

SIZE, LAST = 1000, 500


class Board(Structure):
    _fields_ = [("version", c_uint), ("levels", c_int * SIZE)]


def write(board, levels):
    board.version += 1
    board.levels[:] = levels
    board.version += 1


def read(board):
    while True:
        before = board.version
        levels = board.levels[:]
        if before % 2 == 0 and board.version == before:
            return levels
        sleep(0)


def watch(board, start):
    start.wait()
    level = 0
    while level < LAST:
        before = level
        level, *others = read(board)
        assert before <= level == min(others) == max(others)


if __name__ == "__main__":
    board, start = RawValue(Board), Barrier(3)
    shared = board, start
    readers = []
    for _ in range(2):
        readers.append(Process(target=watch, args=shared, daemon=True))
        readers[-1].start()
    start.wait()
    print("readers", len(readers), "bytes", sizeof(board))
    for level in range(1, LAST + 1):
        write(board, [level] * SIZE)
        sleep(0.0001)
    for reader in readers:
        reader.join()
    print("version", board.version, "level", *set(read(board)))
    print("readers ended with", [reader.exitcode for reader in readers])
