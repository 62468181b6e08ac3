from ctypes import Structure, c_int, c_uint
from multiprocessing import Process, RawValue
from time import sleep

SIZE, SNAPSHOTS, READERS = 1000, 100, 2


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


def watch(board: Board) -> None:
    for _ in range(SNAPSHOTS):
        if len(set(read(board))) > 1:
            raise ValueError("torn snapshot")


def main() -> None:
    board = RawValue(Board)
    readers = [
        Process(target=watch, args=(board,), daemon=True) for _ in range(READERS)
    ]
    for reader in readers:
        reader.start()
    while any(reader.is_alive() for reader in readers):
        write(board, [board.current + 1] * SIZE)
        sleep(0.0001)
    if failed := [reader.exitcode for reader in readers if reader.exitcode]:
        raise ChildProcessError(f"readers ended, exit codes {failed}")
    print(READERS * SNAPSHOTS, "snapshots while a writer wrote, none torn")


if __name__ == "__main__":
    main()
