import sys
from importlib.util import module_from_spec, spec_from_file_location
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

MODULE = """
def work():
    print("working")
"""

if __name__ == "__main__":
    with TemporaryDirectory() as folder:
        path = Path(folder, "jobs.py")
        path.write_text(MODULE)
        spec = spec_from_file_location("jobs", path)
        sys.modules["jobs"] = jobs = module_from_spec(spec)
        spec.loader.exec_module(jobs)
        jobs.work()
        worker = get_context("spawn").Process(target=jobs.work)
        worker.start()
        worker.join()
        print("exit code", worker.exitcode)
