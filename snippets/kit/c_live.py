# /// script
# dependencies = ["numpy"]
# ///
import os
import time
from ctypes import Structure, c_double, c_int64, sizeof
from pathlib import Path
from subprocess import CalledProcessError, Popen, run
from tempfile import TemporaryDirectory

from shared_arrays import shared_zeros


class Position(Structure):
    _fields_ = [("version", c_int64), ("x", c_double), ("y", c_double)]


def move(position: Position, x: float, y: float) -> None:
    position.version += 1
    position.x = x
    position.y = y
    position.version += 1


def main() -> None:
    source = Path(__file__).with_suffix(".c")
    size = sizeof(Position)
    with TemporaryDirectory() as folder, shared_zeros(size, "u1") as shared:
        position = Position.from_buffer(shared.array)
        program = Path(folder, "c_live")
        temporary = os.environ | {"TMPDIR": folder}
        run(["cc", "-O2", source, "-o", program, "-lrt"], check=True, env=temporary)
        with Popen([program, shared.name]) as reader:
            for step in range(1, 1001):
                move(position, step, 2 * step)
                time.sleep(0.001)
        if reader.returncode:
            raise CalledProcessError(reader.returncode, reader.args)


if __name__ == "__main__":
    main()
