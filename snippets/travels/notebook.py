# /// script
# dependencies = ["ipykernel", "nbclient"]
# ///
import os
from tempfile import TemporaryDirectory, TemporaryFile

from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_notebook

DEFINE = """
from multiprocessing import get_context

def work():
    pass
"""
START = """
child = get_context("{}").Process(target=work)
child.start()
child.join()
child.exitcode
"""
WRITE = """%%writefile jobs.py
def work():
    pass
"""
IMPORT = "from jobs import work"


def answers(cells):
    for output in (out for cell in cells for out in cell.outputs):
        if output.output_type == "execute_result":
            yield output.data["text/plain"]


if __name__ == "__main__":
    methods = "fork", "spawn", "forkserver"
    starts = [START.format(method) for method in methods]
    sources = [DEFINE, *starts, WRITE, IMPORT, *starts]
    book = new_notebook(cells=[new_code_cell(s) for s in sources])
    with TemporaryDirectory() as folder, TemporaryFile("w+") as log:
        client = NotebookClient(book)
        client.resources = {"metadata": {"path": folder}}
        env = os.environ | {"TMPDIR": folder}
        client.execute(stderr=log, env=env)
        log.seek(0)
        errors = [line for line in log if line[:5] == "Attri"]
    print("work from  method  exit code")
    places = ["cell"] * 3 + ["jobs.py"] * 3
    rows = zip(places, methods * 2, answers(book.cells), strict=True)
    for row in rows:
        print(*row, sep="  ")
    print(*errors, sep="", end="")
