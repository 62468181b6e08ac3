// The file system of /dev/shm, /tmp and /work. All of it is in the shared memory, so every
// process sees the same files, and mmap() of one returns an address of shared bytes.
import { openPipe } from "./pipes.js";
import { BASE, FILES, FILES_LOCK, FILES_TOP, INODES, INODE_BYTES, INODE_COUNT } from "./layout.js";

// Words of an inode; its name is behind them.
const OPEN = 0, LINKED = 1, SIZE = 2, AT = 3, ROOM = 4, NAME_LENGTH = 5, KIND = 6, PARENT = 7, MODE = 8, MODIFIED = 9, MILLISECONDS = 10;
const NAME = 44, FILE = 1, FOLDER = 2, PAGE = 4096;
const EEXIST = 20, EINVAL = 28, ENAMETOOLONG = 37, ENOENT = 44, ENOSPC = 51, ENOTEMPTY = 55; // Emscripten's numbers
const MOUNTED = ["/dev/shm", "/tmp", "/work"]; // the last inodes are theirs
const BY_NUMBER = /^\.ino-(\d+)$/; // a name under which an open file is found, unlinked or not
const HIDDEN = /^\.listen-/; // where a Listener is found
const MAP_PRIVATE = 2, O_APPEND = 1024;

class Inodes {
  constructor(shared, FS) {
    this.shared = shared;
    this.words = shared.words;
    this.bytes = shared.bytes;
    this.FS = FS;
  }
  fail(number) { throw new this.FS.ErrnoError(number); }
  locked(action) {
    this.shared.lock(FILES_LOCK);
    try { return action(); } finally { this.shared.unlock(FILES_LOCK); }
  }
  get(inode, field) { return this.words[((INODES + inode * INODE_BYTES) >> 2) + field]; }
  set(inode, field, value) { this.words[((INODES + inode * INODE_BYTES) >> 2) + field] = value; }
  all(wanted) {
    const found = [];
    for (let inode = 1; inode < INODE_COUNT; inode++) if (wanted(inode)) found.push(inode);
    return found;
  }
  inFolder(folder) { return this.all((i) => this.get(i, LINKED) && this.get(i, PARENT) === folder); }
  name(inode) {
    const start = INODES + inode * INODE_BYTES + NAME;
    return new TextDecoder().decode(this.bytes.slice(start, start + this.get(inode, NAME_LENGTH)));
  }
  rename(inode, folder, name) {
    const bytes = new TextEncoder().encode(name);
    if (bytes.length > 255) this.fail(ENAMETOOLONG);
    this.set(inode, NAME_LENGTH, bytes.length);
    this.set(inode, PARENT, folder);
    this.bytes.set(bytes, INODES + inode * INODE_BYTES + NAME);
  }
  find(folder, name) { return this.inFolder(folder).find((inode) => this.name(inode) === name) ?? 0; }
  create(folder, name, mode) {
    if (this.find(folder, name)) this.fail(EEXIST);
    const inode = this.all((i) => i < INODE_COUNT - MOUNTED.length && !this.get(i, KIND))[0] ?? this.fail(ENOSPC);
    for (let field = 0; field < NAME / 4; field++) this.set(inode, field, 0);
    this.rename(inode, folder, name);
    this.set(inode, MODE, mode);
    this.touch(inode);
    this.touch(folder); // Python looks there for new modules only then
    this.set(inode, KIND, this.FS.isDir(mode) ? FOLDER : FILE);
    this.set(inode, LINKED, 1);
    return inode;
  }
  touch(inode) {
    this.set(inode, MODIFIED, Date.now() / 1000);
    this.set(inode, MILLISECONDS, Date.now() % 1000);
  }
  opened(inode, by) { this.locked(() => { this.set(inode, OPEN, this.get(inode, OPEN) + by); this.freeUnused(inode); }); }
  unlink(inode) { this.set(inode, LINKED, 0); this.freeUnused(inode); }
  freeUnused(inode) { if (this.get(inode, OPEN) <= 0 && !this.get(inode, LINKED)) this.set(inode, KIND, 0); }
  resize(inode, size) {
    this.locked(() => {
      if (size > this.get(inode, ROOM)) this.move(inode, Math.ceil(size / PAGE) * PAGE);
      const old = this.get(inode, SIZE), at = this.get(inode, AT);
      if (size < old) this.bytes.fill(0, at + size, at + old);
      this.set(inode, SIZE, size);
    });
  }
  // Gives a file the first room that is large enough; freed pages are cleared when they
  // are taken again.
  move(inode, room) {
    const used = this.all((i) => this.get(i, KIND) && this.get(i, ROOM)).map((i) => [this.get(i, AT), this.get(i, ROOM)]);
    let at = FILES;
    for (const [start, length] of used.sort((a, b) => a[0] - b[0])) {
      if (start - at >= room) break;
      at = start + length;
    }
    if (at + room > this.bytes.length) this.fail(ENOSPC);
    const top = Math.max(this.words[FILES_TOP], FILES);
    if (at < top) this.bytes.fill(0, at, Math.min(top, at + room));
    this.words[FILES_TOP] = Math.max(top, at + room);
    const old = this.get(inode, AT), size = this.get(inode, SIZE);
    if (size) this.bytes.copyWithin(at, old, old + size);
    this.set(inode, AT, at);
    this.set(inode, ROOM, room);
  }
  // As a real tmpfs counts: pages that hold something.
  blocks(inode) {
    const start = this.get(inode, AT) >> 2, end = start + ((this.get(inode, SIZE) + 3) >> 2);
    let pages = 0;
    for (let page = start; page < end; page += PAGE >> 2) {
      if (this.words.subarray(page, page + (PAGE >> 2)).some(Boolean)) pages++;
    }
    return pages * 8;
  }
}

