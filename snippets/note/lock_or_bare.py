import ctypes
from multiprocessing import Value

if __name__ == "__main__":
    for lock in True, False:
        money = Value("i", 2000, lock=lock)
        print(
            f"lock={lock}",
            money.value,
            "synchronized:" if hasattr(money, "get_lock") else "bare:",
            "c_int" if isinstance(money, ctypes.c_int) else "wrapper",
        )
