from threading import Lock

try:
    from concurrent import interpreters
except ImportError:
    raise SystemExit("needs Python 3.14") from None


def outcome(hand_over, thing):
    try:
        hand_over(thing)
    except interpreters.NotShareableError:
        return "refused"
    return "taken"


if __name__ == "__main__":
    other, queue = interpreters.create(), interpreters.create_queue()
    print("object      prepare_main  Queue.put")
    for thing in (
        memoryview(bytearray()),
        interpreters.create_queue(),
        "text",
        [],
        bytearray(),
        Lock(),
    ):
        main = outcome(lambda thing: other.prepare_main(x=thing), thing)
        put = outcome(queue.put, thing)
        print(f"{type(thing).__name__:10}  {main:12}  {put}")
    other.close()
