import sys
from pathlib import Path
from subprocess import PIPE, Popen
from tempfile import TemporaryDirectory

NOTE = """import multiprocessing
multiprocessing.set_start_method("METHOD", force=True)
from multiprocessing import Process,Array
def fun(m,n):
    for i in range(n):
        m[i]=i
m = Array('i',5)
p = Process(target= fun,args=(m,5))
p.start()
p.join()
for i in m:
    print(i)
"""

if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        runs = {}
        for method in "fork", "spawn", "forkserver":
            program = Path(folder, f"{method}.py")
            program.write_text(NOTE.replace("METHOD", method))
            command = [sys.executable, program]
            runs[method] = Popen(command, stdout=PIPE, stderr=PIPE)
        for method, run in runs.items():
            printed = run.communicate()[0].decode()
            print(method, "exit", run.returncode, printed.split())
