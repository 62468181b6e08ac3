// Gives CPython for WebAssembly a second memory that all workers of a page share.
//
//   node rewrite.mjs pyodide.asm.wasm OUT.wasm
//
// Addresses below 0x80000000 stay in the module's own memory 0. One from 0x80000000 on
// is an offset into memory 1, imported and shared: C code of the interpreter
// (memoryview, ctypes, struct, mmap) then reads and writes shared bytes without knowing.
// Each load and store gets a test of the address's sign; those through the stack
// pointer and through constants are private by nature and keep their form. An opcode
// that is not known here is refused: nothing is guessed.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const I32 = 0x7f, I64 = 0x7e, F32 = 0x7d, F64 = 0x7c, EMPTY = 0x40;
const SHARED_PAGES = 32768; // at most 2 GiB: what the sign of an address can name
const MEMORY_1 = 0x40; // the flag of an alignment that says "a memory index follows"
const UNKNOWN = 0, STACK = 1, CONST = 2; // where an address comes from
const LOADED = [I32, I64, F32, F64, I32, I32, I32, I32, I64, I64, I64, I64, I64, I64];
const STORED = [I32, I64, F32, F64, I32, I32, I64, I64, I64];

class Reader {
  constructor(bytes, at = 0) { this.bytes = bytes; this.at = at; }
  byte() { return this.bytes[this.at++]; }
  skip(count) { this.at += count; }
  skipNumber() { while (this.byte() & 128); }
  number() {
    let value = 0, scale = 1, byte;
    do { byte = this.byte(); value += (byte & 127) * scale; scale *= 128; } while (byte & 128);
    return value;
  }
  name() {
    const length = this.number(), start = this.at;
    this.skip(length);
    return new TextDecoder().decode(this.bytes.subarray(start, this.at));
  }
}

class Writer {
  constructor(room) { this.bytes = new Uint8Array(room); this.length = 0; }
  reserve(count) {
    if (this.length + count <= this.bytes.length) return;
    const larger = new Uint8Array((this.bytes.length + count) * 2);
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
  byte(...bytes) { this.copy(bytes); }
  copy(bytes) {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }
  number(value) {
    do { const low = value % 128; value = Math.floor(value / 128); this.byte(value ? low | 128 : low); } while (value);
  }
  name(text) { this.number(text.length); this.copy(new TextEncoder().encode(text)); }
  get done() { return this.bytes.subarray(0, this.length); }
}

const number = (value) => { const w = new Writer(8); w.number(value); return [...w.done]; };

// What follows each opcode; load, store and what else `walk` follows are not among them.
const FOLLOWS = new Map(Object.entries({
  "": [0x00, 0x01, 0x05, 0x0a, 0x0b, 0x0f, 0x19, 0x1a, 0x1b, 0xd1],
  n: [0x02, 0x03, 0x04, 0x06, 0x07, 0x08, 0x09, 0x0c, 0x0d, 0x10, 0x12, 0x18, 0x25, 0x26, 0x3f, 0x40, 0x42, 0xd0, 0xd2],
  nn: [0x11, 0x13], 4: [0x43], 8: [0x44], table: [0x0e], types: [0x1c], catches: [0x1f],
}).flatMap(([kind, codes]) => codes.map((code) => [code, kind])));
for (let code = 0x45; code <= 0xc4; code++) FOLLOWS.set(code, ""); // arithmetic
const BULK_FOLLOWS = ["", "", "", "", "", "", "", "", "nn", "n", "nn", "n", "nn", "n", "nn", "n", "n", "n"];

const IMMEDIATES = {
  "": () => {},
  n: (r) => r.skipNumber(),
  nn: (r) => { r.skipNumber(); r.skipNumber(); },
  4: (r) => r.skip(4),
  8: (r) => r.skip(8),
  table: (r) => { for (let left = r.number() + 1; left; left--) r.skipNumber(); },
  types: (r) => r.skip(r.number()),
  catches: (r) => {
    r.skipNumber();
    for (let left = r.number(); left; left--) { if (r.byte() < 2) r.skipNumber(); r.skipNumber(); }
  },
};
const skipLimits = (r) => { const bounded = r.number() & 1; r.skipNumber(); if (bounded) r.skipNumber(); };

class Module {
  constructor(bytes) {
    this.bytes = bytes;
    this.sections = [];
    const r = new Reader(bytes, 8);
    while (r.at < bytes.length) {
      const id = r.byte(), length = r.number();
      this.sections.push({ id, start: r.at, end: r.at + length });
      r.skip(length);
    }
    this.readTypes();
    this.readImports();
    this.readDefinitions();
  }
  section(id) {
    const found = this.sections.find((section) => section.id === id);
    if (!found) throw Error(`the module has no section ${id}`);
    return new Reader(this.bytes, found.start);
  }
  readTypes() {
    const r = this.section(1);
    this.types = Array.from({ length: r.number() }, () => {
      if (r.byte() !== 0x60) throw Error(`unknown form of type at ${r.at - 1}`);
      const params = r.number(); r.skip(params);
      r.skip(r.number()); // results
      return params;
    });
  }
  readImports() {
    const r = this.section(2);
    this.functions = []; // the type of each
    this.importedGlobals = 0;
    this.imports = r.number();
    for (let left = this.imports; left; left--) {
      if (r.name() === "mmu") throw Error("the module was rewritten before");
      r.name();
      const kind = r.byte();
      if (kind === 0) this.functions.push(r.number());
      else if (kind === 1) { r.skip(1); skipLimits(r); }
      else if (kind === 3) { r.skip(2); this.importedGlobals++; }
      else if (kind === 4) { r.skip(1); r.skipNumber(); }
      else throw Error(`unknown kind of import ${kind}`);
    }
    this.importsEnd = r.at;
    this.importedFunctions = this.functions.length;
  }
  readDefinitions() {
    const f = this.section(3);
    this.defined = f.number();
    for (let left = this.defined; left; left--) this.functions.push(f.number());
    this.definedGlobals = this.section(6).number();
    const memory = this.section(5);
    memory.skip(2);
    this.memoryPages = memory.number();
    const code = this.section(10);
    code.skipNumber();
    this.bodies = Array.from({ length: this.defined }, (_, index) => {
      const length = code.number(), end = code.at + length, declared = [];
      let locals = 0;
      for (let left = code.number(); left; left--) {
        const count = code.number(), type = code.byte();
        declared.push([count, type]);
        locals += count;
      }
      const start = code.at;
      code.at = end;
      const params = this.types[this.functions[this.importedFunctions + index]];
      return { start, end, declared, params, locals: params + locals };
    });
    this.stackPointer = this.mostSet();
  }
  // The stack pointer is the global that nearly every function sets.
  mostSet() {
    const sets = new Map();
    for (const body of this.bodies) {
      this.walk(body, { globalSet: (index) => sets.set(index, (sets.get(index) ?? 0) + 1) });
    }
    return [...sets].sort((one, other) => other[1] - one[1])[0][0];
  }

