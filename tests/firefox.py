"""A page in Firefox, driven by WebDriver BiDi: Playwright drives only its own build."""

import asyncio
import json
import re
import shutil
import subprocess
import tempfile
import time
from itertools import count

from tornado.websocket import websocket_connect

NAMES = ("firefox", "firefox-esr")
LISTENS = re.compile(r"BiDi listening on (ws://\S+)")
START, ANSWER, PAUSE = 60.0, 120.0, 0.2  # seconds
NODE = "document.evaluate({!r}, document, null, 9).singleNodeValue"


def installed() -> str | None:
    return next(filter(None, map(shutil.which, NAMES)), None)


class Firefox:
    def __init__(self, program: str) -> None:
        self.profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        options = ("--headless", "--no-remote", "--remote-debugging-port", "0")
        self.process = subprocess.Popen(
            [program, *options, "--profile", self.profile.name],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.numbers, self.runner = count(1), asyncio.Runner()
        told = filter(None, map(LISTENS.search, self.process.stderr))
        address = next(told)[1]
        self.socket = self.runner.run(self.connected(f"{address}/session"))
        self.send("session.new", capabilities={})
        tree = self.send("browsingContext.getTree")
        self.context = tree["contexts"][0]["context"]

    async def connected(self, address: str):
        return await websocket_connect(address)

    def send(self, method: str, **parameters) -> dict:
        """Firefox's answer to a command. Raises AssertionError for an error."""
        return self.runner.run(
            asyncio.wait_for(self.answer(method, parameters), ANSWER)
        )

    async def answer(self, method: str, parameters: dict) -> dict:
        number = next(self.numbers)
        command = {"id": number, "method": method, "params": parameters}
        await self.socket.write_message(json.dumps(command))
        while True:
            told = json.loads(await self.socket.read_message())
            if told.get("id") == number:
                assert told["type"] == "success", f"{method}: {told['message']}"
                return told["result"]

    def goto(self, url: str) -> None:
        self.send(
            "browsingContext.navigate", context=self.context, url=url, wait="complete"
        )

    def evaluate(self, expression: str) -> dict:
        """What an expression gives, as BiDi tells it."""
        told = self.send(
            "script.evaluate",
            expression=expression,
            target={"context": self.context},
            awaitPromise=True,
        )
        assert told["type"] == "success", told["exceptionDetails"]["text"]
        return told["result"]

    def text(self, path: str) -> str:
        """The text of the element at an XPath, or nothing."""
        return self.evaluate(f"({NODE.format(path)})?.textContent ?? ''")["value"]

    def wait(self, path: str, text: str, seconds: float) -> None:
        """Until the element at a path contains a text."""
        end = time.monotonic() + seconds
        while text not in (seen := self.text(path)):
            assert time.monotonic() < end, f"{path} says {seen!r} and not {text!r}"
            time.sleep(PAUSE)

    def click(self, path: str) -> None:
        shown = f"(() => {{ const node = {NODE.format(path)}; "
        shown += "node.scrollIntoView({block: 'center'}); return node })()"
        node = self.evaluate(shown)
        origin = {"type": "element", "element": {"sharedId": node["sharedId"]}}
        moves = [
            {"type": "pointerMove", "x": 0, "y": 0, "origin": origin},
            {"type": "pointerDown", "button": 0},
            {"type": "pointerUp", "button": 0},
        ]
        self.act({"type": "pointer", "id": "mouse", "actions": moves})

    def press(self, key: str) -> None:
        moves = [{"type": kind, "value": key} for kind in ("keyDown", "keyUp")]
        self.act({"type": "key", "id": "keyboard", "actions": moves})

    def act(self, source: dict) -> None:
        self.send("input.performActions", context=self.context, actions=[source])

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        self.process.stderr.close()
        self.runner.close()
        self.profile.cleanup()
