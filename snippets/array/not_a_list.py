from multiprocessing import Array

if __name__ == "__main__":
    m = Array("i", [1, 2, 3])
    print("list", isinstance(m, list), "equal", m == [1, 2, 3])
    print("copied", m[:] == [1, 2, 3], sum(m), 2 in m)
    try:
        m.append(4)
    except AttributeError as error:
        print("AttributeError:", error)
    try:
        m[0] = 1.5
    except TypeError as error:
        print("TypeError:", error)
    print(m[:])
