try:
    from concurrent import interpreters
except ImportError:
    raise SystemExit("needs Python 3.14") from None


def add(counter, tokens):
    for _ in range(100):
        token = tokens.get()
        try:
            counter[0] += 1
        finally:
            tokens.put(token)


if __name__ == "__main__":
    counter = memoryview(bytearray(8)).cast("q")
    tokens = interpreters.create_queue()
    tokens.put("the only one")
    others = [interpreters.create() for _ in range(4)]
    threads = [other.call_in_thread(add, counter, tokens) for other in others]
    for thread in threads:
        thread.join()
    print("counter", counter[0], "expected", 400)
    print("token", tokens.get())
    for other in others:
        other.close()
