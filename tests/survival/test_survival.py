"""Recipes under faults: each ends in time, names the cause and leaves nothing behind.

A program of `snippets/recipes` or `snippets/kit` is one to copy unless DEMONSTRATIONS
names it, and is tried under every fault: under a quarter of them each day, or all with
EVERYTHING in the environment. Those of RARE take part in `python dev.py long`. Without
--python a program is run on this Python with its default start method; with it on each
Python named and under each method, and every fault is tried.
"""

import os
import sys
from pathlib import Path

import pytest

from proof import needs
from proof.interpreters import interpreter
from proof.outputs import parts
from proof.plugin import turn
from tests.conftest import PROJECT
from tests.survival.faults import (
    FAULTS,
    FULL,
    NOBODY,
    OTHER_USER,
    SAME_PID,
    Trial,
    starts_as,
)

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="needs POSIX signals, /dev/shm"),
]
DEMONSTRATIONS = set(
    """
    c_wrong_argument clean_up_left clean_up_unheld service_ended
    ring_number_first small_shm_refused
    embedded embedded_again embedded_build embedded_itself heartbeat_stuck
    mmap_bad_file mmap_truncated numpy_raised_inside numpy_wrong_type pages_bad
    pool_counter_failed progress_bar_killed records_bad_input results_missing
    ring_cost ring_wrong_shape ring_producer_killed rows_wrong snapshot_dead_writer
    snapshot_orders snapshot_torn text_too_long
    web_counter web_counter_killed web_one_process
    frame_torn frame_reader_killed frame_camera_killed asyncio_failed asyncio_sockets
    cache_cost rate_limiter_each rate_limiter_margin
    counting_process_wrong property_wrong
    class_attribute_wrong parent_killed parent_killed_busy print_mixed
    joblib_read_only library_memory
    flask_counter fastapi_counter flask_served fastapi_served
    flask_every_request flask_every_request_killed
    flask_limit flask_limit_served flask_prices flask_prices_killed
    gunicorn_jobs gunicorn_jobs_killed counter_killed count_per_worker_killed
    levels_reader levels_counted levels_owner_killed levels_file_gone levels_half
    queue_half batches_killed levels_reader_stopped levels_image
    downloads_canceled sensor_silent ends_with_lock fastapi_cache_served
    numpy_pool_killed numpy_pool_copied queue_join_first queue_killed
    shared_dict_cost shared_dict_lost shared_frame_memory shared_frame_refused
    time_limit_ignored sum_parts_killed arrow_frame_memory arrow_frame_refused
    arrow_frame_category
    batches_acknowledged_killed dict_served settings_served fastapi_dict fastapi_manager
    batches_timed_stalled ctrl_c_stops one_file_killed stop_at_sigterm_group
    supervisor_signals only_one_twice
""".split()
)
RARE = (  # of each of them a sibling is tried every time
    "worker killed with its lock",
    "worker killed at work",
    "SIGTERM",
    "start fails",
    OTHER_USER,
)
BLOCK = "recipes/numpy-view.md#block"
TOLD = {  # where its reader is told that a recipe does not survive a fault
    ("numpy_on_block", SAME_PID): BLOCK,
    ("numpy_on_block", FULL): BLOCK,
    ("numpy_pool_map", "worker killed waiting"): "recipes/numpy-pool.md#pool",
    ("numpy_pool_map", "worker killed with its lock"): "recipes/numpy-pool.md#pool",
    ("texts", SAME_PID): "recipes/text.md#several",
}
COPES = {  # and what it then says
    ("shared_or_file", "creation fails"): "in a file",
    ("count_per_worker", "creation fails"): "4000 of 4000",  # tqdm does without a lock
    ("bar_per_worker", "creation fails"): "60000 items done",  # so here
}
PROGRAMS = {
    path.stem: path
    for chapter in ("recipes", "kit")
    for path in PROJECT.programs(chapter)
}
RECIPES = {n: path for n, path in PROGRAMS.items() if n not in DEMONSTRATIONS}


