# /// script
# dependencies = ["numpy"]
# ///
import json
import os
import sys
import tempfile
from fcntl import LOCK_SH
from pathlib import Path
from time import monotonic, sleep

from shared_arrays import attach, locked

ADDRESS = Path(tempfile.gettempdir(), "levels.json")
EVERY, TOO_OLD, PATIENCE = 0.2, 1.0, 15


class Levels:
    address = b""

    def read(self) -> list[float] | None:
        """The levels that were measured last, or None if no owner is at work."""
        try:
            with locked(ADDRESS, LOCK_SH) as file:
                if (address := os.read(file, 4096)) != self.address:
                    self.shared, self.address = attach(**json.loads(address)), address
                written, *levels = self.shared.array.tolist()
        except FileNotFoundError:
            return None
        return levels if written and monotonic() - written < TOO_OLD else None


def main() -> None:
    shared, shown, misses = Levels(), [], 0
    while misses < PATIENCE:
        if (levels := shared.read()) != shown:
            print("levels:", levels or "no owner", flush=True)
            shown = levels
        misses = 0 if levels else misses + 1
        sleep(EVERY)
    sys.exit(f"no owner for {PATIENCE * EVERY:g} s")


if __name__ == "__main__":
    main()
