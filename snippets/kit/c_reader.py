# /// script
# dependencies = ["numpy"]
# ///
import os
from pathlib import Path
from subprocess import run
from tempfile import TemporaryDirectory

from shared_arrays import shared_zeros


def main() -> None:
    source = Path(__file__).with_suffix(".c")
    with TemporaryDirectory() as folder, shared_zeros(3, "i8") as numbers:
        reader = Path(folder, "c_reader")
        temporary = os.environ | {"TMPDIR": folder}
        for compiler in "cc", "g++ -x c++":
            print(compiler, source.name, "-o", reader.name, "-lrt", flush=True)
            command = [*compiler.split(), source, "-o", reader, "-lrt"]
            run(command, check=True, env=temporary)
            numbers.array[:] = 3, 4, 0
            run([reader, numbers.name], check=True)
            print("Python reads", numbers.array[2])


if __name__ == "__main__":
    main()
