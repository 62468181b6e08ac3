from multiprocessing import Process


class Point:
    unit = "cm"

    def __init__(self, x):
        self.x = x


def show(where, point):
    print(where, point.x, point.unit, type(point) is Point, sep="  ")


if __name__ == "__main__":
    point = Point(1)
    point.x += 1
    Point.unit = "mm"
    print("where  x  unit  type is Point")
    show("parent", point)
    child = Process(target=show, args=("child", point))
    child.start()
    child.join()
