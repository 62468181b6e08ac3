"""Recipes under faults: each ends in time, names the cause and leaves nothing behind.

A program of `snippets/recipes` is one to copy unless DEMONSTRATIONS names it, and is
tried under every fault. Without --python it is run on this Python with its default
start method; with it on each Python named and under each method.
"""

import sys

import pytest

from proof import needs
from proof.interpreters import interpreter
from proof.project import here
from tests.survival.faults import FAULTS, FULL, OTHER_USER, SAME_PID, Trial

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="needs POSIX signals, /dev/shm"),
]
PROJECT = here()
DEMONSTRATIONS = set(
    """
    by_name_wrong c_wrong_argument clean_up_left clean_up_unheld clean_up_wrong
    embedded embedded_again embedded_itself heartbeat_stuck image_bad_file
    mmap_bad_file mmap_truncated numpy_raised_inside numpy_wrong_type pages_bad
    pool_counter_failed progress_bar_killed records_bad_input results_missing
    ring_bad_item ring_dead_producer rows_numpy_wrong rows_wrong snapshot_dead_writer
    snapshot_locked snapshot_orders snapshot_retry snapshot_torn text_too_long
    web_counter_killed web_one_process
""".split()
)
TOLD: dict[tuple[str, str], str] = {}
PROGRAMS = {path.stem: path for path in PROJECT.programs("recipes")}
RECIPES = {name: PROGRAMS[name] for name in PROGRAMS.keys() - DEMONSTRATIONS}


def pytest_generate_tests(metafunc):
    if "recipe" not in metafunc.fixturenames:
        return
    paths = metafunc.config.getoption("python")
    wheres = [
        (python, method)
        for python in map(interpreter, paths or [sys.executable])
        for method in (python.methods if paths else [None])
    ]
    metafunc.parametrize("fault", [*FAULTS, SAME_PID, OTHER_USER, FULL])
    metafunc.parametrize(
        "where",
        wheres,
        ids=[f"{python}-{method or 'plain'}" for python, method in wheres],
    )
    metafunc.parametrize("recipe", sorted(RECIPES))


def test_survives(recipe, fault, where):
    python, method = where
    program = RECIPES[recipe]
    if lacking := needs.lacking(program, python, needs.read(PROJECT)):
        pytest.skip(f"needs {lacking}")
    if not needs.may_mount():
        pytest.skip("needs namespaces")
    result = Trial(program, python, method).under(fault)
    if not result.reached:
        pytest.skip("never comes to this")
    told = TOLD.get((recipe, fault))
    if told and result.problem:
        pytest.xfail(f"told: {told}")
    assert not result.problem, f"{result.problem}\n{result.text}"
