import os
import sys
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

PID = os.getpid()


def look(queue):
    import listed
    import unlisted

    queue.put((listed.PID, unlisted.PID, PID, os.getppid()))


def ask(context, queue):
    child = context.Process(target=look, args=(queue,))
    child.start()
    answer = queue.get()
    child.join()
    return answer


if __name__ == "__main__":
    context = get_context("forkserver")
    context.set_forkserver_preload(["listed", "__main__"])
    with TemporaryDirectory() as folder:
        for name in "listed", "unlisted":
            source = "import os\nPID = os.getpid()\n"
            Path(folder, f"{name}.py").write_text(source)
        os.environ["PYTHONPATH"] = folder
        sys.path.append(folder)
        queue = context.SimpleQueue()
        *one, server = ask(context, queue)
        *two, _ = ask(context, queue)
    print("module  imported")
    names = "listed", "unlisted", "__main__"
    for name, *pids in zip(names, one, two, strict=True):
        once = pids == [server, server]
        print(name, "once" if once else "by each child", sep="  ")
