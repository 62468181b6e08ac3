from collections import Counter
from itertools import combinations, pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

from file_parts import count_pages

LOG = "GET /1\nGET /22 200\nGET /第三页 200\nGET /4444".encode()
EXPECTED = Counter(line.split()[1] for line in LOG.splitlines())

if __name__ == "__main__":
    wrong = 0
    with TemporaryDirectory() as folder:
        path = Path(folder, "access.log")
        path.write_bytes(LOG)
        for cuts in combinations(range(len(LOG) + 1), 2):
            parts = pairwise((0, *cuts, len(LOG)))
            found = [count_pages(path, start, stop) for start, stop in parts]
            wrong += sum(found, Counter()) != EXPECTED
    print(f"{len(LOG)} bytes, cut at any two of them: {wrong} results are wrong")