export function mountFiles(self) {
  const { FS } = self.python, inodes = new Inodes(self.shared, FS);
  const node = (parent, name, inode) => {
    const found = FS.createNode(parent, name, inodes.get(inode, MODE), 0);
    FS.hashRemoveNode(found); // another process may unlink it: look it up each time
    return dressed(found, inode);
  };
  const dressed = (found, inode) => {
    const folder = inodes.get(inode, KIND) === FOLDER;
    return Object.assign(found, {
      inode, node_ops: folder ? folderNode : fileNode, stream_ops: folder ? folderStream : fileStream(self, inodes),
    });
  };
  const fileNode = {
    getattr({ inode }) {
      const file = inodes.get(inode, KIND) === FILE, time = new Date(inodes.get(inode, MODIFIED) * 1000 + inodes.get(inode, MILLISECONDS));
      return {
        dev: 25, ino: inode, mode: inodes.get(inode, MODE), nlink: file ? inodes.get(inode, LINKED) : 2, uid: 0, gid: 0,
        rdev: 0, size: file ? inodes.get(inode, SIZE) : PAGE, atime: time, mtime: time, ctime: time, blksize: PAGE,
        blocks: file ? inodes.blocks(inode) : 8,
      };
    },
    setattr(found, { mode, size }) {
      if (mode != null) { inodes.set(found.inode, MODE, mode); found.mode = mode; }
      if (size != null) inodes.resize(found.inode, size);
    },
  };
  const gone = (parent, name) => inodes.locked(() => {
    inodes.unlink(inodes.find(parent.inode, name) || inodes.fail(ENOENT));
  });
  const folderNode = {
    ...fileNode,
    lookup(parent, name) {
      const number = BY_NUMBER.exec(name);
      const inode = number ? Number(number[1]) : inodes.locked(() => inodes.find(parent.inode, name));
      return node(parent, name, inode || inodes.fail(ENOENT));
    },
    mknod: (parent, name, mode) => node(parent, name, inodes.locked(() => inodes.create(parent.inode, name, mode))),
    unlink: gone,
    rmdir(parent, name) {
      const inode = inodes.locked(() => inodes.find(parent.inode, name));
      if (inodes.inFolder(inode).length) inodes.fail(ENOTEMPTY);
      gone(parent, name);
    },
    rename: (moved, folder, name) => inodes.locked(() => {
      const replaced = inodes.find(folder.inode, name);
      if (replaced && replaced !== moved.inode) inodes.unlink(replaced);
      inodes.rename(moved.inode, folder.inode, name);
    }),
    readdir: (folder) => inodes.locked(() => {
      const names = inodes.inFolder(folder.inode).map((inode) => inodes.name(inode));
      return [".", "..", ...names.filter((name) => !HIDDEN.test(name))];
    }),
  };
  const folderStream = { llseek: (stream, offset, from) => (from === 1 ? stream.position + offset : offset) };
  MOUNTED.forEach((path, at) => {
    const inode = INODE_COUNT - 1 - at, mode = 0o41777;
    inodes.set(inode, KIND, FOLDER);
    inodes.set(inode, MODE, mode);
    inodes.set(inode, PARENT, -1);
    FS.mkdirTree(path);
    FS.mount({ mount: () => dressed(FS.createNode(null, "/", mode, 0), inode) }, {}, path);
  });
  // read() and write() with a buffer in the shared memory: Emscripten would look for it
  // in the private one.
  for (const name of ["read", "write"]) {
    const real = FS[name];
    FS[name] = (stream, buffer, offset, ...rest) => (offset >= BASE
      ? real.call(FS, stream, self.shared.bytes, offset - BASE, ...rest)
      : real.call(FS, stream, buffer, offset, ...rest));
  }
  return inodes;
}

