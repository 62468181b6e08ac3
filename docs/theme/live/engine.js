// Runs CPython's multiprocessing in this page. All that a page needs is in this module.
//
//   obstacle()       null if programs can run here, else {key, text}. `key` is one of
//                    isolation (call isolate()), memory, threads, workers, assets;
//                    `text` is one English sentence.
//   await isolate()  registers the service worker and reloads the page; returns false,
//                    and does nothing, if a reload has not helped in this tab before.
//   await prepare({onProgress, spare})
//                    downloads, compiles and starts a first worker, once; again: free.
//                    onProgress({loaded, total}) in bytes. `spare`: workers kept ready
//                    beside a run (default 2; 0 where memory is short).
//   size()           {bytes, gzip, brotli}: what prepare() downloads, without doing it.
//
//   const run = await start({files, main, ...})   begins when nothing of the last run lives
//     files          {"race.py": text, ...}, put into /home/pyodide; `main` names one
//     startMethod    "spawn" (default), "fork" or "forkserver"
//     timeout        ms after which the run is stopped (default: never)
//     stdin          true: input() waits for run.input(); default: end of file
//     step           true: every process stops at each access to shared memory and each
//                    lock, and goes on by run.step(pid)
//     trace          true: onEvent({ms, pid, what, object, holder}); `what` is wait, acquire,
//                    release, and `object` "lock 1", "process 1001", "pipe 2"
//     onOutput       ({pid, fd, text}), in the order in which the processes wrote; fd 1, 2
//     onProcess      ({pid, ppid, name, state, exitCode}); state starting, running, ended
//     onStep         ([{pid, what, file, line, column, endColumn, waits}]) the processes that
//                    stand at a step; what: read, write, enter, exit, acquire, release
//     onDeadlock     ([{pid, object, holder}]) who waits for what, held by which pid (or null);
//                    the run ends with it
//     onEnd          (result), as run.ended
//   run.ended        promise of {code, reason, text, ms}. reason: exit, stopped, timeout,
//                    deadlock, crash; code: exit code of main (-9: SIGKILL) or null
//   run.stop()       ends every process at once; promise, fulfilled when none lives
//   run.input(text)  a line of standard input; run.input(null): its end
//   run.interrupt()  Ctrl-C: SIGINT to every process
//   run.step(pid)    releases a process that stands at a step
//   run.processes()  [{pid, ppid, name, state, exitCode, object, holder}] now
//
//   await explore({files, main, startMethod, limit, onRun, signal})
//                    runs every order of the steps, depth first, at most `limit` (200).
//                    onRun({order, text, code, steps}) after each; order: pids, as released.
//                    -> {runs, complete, outcomes: [{text, code, count, order}]}
//   choices(order)   a function for start's `choose`: replays an order, without onStep
