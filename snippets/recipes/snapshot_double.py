from ctypes import Structure, c_int, c_uint, sizeof
from multiprocessing import Barrier, Process, RawValue
from time import sleep

SIZE, LAST = 1000, 500


class Board(Structure):
    _fields_ = [("current", c_uint), ("sides", c_int * SIZE * 2)]


def write(board, levels):
    board.sides[1 - board.current % 2][:] = levels
    board.current += 1


def read(board):
    while True:
        before = board.current
        levels = board.sides[before % 2][:]
        if board.current == before:
            return levels


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
    print("current", board.current, "level", *set(read(board)))
    print("readers ended with", [reader.exitcode for reader in readers])
