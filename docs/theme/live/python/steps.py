"""Stops at each access to shared memory and at each lock, by `sys.monitoring`, until
the page lets this process go on. The program is not changed."""

import ctypes
import dis
import json
import linecache
import re
import sys

from inbrowser import system

TOOL = 3
HOME = "/home/pyodide/"
SHOWN = 8  # elements of an array, and local variables
KINDS = {  # by instruction and the first word of its argument
    "LOAD_ATTR value": "read",
    "LOAD_ATTR raw": "read",
    "BINARY_OP []": "read",
    "STORE_ATTR value": "write",
    "STORE_ATTR raw": "write",
    "STORE_SUBSCR ": "write",
    "LOAD_ATTR acquire": "acquire",
    "LOAD_ATTR release": "release",
    "LOAD_SPECIAL __enter__": "enter",
}
points = {}  # by code object: what is about to happen, by offset


def kind(instruction) -> str | None:
    word = instruction.argrepr.partition(" ")[0]
    return KINDS.get(f"{instruction.opname} {word}")


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
    frame = sys._getframe(1)
    line = linecache.getline(code.co_filename, place.lineno)
    text = line[place.col_offset : place.end_col_offset]
    told = {
        "what": what,
        "file": code.co_filename.removeprefix(HOME),
        "line": place.lineno,
        "column": place.col_offset,
        "endColumn": place.end_col_offset,
        "shared": shared(re.match(r"\w*", text)[0], frame),
        "locals": dict(list(plain(frame.f_locals))[:SHOWN]),
    }
    system.step(json.dumps(told))


def plain(names: dict):
    for name, value in names.items():
        if isinstance(value, int | float | str) and not name.startswith("__"):
            yield name, repr(value)


def shared(name: str, frame) -> dict | None:
    """Where the page finds a shared object's value and the holder of its lock."""
    found = frame.f_locals.get(name, frame.f_globals.get(name))
    lock = getattr(found, "_lock", found)
    handle = getattr(getattr(lock, "_semlock", None), "handle", None)
    raw = getattr(found, "_obj", found)
    kind = getattr(raw, "_type_", None)
    count = min(SHOWN, getattr(raw, "_length_", 1)) if kind else 0
    if not count and handle is None:
        return None
    code = kind if isinstance(kind, str) else getattr(kind, "_type_", None)
    place = ctypes.addressof(raw) if isinstance(code, str) else None
    array = isinstance(raw, ctypes.Array)
    told = {"name": name, "lock": handle, "place": place, "code": code}
    return told | {"count": count, "array": array}


def install() -> None:
    monitoring = sys.monitoring
    monitoring.use_tool_id(TOOL, "steps")
    monitoring.register_callback(TOOL, monitoring.events.PY_START, begin)
    monitoring.register_callback(TOOL, monitoring.events.INSTRUCTION, step)
    monitoring.set_events(TOOL, monitoring.events.PY_START)
