"""Compresses what runs programs in the browser, in a built site.

    python -m publish.compressed [FOLDER]

Some servers send `x.wasm.br` or `x.wasm.gz` for `x.wasm`, as it is. This takes half a
minute.
"""

import gzip
import subprocess
import sys
from pathlib import Path

LARGE = 1_000_000  # bytes
BROTLI = """
import { readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";
const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN } = constants;
const params = { [BROTLI_PARAM_QUALITY]: 10, [BROTLI_PARAM_LGWIN]: 24 };
for (const file of process.argv.slice(1)) {
  writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file), { params }));
}
"""


def main(site: str = "site") -> int:
    folder = Path(site, "live/pyodide")
    if not folder.is_dir():
        print(f"there is no {folder}; fix: npm ci, then python dev.py site")
        return 1
    made = [path for path in folder.iterdir() if path.suffix not in (".gz", ".br")]
    large = [path for path in made if path.stat().st_size > LARGE]
    for path in large:
        packed = gzip.compress(path.read_bytes(), mtime=0)
        path.with_name(f"{path.name}.gz").write_bytes(packed)
    return subprocess.call(["node", "--input-type=module", "-e", BROTLI, *large])


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
