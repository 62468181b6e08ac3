from multiprocessing import Process, Queue


def work(results):
    results.put(bytes(10_000_000))


if __name__ == "__main__":
    results = Queue()
    worker = Process(target=work, args=(results,), daemon=True)
    worker.start()
    worker.join(timeout=3)
    print("ended before the result was read:", worker.exitcode is not None)
    print("result:", len(results.get()), "bytes")
    worker.join()
    print("exit code", worker.exitcode)