// What a forked child finds open, at the same descriptors
export const openFiles = (FS) => FS.streams.filter((stream) => stream?.fd > 2)
  .map(({ fd, path, node, flags, position, incoming, outgoing }) => ({
    fd, path: node.inode ? `/dev/shm/.ino-${node.inode}` : path, flags, position, incoming, outgoing,
  }));
const ONCE = 0o1000 | 0o200 | 0o100; // O_TRUNC, O_EXCL, O_CREAT
export function reopen(self, open) {
  const { FS } = self.python, files = open.filter(({ path }) => path && FS.analyzePath(path).exists);
  const later = files.map((file) => ({ ...file, stream: FS.open(file.path, file.flags & ~ONCE) }));
  for (const { stream } of later) FS.streams[stream.fd] = null;
  for (const { fd, stream, position } of later) FS.streams[fd] = Object.assign(stream, { fd, position });
  for (const { fd, flags, incoming, outgoing } of open) {
    if (incoming || outgoing) Object.assign(openPipe(self, incoming, outgoing, fd), { flags });
  }
}

const fileStream = ({ python, shared, number }, inodes) => ({
  open: (stream) => inodes.opened(stream.node.inode, 1),
  dup: (stream) => inodes.opened(stream.node.inode, 1),
  close(stream) {
    inodes.opened(stream.node.inode, -1);
    shared.unlockFile(stream.node.inode, number);
    shared.ring();
  },
  llseek(stream, offset, from) {
    const start = [0, stream.position, inodes.get(stream.node.inode, SIZE)][from];
    return start + offset < 0 ? inodes.fail(EINVAL) : start + offset;
  },
  read({ node: { inode } }, buffer, offset, length, position) {
    const start = inodes.get(inode, AT) + position, count = Math.max(0, Math.min(length, inodes.get(inode, SIZE) - position));
    buffer.set(inodes.bytes.subarray(start, start + count), offset);
    return count;
  },
  write({ node: { inode }, flags }, buffer, offset, length, position) {
    const at = flags & O_APPEND ? inodes.get(inode, SIZE) : position;
    if (at + length > inodes.get(inode, SIZE)) inodes.resize(inode, at + length);
    inodes.bytes.set(new Uint8Array(buffer.buffer, buffer.byteOffset + offset, length), inodes.get(inode, AT) + at);
    return length;
  },
  mmap({ node: { inode } }, length, position, protection, flags) {
    const end = Math.ceil(inodes.get(inode, SIZE) / PAGE) * PAGE, start = inodes.get(inode, AT) + position;
    if (position % PAGE || position + length > end) inodes.fail(EINVAL);
    if (flags & MAP_PRIVATE) {
      const ptr = python._module._malloc(length);
      python._module.HEAPU8.set(inodes.bytes.subarray(start, start + length), ptr);
      return { ptr, allocated: true };
    }
    inodes.opened(inode, 1); // its pages stay while the mapping may be used
    return { ptr: BASE + start, allocated: false };
  },
  msync: () => 0,
});
