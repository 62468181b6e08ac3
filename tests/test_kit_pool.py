import sys

import pytest

from tests.test_kit_logs import said_by

ENDS_IN_CLEAN_UP = """
import multiprocessing, sys, threading, time
from multiprocessing import queues, resource_tracker, util
from workers import worker_pool

cleaning = threading.Event()
unregister = resource_tracker.unregister

def slowly(name, kind):
    if threading.current_thread() is not threading.main_thread():
        cleaning.set()
        time.sleep(0.5)
    unregister(name, kind)

feed = queues.Queue._feed

def end_later(*args):
    feed(*args)
    time.sleep(0.3)

def main():
    with worker_pool(2) as pool:
        pool.submit(time.sleep, 60)
        raise ValueError("of the program")

if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    resource_tracker.unregister = slowly
    queues.Queue._feed = staticmethod(end_later)
    util.Finalize(None, cleaning.wait, args=(2,), exitpriority=5)
    try:
        main()
    except ValueError as error:
        print(error, file=sys.stderr)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="has no resource tracker")
def test_the_thread_of_the_pool_cleans_up_before_the_program_ends(tmp_path):
    assert said_by(ENDS_IN_CLEAN_UP, tmp_path) == "of the program\n"
