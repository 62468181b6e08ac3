import json
import pickle
from multiprocessing import Event, Process
from pathlib import Path
from tempfile import TemporaryDirectory
from traceback import format_exception_only


def save(path, opened, read):
    with open(path, "w") as file:
        opened.set()
        read.wait()
        json.dump({"token": "new"}, file)


if __name__ == "__main__":
    opened, read = Event(), Event()
    with TemporaryDirectory() as folder:
        path = Path(folder, "config.json")
        path.write_text('{"token": "old"}')
        saver = Process(target=save, args=(path, opened, read))
        saver.start()
        opened.wait()
        for load in json.loads, pickle.loads:
            try:
                print(load(path.read_bytes()))
            except (ValueError, EOFError) as error:
                print(*format_exception_only(error), end="")
        read.set()
        saver.join()
        print("afterwards:", json.loads(path.read_text()))
