# /// script
# dependencies = ["pytest"]
# ///
import os
import signal
from collections.abc import Iterator
from multiprocessing import active_children
from types import FrameType

import pytest

LIMIT = int(os.environ.get("TEST_TIME_LIMIT", "60"))
os.environ["PYTHONFAULTHANDLER"] = "1"


def end_children() -> None:
    for child in active_children():
        os.kill(child.pid, signal.SIGABRT)
        child.join(5)
        child.kill()


def too_long(number: int, frame: FrameType | None) -> None:
    end_children()
    pytest.fail(f"the test takes longer than {LIMIT} s")


@pytest.fixture(autouse=True)
def time_limit() -> Iterator[None]:
    signal.signal(signal.SIGALRM, too_long)
    signal.alarm(LIMIT)
    yield
    signal.alarm(0)


def pytest_sessionfinish() -> None:
    end_children()
