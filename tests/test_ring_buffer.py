"""What the page of the ring buffer promises beside what its programs show."""

import sys
from importlib import import_module
from multiprocessing import get_context

import numpy
import pytest

from tests.conftest import PROJECT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs fork")
ITEMS, PRODUCERS, CONSUMERS = 300, 3, 2


@pytest.fixture
def ring(monkeypatch):
    """Makes rings whose processes are forked: they have no file to be found in."""
    monkeypatch.syspath_prepend(PROJECT.snippets / "kit")
    module = import_module("ring_buffer")
    fork = get_context("fork")
    for name in "RawArray", "RawValue", "Semaphore", "Value":
        monkeypatch.setattr(module, name, getattr(fork, name))
    return module.RingBuffer


def produce(ring, first):
    for item in range(first, first + ITEMS):
        ring.put(item)
    ring.end()


def consume(ring, taken):
    taken.send([int(item) for item in ring])


def test_several_producers_and_consumers(ring):
    """Each item goes to one consumer, and those of a producer stay in order."""
    fork = get_context("fork")
    shared = ring(4, dtype="i4", producers=PRODUCERS, patience=20)
    firsts = [number * ITEMS for number in range(PRODUCERS)]
    started = [fork.Process(target=produce, args=(shared, n)) for n in firsts]
    pipes = [fork.Pipe(duplex=False) for _ in range(CONSUMERS)]
    for _, end in pipes:
        started.append(fork.Process(target=consume, args=(shared, end)))
    for process in started:
        process.start()
    found = [taken.recv() for taken, _ in pipes if taken.poll(30)]
    for process in started:
        process.join()
    assert sorted(sum(found, [])) == [*range(PRODUCERS * ITEMS)]
    for items in found:
        for first in firsts:
            own = [item for item in items if first <= item < first + ITEMS]
            assert own == sorted(own)


def test_records(ring):
    shared = ring(2, dtype=[("id", "i4"), ("price", "f8")])
    shared.put((7, 2.5))
    shared.end()
    assert [item.tolist() for item in shared] == [(7, 2.5)]


def test_neither_side_waits_forever(ring):
    shared = ring(1, (2,), patience=0.1)
    shared.put([1, 2])
    with pytest.raises(TimeoutError, match="no slot was free for 0.1 s"):
        shared.put([3, 4])
    items = iter(shared)
    assert numpy.array_equal(next(items), [1, 2])
    with pytest.raises(TimeoutError, match="no item came for 0.1 s"):
        next(items)
