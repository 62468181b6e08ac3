"""What goes wrong around a run: a clear line, nothing half-written, nothing left."""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest
import verified

from tests.copies import one_line
from tests.running import SHM, interpreter

RACE = "snippets/value/race.py"
RECORD = "snippets/verified.json"
PYTEST = f"{sys.executable} -m pytest -p no:cacheprovider -q -n0"
MOUNT = ["unshare", "--mount", "sh", "-c", f"mount -t tmpfs -o size=4m x {SHM}"]
MAY_MOUNT = (
    sys.platform == "linux"
    and shutil.which("unshare")
    and subprocess.run(MOUNT, capture_output=True).returncode == 0
)
mounts = pytest.mark.skipif(not MAY_MOUNT, reason="needs root and mount namespaces")
waits = pytest.mark.skipif(sys.platform == "win32", reason="needs named pipes")
WAITING = """
import os
if __name__ == "__main__":
    with open({pipe!r}, "w") as pipe:
        print(os.getpid(), file=pipe, flush=True)
        open({pipe!r} + ".end").read()
"""


@pytest.fixture
def shell(tree, tmp_path_factory):
    """Runs lines of shell in a copy of the project, with a TMPDIR of its own."""
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


def keep_one_chapter(snippets: Path) -> verified.Record:
    """Delete all chapters but `value`; what is left of the record."""
    entries = verified.read(snippets)
    for chapter in snippets.iterdir():
        if chapter.is_dir() and chapter.name != "value":
            shutil.rmtree(chapter)
    kept = {name: e for name, e in entries.items() if name.startswith("value/")}
    verified.write(snippets, kept)
    return kept


def fails(command: str) -> str:
    """Shell that goes on if a command fails, and stops if not: `-e` overlooks `!`."""
    return f"if {command}; then echo this should have failed; exit 1; fi"


@mounts
def test_small_dev_shm(shell):
    """The programs that need most run in the 4 MB that a small container has."""
    shell(f"{PYTEST} snippets/memory", mount="4m")


@mounts
def test_more_than_dev_shm_holds(tree, shell):
    (tree / RACE).write_text(
        "from multiprocessing.shared_memory import SharedMemory\n"
        "if __name__ == '__main__':\n"
        "    block = SharedMemory(create=True, size=8_000_000)\n"
        "    block.buf[:] = bytes(8_000_000)\n"
    )
    said = shell(
        fails(f"{PYTEST} {RACE}::plain"), f"echo left $(ls {SHM}).", mount="4m"
    )
    one_line(said, "[killed by SIGBUS]")
    one_line(said, "left .")


@mounts
@pytest.mark.parametrize(
    "break_it, mend_it, problem",
    [
        ("head -c 4194304 /dev/zero > {shm}/full", "rm {shm}/full", "No space left"),
        ("mount -o remount,ro {shm}", "mount -o remount,rw {shm}", "Read-only file"),
    ],
    ids=["full", "read-only"],
)
def test_dev_shm_cannot_be_written(tree, shell, break_it, mend_it, problem):
    said = shell(
        break_it.format(shm=SHM),
        fails(f"{PYTEST} --record {RACE}"),
        mend_it.format(shm=SHM),
        f"echo left $(ls {SHM}).",
        f"{PYTEST} --record {RACE}",
        mount="4m",
    )
    one_line(said, f"{RACE} under spawn (Python", f"{SHM} cannot be written: {problem}")
    one_line(said, f"{problem}", "; mend: make room there, or let it be written")
    one_line(said, "left .")
    assert str(interpreter()) in verified.read(tree / "snippets")["value/race.py"]


def test_few_open_files(tree, shell):
    before = (tree / RECORD).read_bytes()
    said = shell(f"(ulimit -n 16; {fails(f'{PYTEST} --record {RACE}')})")
    one_line(said, "only 16 open files are allowed here; mend: ulimit -n 64")
    assert (tree / RECORD).read_bytes() == before
    shell(f"ulimit -n 64; {PYTEST} --record {RACE}")