def pytest_generate_tests(metafunc):
    if "recipe" not in metafunc.fixturenames:
        return
    paths = metafunc.config.getoption("python")
    wheres = [
        (python, method)
        for python in map(interpreter, paths or [sys.executable])
        for method in (python.methods if paths else [None])
    ]
    rare = () if paths else RARE
    everything = paths or "EVERYTHING" in os.environ
    metafunc.parametrize(
        "recipe, fault",
        [
            pytest.param(
                recipe, fault, marks=[pytest.mark.long] if fault in rare else []
            )
            for recipe in sorted(RECIPES)
            for fault in (*FAULTS, SAME_PID, OTHER_USER, FULL)
            if everything or fault in rare or turn(recipe + fault) % 4 == 0
        ],
    )
    metafunc.parametrize(
        "where",
        wheres,
        ids=[f"{python}-{method or 'plain'}" for python, method in wheres],
    )


def makes_blocks(program: Path) -> bool:
    texts = [part.read_text(encoding="utf-8") for part in parts(program)]
    return any("shared_memory" in text for text in texts)


def test_survives(recipe, fault, where):
    python, method = where
    program = RECIPES[recipe]
    if lacking := needs.lacking(program, python, needs.read(PROJECT)):
        pytest.skip(f"needs {lacking}")
    if not needs.may_mount():
        pytest.skip("needs namespaces")
    if fault == OTHER_USER and not starts_as(NOBODY, python.path):
        pytest.skip("another user cannot start this Python")
    if fault in (SAME_PID, OTHER_USER) and not makes_blocks(program):
        pytest.skip("leaves nothing with a name")
    says = COPES.get((recipe, fault), "")
    result = Trial(program, python, method).under(fault, says)
    if not result.reached:
        pytest.skip("never comes to this")
    if (told := TOLD.get((recipe, fault))) and result.problem:
        pytest.xfail(f"{result.problem}; told at {told}")
    assert not told, f"it survives now; fix: take it out of TOLD and of {told}"
    assert not result.problem, f"{result.problem}\n{result.text}"


def test_named():
    unknown = (
        DEMONSTRATIONS - PROGRAMS.keys() | {name for name, _ in TOLD} - RECIPES.keys()
    )
    assert not unknown, f"no such recipes: {unknown}"
    for place in set(TOLD.values()):
        page, _, anchor = place.partition("#")
        for language in "en", "zh":
            text = (PROJECT.docs / language / page).read_text(encoding="utf-8")
            assert f"{{ #{anchor} }}" in text, f"{language}/{page} has no #{anchor}"


HANGS = """
from multiprocessing import Event, Process
def work(stop):
    stop.wait()
if __name__ == "__main__":
    stop = Event()
    worker = Process(target=work, args=(stop,))
    worker.start()
    worker.join()
    stop.set()
"""
SILENT = """
from multiprocessing import Barrier, Process
def work(start):
    start.wait(1)
if __name__ == "__main__":
    start = Barrier(2)
    worker = Process(target=work, args=(start,))
    worker.start()
    worker.join()
"""
ORPHAN = """
import time
from multiprocessing import Process
def work():
    while True:
        time.sleep(0.1)
if __name__ == "__main__":
    worker = Process(target=work, daemon=True)
    worker.start()
    worker.join()
"""
BLOCK_LEFT = """
from multiprocessing import Process, resource_tracker
from multiprocessing.shared_memory import SharedMemory
if __name__ == "__main__":
    block = SharedMemory("levels", create=True, size=8)
    resource_tracker.unregister("/levels", "shared_memory")
    block.buf[0] = 1
    worker = Process(target=print)
    worker.start()
    worker.join()
    block.unlink()
"""


@pytest.mark.parametrize(
    "code, fault, problem",
    [
        (HANGS, "worker killed waiting", "still running after 3 s"),
        (SILENT, "worker killed waiting", "nothing that it says names the cause"),
        (ORPHAN, "parent killed", "left processes behind"),
        (BLOCK_LEFT, "start fails", "left shared memory behind: levels"),
        (BLOCK_LEFT, SAME_PID, "fails, levels being left by a killed run"),
        (BLOCK_LEFT, FULL, "left shared memory behind: levels"),
    ],
)
def test_what_does_not_survive_is_named(code, fault, problem, tmp_path):
    if not needs.may_mount():
        pytest.skip("needs namespaces")
    program = tmp_path / "program.py"
    program.write_text(code, encoding="utf-8")
    result = Trial(program, interpreter(), limit=3.0).under(fault)
    assert result.reached and problem in result.problem, result
