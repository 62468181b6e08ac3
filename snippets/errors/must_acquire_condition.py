from multiprocessing import Condition

if __name__ == "__main__":
    changed = Condition()
    for call in (changed.wait, changed.notify, changed.notify_all):
        try:
            call()
        except AssertionError as error:
            print(f"{type(error).__name__}: {error}")
