"""Programs run in a browser, by the engine in docs/theme/live."""

import pytest

from proof import browser as live
from proof import engine, needs, orders
from proof.comparison import difference, fits
from proof.outputs import applying, recordings
from proof.project import key
from tests.conftest import PROJECT
from tests.problems import need, no_problems

pytestmark = [pytest.mark.browser, pytest.mark.long]

SAMPLE = 40
GUARD = 'if __name__ == "__main__":\n'
LOAD = "async () => { window.live = await import('/live/engine.js'); }"
RUN = """async ([source, options]) => {
  const seen = [];
  const note = (kind) => (what) => seen.push([kind, what]);
  const run = await live.start({
    files: {"main.py": source}, main: "main.py", timeout: 60000,
    onProcess: note("process"), onDeadlock: note("deadlock"), ...options });
  return {...await run.ended, seen};
}"""


@pytest.fixture(scope="module")
def page(browser):
    need(engine.lacking(PROJECT), "npm ci")
    site = live.Site(PROJECT)
    page = browser.new_page()
    page.set_default_timeout(120_000)
    page.goto(f"{site.address}empty")
    page.evaluate(LOAD)
    assert page.evaluate("live.obstacle()") is None
    page.evaluate("live.prepare()")
    yield page
    page.close()
    site.close()


def ran(page, source: str, **options) -> dict:
    return page.evaluate(RUN, [source, options])


VISIT = """async () => {
  const live = await import("/live/engine.js");
  const files = {"main.py": "print(hash('a seed that each interpreter draws'))"};
  return (await (await live.start({files, main: "main.py"})).ended).text;
}"""
DAMAGE = """async (length) => {
  const [name] = await caches.keys(), cache = await caches.open(name);
  const [kept] = await cache.keys();
  const all = new Uint8Array(await (await cache.match(kept)).arrayBuffer());
  await cache.put(kept, new Response(all.fill(1, 0, length)));
}"""


def test_a_later_visit_goes_on_from_the_first(browser):
    need(engine.lacking(PROJECT), "npm ci")
    site, context = live.Site(PROJECT), browser.new_context()
    context.set_default_timeout(120_000)

    def visit(before: str = "", *arguments) -> str:
        page = context.new_page()
        page.goto(f"{site.address}empty")
        if before:
            page.evaluate(before, *arguments)
        said = page.evaluate(VISIT)
        page.wait_for_function("async () => (await caches.keys()).length")
        page.close()
        return said

    first = visit()
    assert visit() == first
    assert visit(DAMAGE, 1 << 20) != first
    context.close()
    site.close()


def test_processes_share_memory(page):
    found = ran(
        page,
        "from multiprocessing import Process, Value\n"
        "def work(money):\n"
        "    for _ in range(1000):\n"
        "        with money: money.value += 1\n" + GUARD + "    money = Value('i')\n"
        "    workers = [Process(target=work, args=(money,)) for _ in range(3)]\n"
        "    for worker in workers: worker.start()\n"
        "    for worker in workers: worker.join()\n"
        "    print(money.value)\n",
    )
    assert (found["text"], found["reason"], found["code"]) == ("3000\n", "exit", 0)


def test_processes_have_one_monotonic_clock(page):
    found = ran(
        page,
        "import time\n"
        "from multiprocessing import RawValue, get_context\n"
        "def work(seen): seen.value = time.monotonic()\n"
        + GUARD
        + "    for method in 'spawn', 'fork':\n"
        "        context, seen = get_context(method), RawValue('d')\n"
        "        before = time.monotonic()\n"
        "        worker = context.Process(target=work, args=(seen,))\n"
        "        worker.start(), worker.join()\n"
        "        print(before < seen.value < time.monotonic())\n",
    )
    assert found["text"] == "True\nTrue\n"


@pytest.mark.parametrize("call, code", [("kill", -9), ("terminate", -15)])
def test_a_killed_process_writes_no_more(page, call, code):
    found = ran(
        page,
        "from multiprocessing import Process, RawValue\n"
        "def work(count):\n"
        "    while True: count.value += 1\n" + GUARD + "    count = RawValue('q')\n"
        "    worker = Process(target=work, args=(count,))\n"
        "    worker.start()\n"
        "    while count.value < 1000: pass\n"
        f"    worker.{call}()\n"
        "    worker.join()\n"
        "    before = count.value\n"
        "    total = sum(range(3_000_000))\n"
        "    print(worker.exitcode, count.value - before)\n",
    )
    assert found["text"] == f"{code} 0\n"


