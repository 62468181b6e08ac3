# /// script
# dependencies = ["numpy"]
# ///
import sys
from signal import SIGKILL, SIGTERM
from subprocess import DEVNULL, PIPE, STDOUT, Popen

import levels_owner
import levels_reader

if __name__ == "__main__":
    view = [sys.executable, levels_reader.__file__]
    with Popen(view, stdout=PIPE, stderr=STDOUT, text=True) as viewer:
        lines = ((line.strip(), "no owner" in line) for line in viewer.stdout)
        print("viewer alone:", next(line for line, none in lines if none))
        for number in SIGKILL, SIGTERM:
            own = [sys.executable, levels_owner.__file__]
            with Popen(own, stdout=DEVNULL, stderr=DEVNULL) as owner:
                print("owner started:", next(line for line, none in lines if not none))
                owner.send_signal(number)
            print(f"{number.name}:", next(line for line, none in lines if none))
        *_, (last, _) = lines
    print("viewer ended:", last)
