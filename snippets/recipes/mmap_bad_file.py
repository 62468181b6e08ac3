from mmap import ACCESS_READ, mmap
from pathlib import Path
from tempfile import TemporaryDirectory

DATA, WHOLE = b"1234", {"length": 0}
CASES = {
    "empty": ("r+b", b"", WHOLE),
    "longer": ("r+b", DATA, {"length": 5}),
    "offset": ("r+b", DATA, {"length": 1, "offset": 3}),
    "read-only": ("rb", DATA, WHOLE),
    "access": ("rb", DATA, {**WHOLE, "access": ACCESS_READ}),
}


def mapped(path, mode, parameters):
    try:
        with open(path, mode) as file:
            with mmap(file.fileno(), **parameters) as data:
                return data[:]
    except (OSError, ValueError) as error:
        return f"{type(error).__name__}: {error}"


if __name__ == "__main__":
    results = {}
    with TemporaryDirectory() as folder:
        for case, (mode, content, parameters) in CASES.items():
            path = Path(folder, case)
            path.write_bytes(content)
            results[case] = mapped(path, mode, parameters)
    for case, result in results.items():
        print(case, result)