def test_stop_ends_every_process_and_the_next_run_works(page):
    seconds = page.evaluate(
        """async (source) => {
          const run = await live.start({files: {"main.py": source}, main: "main.py",
            onOutput: () => resolve()});
          let resolve;
          await new Promise((done) => { resolve = done; });
          const began = performance.now();
          const {reason} = await run.stop();
          return reason === "stopped" && (performance.now() - began) / 1000;
        }""",
        "from multiprocessing import Process\n"
        "def work():\n"
        "    print('here', flush=True)\n"
        "    while True: pass\n"
        + GUARD
        + "    for _ in range(2): Process(target=work).start()\n",
    )
    assert 0 < seconds < 2
    assert ran(page, "print(1)")["text"] == "1\n"


def test_a_deadlock_is_named(page):
    found = ran(
        page,
        "from multiprocessing import Barrier, Lock, Process\n"
        "def work(barrier, first, second):\n"
        "    with first:\n"
        "        barrier.wait()\n"
        "        with second: pass\n" + GUARD + "    a, b = Lock(), Lock()\n"
        "    both = Barrier(2)\n"
        "    one = Process(target=work, args=(both, a, b))\n"
        "    other = Process(target=work, args=(both, b, a))\n"
        "    one.start(), other.start(), one.join(), other.join()\n",
    )
    assert found["reason"] == "deadlock"
    told = next(what for kind, what in found["seen"] if kind == "deadlock")
    holders = {wait["pid"]: wait["holder"] for wait in told}
    assert (holders[1001], holders[1002]) == (1002, 1001)


def test_the_end_of_a_connection_is_seen(page):
    found = ran(
        page,
        "from multiprocessing import Pipe, Process\n"
        "def work(connection): connection.send('last')\n"
        + GUARD
        + "    mine, theirs = Pipe()\n"
        "    worker = Process(target=work, args=(theirs,))\n"
        "    worker.start()\n"
        "    theirs.close()\n"
        "    print(mine.recv())\n"
        "    try: mine.recv()\n"
        "    except EOFError: print('end')\n",
    )
    assert found["text"] == "last\nend\n"


HALF_ENDED = """async () => {
  const at = await import("/live/layout.js"), pages = at.BYTES / 65536;
  const memory = new WebAssembly.Memory({initial: pages, maximum: pages, shared: true});
  const shared = new at.Shared(memory), state = at.process(1) + at.STATE;
  shared.words[state] = at.ALIVE;
  const {value} = Atomics.waitAsync(shared.words, state, at.ALIVE, 2000);
  shared.words[state] = at.ENDED;
  shared.ended(1, 0);
  return value;
}"""


def test_a_worker_that_is_ended_while_it_says_so_keeps_nobody_waiting(page):
    assert page.evaluate(HALF_ENDED) == "ok"


def test_a_fork_bomb_is_bounded_and_stopped(page):
    found = ran(
        page,
        "from multiprocessing import Process\n"
        "def work():\n"
        "    while True: Process(target=work).start()\n" + GUARD + "    work()\n",
        timeout=8000,
    )
    started = {w["pid"] for kind, w in found["seen"] if kind == "process"}
    assert len(started) <= 32 * 4
    assert ran(page, "print(1)")["text"] == "1\n"


def test_a_program_reaches_nothing_outside(page):
    found = ran(
        page,
        "import socket, js\n"
        "from multiprocessing import get_context\n"
        "from pyodide.code import run_js\n"
        "def reach():\n"
        "    for way in (\n"
        "        lambda: js.fetch('/'), lambda: js.WebSocket, lambda: js.indexedDB,\n"
        "        lambda: js.caches, lambda: js.navigator.storage,\n"
        "        lambda: js.Object.constructor('return 1'),\n"
        "        lambda: js.Function('return 1'), lambda: run_js('1'),\n"
        "        lambda: socket.create_connection(('127.0.0.1', 80), timeout=1),\n"
        "    ):\n"
        "        try: print('reached', way())\n"
        "        except Exception: print('no')\n" + GUARD + "    reach()\n"
        "    for method in 'fork', 'spawn':\n"
        "        child = get_context(method).Process(target=reach)\n"
        "        child.start(), child.join()\n",
    )
    assert found["text"] == "no\n" * 9 * 3


