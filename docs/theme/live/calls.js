// What a process can ask for, as functions of the Python module `_browser`: what an
// operating system would do for it. A process is a worker; it sleeps in Atomics.wait.
import * as at from "./layout.js";
import { openFiles } from "./files.js";
import { pipeCalls } from "./pipes.js";
import { threadCalls } from "./threads.js";

const LOOK = 200; // ms after which a sleeper looks again, should a wake-up be lost
const FOREVER = -1;

// This process: `number`, `parent`, its `record` in the shared words, its interpreter.
export class Self {
  constructor(shared) {
    this.shared = shared;
    this.words = shared.words;
    this.paused = 0; // ms that no time limit counts
  }
  begin({ number, parent, step, trace, words, streams }) {
    Object.assign(this, { number, parent, step, trace, sayings: words, streams, record: at.process(number) });
  }
  post(what, rest = {}, transfer = []) { postMessage({ what, number: this.number, ...rest }, transfer); }

  // The end of a killed process: it says so and never runs again. Worker.terminate()
  // alone is not enough, since a busy worker goes on for up to two seconds.
  freeze() {
    Atomics.store(this.words, this.record + at.FROZEN, 1);
    this.post("frozen");
    const nothing = new Int32Array(new SharedArrayBuffer(4));
    for (;;) Atomics.wait(nothing, 0, 0);
  }
  end(code) {
    this.post("exit", { code });
    this.shared.ended(this.number, code);
  }
  signals(interrupt = () => this.python.checkInterrupt()) {
    if (Atomics.load(this.words, this.record + at.DYING)) this.freeze();
    if (Atomics.load(this.words, this.record + at.SIGNAL)) interrupt(); // may raise
  }
  // Time limits stand still while a process starts, which takes far longer than elsewhere.
  clock() { return performance.now() - this.paused; }
  until(ms) { return ms < 0 ? Infinity : this.clock() + ms; }
  left(end) { return end === Infinity ? FOREVER : Math.max(0, end - this.clock()); }

  // Sleeps while a word has a value, until the time is over or it is to look again.
  // Signals are handled meanwhile.
  sleep(word, value, ms, interrupt) {
    this.signals(interrupt);
    const began = performance.now();
    if (ms < 0) Atomics.store(this.words, this.record + at.WAITS_FOR, word);
    Atomics.store(this.words, this.record + at.ASLEEP_ON, word);
    Atomics.wait(this.words, word, value, ms < 0 ? LOOK : Math.min(ms, LOOK));
    Atomics.store(this.words, this.record + at.ASLEEP_ON, 0);
    Atomics.store(this.words, this.record + at.WAITS_FOR, 0);
    if (Atomics.load(this.words, at.STARTING) > 0) this.paused += performance.now() - began;
    this.signals(interrupt);
  }
  // A process has an end of each of two pipes from now on, so that nobody sees it closed.
  hold(incoming, outgoing, number) {
    if (incoming > 0) this.shared.hold(incoming, at.READERS, number, true);
    if (outgoing > 0) this.shared.hold(outgoing, at.WRITERS, number, true);
  }
  inherit(number, [input, ...outputs]) { for (const output of outputs) this.hold(input, output, number); }
  // The first word of so much room, or -1
  allocate(bytes) {
    const offset = Atomics.add(this.words, at.HEAP_TOP, (bytes + 15) & ~15);
    return offset + bytes > at.HEAP_END ? -1 : offset >> 2;
  }
  tell(what, object, holder) { if (this.trace) this.post("event", { event: what, object, holder }); }
}

export function calls(self) {
  const all = {
    ...lockCalls(self), ...processCalls(self), ...pipeCalls(self), ...threadCalls(self),
    clock: () => self.clock() / 1000,
    wait: (word, value, ms) => self.sleep(word, value, ms),
    sleep(ms) {
      const end = self.until(ms);
      while (self.left(end) !== 0) self.sleep(self.record + at.SIGNAL, 0, self.left(end));
    },
    step(told) {
      const turn = self.record + at.TURN;
      Atomics.store(self.words, turn, 1);
      self.post("step", { step: JSON.parse(told) });
      while (Atomics.load(self.words, turn) === 1) self.sleep(turn, 1, FOREVER);
    },
    stepping: () => Boolean(self.step),
    freeze: () => self.freeze(),
    dying: () => Boolean(Atomics.load(self.words, self.record + at.DYING)),
    // flock(); the caller waits for the bell where it is false
    file_lock: (inode, exclusive) => self.inodes.locked(() => self.shared.lockFile(inode, self.number, exclusive)),
    file_keep: (inode, by) => self.inodes.opened(inode, by),
    file_unlock(inode) { self.shared.unlockFile(inode, self.number); self.shared.ring(); },
    word: (key) => self.sayings?.[key] ?? key,
    cpu_count: () => navigator.hardwareConcurrency || 1,
    names: () => Object.keys(all),
  };
  return all;
}

