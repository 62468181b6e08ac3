"""Programs that misbehave: the runner catches each and says what it did."""

import re
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

from proof.interpreters import interpreter
from proof.running import GRACE, neighbors, run

SHORT = 0.1  # seconds of grace for what never ends
START = "from multiprocessing import Process\nimport os, signal, sys, time\n"
posix = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX signals")
linux = pytest.mark.skipif(not Path("/dev/shm").is_dir(), reason="needs /dev/shm")


@pytest.fixture
def ran(tmp_path):
    def ran(code: str, limit: float = 20, grace: float = GRACE, **how):
        program = tmp_path / "program.py"
        program.write_text(START + code, encoding="utf-8")
        return run(program, interpreter(), limit=limit, grace=grace, **how)

    return ran


def test_hang(ran):
    """The child and the grandchild of a program that hangs are killed with it."""
    result = ran(
        """
def grandchild():
    print(os.getpid(), flush=True)
    time.sleep(600)

def child():
    p = Process(target=grandchild)
    p.start()
    p.join()

if __name__ == "__main__":
    p = Process(target=child)
    p.start()
    p.join()
""",
        limit=3,
    )
    assert result.problems == ("still running after 3 s, killed",)
    assert not alive(int(re.search(r"^\d+$", result.text, re.M)[0]))


def alive(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


@posix
def test_leaves_a_child(ran):
    result = ran(
        "if os.fork() == 0:\n    os.close(1); os.close(2); time.sleep(600)\n"
        "print('parent done')",
        grace=SHORT,
    )
    (problem,) = result.problems
    assert re.match(r"left a process behind: \d+ .*program\.py", problem)
    assert not alive(int(re.search(r"\d+", problem)[0]))


@posix
def test_leaves_a_child_that_keeps_the_output_open(ran):
    result = ran(
        "if os.fork() == 0:\n    time.sleep(600)\nprint('parent done')", grace=SHORT
    )
    assert len(result.problems) == 1
    assert result.problems[0].startswith("left a process behind")
    assert "parent done\n" in result.text


@posix
def test_leaves_a_child_in_another_group(ran):
    result = ran(
        "if os.fork() == 0:\n    os.setsid(); time.sleep(600)\nprint('done')",
        grace=SHORT,
    )
    (problem,) = result.problems
    assert problem.startswith("left a process behind")
    assert not alive(int(re.search(r"\d+", problem)[0]))


@linux
def test_leaks_shared_memory(ran):
    result = ran(
        "from multiprocessing import resource_tracker, shared_memory\n"
        "block = shared_memory.SharedMemory(create=True, size=1)\n"
        "resource_tracker.unregister(block._name, 'shared_memory')\n"
        "print(block.name)\nblock.close()",
        alone=True,
        grace=1,
    )
    name = result.text.splitlines()[1]
    assert result.problems == (f"left shared memory behind: {name}",)
    assert not Path("/dev/shm", name).exists()


@linux
def test_a_folder_is_no_segment(ran):
    result = ran(
        "name = f'/dev/shm/folder-{os.getpid()}'\nos.mkdir(name)\nprint(name)",
        alone=True,
        grace=SHORT,
    )
    Path(result.text.splitlines()[1]).rmdir()
    assert not result.problems


def test_leaves_a_file(ran):
    result = ran("open('left.txt', 'w').close()")
    assert result.problems == (f"left a file behind: {Path('cwd', 'left.txt')}",)


def test_exits_with_a_code(ran):
    result = ran("print('so far')\nsys.exit(3)")
    assert result.text == "$ python program.py\nso far\n[exit code 3]\n"
    assert not result.problems


@posix
def test_dies_of_a_signal(ran):
    result = ran("os.kill(os.getpid(), signal.SIGSEGV)")
    assert result.text == "$ python program.py\n[killed by SIGSEGV]\n"


def test_writes_to_stderr_in_between(ran):
    result = ran(
        "print('one')\nprint('two', file=sys.stderr)\nprint('three')\n"
        "os.write(2, b'four\\n')\nprint('five')"
    )
    assert result.text.split() == "$ python program.py one two three four five".split()


def test_prints_other_than_ascii(ran):
    assert "共享内存 ‹é›\n" in ran("print('共享内存 ‹é›')").text


def test_prints_bytes_that_are_no_text(ran):
    assert "\\xff\n" in ran("os.write(1, b'\\xff\\n')").text


def test_fails_with_a_traceback(ran):
    result = ran(
        "import json\ndef read():\n    return json.loads('{')\n\nread()", limit=20
    )
    assert result.text.splitlines()[1:-2] == [
        "Traceback (most recent call last):",
        '  File "program.py", line 7, in <module>',
        "    read()",
        '  File "program.py", line 5, in read',
        "    return json.loads('{')",
        "  ...",
    ]
    assert result.text.endswith("[exit code 1]\n")


@pytest.mark.parametrize("method", interpreter().methods)
def test_start_method_is_the_default_and_not_fixed(ran, method):
    """The program sees the method as this Python's own, and may still choose."""
    result = ran(
        """
import multiprocessing

def child():
    print(multiprocessing.get_start_method())

if __name__ == "__main__":
    print(multiprocessing.get_start_method(allow_none=True))
    p = Process(target=child)
    p.start()
    p.join()
    print(multiprocessing.get_start_method())
""",
        method=method,
    )
    assert result.text.split()[3:] == ["None", method, method]


def test_environment_is_the_readers_own(ran, monkeypatch):
    monkeypatch.setenv("PYTHONWARNINGS", "error")
    result = ran("print('PYTHONWARNINGS' in os.environ, os.listdir('.'))")
    assert "False []\n" in result.text


@linux
def test_a_run_that_is_to_be_alone_has_its_turn(tmp_path, monkeypatch):
    """It waits for those that run, and who comes later waits for it."""
    import fcntl

    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    order = []

    def enter(name: str, alone: bool) -> None:
        with neighbors(alone):
            order.append(name)

    def held(suffix: str) -> bool:
        try:
            with open(next(tmp_path.glob(f"*{suffix}"))) as file:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
        return False

    alone = threading.Thread(target=enter, args=("alone", True))
    later = threading.Thread(target=enter, args=("later", False))
    with neighbors(False):
        alone.start()
        end = time.monotonic() + 60
        while not held(".turn") and time.monotonic() < end:
            time.sleep(0.001)
        assert held(".turn")
        later.start()
        later.join(0.1)
        order.append("first")
    alone.join(60), later.join(60)
    assert order == ["first", "alone", "later"]
