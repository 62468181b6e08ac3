from concurrent import interpreters

TASKS = """
from multiprocessing import Pool
pool = Pool(2)
"""
MESSAGE = """
from multiprocessing import Queue
Queue().put("hello")
"""

if __name__ == "__main__":
    interpreter = interpreters.create()
    for code in TASKS, MESSAGE:
        try:
            interpreter.exec(code)
        except interpreters.ExecutionFailed as error:
            print(f"{type(error).__name__}: {error.excinfo.formatted}")
    interpreter.close()
