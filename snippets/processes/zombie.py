import os
import signal
from multiprocessing import get_context


def looks(pid):
    with open(f"/proc/{pid}/status") as file:
        text = file.read()
    return "zombie", "(zombie)" in text, "memory", "VmRSS" in text


if __name__ == "__main__":
    child = get_context("fork").Process(target=signal.pause)
    child.start()
    print("running", *looks(child.pid))
    child.terminate()
    os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
    print("ended", *looks(child.pid))
    print("asked", child.exitcode)
    print("pid exists", os.path.exists(f"/proc/{child.pid}"))
