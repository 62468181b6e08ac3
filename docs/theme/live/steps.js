// Step by step: every process stops at each access to shared memory and at each lock,
// and one is released at a time. What a run does is then a function of who is released.
import * as at from "./layout.js";
import { pid } from "./run.js";

const PATIENCE = 60000; // ms for one order
const SETTLE = 1; // ms between two looks at whether all processes stand still

const TYPES = { // by typecode
  b: Int8Array, B: Uint8Array, h: Int16Array, H: Uint16Array, i: Int32Array, I: Uint32Array, l: Int32Array, L: Uint32Array,
  q: BigInt64Array, Q: BigUint64Array, f: Float32Array, d: Float64Array,
};

export class Steps {
  constructor(run) {
    this.run = run;
    this.words = run.words;
    this.standing = new Map(); // what each process is about to do, by number
    run.steps = this;
    run.options = { onStep() {}, ...run.options, step: (number, step) => { this.standing.set(number, step); this.settle(); } };
  }
  settle() { this.timer ??= setTimeout(() => { this.timer = undefined; this.look(); }, SETTLE); }

  // Asks who goes on when every living process stands at a step or sleeps in a wait.
  look() {
    const { run } = this;
    if (run.over) return;
    for (const process of run.living()) if (!this.still(process)) { this.settle(); return; }
    if (!this.standing.size) return;
    const choices = [...this.standing].sort((one, other) => one[0] - other[0]).map(([number, step]) => ({ pid: pid(number), ...step, shared: this.now(step.shared) }));
    if (run.options.choose) this.release(run.options.choose(choices));
    else if (!this.asked) { this.asked = true; run.options.onStep(choices); }
  }
  // A shared object as it is at this moment, read below its lock
  now(shared) {
    if (!shared) return null;
    const { name, lock, place, code, count, array } = shared;
    const holder = lock ? this.words[lock + at.HOLDER] : 0;
    const Type = place >= at.BASE ? TYPES[code] : undefined, start = place - at.BASE;
    const values = Type ? [...new Type(this.words.buffer.slice(start, start + count * Type.BYTES_PER_ELEMENT))] : [];
    const value = values.length ? (array ? `[${values.join(", ")}]` : String(values[0])) : null;
    return { name, value, holder: holder ? pid(holder - 1) : null };
  }
  still({ number, state }) {
    if (this.standing.has(number)) return true;
    const asleep = state === "running" && Atomics.load(this.words, at.process(number) + at.ASLEEP_ON);
    return asleep && asleep !== at.process(number) + at.TURN && !this.run.watch.comes(asleep);
  }
  release(chosen) {
    const number = chosen - at.FIRST_PID;
    if (!this.standing.delete(number)) return;
    this.asked = false;
    const turn = at.process(number) + at.TURN;
    Atomics.store(this.words, turn, 0);
    Atomics.notify(this.words, turn);
    this.settle();
  }
}

// Every order, depth first: each run that met a choice leaves the other ways to try.
export async function every(start, { limit = 200, onRun = () => {}, signal, ...options }) {
  const open = [[]], outcomes = new Map();
  let runs = 0;
  while (open.length && runs < limit && !signal?.aborted) {
    const prefix = open.pop(), order = [], others = [];
    const choose = (choices) => { // as the prefix says, and after its end whoever is first
      const pids = choices.map(({ pid }) => pid), wanted = prefix[order.length];
      const chosen = pids.includes(wanted) ? wanted : pids[0];
      order.push(chosen);
      others.push(pids.filter((one) => one !== chosen));
      return chosen;
    };
    const run = await start({ timeout: PATIENCE, ...options, choose });
    signal?.addEventListener("abort", run.stop);
    const { text, code, reason } = await run.ended;
    signal?.removeEventListener("abort", run.stop);
    if (signal?.aborted) break;
    for (let depth = prefix.length; depth < order.length; depth++) {
      for (const other of others[depth]) open.push([...order.slice(0, depth), other]);
    }
    note(outcomes, { text, code, reason, order });
    onRun({ runs: ++runs, outcomes: [...outcomes.values()] });
  }
  return { runs, complete: !open.length && ![...outcomes.values()].some(({ reason }) => reason === "timeout"), outcomes: [...outcomes.values()] };
}

function note(outcomes, { text, code, reason, order }) {
  const key = JSON.stringify([text, code, reason]);
  const known = outcomes.get(key) ?? { text, code, reason, count: 0, order };
  known.count++;
  if (order.length < known.order.length) known.order = order;
  outcomes.set(key, known);
}
