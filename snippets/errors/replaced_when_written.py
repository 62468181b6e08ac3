import json
import os
from multiprocessing import Event, Process
from pathlib import Path
from tempfile import TemporaryDirectory


def save(path, written, read):
    new = path.with_name(f"{path.name}.{os.getpid()}")
    with open(new, "w") as file:
        json.dump({"token": "new"}, file)
    written.set()
    read.wait()
    os.replace(new, path)


if __name__ == "__main__":
    written, read = Event(), Event()
    with TemporaryDirectory() as folder:
        path = Path(folder, "config.json")
        path.write_text('{"token": "old"}')
        saver = Process(target=save, args=(path, written, read))
        saver.start()
        written.wait()
        print("meanwhile: ", json.loads(path.read_text()))
        read.set()
        saver.join()
        print("afterwards:", json.loads(path.read_text()))
