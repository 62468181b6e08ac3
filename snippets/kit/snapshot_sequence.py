from ctypes import Structure, c_int, c_uint
from multiprocessing import RawValue
from time import monotonic, sleep

from workers import Worker, run_workers

SIZE, CHANGES, PATIENCE = 1000, 1000, 5.0


class Board(Structure):
    _fields_ = [("version", c_uint), ("levels", c_int * SIZE)]


def write(board: Board, levels: list[int]) -> None:
    board.version += 1
    board.levels[:] = levels
    board.version += 1


def read(board: Board) -> list[int]:
    end = monotonic() + PATIENCE
    while monotonic() < end:
        before = board.version
        levels = board.levels[:]
        if before % 2 == 0 and board.version == before:
            return levels
        sleep(0)
    raise TimeoutError(f"no snapshot in {PATIENCE:g} s")


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
