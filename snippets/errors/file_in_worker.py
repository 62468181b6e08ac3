from multiprocessing import Barrier, Process
from pathlib import Path
from tempfile import TemporaryDirectory


def read_first(path, turn):
    with path.open("rb", buffering=0) as file:
        file.seek(0)
        turn.wait()
        turn.wait()
        print("asked for chunk 0, got", file.read(2))


def read_second(path, turn):
    with path.open("rb", buffering=0) as file:
        turn.wait()
        file.seek(4)
        turn.wait()


if __name__ == "__main__":
    turn = Barrier(2)
    with TemporaryDirectory() as folder:
        path = Path(folder, "chunks")
        path.write_bytes(b"c0c1c2c3")
        readers = [
            Process(target=read, args=(path, turn))
            for read in (read_first, read_second)
        ]
        for reader in readers:
            reader.start()
        for reader in readers:
            reader.join()
