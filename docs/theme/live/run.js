// One run of a program: its processes, what they print, how they end.
import * as at from "./layout.js";
import { Output } from "./output.js";
import { Pool } from "./pool.js";
import { Watch } from "./watch.js";

const FROZEN_WITHIN = 300; // ms; then a process that is to die is ended without asking it
const MAIN = 0, TO_PAGE = 0, NOTHING = -1; // of standard streams: shown on the page, or nowhere
const nothing = () => {};
export const pid = (number) => at.FIRST_PID + number;

export class Run {
  constructor(pool, options) {
    this.pool = pool;
    this.options = { onOutput: nothing, onProcess: nothing, onEvent: nothing, onDeadlock: nothing, ...options };
    this.shared = pool.shared;
    this.words = pool.shared.words;
    this.table = new Map(); // by process number
    this.output = new Output((number, fd, text) => this.options.onOutput({ pid: pid(number), fd, text }));
    this.tracked = new Map(); // what each resource tracker is told, by the number of the process that began it
    this.ended = new Promise((resolve) => { this.resolve = resolve; });
    this.began = performance.now();
  }
  begin() {
    this.shared.clear();
    this.words[at.NEXT_PID] = this.words[at.LIVING] = 1;
    this.words[at.process(MAIN) + at.STATE] = at.ALIVE;
    this.watch = new Watch(this);
    if (this.options.timeout) this.timer = setTimeout(() => this.finish("timeout"), this.options.timeout);
    const { main, startMethod: method } = this.options;
    const program = JSON.stringify({ file: `/home/pyodide/${main}`, argv: [] });
    this.launch(MAIN, -1, "MainProcess", { program, method, streams: [NOTHING, TO_PAGE, TO_PAGE] });
  }

  async launch(number, parent, name, what, boot = () => this.pool.take()) {
    const { streams, tracker } = { ...this.table.get(parent), ...(what.program && { tracker: number }), ...what };
    const process = { number, parent, name, tracker, streams, program: Boolean(what.program), exitCode: null };
    const { files, step, trace, words } = this.options;
    const told = { number, parent, step: Boolean(step), trace, words, streams };
    this.table.set(number, process);
    this.change(process, "starting");
    try {
      Object.assign(process, await boot(told));
    } catch (error) {
      this.crashed(process, error.message);
      return;
    }
    if (this.over || process.killed) { this.retire(process); return; }
    process.worker.onmessage = ({ data }) => { if (!this.closed) this.handle[data.what].call(this, data, process); };
    process.worker.onerror = (event) => this.crashed(process, event.message);
    this.change(process, "running");
    process.worker.postMessage({ what: "run", ...told, files, ...what });
  }
  told(tracker, line) { this.tracked.set(tracker, (this.tracked.get(tracker) ?? "") + line); }
  crashed(process, text) {
    this.output.say(process.number, `[this page] ${text}\n`);
    this.done(process, 70);
  }
  handle = {
    output({ number, fd, order, bytes }) { this.output.add({ number, fd, order, bytes }); },
    spawn({ number, child, name, pickled, program, streams }, process) {
      if (pickled) this.told(process.tracker, "");
      this.launch(child, number, name, program ? { program, streams } : { pickled });
    },
    fork({ number, child, name, snapshot, stack, open }) {
      const { tracker: inherited } = this.table.get(number);
      const tracker = this.tracked.has(inherited) ? inherited : child; // where none runs yet, the child gets its own
      this.launch(child, number, name, { stack, open, tracker }, (forked) => this.pool.boot({ snapshot, forked }));
    },
    kill({ child, signal }) { this.kill(child, signal); },
    group({ child, signal }) {
      this.tracked.delete(child);
      for (const { number, tracker } of this.living()) if (tracker === child) { this.shared.signal(number, at.FREEZE); this.kill(number, signal); }
    },
    frozen(_, process) { process.frozen?.(); },
    track({ line }, { tracker }) { this.told(tracker, line); },
    event({ number, event, object, holder }) {
      const holds = holder >= 0 ? pid(holder) : null;
      this.options.onEvent({ ms: performance.now() - this.began, pid: pid(number), what: event, object, holder: holds });
    },
    step({ number, step }) { this.options.step?.(number, step); },
    crash({ number, text }) { this.output.say(number, `[this page] ${text}\n`); },
    exit({ code }, process) { this.retire(process); this.done(process, code); },
  };
  retire(process) {
    if (process.worker && !process.dead) process.dead = Pool.dead(process);
    return process.dead;
  }
  async kill(number, signal) {
    const process = this.table.get(number);
    if (!process || process.killed || process.state === "ended") return;
    process.killed = true;
    if (process.worker) await this.froze(process);
    this.done(process, -signal);
  }
  // It freezes itself between two bytecodes or in a wait; one that does neither is ended.
  async froze(process) {
    const frozen = new Promise((resolve) => { process.frozen = resolve; });
    if (!this.words[at.process(process.number) + at.FROZEN]) {
      await Promise.race([frozen, new Promise((resolve) => setTimeout(resolve, FROZEN_WITHIN))]);
    }
    if (this.words[at.process(process.number) + at.FROZEN]) {
      process.dead = Promise.resolve(); // as good as: its worker may take two seconds to go
      process.worker.terminate();
      return;
    }
    await this.retire(process);
    this.output.skip();
  }
  done(process, code) {
    if (this.closed) return; // a kill of what ended by itself, while the next run has the memory
    this.shared.ended(process.number, code);
    if (process.state === "ended") return;
    process.exitCode = code;
    this.change(process, "ended");
    if (!this.living().some(({ tracker }) => tracker === process.tracker)) this.trackerEnds(process.tracker);
  }
  living() { return [...this.table.values()].filter((process) => process.state !== "ended"); }

