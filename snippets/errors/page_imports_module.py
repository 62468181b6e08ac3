import sys
from multiprocessing import Pool
from pathlib import Path
from tempfile import TemporaryDirectory

JOBS = """
def square(number):
    return number**2
"""
PAGE = """
from jobs import square
"""

if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        Path(folder, "jobs.py").write_text(JOBS)
        sys.path.insert(0, folder)
        page = {"__name__": "__page__"}
        exec(PAGE, page)
        with Pool(2) as pool:
            print(pool.map(page["square"], [1, 2, 3]))
