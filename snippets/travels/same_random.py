import random
from multiprocessing import Process, SimpleQueue

generator = random.Random()


def draw(queue):
    queue.put((generator.random(), random.random()))


if __name__ == "__main__":
    queue = SimpleQueue()
    drawn = []
    for _ in range(2):
        child = Process(target=draw, args=(queue,))
        child.start()
        drawn.append(queue.get())
        child.join()
    first, second = drawn
    print("generator.random() same", first[0] == second[0])
    print("random.random()    same", first[1] == second[1])
