"""What the page about `map_limited()` says of a source that makes it wait."""

import sys
import time
from importlib import import_module

import pytest

from tests.conftest import PROJECT


@pytest.fixture
def map_limited(monkeypatch):
    monkeypatch.syspath_prepend(PROJECT.snippets / "kit")
    return import_module("time_limit").map_limited


def sleep_if_odd(number):
    if number % 2:
        time.sleep(60)
    return number


def test_every_result_comes(map_limited):
    found = map_limited(abs, iter(range(-5, 5)), 30, workers=3)
    assert sorted(found) == [(number, abs(number)) for number in range(-5, 5)]


@pytest.mark.skipif(sys.platform == "win32", reason="starts processes too slowly")
def test_a_slow_source_delays_results_and_limits_by_one_item_at_most(map_limited):
    """What has ended while the source makes the parent wait comes before the parent
    asks the source again, though a place is free."""
    ended, before_asking = {}, []

    def source():
        for number in range(4):
            before_asking.append({**ended})
            time.sleep(2)
            yield number

    for number, result in map_limited(sleep_if_odd, source(), 1, workers=4):
        ended[number] = result
    assert [sorted(found) for found in before_asking] == [[], [], [0], [0, 1]]
    assert ended[0] == 0 and ended[2] == 2
    assert isinstance(ended[1], TimeoutError) and isinstance(ended[3], TimeoutError)