  // The processes that share a resource tracker have ended. CPython's own tracker gets
  // what it was told, if that leaves something to say.
  trackerEnds(tracker) {
    if (this.over) return;
    const told = this.tracked.get(tracker) ?? "", { program, streams: [, , stderr] } = this.table.get(tracker);
    this.tracked.delete(tracker);
    if (leaks(told) && this.words[at.NEXT_PID] < at.IN_TRANSIT) {
      const number = Atomics.add(this.words, at.NEXT_PID, 1);
      this.words[at.process(number) + at.STATE] = at.ALIVE;
      Atomics.add(this.words, at.LIVING, 1);
      this.launch(number, tracker, "resource tracker", { tracked: told });
      return;
    }
    if (program && stderr > 0) this.shared.hold(stderr, at.WRITERS, at.PAGE, false);
    this.shared.ring();
    if (!this.living().length) this.finish("exit");
  }
  async finish(reason) {
    if (this.over) return this.ended;
    this.over = true;
    clearTimeout(this.timer);
    this.watch.stop();
    const code = reason === "exit" ? this.table.get(MAIN).exitCode : null;
    const ms = performance.now() - this.began;
    const living = this.living();
    for (const process of living) this.shared.signal(process.number, at.FREEZE);
    await Promise.all(living.filter((process) => process.worker).map((process) => this.froze(process)));
    for (const process of living) this.done(process, -9);
    await Promise.all([...this.table.values()].map((process) => process.dead));
    this.output.skip();
    this.closed = true; // what is still under way is of no run any more
    const result = { code, reason, text: this.output.text, ms };
    this.resolve(result);
    return result;
  }
  shown({ number, parent, name, state, exitCode }) {
    return { pid: pid(number), ppid: parent < 0 ? null : pid(parent), name, state, exitCode };
  }
  change(process, state) {
    process.state = state;
    this.options.onProcess(this.shown(process));
  }
}

// Of the tracker's messages: whether something registered was never unregistered
function leaks(tracked) {
  const open = new Set();
  for (const line of tracked.split("\n").filter(Boolean)) {
    const [command, ...rest] = line.split(":"), type = rest.pop(), name = rest.join(":");
    if (command === "REGISTER") open.add(`${type}:${name}`);
    else if (!open.delete(`${type}:${name}`)) return true; // it complains of that too
  }
  return open.size > 0;
}
