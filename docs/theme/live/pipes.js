// Pipes between processes: rings of bytes in the shared memory.
import * as at from "./layout.js";

const FOREVER = -1;

export class Pipe {
  constructor(shared, offset) {
    this.shared = shared;
    this.words = shared.words;
    this.offset = offset;
    this.at = offset >> 2;
  }
  get used() { return Atomics.load(this.words, this.at + at.USED); }
  get free() { return this.words[this.at + at.CAPACITY] - this.used; }
  get written() { return this.shared.held(this.offset, at.WRITERS); }
  get read() { return this.shared.held(this.offset, at.READERS); }
  // Whether nobody has to wait: for the other end being closed neither
  get readable() { return this.used > 0 || !this.written; }
  get writable() { return this.free > 0 || !this.read; }

  // Moves what can be moved of `bytes` into the ring (or out of it): how many
  move(bytes, into) {
    const { words, shared } = this, capacity = words[this.at + at.CAPACITY], base = (this.at + at.RING) * 4;
    shared.lock(this.at + at.PIPE_LOCK);
    const used = words[this.at + at.USED], start = words[this.at + at.START];
    const count = Math.min(into ? capacity - used : used, bytes.length);
    const from = into ? (start + used) % capacity : start, first = Math.min(count, capacity - from);
    const ring = (offset, length) => shared.bytes.subarray(base + offset, base + offset + length);
    if (into) {
      ring(from, first).set(bytes.subarray(0, first));
      ring(0, count - first).set(bytes.subarray(first, count));
    } else {
      bytes.set(ring(from, first));
      bytes.set(ring(0, count - first), first);
      words[this.at + at.START] = (start + count) % capacity;
    }
    Atomics.add(words, this.at + at.USED, into ? count : -count);
    shared.unlock(this.at + at.PIPE_LOCK);
    shared.moved(this.at);
    shared.ring();
    return count;
  }
}

export function pipeCalls(self) {
  const { shared, words } = self, pipe = (offset) => new Pipe(shared, offset);
  return {
    pipe_make(capacity) {
      const offset = self.allocate(at.PIPE_BYTES + capacity), word = offset >> 2;
      if (offset < 0) return -1;
      words[word + at.CAPACITY] = capacity;
      let next;
      do {
        next = Atomics.load(words, at.FIRST_PIPE);
        words[word + at.NEXT_PIPE] = next;
        words[word + at.PIPE_NUMBER] = next ? words[(next >> 2) + at.PIPE_NUMBER] + 1 : 1;
      } while (Atomics.compareExchange(words, at.FIRST_PIPE, next, offset) !== next);
      return offset;
    },
    pipe_hold(offset, writing, number, on) {
      shared.hold(offset, writing ? at.WRITERS : at.READERS, number, on);
      if (!on) shared.ring();
    },
    // How many of the bytes there was room for; -1: nobody is at the other end any more
    pipe_write(offset, data) {
      const p = pipe(offset);
      while (!p.writable) self.sleep(p.at + at.START, words[p.at + at.START], FOREVER);
      if (!p.read) return -1;
      const buffer = data.getBuffer("u8"), moved = p.move(buffer.data, true);
      buffer.release();
      return moved;
    },
    // Nothing: the other end is closed
    pipe_read(offset, most) {
      const p = pipe(offset), bytes = new Uint8Array(most);
      while (!p.readable) self.sleep(p.at + at.USED, 0, FOREVER);
      return bytes.slice(0, p.move(bytes, false));
    },
    pipe_has: (offset) => pipe(offset).used > 0,
    pipe_ended: (offset) => !pipe(offset).used && !pipe(offset).written,
    pipe_room: (offset) => pipe(offset).writable,
  };
}
