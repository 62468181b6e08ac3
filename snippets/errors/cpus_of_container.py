import os
from math import ceil
from pathlib import Path


def usable_cpus() -> int:
    count = len(os.sched_getaffinity(0))
    try:
        quota, period = Path("/sys/fs/cgroup/cpu.max").read_text().split()
    except (OSError, ValueError):
        return count
    if quota == "max":
        return count
    return max(1, min(count, ceil(int(quota) / int(period))))


def main() -> None:
    print("machine", os.cpu_count())
    print("usable", usable_cpus())


if __name__ == "__main__":
    main()
