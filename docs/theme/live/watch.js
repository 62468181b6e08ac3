// Looks at what the processes of a run wait for, and tells a deadlock: every one waits,
// without a time limit, for what only another of them could give.
import * as at from "./layout.js";
import { Pipe } from "./pipes.js";
import { pid } from "./run.js";

const INTERVAL = 250, LOOKS = 2; // ms; told when nothing has moved in so many more looks
const LOOKS_AT_THREADS = 12; // that one of them is about to go on cannot be seen from here

const HELPERS = ["fork server", "resource tracker"]; // not the program's own processes

export class Watch {
  constructor(run) {
    this.run = run;
    this.words = run.words;
    this.timer = setInterval(() => this.look(), INTERVAL);
  }
  stop() { clearInterval(this.timer); }

  look() {
    const living = this.run.living();
    const waits = living.map((process) => this.waitsFor(process));
    const stuck = living.length > 0 && !this.run.steps?.standing.size && waits.every((wait) => wait && !this.comes(wait));
    const state = stuck && JSON.stringify([waits, living.map((process) => process.number), this.words[at.BELL], this.words[at.OUTPUT]]);
    this.same = stuck && state === this.last ? this.same + 1 : 0;
    this.last = state;
    if (this.same < (waits.includes(at.BELL) ? LOOKS_AT_THREADS : LOOKS)) return;
    if (this.run.table.get(0).state === "ended") { this.run.finish("exit"); return; } // orphans, as a shell leaves them
    const report = living.map((process, index) => this.told(process, waits[index])).filter((_, index) => !HELPERS.includes(living[index].name));
    this.run.options.onDeadlock(report.map(({ pid, object, holder }) => ({ pid, object, holder })));
    this.run.finish("deadlock");
  }
  waitsFor(process) {
    if (process.state !== "running" || process.killed) return 0;
    return Atomics.load(this.words, at.process(process.number) + at.WAITS_FOR);
  }
  // Whether what is waited for is there, and the waiter just about to see it
  comes(word) {
    if (word < at.HEAP >> 2) {
      return (at.field(word) === at.STATE && this.words[word] !== at.ALIVE) || (at.field(word) === at.TURN && this.words[word] === 0);
    }
    const pipe = this.pipe(word);
    if (!pipe) return this.words[word] > 0; // a lock
    return word === pipe.at + at.USED ? pipe.readable : pipe.writable;
  }
  pipe(word) {
    for (let pipe = this.words[at.FIRST_PIPE]; pipe; pipe = this.words[pipe + at.NEXT_PIPE]) {
      if (word === pipe + at.USED || word === pipe + at.START) return new Pipe(this.run.shared, pipe);
    }
    return null;
  }
  told({ number }, word) {
    const told = { pid: pid(number), object: null, holder: null };
    if (!word) return told;
    if (word === at.BELL) return { ...told, object: "threads or pipes" };
    if (word < at.HEAP >> 2) {
      if (at.field(word) !== at.STATE) return { ...told, object: "itself" };
      const holder = pid((word - at.process(0)) / at.PROCESS_WORDS);
      return { ...told, object: `process ${holder}`, holder };
    }
    const pipe = this.pipe(word);
    if (pipe) return { ...told, object: `pipe ${this.words[pipe.at + at.PIPE_NUMBER]}` };
    const holder = this.words[word + at.HOLDER];
    return { ...told, object: `lock ${this.words[word + at.NUMBER]}`, holder: holder ? pid(holder - 1) : null };
  }
  processes() {
    return [...this.run.table.values()].map((process) => ({ ...this.told(process, this.waitsFor(process)), ...this.run.shown(process) }));
  }
}
