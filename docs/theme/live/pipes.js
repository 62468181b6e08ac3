// Pipes between processes: rings of bytes in the shared memory. Their ends are open files.
import * as at from "./layout.js";

const FOREVER = -1, PAGE = 4096;
const FIFO = 0o10600, O_NONBLOCK = 2048, EAGAIN = 6, EINTR = 27, EPIPE = 64; // Emscripten's numbers

export class Pipe {
  constructor(shared, first) {
    this.shared = shared;
    this.words = shared.words;
    this.at = first;
  }
  get used() { return Atomics.load(this.words, this.at + at.USED); }
  get free() { return this.words[this.at + at.CAPACITY] - this.used; }
  get written() { return this.shared.any(this.at + at.WRITERS); }
  get read() { return this.shared.any(this.at + at.READERS); }
  // Whether nobody has to wait, be it because the other end is closed
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

// An open file that reads one pipe, writes another, or does only one of both (0: no pipe)
export function openPipe(self, incoming, outgoing, fd) {
  const { FS } = self.python, node = FS.createNode(null, "pipe", FIFO, 0), time = new Date();
  const attributes = { dev: 13, ino: incoming || outgoing, mode: FIFO, nlink: 1, uid: 0, gid: 0, rdev: 0, size: 0 };
  FS.hashRemoveNode(node);
  node.node_ops = { getattr: () => ({ ...attributes, atime: time, mtime: time, ctime: time, blksize: PAGE, blocks: 0 }) };
  self.hold(incoming, outgoing, self.number);
  const flags = incoming && outgoing ? 2 : outgoing ? 1 : 0;
  return FS.createStream({ node, incoming, outgoing, flags, seekable: false, stream_ops: streamOf(self) }, fd);
}

function streamOf(self) {
  const { shared, words, python: { FS } } = self;
  const interrupted = () => { throw new FS.ErrnoError(EINTR); }; // Python looks at its signals, and calls again
  const ready = (stream, first, what, word) => {
    const pipe = new Pipe(shared, first);
    while (!pipe[what]) {
      if (stream.flags & O_NONBLOCK) throw new FS.ErrnoError(EAGAIN);
      self.sleep(pipe.at + word, words[pipe.at + word], FOREVER, interrupted);
    }
    return pipe;
  };
  const closed = (end, pipe, side) => {
    if (!pipe || FS.streams.some((stream) => stream?.[end] === pipe)) return;
    shared.hold(pipe, side, self.number, false);
    shared.ring();
  };
  return {
    read: (stream, buffer, offset, length) =>
      ready(stream, stream.incoming, "readable", at.USED).move(buffer.subarray(offset, offset + length), false),
    write(stream, buffer, offset, length) {
      const pipe = ready(stream, stream.outgoing, "writable", at.START);
      if (!pipe.read) throw new FS.ErrnoError(EPIPE);
      return pipe.move(buffer.subarray(offset, offset + length), true);
    },
    close({ fd, incoming, outgoing }) {
      FS.streams[fd] = null;
      closed("incoming", incoming, at.READERS);
      closed("outgoing", outgoing, at.WRITERS);
    },
  };
}

export function pipeCalls(self) {
  const { shared, words } = self;
  const pipeOf = (fd, writing) => self.python.FS.getStream(fd)?.[writing ? "outgoing" : "incoming"] ?? 0;
  const pipeReady = (pipe, writing) => new Pipe(shared, pipe)[writing ? "writable" : "readable"];
  return {
    pipe_make(capacity) {
      const pipe = self.allocate(at.PIPE_BYTES + capacity);
      if (pipe < 0) return -1;
      words[pipe + at.CAPACITY] = capacity;
      let next;
      do {
        next = Atomics.load(words, at.FIRST_PIPE);
        words[pipe + at.NEXT_PIPE] = next;
        words[pipe + at.PIPE_NUMBER] = next ? words[next + at.PIPE_NUMBER] + 1 : 1;
      } while (Atomics.compareExchange(words, at.FIRST_PIPE, next, pipe) !== next);
      return pipe;
    },
    pipe_open: (incoming, outgoing) => openPipe(self, incoming, outgoing).fd,
    pipe_of: pipeOf,
    pipe_hold: (incoming, outgoing, number) => self.hold(incoming, outgoing, number),
    // Whether reading or writing does not wait; a pid is ready when its process has ended
    ready(fd, writing) {
      if (fd >= at.FIRST_PID) return Atomics.load(words, at.process(fd - at.FIRST_PID) + at.STATE) !== at.ALIVE;
      const pipe = pipeOf(fd, writing);
      return !pipe || pipeReady(pipe, writing);
    },
    pipe_ready: pipeReady,
  };
}
