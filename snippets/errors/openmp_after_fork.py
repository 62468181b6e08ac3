import ctypes
from multiprocessing import get_context

openmp = ctypes.CDLL("libgomp.so.1")


@ctypes.CFUNCTYPE(None, ctypes.c_void_p)
def calculate(argument):
    pass


def predict():
    openmp.GOMP_parallel(calculate, None, 2, 0)


def run(method):
    child = get_context(method).Process(target=predict)
    child.start()
    child.join(timeout=2)
    print(method, "hangs:", child.is_alive())
    child.kill()
    child.join()


if __name__ == "__main__":
    run("fork")
    predict()
    print("parent has computed")
    run("fork")
    run("spawn")
    run("forkserver")
