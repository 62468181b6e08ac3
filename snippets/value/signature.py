from inspect import signature
from multiprocessing import Value

if __name__ == "__main__":
    print("Value", signature(Value))
    money = Value("d", 2000)
    print(money)
    print(money.value)
