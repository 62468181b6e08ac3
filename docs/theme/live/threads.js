// For threads: each is a stack of its own (JavaScript Promise Integration). One that
// blocks waits for a promise, and the others run meanwhile. The promise is handed over in
// an object: of a bare one Pyodide would make a future of its own event loop.
import * as at from "./layout.js";

export function threadCalls(self) {
  const { words } = self, channel = new MessageChannel(), turns = [];
  channel.port1.onmessage = () => turns.shift()();
  const waitAsync = (word, value, ms) => {
    const waiting = Atomics.waitAsync(words, word, value, ms < 0 ? Infinity : ms);
    return { promise: Promise.resolve(waiting.value) };
  };
  const bell = () => Atomics.load(words, at.BELL);
  return {
    start_thread(body) {
      const kept = body.copy();
      setTimeout(() => kept.callPromising().catch((error) => self.post("crash", { text: String(error) })), 0);
    },
    wait_async: waitAsync,
    wait_lock: (offset, ms) => waitAsync((offset >> 2) + at.VALUE, 0, ms),
    bell,
    bell_async: (seen, ms) => waitAsync(at.BELL, seen, ms),
    bell_wait: (seen, ms) => self.sleep(at.BELL, seen, ms, at.BELL << 2),
    deferred(ms) {
      const { promise, resolve } = Promise.withResolvers();
      if (ms >= 0) setTimeout(resolve, ms);
      return { promise, resolve: () => resolve() };
    },
    // The other threads get a turn; quicker than a timer.
    breathe: () => ({ promise: new Promise((resolve) => { turns.push(resolve); channel.port2.postMessage(0); }) }),
    all_wait: (on) => Atomics.store(words, self.record + at.WAITS_FOR, on ? at.BELL << 2 : 0),
  };
}
