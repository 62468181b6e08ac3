from ctypes import Structure, c_int, c_uint
from multiprocessing import Process, RawValue
from time import monotonic, sleep

SIZE, SNAPSHOTS, READERS, PATIENCE = 1000, 100, 2, 5.0


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
        write(board, [board.version // 2 + 1] * SIZE)
        sleep(0.0001)
    if failed := [reader.exitcode for reader in readers if reader.exitcode]:
        raise ChildProcessError(f"readers ended, exit codes {failed}")
    print(READERS * SNAPSHOTS, "snapshots while a writer wrote, none torn")


if __name__ == "__main__":
    main()