@mounts
@pytest.mark.parametrize("option", ["--record", "--update-examples"])
def test_disk_full_while_recording(tree, shell, option):
    snippets = tree / "snippets"
    keep_one_chapter(snippets)
    shutil.move(snippets, tree / "kept")
    snippets.mkdir()
    if option == "--update-examples":
        (tree / "kept/value/race.py").write_text("print('x' * 9000)\n")
    said = shell(
        f"mount -t tmpfs -o size=4m x {snippets}",
        f"cp -r kept/. {snippets}",
        f"head -c 9999999 /dev/zero > {snippets}/full || true",
        fails(f"{PYTEST} {option} {RACE}"),
        f"diff -r -x full kept {snippets}",
        f"rm {snippets}/full",
        f"{PYTEST} --update-examples {RACE}",
        mount="4m",
    )
    one_line(said, "No space left on device", "mend: make room")


@waits
def test_killed_from_outside(tree, shell):
    pipe = tree / "pipe"
    os.mkfifo(pipe), os.mkfifo(f"{pipe}.end")
    (tree / RACE).write_text(WAITING.format(pipe=str(pipe)))
    said = shell(
        fails(f"{PYTEST} {RACE} > said") + " &",
        f"read pid < {pipe}",
        "kill -KILL $pid",
        "wait $!",
        "cat said",
    )
    one_line(said, f"FAILED {RACE}::plain - printed something else than")
    one_line(said, "+[killed by SIGKILL]")


@waits
def test_two_record_at_once(tree, shell):
    """Both programs run at the same moment: each opens its end of one pipe."""
    os.mkfifo(tree / "pipe")
    for name, mode in ("race", "w"), ("record", "r"):
        program = tree / f"snippets/value/{name}.py"
        program.write_text(
            f"if __name__ == '__main__':\n    open({str(tree / 'pipe')!r}, {mode!r})\n"
        )
        for output in program.parent.glob(f"{name}.*out"):
            output.unlink()
        program.with_suffix(".out").write_text(f"$ python {name}.py\n")
    shell(
        f"{PYTEST} --record {RACE} &",
        f"{PYTEST} --record snippets/value/record.py",
        "wait $!",
    )
    record = verified.read(tree / "snippets")
    for name in "race", "record":
        assert record[f"value/{name}.py"][str(interpreter())].endswith(" plain")
    assert len(record) > 70


@waits
def test_interrupt_in_make_verify(tree, shell, tmp_path_factory):
    pipe = tree / "pipe"
    os.mkfifo(pipe), os.mkfifo(f"{pipe}.end")
    shutil.copy(Path(__file__).parents[1] / "Makefile", tree)
    (tree / ".venv").symlink_to(sys.prefix)
    kept = keep_one_chapter(tree / "snippets")
    (tree / "snippets/value/aaa.py").write_text(WAITING.format(pipe=str(pipe)))
    tmp = tmp_path_factory.mktemp("interrupted")
    make = subprocess.Popen(
        ["make", "-o", ".venv/ready", "verify"],
        cwd=tree,
        env=os.environ | {"TMPDIR": str(tmp), "PYENV_ROOT": str(tmp)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    with open(pipe) as lines:
        program = psutil.Process(int(lines.readline()))
    os.killpg(make.pid, signal.SIGINT)
    said, _ = make.communicate(timeout=60)
    assert make.returncode != 0
    one_line(said, "KeyboardInterrupt")
    assert not program.is_running(), said
    left = [process for process in psutil.process_iter() if in_folder(process, tmp)]
    assert not left
    assert not list(tmp.glob("run-*"))
    assert not list((tree / "snippets").glob("*.new"))
    assert verified.read(tree / "snippets").keys() >= kept.keys()
    shell(f"{PYTEST} --record {RACE}")


def in_folder(process: psutil.Process, folder: Path) -> bool:
    try:
        return process.environ().get("TMPDIR", "").startswith(str(folder))
    except psutil.Error:
        return False
