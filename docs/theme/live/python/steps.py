"""Stops at each access to shared memory and at each lock, by `sys.monitoring`, until
the page lets this process go on. The program is not changed."""

import dis
import sys

from inbrowser import system

TOOL = 3
HOME = "/home/pyodide/"
ATTRIBUTES = ("value", "raw")
CALLS = ("acquire", "release")
points = {}  # by code object: what is about to happen, by offset


def kind(instruction) -> str | None:
    name, what = instruction.opname, str(instruction.argval)
    if name == "LOAD_ATTR" and what in ATTRIBUTES:
        return "read"
    if name == "STORE_ATTR" and what in ATTRIBUTES:
        return "write"
    if name == "LOAD_ATTR" and what in CALLS:
        return what
    if name == "BINARY_OP" and instruction.argrepr == "[]":
        return "read"
    if name == "STORE_SUBSCR":
        return "write"
    if name == "LOAD_SPECIAL" and "__enter__" in instruction.argrepr:
        return "enter"
    return None


def begin(code, offset):
    if code.co_filename.startswith(HOME) and code not in points:
        found = {i.offset: (kind(i), i.positions) for i in dis.get_instructions(code)}
        points[code] = {at: point for at, point in found.items() if point[0]}
        if points[code]:
            events = sys.monitoring.events.INSTRUCTION
            sys.monitoring.set_local_events(TOOL, code, events)
    return sys.monitoring.DISABLE


def step(code, offset):
    if offset not in points[code]:
        return sys.monitoring.DISABLE
    what, place = points[code][offset]
    file = code.co_filename.removeprefix(HOME)
    system.step(what, place.lineno, place.col_offset, place.end_col_offset, file)


def install() -> None:
    monitoring = sys.monitoring
    monitoring.use_tool_id(TOOL, "steps")
    monitoring.register_callback(TOOL, monitoring.events.PY_START, begin)
    monitoring.register_callback(TOOL, monitoring.events.INSTRUCTION, step)
    monitoring.set_events(TOOL, monitoring.events.PY_START)
