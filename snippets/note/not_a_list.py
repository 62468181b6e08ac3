from multiprocessing import Array

if __name__ == "__main__":
    m = Array("i", 3)
    print("list?", isinstance(m, list))
    zeros = m[:]
    print("equal to", zeros, m == zeros)
    try:
        m.append(4)
    except AttributeError as error:
        print(error)
    try:
        m[0] = "four"
    except TypeError as error:
        print(error)
