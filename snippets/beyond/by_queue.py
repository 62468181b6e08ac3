try:
    from concurrent import interpreters
except ImportError:
    raise SystemExit("needs Python 3.14") from None


def change(there, back):
    numbers, view = there.get(), there.get()
    numbers[0] = 7
    view[0] = 7
    back.put(numbers)


if __name__ == "__main__":
    there, back = interpreters.create_queue(), interpreters.create_queue()
    other = interpreters.create()
    numbers = [1, 2]
    memory = bytearray(numbers)
    there.put(numbers)
    there.put(memoryview(memory))
    other.call(change, there, back)
    print("list here", numbers, "came back", back.get())
    print("bytearray here", list(memory))
    other.close()
