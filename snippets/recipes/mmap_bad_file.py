from mmap import ACCESS_READ, mmap
from pathlib import Path
from tempfile import TemporaryDirectory

CASES = {
    "empty": ("r+b", b"", {"length": 0}),
    "longer": ("r+b", b"1234", {"length": 8}),
    "offset": ("r+b", b"1234", {"length": 1, "offset": 3}),
    "read-only": ("rb", b"1234", {"length": 0}),
    "access": ("rb", b"1234", {"length": 0, "access": ACCESS_READ}),
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
        path = Path(folder, "numbers")
        for case, (mode, content, parameters) in CASES.items():
            path.write_bytes(content)
            results[case] = mapped(path, mode, parameters)
    for case, result in results.items():
        print(case, result)
