from multiprocessing import Value
from operator import itemgetter

if __name__ == "__main__":
    number = Value("i", 7)
    print("value", number.value)
    for use in itemgetter(0), list, len:
        try:
            use(number)
        except TypeError as error:
            print(f"TypeError: {error}")
