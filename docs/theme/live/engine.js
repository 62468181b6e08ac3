// Runs CPython's multiprocessing in this page. All that a page needs is in this module.
//
//   obstacle()       null if programs can run here, else what is missing: isolation (call
//                    isolate()), memory, threads or workers
//   await isolate()  registers the service worker and reloads the page; returns false,
//                    and does nothing, if a reload has not helped in this tab before.
//   await prepare({onProgress, spare})
//                    downloads, compiles and starts a first worker, once; again: free.
//                    onProgress({loaded, total}) in bytes. `spare`: workers kept ready
//                    beside a run (default 2).
//
//   const run = await start({files, main, ...})   begins when nothing of the last run lives
//     files          {"race.py": text, ...}, put into /home/pyodide; `main` names one
//     startMethod    "spawn" (default), "fork" or "forkserver"
//     timeout        ms after which the run is stopped (default: never)
//     words          {fork, waitpid, start, option, stream, lockf}: what the error says for what
//                    cannot be; {0} stands for what was asked for
//     step           true: every process stops at each access to shared memory and each
//                    lock, and goes on by run.step(pid)
//     trace          true: onEvent({ms, pid, what, object, holder}); `what` is wait, acquire,
//                    release, and `object` "lock 1", "process 1001", "pipe 2"
//     onOutput       ({pid, fd, text}), in the order in which the processes wrote; fd 1, 2
//     onProcess      ({pid, ppid, name, state, exitCode}); state starting, running, ended
//     onStep         ([{pid, what, file, line, column, endColumn, shared, locals}]) processes
//                    that stand at a step; what: read, write, enter, acquire, release;
//                    shared: {name, value, holder} as it is now, or null; locals: {name: repr}
//     onDeadlock     ([{pid, object, holder}]) who waits for what, held by which pid (or null);
//                    the run ends with it
//   run.ended        promise of {code, reason, text, ms}. reason: exit, stopped, timeout,
//                    deadlock; code: exit code of main (-9: SIGKILL) or null
//   run.stop()       ends every process at once; promise, fulfilled when none lives
//   run.step(pid)    releases a process that stands at a step
//   run.processes()  [{pid, ppid, name, state, exitCode, object, holder}] now
//
//   await explore({files, main, startMethod, limit, onRun, signal})
//                    runs every order of the steps, depth first, at most `limit` (200).
//                    onRun({runs, outcomes}) after each.
//                    -> {runs, complete, outcomes: [{text, code, reason, count, order}]};
//                    order: pids, as released in a shortest run

import { Pool } from "./pool.js";
import { Run } from "./run.js";
import { Steps, every } from "./steps.js";

const BASE = new URL("./", import.meta.url);
let pool, prepared, current;

export { isolate } from "./isolate.js";

// (module (memory 0) (memory 0)): two memories
const TWO_MEMORIES = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 5, 5, 2, 0, 0, 0, 0]);

export function obstacle() {
  const missing = {
    workers: typeof Worker !== "function" || typeof WebAssembly !== "object" || !navigator.locks,
    memory: !WebAssembly.validate?.(TWO_MEMORIES),
    threads: !("Suspending" in WebAssembly) || !Atomics.waitAsync,
    isolation: !crossOriginIsolated,
  };
  return Object.keys(missing).find((name) => missing[name]) ?? null;
}

export function prepare({ onProgress = () => {}, spare = 2 } = {}) {
  prepared ??= (async () => {
    pool = new Pool(BASE, spare);
    await pool.load(onProgress);
    await pool.first(); // it makes the snapshot that the others start from
  })();
  prepared.catch(() => { prepared = undefined; }); // the next call tries again
  return prepared;
}

export async function start(options) {
  await prepare();
  while (current) await current.ended; // and nothing of it lives
  const run = current = new Run(pool, options);
  run.ended.then(() => { current = undefined; });
  if (options.step || options.choose) new Steps(run);
  run.begin();
  return {
    ended: run.ended,
    stop: () => run.finish("stopped"),
    step: (pid) => run.steps?.release(pid),
    processes: () => run.watch.processes(),
  };
}

export function explore(options) { return every(start, options); }
