"""What goes wrong around a run: a clear line, nothing half-written, nothing left."""

import contextlib
import os
import select
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from proof import record
from proof.interpreters import interpreter
from proof.leftovers import SHM
from proof.project import Project, key
from proof.running import run
from study.copies import one_line
from tests.breaking import write
from tests.conftest import PROJECT

SHARED = "snippets/value/shared.py"
PYTEST = f"{sys.executable} -m pytest -p no:cacheprovider -q -n0"
MOUNT = ["unshare", "--mount", "sh", "-c", f"mount -t tmpfs -o size=4m x {SHM}"]
MAY_MOUNT = (
    sys.platform == "linux"
    and shutil.which("unshare")
    and subprocess.run(MOUNT, capture_output=True).returncode == 0
)
pytestmark = pytest.mark.slow
mounts = pytest.mark.skipif(not MAY_MOUNT, reason="needs root and mount namespaces")
posix = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX system")
RECORD = "snippets/verified.json"
WAITING = """
import os
if __name__ == "__main__":
    with open({pipe!r}, "w") as pipe:
        print(os.getpid(), file=pipe, flush=True)
        open({pipe!r} + ".end").read()
"""


@pytest.fixture
def shell(tree, tmp_path_factory):
    """Runs lines of shell in a copy of the sample, with a TMPDIR of its own."""
    tmp = tmp_path_factory.mktemp("tmp")

    def shell(*lines: str, mount: str | None = None) -> str:
        start = f"mount -t tmpfs -o size={mount} x {SHM}\n" if mount else ""
        command = ["sh", "-ec", start + "\n".join(lines)]
        ran = subprocess.run(
            ["unshare", "--mount", *command] if mount else command,
            cwd=tree,
            env=os.environ | {"TMPDIR": str(tmp)},
            capture_output=True,
            text=True,
            timeout=120,
        )
        said = ran.stdout + ran.stderr
        assert ran.returncode == 0, said
        assert "Traceback" not in said.replace("-Traceback", "").replace("+Tra", "")
        assert not [path for path in tmp.iterdir() if path.name.startswith("run-")]
        return said

    return shell


def runs(tree: Path, name: str = SHARED) -> list[str]:
    """How a program was run on this Python, as the record has it."""
    entry = record.read(Project(tree)).get(key(Path(name)), {})
    return entry.get(str(interpreter()), "").split()[2:]


def fails(command: str) -> str:
    """Shell that goes on if a command fails, and stops if not: `-e` overlooks `!`."""
    return f"if {command}; then echo this should have failed; exit 1; fi"


@mounts
def test_small_dev_shm(shell):
    """The programs that need most run in the 4 MB that a small container has."""
    programs = " ".join(map(str, PROJECT.programs("memory")))
    assert programs
    shell(f"cd {PROJECT.root}", f"{PYTEST} {programs}", mount="4m")


@mounts
def test_more_than_dev_shm_holds(tree, shell):
    code = """
from multiprocessing.shared_memory import SharedMemory
if __name__ == "__main__":
    block = SharedMemory(create=True, size=8_000_000)
    block.buf[:] = bytes(8_000_000)
"""
    write(tree, "snippets/value/large.py", code)
    said = shell(
        fails(f"{PYTEST} snippets/value/large.py::plain"),
        f"echo left $(ls {SHM}).",
        mount="4m",
    )
    one_line(said, "+[killed by SIGBUS]")
    one_line(said, "left .")


@mounts
@pytest.mark.parametrize(
    "break_it, fix_it, problem",
    [
        ("head -c 4194304 /dev/zero > {shm}/full", "rm {shm}/full", "No space left"),
        ("mount -o remount,ro {shm}", "mount -o remount,rw {shm}", "Read-only file"),
    ],
    ids=["full", "read-only"],
)
def test_dev_shm_cannot_be_written(tree, shell, break_it, fix_it, problem):
    said = shell(
        break_it.format(shm=SHM),
        fails(f"{PYTEST} --record {SHARED}::spawn"),
        fix_it.format(shm=SHM),
        f"echo left $(ls {SHM}).",
        f"{PYTEST} --record {SHARED}::spawn",
        mount="4m",
    )
    one_line(said, f"{SHARED} under spawn (Python")
    one_line(said, f"{SHM} cannot be written: {problem}", "; fix: make room there, or")
    one_line(said, "left .")
    assert "spawn" in runs(tree)


@posix
def test_few_open_files(tree, shell):
    before = (tree / RECORD).read_bytes()
    said = shell(f"(ulimit -n 16; {fails(f'{PYTEST} --record {SHARED}::plain')})")
    one_line(said, "only 16 open files are allowed here; fix: ulimit -n 64")
    assert (tree / RECORD).read_bytes() == before
    shell(f"ulimit -n 64; {PYTEST} --record {SHARED}::plain")


