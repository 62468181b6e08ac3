// One process. The page sends boot once, then run once; the worker ends with the process.
import { OUTPUT, SIGNAL, Shared, process } from "./layout.js";
import { Self, calls } from "./calls.js";
import { mountFiles, reopen } from "./files.js";

const HOME = "/home/pyodide", LIBRARY = "/lib/python3.14/site-packages/inbrowser";
const START_PAGES = 480; // what Pyodide's own memory begins with, 64 KiB each
let self_, offered;

// Pyodide fetches and instantiates its module itself: it is given the page's, compiled
// once, and the two memories. `snapshot` may need a larger private one.
function giveModule({ module, memory, snapshot }) {
  const realFetch = globalThis.fetch;
  globalThis.fetch = (url, ...rest) => (String(url).endsWith("pyodide.asm.wasm") ? Promise.resolve(null) : realFetch(url, ...rest));
  WebAssembly.instantiateStreaming = async (_, imports) => {
    const initial = Math.max(START_PAGES, Math.ceil((snapshot?.byteLength ?? 0) / 65536));
    const mmu = { shared: memory, private: new WebAssembly.Memory({ initial, maximum: 32768 }) };
    return { module, instance: await WebAssembly.instantiate(module, { ...imports, mmu }) };
  };
}

async function boot(message) {
  const { pyodide, info, library, sources, memory, snapshot, forked, lock } = message;
  navigator.locks.request(lock, () => new Promise(() => {})); // given back when this worker is dead
  const { loadPyodide } = await import(`${pyodide}pyodide.mjs`);
  giveModule(message);
  const shared = new Shared(memory);
  self_ = new Self(shared, null);
  if (forked) self_.begin(forked);
  offered = calls(self_);
  const options = {
    indexURL: pyodide,
    lockFileContents: { info, packages: {} },
    stdLibURL: URL.createObjectURL(new Blob([new Uint8Array(library).slice()])),
    _makeSnapshot: true, // so that fork() can make one
    ...(snapshot && { _loadSnapshot: new Uint8Array(snapshot).slice() }),
    // A copied interpreter refers to functions of the worker that it was copied from.
    _snapshotDeserializer: ({ call, all }) => (all ? offered : offered[call] ?? {}),
  };
  const python = self_.python = await loadPyodide(options);
  if (snapshot) return postMessage({ what: "ready" });
  python.FS.mkdirTree(LIBRARY);
  for (const [name, text] of Object.entries(sources)) python.FS.writeFile(`${LIBRARY}/${name}`, text);
  python.runPython("import inbrowser");
  const taken = python.makeMemorySnapshot(), copy = new SharedArrayBuffer(taken.byteLength);
  new Uint8Array(copy).set(taken);
  postMessage({ what: "ready", snapshot: copy });
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
    const stream = self_.streams[fd];
    if (stream > 0) return Math.max(0, offered.pipe_write(stream, asBuffer(bytes))) || bytes.length;
    if (stream === 0) self_.post("output", { fd, order: Atomics.add(self_.words, OUTPUT, 1), bytes: bytes.slice() });
    return bytes.length;
  },
});
// What the calls expect of Python's buffers
const asBuffer = (data) => ({ getBuffer: () => ({ data, release() {} }) });

function prepare(python, { number, files, open = [] }) {
  const { shared } = self_, [input] = self_.streams;
  python.setStdout(output(1));
  python.setStderr(output(2));
  python.setStdin({
    read(buffer) {
      const bytes = input > 0 ? offered.pipe_read(input, buffer.length) : [];
      buffer.set(bytes);
      return bytes.length;
    },
  });
  python.setInterruptBuffer(new Int32Array(shared.memory.buffer, (process(number) + SIGNAL) * 4, 1));
  const names = new Map(Object.entries(offered).map(([name, call]) => [call, name]));
  self_.nameOf = (value) => (value === offered ? { all: true } : { call: names.get(value) });
  self_.inodes = mountFiles(python, shared, number);
  for (const [name, text] of Object.entries(files)) python.FS.writeFile(`${HOME}/${name}`, text);
  reopen(python.FS, open);
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
  self_.post("exit", { code });
  shared.ended(number, code);
}

onmessage = ({ data }) => {
  if (data.what === "boot") boot(data).catch((error) => postMessage({ what: "failed", text: String(error?.stack ?? error) }));
  else run(data);
};