function lockCalls(self) {
  const { words } = self, name = (lock) => `lock ${words[lock + at.NUMBER]}`;
  return {
    lock_make(value) {
      const lock = self.allocate(at.LOCK_BYTES);
      if (lock < 0) return -1;
      Atomics.store(words, lock + at.VALUE, value);
      Atomics.store(words, lock + at.NUMBER, 1 + Atomics.add(words, at.ORDINAL, 1));
      return lock;
    },
    lock_acquire(lock) {
      for (let value = Atomics.load(words, lock + at.VALUE); value > 0;) {
        const was = Atomics.compareExchange(words, lock + at.VALUE, value, value - 1);
        if (was === value) {
          Atomics.store(words, lock + at.HOLDER, self.number + 1);
          self.tell("acquire", name(lock));
          return true;
        }
        value = was;
      }
      return false;
    },
    lock_awaited: (lock) => self.tell("wait", name(lock), Atomics.load(words, lock + at.HOLDER) - 1),
    lock_release(lock) {
      Atomics.compareExchange(words, lock + at.HOLDER, self.number + 1, 0);
      Atomics.add(words, lock + at.VALUE, 1);
      self.tell("release", name(lock));
      Atomics.notify(words, lock + at.VALUE);
    },
    lock_value: (lock) => Atomics.load(words, lock + at.VALUE),
  };
}

function processCalls(self) {
  const { words, shared } = self;
  const state = (number) => Atomics.load(words, at.process(number) + at.STATE);
  const poll = (number) => (state(number) === at.ENDED ? Atomics.load(words, at.process(number) + at.EXIT_CODE) - at.CODED : undefined);
  return {
    poll,
    pid: () => self.number,
    parent: () => self.parent,
    // A number for a child; -1: too many live, as when fork() fails with EAGAIN
    reserve() {
      const free = Atomics.add(words, at.LIVING, 1) < at.LIVING_AT_MOST && words[at.NEXT_PID] < at.IN_TRANSIT - at.LIVING_AT_MOST;
      if (!free) { Atomics.sub(words, at.LIVING, 1); return -1; }
      const number = Atomics.add(words, at.NEXT_PID, 1);
      Atomics.store(words, at.process(number) + at.STATE, at.ALIVE);
      Atomics.store(words, at.process(number) + at.STARTS, 1);
      Atomics.add(words, at.STARTING, 1);
      return number;
    },
    unreserve: (number) => shared.ended(number, 255),
    spawn(number, bytes, name) {
      const buffer = bytes.getBuffer("u8"), pickled = buffer.data.slice();
      buffer.release();
      self.inherit(number, self.streams);
      self.post("spawn", { child: number, name, pickled }, [pickled.buffer]);
    },
    // Another Python: `program` says what it runs; a stream is a pipe, -1 (nothing) or
    // null (this process's own). The page holds stderr until its tracker has ended.
    start_program(number, program, streams, name) {
      const own = [...streams].map((stream, fd) => stream ?? self.streams[fd]);
      self.inherit(number, own);
      self.hold(0, own[2], at.PAGE);
      self.post("spawn", { child: number, name, program, streams: own });
    },
    // The child starts from a copy of this interpreter's memory; its ends of pipes are open too.
    fork(number, name) {
      const open = openFiles(self.python.FS);
      self.inherit(number, self.streams);
      for (const { incoming, outgoing } of open) self.hold(incoming, outgoing, number);
      Atomics.store(words, at.process(number) + at.HANDLED, Atomics.load(words, self.record + at.HANDLED));
      const { buffer: snapshot } = self.python.makeMemorySnapshot({ serializer: self.nameOf });
      const stack = self.python._module.stackSave();
      self.post("fork", { child: number, name, snapshot, stack, open }, [snapshot]);
    },
    awaited: (number) => self.tell("wait", `process ${at.FIRST_PID + number}`, number),
    kill(number, signal) {
      if (state(number) !== at.ALIVE) return false;
      if (signal === 0) return true;
      const handled = Atomics.load(words, at.process(number) + at.HANDLED) & (1 << signal);
      shared.signal(number, handled ? signal : at.FREEZE);
      if (!handled) self.post("kill", { child: number, signal });
      return true;
    },
    kill_group: (number, signal) => self.post("group", { child: number, signal }),
    handled(signal, on) {
      if (on) Atomics.or(words, self.record + at.HANDLED, 1 << signal);
      else Atomics.and(words, self.record + at.HANDLED, ~(1 << signal));
    },
    exit_now(code) { self.end(code); self.freeze(); },
    state_word: (number) => at.process(number) + at.STATE,
    alive: at.ALIVE,
    in_transit: at.IN_TRANSIT,
    track: (line) => self.post("track", { line }),
  };
}
