import os
import signal
import sys
from multiprocessing import Process
from subprocess import run

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
    command = [script, sys.executable, program]
    shell = run(command, shell=True, capture_output=True, text=True)
    return shell.stdout.strip()


if __name__ == "__main__":
    print("exitcode  shell  ended by")
    call = "sys.exit(1)"
    shell = in_shell(f"import sys; {call}")
    print(exitcode(sys.exit, 1), shell, call, sep="  ")
    for name in NAMES:
        kill = f"import os, signal; os.kill(os.getpid(), signal.{name})"
        print(exitcode(end, name), in_shell(kill), name, sep="  ")
