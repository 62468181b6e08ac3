import os
from pathlib import Path
from subprocess import run
from sysconfig import get_config_var as var
from tempfile import TemporaryDirectory

FLAGS = (
    f"-I{var('INCLUDEPY')} -L{var('LIBDIR')} -L{var('LIBPL')}"
    f" -Wl,-rpath,{var('LIBDIR')} -lpython{var('LDVERSION')}"
    f" {var('LIBS')} {var('SYSLIBS')} {var('LINKFORSHARED')}"
)


def cc(source: Path, folder: str, *options: str) -> str:
    """Compile a C program that embeds this Python, and say where it is."""
    program, env = os.path.join(folder, "program"), os.environ | {"TMPDIR": folder}
    command = ["cc", source, *FLAGS.split(), *options, "-o", program]
    run(command, env=env, check=True)
    return program


def main() -> None:
    with TemporaryDirectory() as folder:
        program = cc(Path(__file__).with_suffix(".c"), folder)
        run([program, "-c", "print('Python in a C program')"], check=True)


if __name__ == "__main__":
    main()
