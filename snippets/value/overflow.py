from array import array
from multiprocessing import Value

if __name__ == "__main__":
    counter = Value("i", 2**31 - 1)
    counter.value += 1
    print("i", counter.value)
    print("q", Value("q", 2**31).value)
    print("B", Value("B", 300).value, Value("B", -1).value)
    print("f", Value("f", 0.1).value, Value("f", 1e300).value)
    try:
        array("B", [300])
    except OverflowError as error:
        print("OverflowError:", error)