def test_what_cannot_be_is_said_in_the_words_of_the_page(page):
    source = "import os\ntry: os.fork()\nexcept NotImplementedError as e: print(e)\n"
    found = ran(page, source, words={"fork": "不能返回两次。"})
    assert found["text"] == "不能返回两次。\n"


@pytest.mark.parametrize(
    "body, wrong", [("counter.value += 1", 4), ("with counter: counter.value += 1", 0)]
)
def test_every_order_is_explored(page, body, wrong):
    source = (
        "from multiprocessing import Process, Value\n"
        f"def work(counter):\n    {body}\n" + GUARD + "    counter = Value('i')\n"
        "    workers = [Process(target=work, args=(counter,)) for _ in range(2)]\n"
        "    for worker in workers: worker.start()\n"
        "    for worker in workers: worker.join()\n"
        "    print(counter.value)\n"
    )
    job = {"files": {"main.py": source}, "main": "main.py"}
    found = page.evaluate("(job) => live.explore(job)", job)
    counts = {outcome["text"]: outcome["count"] for outcome in found["outcomes"]}
    assert found["complete"] and found["runs"] == 6
    assert counts.get("1\n", 0) == wrong and counts["2\n"] == 6 - wrong


def test_recorded_orders_are_what_the_engine_finds(page):
    for program in orders.recorded(PROJECT):
        job = {"files": live.files_of(program), "main": program.name}
        found = page.evaluate("(job) => live.explore(job)", job)
        assert orders.table(program, found) == recorded(program)


def recorded(program) -> str:
    return program.with_suffix(".orders").read_text(encoding="utf-8")


def test_a_sample_prints_what_is_recorded():
    """Every so many-th of those that run there, and all whose output is another there;
    `dev.py verify` runs them all."""
    if missing := live.lacking(live.NAME, PROJECT):
        pytest.skip(missing)
    python = live.interpreter_of(live.NAME, PROJECT)
    known = needs.read(PROJECT)
    able = [
        program
        for program in PROJECT.programs()
        if key(program) not in known.unable
        and not needs.lacking(program, python, known)
    ]
    own = {
        program
        for program in able
        if any("wasm" in recording.words for recording in recordings(program))
    }
    no_problems(
        f"{key(program)}: {problem}"
        for program in sorted({*able[:: len(able) // SAMPLE]} | own)
        if (problem := differs(program, python))
    )


def differs(program, python) -> str:
    recording = applying(recordings(program), python.where(None))
    ran = live.run(program, python, None, 60.0)
    if ran.problems:
        return "; ".join(ran.problems)
    if fits(recording.text, ran.text):
        return ""
    return difference(recording.text, ran.text, recording.path.name)


MODES = ("require-corp", "credentialless", "document-isolation-policy")


@pytest.mark.parametrize("mode", MODES)
def test_a_page_isolates_itself_without_headers(browser, address, site, mode):
    if not (site / "live/pyodide").is_dir():
        pytest.skip("the site was built without Pyodide; npm ci installs it")
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{address}en/")
    load = f"import('{address}live/engine.js')"
    assert page.evaluate(f"{load}.then((live) => live.obstacle())") == "isolation"
    with page.expect_navigation():
        page.evaluate(f"{load}.then((live) => {{ live.isolate({{mode: '{mode}'}}) }})")
    assert page.evaluate(f"{load}.then((live) => live.obstacle())") is None
    text = page.evaluate(f"""{load}.then(async (live) => {{
      const run = await live.start({{files: {{"a.py": "print(1)"}}, main: "a.py"}});
      return (await run.ended).text;
    }})""")
    assert text == "1\n"
    context.close()


def test_a_reload_that_did_not_help_is_not_repeated(browser, address, site):
    context = browser.new_context(service_workers="block")
    page = context.new_page()
    page.goto(f"{address}en/")
    load = f"import('{address}live/engine.js')"
    page.evaluate("sessionStorage.setItem('live-isolation', 'require-corp')")
    assert page.evaluate(f"{load}.then((live) => live.isolate())") is False
    context.close()
