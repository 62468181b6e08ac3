from math import isnan, nan
from multiprocessing import Array, Value

if __name__ == "__main__":
    print(Value("d", float("0.5")).value)
    print(Array("d", [float(text) for text in "1 2.5".split()])[:])
    missing = Value("d", nan)
    print(isnan(missing.value))
