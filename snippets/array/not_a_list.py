from multiprocessing import Array

if __name__ == "__main__":
    numbers = [1, 2, 3]
    m = Array("i", numbers)
    print("list", isinstance(m, list), "equal", m == numbers)
    print("copied", m[:] == numbers, sum(m), max(m))
    try:
        m.append(4)
    except AttributeError as error:
        print("AttributeError:", error)
    try:
        m[0] = 1.5
    except TypeError as error:
        print("TypeError:", error)
    print(m[:])
