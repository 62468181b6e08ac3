import sys
from multiprocessing import Process
from pathlib import Path
from tempfile import TemporaryDirectory

if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        file = Path(folder, "jobs.py")
        file.write_text("def work():\n    print('before')\n")
        sys.path.append(folder)
        from jobs import work

        file.write_text("def work():\n    print('edited since')\n")
        work()
        child = Process(target=work)
        child.start()
        child.join()
