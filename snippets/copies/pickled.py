from multiprocessing import Process


class Part:
    def __init__(self, made="with __init__"):
        self.made = made

    def __getstate__(self):
        return {"made": "from a pickle"}


def show(part):
    print("child ", part.made)


if __name__ == "__main__":
    part = Part()
    child = Process(target=show, args=(part,))
    child.start()
    child.join()
    print("parent", part.made)
