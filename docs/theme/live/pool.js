// Workers that are ready to become a process. The first one starts CPython as a visitor
// would; all others start from a snapshot of its memory.
import { BYTES, Shared } from "./layout.js";

const AT_ONCE = 2; // workers that start at the same time
const ABOUT = "pyodide/about.json", PYTHON = "inbrowser.json", WASM = "pyodide/pyodide.asm.wasm", LIBRARY = "pyodide/python_stdlib.zip.wasm";

export class Pool {
  constructor(base, spare) {
    this.base = base; // URL of this folder
    this.spare = spare; // workers kept ready beside a run
    this.ready = [];
    this.starting = 0;
    this.queue = [];
    const pages = BYTES / 65536;
    this.shared = new Shared(new WebAssembly.Memory({ initial: pages, maximum: pages, shared: true }));
  }
  async get(path) {
    const response = await fetch(new URL(path, this.base));
    if (!response.ok) throw new Error(`${path}: the server answers ${response.status}`);
    return response;
  }

  // Downloads everything once. The module is compiled while it arrives, from the very
  // response, so that the browser can keep what it compiled for the next visit.
  async load(onProgress) {
    const [about, python] = await Promise.all([this.get(ABOUT), this.get(PYTHON)]);
    const [{ info, bytes }, { build, sources }] = await Promise.all([about.json(), python.json()]);
    this.kept = new Kept(this.base, build);
    this.snapshot = await this.kept.find();
    this.pyodide = { info, pyodide: new URL("pyodide/", this.base).href };
    this.begun = this.begin();
    const total = bytes["pyodide.asm.wasm"] + bytes["python_stdlib.zip.wasm"];
    let loaded = 0;
    const counted = async (response) => {
      for (const reader = response.body.getReader(); ;) {
        const { done, value } = await reader.read();
        if (done) return;
        loaded += value.length;
        onProgress({ loaded, total });
      }
    };
    const [wasm, library] = await Promise.all([this.get(WASM), this.get(LIBRARY)]);
    const counting = [counted(wasm.clone()), counted(library.clone())];
    const [module, zip] = await Promise.all([WebAssembly.compileStreaming(wasm), library.arrayBuffer(), ...counting]);
    this.assets = { module, sources, library: shared(zip), memory: this.shared.memory, origin: performance.timeOrigin };
    onProgress({ loaded: total, total });
  }

  // A worker with its interpreter started; `own` replaces the snapshot for a forked one.
  async boot(own = {}) {
    while (this.starting >= AT_ONCE) await new Promise((resolve) => this.queue.push(resolve));
    this.starting++;
    try { return await this.started(own); } finally {
      this.starting--;
      this.queue.shift()?.();
    }
  }
  async started(own) {
    const { worker, lock, ready } = this.begun ?? this.begin();
    this.begun = undefined;
    worker.postMessage({ what: "give", ...this.assets, snapshot: this.snapshot, ...own }, own.snapshot ? [own.snapshot] : []);
    const { snapshot } = await ready;
    if (snapshot) {
      this.snapshot = snapshot;
      this.kept.keep(snapshot);
    }
    if (this.spare) this.begun ??= this.begin();
    return { worker, lock };
  }
  // A worker that loads what needs neither the module nor a snapshot. One is always kept
  // so: it is a process in less than half of the time.
  begin() {
    const worker = new Worker(new URL("worker.js", this.base), { type: "module" });
    const lock = `live-${crypto.randomUUID()}`;
    const ready = new Promise((resolve, reject) => {
      worker.onerror = (event) => reject(new Error(event.message || "a worker could not be started"));
      worker.onmessage = ({ data }) => {
        if (data.what === "ready") { resolve(data); return; }
        worker.terminate();
        reject(new Error(data.text));
      };
    });
    ready.catch(() => {}); // told to whoever takes it
    worker.postMessage({ what: "boot", ...this.pyodide, lock, copied: Boolean(this.snapshot) });
    return { worker, lock, ready };
  }
  // The first worker. What was kept from an earlier visit may be damaged: then without it.
  async first() {
    try { this.ready.push(await this.boot()); } catch (error) {
      if (!this.snapshot) throw error;
      this.snapshot = undefined;
      this.ready.push(await this.boot());
    }
  }
  // `ready` holds promises: a worker that has begun to start is taken before another begins.
  fill() {
    while (this.ready.length < this.spare) {
      const worker = this.boot();
      worker.catch(() => {}); // told to whoever takes it
      this.ready.push(worker);
    }
  }
  take() {
    const worker = this.ready.shift() ?? this.boot();
    this.fill();
    return worker;
  }

  // Fulfilled when the worker can never write again.
  static async dead({ worker, lock }) {
    worker.terminate();
    await navigator.locks.request(lock, () => {});
  }
}

function shared(buffer) {
  const copy = new SharedArrayBuffer(buffer.byteLength);
  new Uint8Array(copy).set(new Uint8Array(buffer));
  return copy;
}

// The snapshot of the first worker, for later visits: until the site is built anew, and
// only where the interpreter would begin in the same surroundings.
class Kept {
  constructor(base, build) {
    const { userAgent, languages } = navigator, { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    this.name = `live ${base.pathname}`;
    this.key = new URL(`snapshot?${encodeURIComponent([build, userAgent, languages, timeZone])}`, base).href;
  }
  async find() {
    try {
      const found = await (await caches.open(this.name)).match(this.key);
      return found && shared(await found.arrayBuffer());
    } catch { return undefined; } // some private windows keep nothing
  }
  async keep(snapshot) {
    try {
      await caches.delete(this.name);
      await (await caches.open(this.name)).put(this.key, new Response(new Uint8Array(snapshot).slice()));
    } catch { /* there is no room: the next visit starts as this one did */ }
  }
}
