from multiprocessing import get_context
from tempfile import TemporaryFile


def read_first(file, turn):
    file.seek(0)
    turn.wait()
    turn.wait()
    print("asked for chunk 0, got", file.read(2))


def read_second(file, turn):
    turn.wait()
    file.seek(4)
    turn.wait()


if __name__ == "__main__":
    context = get_context("fork")
    turn = context.Barrier(2)
    with TemporaryFile(buffering=0) as file:
        file.write(b"c0c1c2c3")
        readers = [
            context.Process(target=read, args=(file, turn))
            for read in (read_first, read_second)
        ]
        for reader in readers:
            reader.start()
        for reader in readers:
            reader.join()
