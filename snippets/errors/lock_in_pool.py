from multiprocessing import Condition, Event, Lock, Pool, Queue, Semaphore

if __name__ == "__main__":
    with Pool(1) as pool:
        for make in Lock, Semaphore, Condition, Event, Queue:
            try:
                pool.apply(print, [make()])
            except RuntimeError as error:
                text = f"{type(error).__name__}: {error}"
                print(f"{make.__name__}()  {text}")
