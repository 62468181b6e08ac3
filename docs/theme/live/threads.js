// For threads: each is a stack of its own (JavaScript Promise Integration). One that
// blocks waits for a promise, and the others run meanwhile.
import * as at from "./layout.js";

export function threadCalls(self) {
  const { words } = self, channel = new MessageChannel(), turns = [];
  channel.port1.onmessage = () => turns.shift()();
  const waitAsync = async (word, value, ms) => {
    const waiting = Atomics.waitAsync(words, word, value, ms < 0 ? Infinity : ms);
    await (waiting.async ? waiting.value : null);
  };
  const bell = () => Atomics.load(words, at.BELL);
  return {
    has_threads: () => typeof Atomics.waitAsync === "function" && "Suspending" in WebAssembly,
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
    breathe: () => new Promise((resolve) => { turns.push(resolve); channel.port2.postMessage(0); }),
    sleep_async: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    all_wait: (on) => Atomics.store(words, self.record + at.WAITS_FOR, on ? at.BELL << 2 : 0),
  };
}
