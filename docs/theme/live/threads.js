// For threads: each is a stack of its own (JavaScript Promise Integration). One that
// blocks waits for a promise, and the others run meanwhile. The promise is handed over in
// an object: of a bare one Pyodide would make a future of its own event loop.
import * as at from "./layout.js";

export function threadCalls(self) {
  const { words } = self, channel = new MessageChannel(), turns = [];
  channel.port1.onmessage = () => turns.shift()();
  return {
    start_thread(body) {
      const kept = body.copy();
      setTimeout(() => kept.callPromising().catch((error) => self.post("crash", { text: String(error) })), 0);
    },
    bell: () => Atomics.load(words, at.BELL),
    bell_word: at.BELL,
    wait_async(word, value, ms) {
      const waiting = Atomics.waitAsync(words, word, value, ms < 0 ? Infinity : ms);
      return { promise: Promise.resolve(waiting.value) };
    },
    deferred(ms) {
      const { promise, resolve } = Promise.withResolvers();
      if (ms >= 0) setTimeout(resolve, ms);
      return { promise, resolve: () => resolve() };
    },
    // The other threads get a turn; quicker than a timer.
    breathe: () => ({ promise: new Promise((resolve) => { turns.push(resolve); channel.port2.postMessage(0); }) }),
    all_wait: (on) => Atomics.store(words, self.record + at.WAITS_FOR, on ? at.BELL : 0),
  };
}
