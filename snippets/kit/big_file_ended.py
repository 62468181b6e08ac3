import os
from pathlib import Path
from signal import SIGINT, SIGKILL, raise_signal
from tempfile import TemporaryDirectory

import big_file


def parse_or_die(lines):
    if "kill\n" in lines:
        os.kill(os.getpid(), SIGKILL)
    return parse(lines)


def parsed_until_ctrl_c(pool, lines):
    for results in parsed(pool, lines):
        yield results
        if source.name.startswith("Ctrl-C"):
            raise_signal(SIGINT)


parse, big_file.parse = big_file.parse, parse_or_die
parsed, big_file.parsed = big_file.parsed, parsed_until_ctrl_c

if __name__ == "__main__":
    good = '{"id": 1, "price": 3, "pieces": 2}\n' * 50_000
    with TemporaryDirectory() as folder:
        target = Path(folder, "totals.csv")
        target.write_text("from the last run")
        for name, line in ("bad line", "{\n"), ("killed", "kill\n"), ("Ctrl-C", ""):
            source = Path(folder, name)
            source.write_text(good + line + good)
            try:
                big_file.convert(source, target)
            except (ValueError, RuntimeError, KeyboardInterrupt) as error:
                print(f"{name}: {type(error).__name__}, totals.csv:", end=" ")
                print(target.read_text())
