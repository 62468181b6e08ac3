// Workers that are ready to become a process. The first one starts CPython as a visitor
// would; all others start from a snapshot of its memory.
import { BYTES, Shared } from "./layout.js";

const AT_ONCE = 2; // workers that start at the same time
const ABOUT = "pyodide/about.json", PYTHON = "inbrowser.json", WASM = "pyodide/pyodide.asm.wasm", LIBRARY = "pyodide/python_stdlib.zip.wasm";

export class Pool {
  constructor(base) {
    this.base = base; // URL of this folder
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
  about() { return (this.told ??= this.get(ABOUT).then((response) => response.json())); }

  // Downloads everything once. The module is compiled while it arrives, from the very
  // response, so that the browser can keep what it compiled for the next visit.
  async load(onProgress) {
    const { info, bytes } = await this.about();
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
    const [wasm, library, python] = await Promise.all([this.get(WASM), this.get(LIBRARY), this.get(PYTHON)]);
    const counting = [counted(wasm.clone()), counted(library.clone())];
    const [module, zip, sources] = await Promise.all([
      WebAssembly.compileStreaming(wasm), library.arrayBuffer(), python.json(), ...counting,
    ]);
    const copy = new SharedArrayBuffer(zip.byteLength);
    new Uint8Array(copy).set(new Uint8Array(zip));
    this.assets = {
      info, module, sources, library: copy, pyodide: new URL("pyodide/", this.base).href, memory: this.shared.memory,
    };
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
  started(own) {
    const worker = new Worker(new URL("worker.js", this.base), { type: "module" });
    const lock = `live-${crypto.randomUUID()}`;
    return new Promise((resolve, reject) => {
      worker.onerror = (event) => reject(new Error(event.message || "a worker could not be started"));
      worker.onmessage = ({ data }) => {
        if (data.what === "failed") { worker.terminate(); reject(new Error(data.text)); return; }
        this.snapshot ??= data.snapshot;
        resolve({ worker, lock });
      };
      worker.postMessage({ what: "boot", ...this.assets, snapshot: this.snapshot, lock, ...own });
    });
  }
  async fill(count) {
    const missing = count - this.ready.length;
    if (missing <= 0) return;
    this.ready.push(...await Promise.all(Array.from({ length: missing }, () => this.boot())));
  }
  async take() { return this.ready.pop() ?? this.boot(); }

  // Fulfilled when the worker can never write again.
  static async dead({ worker, lock }) {
    worker.terminate();
    await navigator.locks.request(lock, () => {});
  }
}
