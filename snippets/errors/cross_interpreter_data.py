from array import array
from concurrent import interpreters
from multiprocessing import RawValue, Value

if __name__ == "__main__":
    interpreter = interpreters.create()
    for number in Value("d", 1), RawValue("d", 1), array("d", [1]):
        try:
            interpreter.prepare_main(number=number)
        except interpreters.NotShareableError as error:
            print(f"{type(error).__name__}: {error}")
    interpreter.close()