@mounts
@pytest.mark.parametrize("option", ["--record", "--update-examples"])
def test_disk_full_while_recording(tree, shell, option):
    snippets = tree / "snippets"
    shutil.move(snippets, tree / "kept")
    snippets.mkdir()
    if option == "--update-examples":
        write(tree, "kept/value/shared.py", "print('x' * 9000)\n")
    said = shell(
        f"mount -t tmpfs -o size=64k x {snippets}",
        f"cp -r kept/. {snippets}",
        f"head -c 99999 /dev/zero > {snippets}/full || true",
        fails(f"{PYTEST} {option} {SHARED}::plain"),
        f"diff -r -x full kept {snippets}",
        f"rm {snippets}/full",
        f"{PYTEST} --update-examples {SHARED}::plain",
        mount="4m",
    )
    one_line(said, "No space left on device", "fix: make room")


@posix
def test_killed_from_outside(tree, shell):
    pipe = waiting(tree, "snippets/value/waits.py")
    write(tree, "snippets/value/waits.out", "$ python waits.py\n")
    said = shell(
        fails(f"{PYTEST} snippets/value/waits.py > said") + " &",
        f"read pid < {pipe}",
        "kill -KILL $pid",
        "wait $!",
        "cat said",
    )
    one_line(said, "printed something else than waits.out; fix: ")
    one_line(said, "+[killed by SIGKILL]")


@posix
def test_two_record_at_once(tree, shell):
    """Both programs run at the same moment: each opens its end of one pipe."""
    os.mkfifo(tree / "pipe")
    before = record.read(Project(tree))
    names = []
    for mode in "w", "r":
        names.append(f"snippets/value/{mode}.py")
        code = (
            f"if __name__ == '__main__':\n    open({str(tree / 'pipe')!r}, {mode!r})\n"
        )
        write(tree, names[-1], code)
    shell(
        f"{PYTEST} --record {names[0]} &",
        f"{PYTEST} --record {names[1]}",
        "wait $!",
    )
    assert [runs(tree, name) for name in names] == [["plain"], ["plain"]]
    assert before.items() <= record.read(Project(tree)).items()


@posix
def test_interrupt_while_verifying(tree, shell, tmp_path):
    """Ctrl-C ends the program too, and leaves the record as it was."""
    pipe = waiting(tree, "snippets/api/first.py")
    before = (tree / RECORD).read_bytes()
    tmp = tmp_path / "tmp"
    tmp.mkdir()
    told = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    verify = subprocess.Popen(
        [sys.executable, "-m", "study.pythons", "-p", "no:cacheprovider"],
        cwd=tree,
        env=os.environ | {"TMPDIR": str(tmp), "PYENV_ROOT": str(tmp)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    started = [verify]
    try:
        assert select.select([told], [], [], 60)[0], "no program was started"
        started.append(psutil.Process(int(os.read(told, 99))))
        os.killpg(verify.pid, signal.SIGINT)
        said, _ = verify.communicate(timeout=60)
        assert not psutil.wait_procs(started[1:], timeout=60)[1], said
    finally:
        for process in started:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
        os.close(told)
    assert verify.returncode != 0
    one_line(said, "KeyboardInterrupt")
    assert not list(tmp.glob("run-*"))
    assert not list((tree / "snippets").rglob("*.new"))
    assert (tree / RECORD).read_bytes() == before
    shell(f"{PYTEST} --record {SHARED}::plain")


@posix
@pytest.mark.parametrize("late", ["Thread", "Timer"])
def test_interrupt_while_starting(late, tmp_path, monkeypatch):
    """Ctrl-C between the program's start and the wait for it leaves nothing either."""
    program = tmp_path / "waits.py"
    program.write_text("import time\ntime.sleep(300)\n")
    before = {child.pid for child in psutil.Process().children()}

    def interrupted(*args, **kwargs):
        raise KeyboardInterrupt

    monkeypatch.setattr(f"proof.running.threading.{late}", interrupted)
    with pytest.raises(KeyboardInterrupt):
        run(program, interpreter())
    left = [c for c in psutil.Process().children() if c.pid not in before]
    _, alive = psutil.wait_procs(left, timeout=5)  # a killed one is gone a moment later
    assert not alive


def waiting(tree: Path, name: str) -> Path:
    """Write a program that waits; the pipe that it writes its process id to."""
    pipe = tree / "pipe"
    os.mkfifo(pipe), os.mkfifo(f"{pipe}.end")
    write(tree, name, WAITING.format(pipe=str(pipe)))
    return pipe
