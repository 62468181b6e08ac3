from multiprocessing import Array

if __name__ == "__main__":
    m = Array("i", 3)
    print("list?", isinstance(m, list))
    print("equal to [0, 0, 0]?", m == [0, 0, 0])
    try:
        m.append(4)
    except AttributeError as error:
        print(error)
    try:
        m[0] = "four"
    except TypeError as error:
        print(error)
