import mmap
from pathlib import Path
from tempfile import TemporaryDirectory

if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        path = Path(folder, "numbers.dat")
        with open(path, "wb") as writer:
            writer.write(bytes(800))
            with open(path, "r+b") as file:
                mmap.mmap(file.fileno(), 800, mmap.MAP_SHARED)