  // Decodes a function. Keeps where each value on the stack comes from, so that load and
  // store are told the origin of their address, and forgets them at an opcode that it does
  // not follow. `onStack`: the locals that are known to hold stack addresses.
  walk(body, on, onStack = []) {
    const r = new Reader(this.bytes, body.start);
    let stack = [];
    const pop = () => stack.pop() ?? UNKNOWN;
    while (r.at < body.end) {
      const start = r.at, code = r.byte();
      if (code >= 0x28 && code <= 0x3e) {
        const store = code >= 0x36;
        const align = r.number(), offset = r.number();
        if (store) pop();
        const origin = pop();
        if (!store) stack.push(UNKNOWN);
        on.access?.({ code, store, align, offset, origin, start, end: r.at });
      } else if (code === 0x20) stack.push(onStack[r.number()] ? STACK : UNKNOWN);
      else if (code === 0x21) { const index = r.number(), origin = pop(); on.localSet?.(index, origin); }
      else if (code === 0x22) { const index = r.number(), origin = pop(); stack.push(origin); on.localSet?.(index, origin); }
      else if (code === 0x23) stack.push(r.number() === this.stackPointer ? STACK : UNKNOWN);
      else if (code === 0x24) { const index = r.number(); pop(); on.globalSet?.(index); }
      else if (code === 0x41) { r.skipNumber(); stack.push(CONST); }
      else if (code === 0x6a || code === 0x6b || code === 0x71) stack.push(arithmetic(code, pop(), pop()));
      else {
        const kind = code === 0xfc ? r.number() : 0;
        const follows = code === 0xfc ? BULK_FOLLOWS[kind] : FOLLOWS.get(code);
        if (follows === undefined) throw Error(`unknown opcode ${code.toString(16)}${code === 0xfc ? ` ${kind}` : ""} at ${start}`);
        stack = [];
        IMMEDIATES[follows](r);
        if (code === 0xfc && (kind === 10 || kind === 11)) on.bulk?.({ copy: kind === 10, start, end: r.at });
      }
    }
    if (r.at !== body.end) throw Error(`a function ends at ${r.at} instead of ${body.end}`);
  }
}

// The stack pointer plus or minus something, or aligned, is still a private address.
function arithmetic(code, right, left) {
  const kept = (code === 0x6a && (left === STACK || right === STACK))
    || (code === 0x6b && left === STACK) || (code === 0x71 && left === STACK && right === CONST);
  return kept ? STACK : UNKNOWN;
}

// Locals that only ever hold stack addresses
function stackLocals(module, body) {
  const origins = new Array(body.locals).fill(undefined);
  module.walk(body, {
    localSet(index, origin) { origins[index] = (origins[index] ?? origin) === origin ? origin : UNKNOWN; },
  });
  return origins.map((origin, index) => index >= body.params && origin === STACK);
}

// if (address < 0, as signed) in memory 1, at address & 0x7fffffff, else in memory 0
function rewriteBody(module, body, { mask, copy, fill }) {
  const out = new Writer((body.end - body.start) * 4 + 64), added = [], kept = new Map();
  const local = (name, type) => { // one more local for each use that needs it
    if (!kept.has(name)) { kept.set(name, number(body.locals + added.length)); added.push(type); }
    return kept.get(name);
  };
  let copied = body.start;
  const upTo = (start, end) => { out.copy(module.bytes.subarray(copied, start)); copied = end; };
  module.walk(body, {
    access({ code, store, align, offset, origin, start, end }) {
      if (origin !== UNKNOWN) return;
      upTo(start, end);
      const type = store ? STORED[code - 0x36] : LOADED[code - 0x28];
      const address = local("address", I32), value = store ? local(type, type) : [];
      const get = store ? [0x20, ...value] : [];
      if (store) out.byte(0x21, ...value);
      out.byte(0x22, ...address, 0x41, 0, 0x48, 0x04, store ? EMPTY : type);
      out.byte(0x20, ...address, 0x23, ...mask, 0x71, ...get, code, align | MEMORY_1, 1, ...number(offset));
      out.byte(0x05, 0x20, ...address, ...get, code, align, ...number(offset), 0x0b);
    },
    bulk({ copy: copies, start, end }) {
      upTo(start, end);
      out.byte(0x10, ...(copies ? copy : fill));
    },
  }, stackLocals(module, body));
  out.copy(module.bytes.subarray(copied, body.end));
  const locals = new Writer(64);
  locals.number(body.declared.length + added.length);
  for (const [count, type] of body.declared) { locals.number(count); locals.byte(type); }
  for (const type of added) locals.byte(1, type);
  return [locals.done, out.done];
}

// memory.copy and memory.fill as functions of (i32, i32, i32), which test their pointers
function bulkHelpers(mask) {
  const get = (index) => [0x20, index], shared = (index) => [0x20, index, 0x23, ...mask, 0x71];
  const ifShared = (index) => [...get(index), 0x41, 0, 0x48, 0x04, EMPTY];
  const copy = (to, from) => [
    ...(to ? shared(0) : get(0)), ...(from ? shared(1) : get(1)), ...get(2), 0xfc, 10, to, from];
  const fill = (to) => [...(to ? shared(0) : get(0)), ...get(1), ...get(2), 0xfc, 11, to];
  return [
    [0, ...ifShared(0), ...ifShared(1), ...copy(1, 1), 0x05, ...copy(1, 0), 0x0b,
      0x05, ...ifShared(1), ...copy(0, 1), 0x05, ...copy(0, 0), 0x0b, 0x0b, 0x0b],
    [0, ...ifShared(0), ...fill(1), 0x05, ...fill(0), 0x0b, 0x0b],
  ];
}

export function rewrite(bytes) {
  const module = new Module(bytes);
  const helperType = module.types.length, helper = module.functions.length;
  const mask = number(module.importedGlobals + module.definedGlobals); // a global with 0x7fffffff
  const names = { mask, copy: number(helper), fill: number(helper + 1) };
  const code = new Writer(bytes.length * 2);
  code.number(module.defined + 2);
  for (const body of module.bodies) {
    const parts = rewriteBody(module, body, names);
    code.number(parts[0].length + parts[1].length);
    for (const part of parts) code.copy(part);
  }
  for (const body of bulkHelpers(mask)) { code.number(body.length); code.copy(body); }

  const out = new Writer(bytes.length * 2);
  out.copy(bytes.subarray(0, 8));
  const grown = { // sections that get something more: how many, what
    1: [1, [0x60, 3, I32, I32, I32, 0]],
    3: [2, [...number(helperType), ...number(helperType)]],
    6: [1, [I32, 0, 0x41, 0xff, 0xff, 0xff, 0xff, 0x07, 0x0b]],
    2: [2, memories(module.memoryPages)],
  };
  for (const { id, start, end } of module.sections) {
    if (id === 5) continue; // memory 0 is imported now, so that a forked worker can give a larger one
    const section = new Writer(end - start + 64);
    if (id === 10) section.copy(code.done);
    else if (grown[id]) {
      const r = new Reader(bytes, start), [more, what] = grown[id];
      section.number(r.number() + more);
      section.copy(bytes.subarray(r.at, end));
      section.copy(what);
    } else section.copy(bytes.subarray(start, end));
    out.byte(id);
    out.number(section.length);
    out.copy(section.done);
  }
  return out.done;
}

function memories(pages) {
  const w = new Writer(64);
  w.name("mmu"); w.name("private"); w.byte(2, 1); w.number(pages); w.number(32768);
  w.name("mmu"); w.name("shared"); w.byte(2, 3); w.number(1); w.number(SHARED_PAGES);
  return w.done;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , from, to] = process.argv;
  try {
    writeFileSync(to, rewrite(readFileSync(from)));
  } catch (error) {
    console.error(`${from}: ${error.message}; fix: pin the Pyodide that package.json names, or teach rewrite.mjs`);
    process.exit(1);
  }
}
