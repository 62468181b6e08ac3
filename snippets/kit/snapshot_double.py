from ctypes import Structure, c_int, c_uint
from multiprocessing import RawValue
from time import sleep

from workers import Worker, run_workers

SIZE, CHANGES = 1000, 1000


class Board(Structure):
    _fields_ = [("current", c_uint), ("sides", c_int * SIZE * 2)]


def write(board: Board, levels: list[int]) -> None:
    board.sides[1 - board.current % 2][:] = levels
    board.current += 1


def read(board: Board) -> list[int]:
    while True:
        before = board.current
        levels = board.sides[before % 2][:]
        if board.current == before:
            return levels


def change(board: Board) -> None:
    for number in range(1, CHANGES + 1):
        write(board, [number] * SIZE)
        sleep(0.0001)


def watch(board: Board) -> None:
    torn, levels = 0, [0]
    while levels[0] < CHANGES:
        levels = read(board)
        torn += len(set(levels)) > 1
    print("torn snapshots:", torn)


def main() -> None:
    board = RawValue(Board)
    run_workers([Worker(target=work, args=(board,)) for work in (change, watch)])


if __name__ == "__main__":
    main()
