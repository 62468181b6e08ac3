import os
import signal
import subprocess
import sys
from multiprocessing import Process

NAMES = ["SIGABRT", "SIGBUS", "SIGKILL", "SIGSEGV", "SIGTERM"]


def end(name):
    os.kill(os.getpid(), getattr(signal, name))


def exitcode(target, *args):
    process = Process(target=target, args=args)
    process.start()
    process.join()
    return process.exitcode


def in_shell(program):
    script = '"$0" -c "$1" 2> /dev/null; echo $?'
    command = ["sh", "-c", script, sys.executable, program]
    shell = subprocess.run(command, capture_output=True, text=True)
    return shell.stdout.strip()


if __name__ == "__main__":
    print("exitcode  shell  ended by")
    print(
        exitcode(sys.exit, 1), in_shell("raise SystemExit(1)"), "sys.exit(1)", sep="  "
    )
    for name in NAMES:
        kill = f"import os, signal; os.kill(os.getpid(), signal.{name})"
        print(exitcode(end, name), in_shell(kill), name, sep="  ")
