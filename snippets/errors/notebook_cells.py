# /// script
# dependencies = ["ipykernel", "nbclient"]
# ///
import os
from subprocess import DEVNULL
from tempfile import TemporaryDirectory

from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_notebook

CELL_1 = """%%writefile jobs.py
def square(number):
    return number * number
"""
CELL_2 = """from multiprocessing import Pool
from jobs import square
"""
CELL_3 = """with Pool(2) as pool:
    print(pool.map(square, range(5)))
"""

if __name__ == "__main__":
    cells = [new_code_cell(cell) for cell in (CELL_1, CELL_2, CELL_3)]
    with TemporaryDirectory() as folder:
        client = NotebookClient(new_notebook(cells=cells))
        client.resources = {"metadata": {"path": folder}}
        client.execute(env=os.environ | {"TMPDIR": folder}, stderr=DEVNULL)
    for number, cell in enumerate(cells, 1):
        for output in cell.outputs:
            print(f"cell {number}:", output.text, end="")
