import pickle
from multiprocessing import Array, Value

if __name__ == "__main__":
    money = Value("i")
    print("starts at", money.value)
    print("lock", type(money.get_lock()).__name__)
    print("text", Array("c", b"money").value)
    try:
        pickle.dumps(money)
    except RuntimeError as error:
        print(error)
