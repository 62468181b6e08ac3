from ctypes import Array
from multiprocessing import sharedctypes

if __name__ == "__main__":
    raw = sharedctypes.Value("d", lock=False)
    print(type(raw).__name__, "array:", isinstance(raw, Array))
    print(type(sharedctypes.Value("d")).__name__)
