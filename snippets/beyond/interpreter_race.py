try:
    from concurrent import interpreters
except ImportError:
    raise SystemExit("needs Python 3.14") from None


def add_one(counter, has_read, go_on):
    seen = counter[0]
    has_read.put(seen)
    go_on.get()
    counter[0] = seen + 1


if __name__ == "__main__":
    counter = memoryview(bytearray(8)).cast("q")
    has_read, go_on = (interpreters.create_queue() for _ in range(2))
    others = [interpreters.create() for _ in range(2)]
    args = counter, has_read, go_on
    threads = [other.call_in_thread(add_one, *args) for other in others]
    print("have read", [has_read.get() for _ in others])
    for _ in others:
        go_on.put(None)
    for thread in threads:
        thread.join()
    for other in others:
        other.close()
    print("counter", counter[0], "expected", len(others))
