"""The event loop of `asyncio`: CPython's own, but for what it waits with."""

import asyncio
from asyncio import base_events

from inbrowser import threads
from pyodide import webloop
from pyodide.ffi import JsProxy


class EventLoop(base_events.BaseEventLoop):
    """Without sockets: it waits for the next timer, or for another thread's call."""

    def __init__(self):
        super().__init__()
        self._selector = self
        self._waiting, self._woken = threads.Waiting(), False

    def select(self, timeout):
        if not self._woken:
            self._waiting.wait(threads.ending(timeout))
        self._woken = False
        return ()

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        self._woken = True
        self._waiting.wake()


def ensure_future(awaitable, *, loop=None):
    """`run_sync` asks for the future of a promise, and can wait for the promise."""
    if isinstance(awaitable, JsProxy):
        return awaitable
    return asyncio.tasks.ensure_future(awaitable, loop=loop)


asyncio.ensure_future = ensure_future
asyncio.run = webloop._orig_run
asyncio.unix_events._DefaultEventLoopPolicy._loop_factory = EventLoop
asyncio.events._set_event_loop_policy(None)
asyncio._set_running_loop(None)
