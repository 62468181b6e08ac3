import os
from ctypes import Structure, c_double, c_uint
from multiprocessing import Process, RawValue
from signal import SIGTERM


class Board(Structure):
    _fields_ = [
        ("version", c_uint),
        ("current", c_uint),
        ("sides", c_double * 2 * 2),
    ]


def die_in_sequence(board):
    board.version += 1
    board.sides[0][0] = 1
    os.kill(os.getpid(), SIGTERM)


def die_in_double(board):
    board.sides[1 - board.current % 2][0] = 1
    os.kill(os.getpid(), SIGTERM)


if __name__ == "__main__":
    for die in die_in_sequence, die_in_double:
        board = RawValue(Board, 2, 3)
        worker = Process(target=die, args=(board,))
        worker.start()
        worker.join()
        points = [side[:] for side in board.sides]
        print(die.__name__, worker.exitcode, points)
        if die is die_in_sequence:
            print("version", board.version, "point", points[0])
        else:
            print("current", board.current, end=" ")
            print("point", points[board.current % 2])
