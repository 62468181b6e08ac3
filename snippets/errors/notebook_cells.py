# /// script
# dependencies = ["ipykernel", "nbclient"]
# ///
import os
from pathlib import Path
from subprocess import DEVNULL
from tempfile import TemporaryDirectory

from nbclient import NotebookClient
from nbformat.v4 import new_code_cell, new_notebook

FILES = sorted(Path(__file__).parent.glob("notebook_cells_*.ipy"))

if __name__ == "__main__":
    cells = [new_code_cell(file.read_text("utf-8")) for file in FILES]
    with TemporaryDirectory() as folder:
        client = NotebookClient(new_notebook(cells=cells))
        client.resources = {"metadata": {"path": folder}}
        client.execute(env=os.environ | {"TMPDIR": folder}, stderr=DEVNULL)
    for number, cell in enumerate(cells, 1):
        for output in cell.outputs:
            print(f"cell {number}:", output.text, end="")
