// One process. The page sends boot, then give with what the interpreter is made of, then
// run once; the worker ends with the process.
import { OUTPUT, SIGNAL, Shared, process } from "./layout.js";
import { Self, calls } from "./calls.js";
import { mountFiles, reopen } from "./files.js";
import { openPipe } from "./pipes.js";

const HOME = "/home/pyodide", PACKAGE = "/lib/python3.14/site-packages/inbrowser";
const ZIP = "/lib/python314.zip";
const START_PAGES = 480; // what Pyodide's own memory begins with, 64 KiB each
const PAGE_WORDS = 1024;
const { promise: given, resolve: give } = Promise.withResolvers();
let self_, offered, own;

// Pyodide fetches its library and its module, and instantiates it: it is given the
// page's, compiled once, and the two memories. A snapshot may need a larger private one.
globalThis.fetch = async (url) => {
  if (String(url).endsWith(".asm.wasm")) return null;
  const { library, snapshot } = await given;
  return new Response(snapshot ? "" : new Uint8Array(library).slice());
};
WebAssembly.instantiateStreaming = async (_, imports) => {
  const { module, memory, snapshot } = await given;
  const initial = Math.max(START_PAGES, Math.ceil((snapshot?.byteLength ?? 0) / 65536));
  own = new WebAssembly.Memory({ initial, maximum: 32768 });
  const mmu = { shared: memory, private: own };
  return { module, instance: await WebAssembly.instantiate(module, { ...imports, mmu }) };
};
// The head of a snapshot, as Pyodide reads it. When it asks for what is behind, that is
// put into its memory, but for pages of zeros, which take no room until they are touched.
function headOf(snapshot) {
  const [, start] = new Uint32Array(snapshot, 0, 2), head = new Uint8Array(snapshot).slice(0, start);
  const { subarray } = head;
  head.subarray = (from, to) => {
    if (from === start) copyPages(new Int32Array(snapshot, start), new Int32Array(own.buffer));
    return subarray.call(head, from, to);
  };
  return head;
}
function copyPages(from, to) {
  for (let page = 0; page < from.length; page += PAGE_WORDS) {
    const end = page + PAGE_WORDS;
    let at = page;
    while (at < end && !from[at] && !to[at]) at++;
    if (at < end) to.set(from.subarray(page, end), page);
  }
}

async function boot({ pyodide, info, lock, copied }) {
  navigator.locks.request(lock, () => new Promise(() => {})); // given back when this worker is dead
  const { loadPyodide } = await import(`${pyodide}pyodide.mjs`);
  const python = await loadPyodide({
    indexURL: pyodide,
    lockFileContents: { info, packages: {} },
    _makeSnapshot: true, // so that fork() can make one
    ...(copied && { _loadSnapshot: given.then(({ snapshot }) => headOf(snapshot)) }),
    // A copied interpreter refers to functions of the worker that it was copied from.
    _snapshotDeserializer: ({ call, all }) => (all ? offered : offered[call] ?? {}),
  });
  self_.python = python;
  const made = await given, library = new Uint8Array(made.library);
  Object.assign(python.FS.lookupPath(ZIP).node, { contents: library, usedBytes: library.length }); // one for all processes
  made.snapshot = python._api.config._loadSnapshot = undefined;
  if (copied) return postMessage({ what: "ready" });
  python.FS.mkdirTree(PACKAGE);
  for (const [name, text] of Object.entries(made.sources)) python.FS.writeFile(`${PACKAGE}/${name}`, text);
  python.runPython("import inbrowser");
  const taken = python.makeMemorySnapshot(), copy = new SharedArrayBuffer(taken.byteLength);
  new Uint8Array(copy).set(taken);
  postMessage({ what: "ready", snapshot: copy });
}
function begin(message) {
  // Each worker counts from its own beginning: all processes have the page's clock.
  const now = performance.now.bind(performance), ahead = performance.timeOrigin - message.origin;
  performance.now = () => now() + ahead;
  self_ = new Self(new Shared(message.memory));
  if (message.forked) self_.begin(message.forked);
  offered = calls(self_);
  give(message);
}

// A program gets no way out of its worker: not to the network, not to what the site keeps
// in the browser, not to more code. JavaScript is within its reach (`import js`).
const CLOSED = [
  "fetch", "XMLHttpRequest", "WebSocket", "WebTransport", "EventSource", "BroadcastChannel", "Worker",
  "importScripts", "caches", "indexedDB", "eval",
];
const CLOSED_IN_NAVIGATOR = ["locks", "storage", "serviceWorker"];
function closeOff() {
  const remove = (object, name) => { for (let at = object; at; at = Object.getPrototypeOf(at)) delete at[name]; };
  for (const name of CLOSED) remove(globalThis, name);
  for (const name of CLOSED_IN_NAVIGATOR) remove(navigator, name);
  for (const made of [() => {}, async () => {}, function* () {}, async function* () {}]) remove(made, "constructor");
  const { prototype } = Function; // Pyodide asks what is one
  globalThis.Function = Object.assign(() => { throw new TypeError("no code is made here"); }, { prototype });
}

const output = (fd) => ({
  isatty: false,
  write(bytes) {
    if (self_.streams[fd] === 0) self_.post("output", { fd, order: Atomics.add(self_.words, OUTPUT, 1), bytes: bytes.slice() });
    return bytes.length;
  },
});

function prepare(python, { number, files, open = [] }) {
  const { shared } = self_;
  python.setStdout(output(1));
  python.setStderr(output(2));
  python.setStdin({ read: () => 0 });
  self_.streams.forEach((pipe, fd) => { if (pipe > 0) openPipe(self_, fd ? 0 : pipe, fd ? pipe : 0, fd); });
  python.setInterruptBuffer(new Int32Array(shared.memory.buffer, (process(number) + SIGNAL) * 4, 1));
  const names = new Map(Object.entries(offered).map(([name, call]) => [call, name]));
  self_.nameOf = (value) => (value === offered ? { all: true } : { call: names.get(value) });
  self_.inodes = mountFiles(self_);
  for (const [name, text] of Object.entries(files)) python.FS.writeFile(`${HOME}/${name}`, text);
  reopen(self_, open);
}

async function run(message) {
  const { number, program, method, pickled, stack, tracked } = message;
  if (!stack) self_.begin(message);
  const { python, shared } = self_;
  let code = 70;
  try {
    prepare(python, message);
    closeOff();
    shared.started(number);
    if (stack) {
      python._module.stackRestore(stack); // what is below belongs to the copied call of fork()
      python._module._captureThreadState(); // which is left there
      code = await python.pyimport("inbrowser.processes").run_forked.callPromising();
    } else {
      python.registerJsModule("_browser", offered);
      const start = python.pyimport("inbrowser.start");
      if (tracked) code = start.run_tracker(tracked);
      else if (pickled) code = await start.run_spawned.callPromising(python.toPy(pickled));
      else code = await start.run_main.callPromising(program, method);
    }
  } catch (error) {
    self_.post("crash", { text: String(error) });
  }
  self_.end(code);
}

onmessage = ({ data }) => {
  if (data.what === "boot") boot(data).catch((error) => postMessage({ what: "failed", text: String(error?.stack ?? error) }));
  else if (data.what === "give") begin(data);
  else run(data);
};
