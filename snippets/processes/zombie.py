import os


def looks(pid):
    with open(f"/proc/{pid}/status") as file:
        text = file.read()
    return "zombie", "(zombie)" in text, "memory", "VmRSS" in text


if __name__ == "__main__":
    reader, writer = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.read(reader, 1)
        os._exit(3)
    print("running", *looks(pid))
    os.write(writer, b"x")
    os.waitid(os.P_PID, pid, os.WEXITED | os.WNOWAIT)
    print("ended", *looks(pid))
    ended, status = os.waitpid(pid, 0)
    print("asked", os.waitstatus_to_exitcode(status))
    print("pid exists", os.path.exists(f"/proc/{pid}"))
