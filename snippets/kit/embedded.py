import os
import sys
from pathlib import Path
from subprocess import run
from tempfile import TemporaryDirectory

import embedded_app
from embedded_build import cc


def main() -> None:
    source, modules = Path(__file__).with_suffix(".c"), Path(embedded_app.__file__)
    with TemporaryDirectory() as folder:
        program = cc(source, folder, f'-DPYTHON="{sys.executable}"')
        run([program], env=os.environ | {"PYTHONPATH": str(modules.parent)}, check=True)


if __name__ == "__main__":
    main()
