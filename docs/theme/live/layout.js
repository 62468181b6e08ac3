// What is where in the memory that all processes of a page share.
//
// C code sees it at the addresses from BASE on; here everything is an offset. Words are
// 32 bits and are named by their index in an Int32Array over the whole memory.
export const BASE = 0x80000000;
export const BYTES = 0x10000000; // 256 MiB, of which the machine gives what is touched

// Words of the whole page
export const BELL = 4; // is added to whenever a process ends, or a pipe moves
export const OUTPUT = 5; // the number of the next piece of output
export const NEXT_PID = 6; // processes started in this run
export const LIVING = 7; // and those of them that have not ended
export const FILES_LOCK = 8;
export const FILES_TOP = 9; // no page of a file was ever in use above this offset
export const HEAP_TOP = 10;
export const ORDINAL = 11; // locks are numbered as they are made
export const STARTING = 13; // processes that were started and do not run yet
export const FIRST_PIPE = 12; // the pipes are a list: each holds the first word of the next

// A record for each process; process number n is pid FIRST_PID + n. None is used twice.
export const FIRST_PID = 1000;
export const PROCESSES = 1024;
export const LIVING_AT_MOST = 32;
export const PAGE = 1023, IN_TRANSIT = 1022; // numbers that hold ends of pipes and are no processes
export const PROCESS = 0x1000, PROCESS_WORDS = 16;
export const STATE = 0, ALIVE = 1, ENDED = 2;
export const EXIT_CODE = 1; // plus CODED, once there is one
export const CODED = 1000;
export const WAITS_FOR = 2; // the word that it waits for without a time limit, or 0
export const SIGNAL = 3; // pending: Pyodide looks at it between bytecodes
export const HANDLED = 4; // bits of the signals that have a Python handler
export const ASLEEP_ON = 5; // the word that it sleeps on now, or 0
export const FROZEN = 6; // it will never write again
export const DYING = 7; // it must freeze
export const TURN = 8; // 1: stands at a step
export const STARTS = 9; // 1: started, and does not run yet
export const process = (number) => PROCESS + number * PROCESS_WORDS;
export const field = (word) => (word - PROCESS) % PROCESS_WORDS; // of a word in one of the records
export const FREEZE = 63; // a signal of the page's own: the process freezes

// Files: a fixed table of inodes, and their pages from FILES on.
export const INODES = 0x20000, INODE_BYTES = 320, INODE_COUNT = 1024;
export const FILE_LOCKS = 0x70000, FILE_LOCK_WORDS = 1 + PROCESSES / 32; // flock(): who has it alone, who shares it
export const HEAP = 0xa0000, HEAP_END = 0x2000000; // locks and pipes, never given back in a run
export const FILES = 0x2000000;

// A lock or semaphore, in words; VALUE is what its waiters sleep on
export const VALUE = 0, HOLDER = 1, NUMBER = 2, LOCK_BYTES = 12; // HOLDER: process + 1

// A pipe, in words: a ring of bytes, then who holds which end, a bit for each process.
// A reader waits for USED, a writer for START.
export const PIPE_LOCK = 0, USED = 1, START = 2, CAPACITY = 3, NEXT_PIPE = 4, PIPE_NUMBER = 5;
export const READERS = 8, WRITERS = READERS + PROCESSES / 32, RING = WRITERS + PROCESSES / 32;
export const PIPE_BYTES = RING * 4;

export class Shared {
  constructor(memory) {
    this.memory = memory;
    this.words = new Int32Array(memory.buffer);
    this.bytes = new Uint8Array(memory.buffer);
  }
  // The state before a run; only while no process lives.
  clear() {
    const heap = this.words[HEAP_TOP], files = this.words[FILES_TOP];
    this.bytes.fill(0, FILES, Math.max(FILES, files)); // what was never touched costs no memory
    this.bytes.fill(0, 0, Math.max(HEAP, heap));
    this.words[HEAP_TOP] = HEAP;
  }
  lock(word) {
    while (Atomics.compareExchange(this.words, word, 0, 1) !== 0) Atomics.wait(this.words, word, 1, 50);
  }
  unlock(word) {
    Atomics.store(this.words, word, 0);
    Atomics.notify(this.words, word, 1);
  }
  ring() {
    Atomics.add(this.words, BELL, 1);
    Atomics.notify(this.words, BELL);
  }
  // A signal, which a sleeper looks at too; one without a Python handler freezes the process.
  signal(number, signal) {
    const record = process(number);
    if (signal === FREEZE) Atomics.store(this.words, record + DYING, 1);
    Atomics.store(this.words, record + SIGNAL, signal);
    Atomics.notify(this.words, record + SIGNAL);
    const asleep = Atomics.load(this.words, record + ASLEEP_ON);
    if (asleep) Atomics.notify(this.words, asleep);
    this.ring(); // for one whose threads all sleep
  }
  // A process runs, or never will.
  started(number) {
    if (Atomics.exchange(this.words, process(number) + STARTS, 0)) Atomics.sub(this.words, STARTING, 1);
  }
  // A process has ended: its ends of pipes are closed, whoever waits for it goes on. It
  // says so itself, and the page says all of it again, which may have ended its worker
  // in the middle of this. The code that comes first holds.
  ended(number, code) {
    const record = process(number);
    if (!Atomics.compareExchange(this.words, record + EXIT_CODE, 0, CODED + code)) Atomics.sub(this.words, LIVING, 1);
    Atomics.store(this.words, record + STATE, ENDED);
    this.started(number);
    for (let pipe = this.words[FIRST_PIPE]; pipe; pipe = this.words[pipe + NEXT_PIPE]) {
      this.hold(pipe, READERS, number, false);
      this.hold(pipe, WRITERS, number, false);
    }
    for (let inode = 1; inode < INODE_COUNT; inode++) this.unlockFile(inode, number);
    Atomics.notify(this.words, record + STATE);
    this.ring();
  }
  // Sets of processes, a bit for each: sets or clears one, and says what it was
  mark(set, number, on) {
    const word = set + (number >> 5), bit = 1 << (number & 31);
    return (on ? Atomics.or(this.words, word, bit) : Atomics.and(this.words, word, ~bit)) & bit;
  }
  any(set) {
    for (let at = 0; at < PROCESSES / 32; at++) if (Atomics.load(this.words, set + at)) return true;
    return false;
  }
  hold(pipe, end, number, on) {
    const held = this.mark(pipe + end, number, on);
    if (held && !on) this.moved(pipe);
  }
  moved(pipe) {
    Atomics.notify(this.words, pipe + USED);
    Atomics.notify(this.words, pipe + START);
  }
  // flock(): false where another process is in the way. Under FILES_LOCK.
  lockFile(inode, number, exclusive) {
    const alone = FILE_LOCKS / 4 + inode * FILE_LOCK_WORDS;
    this.unlockFile(inode, number);
    if (this.words[alone] || (exclusive && this.any(alone + 1))) return false;
    if (exclusive) this.words[alone] = number + 1; else this.mark(alone + 1, number, true);
    return true;
  }
  unlockFile(inode, number) {
    const alone = FILE_LOCKS / 4 + inode * FILE_LOCK_WORDS;
    Atomics.compareExchange(this.words, alone, number + 1, 0);
    this.mark(alone + 1, number, false);
  }
}
