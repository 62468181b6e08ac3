from multiprocessing import Process

if __name__ == "__main__":
    worker = Process(target=print, args=("done",))
    worker.start()
    worker.join()
    try:
        worker.start()
    except AssertionError as error:
        print("AssertionError:", error)
    worker.close()
    try:
        worker.join()
    except ValueError as error:
        print("ValueError:", error)
