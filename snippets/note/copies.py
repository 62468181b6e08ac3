from multiprocessing import Array, Value

if __name__ == "__main__":
    money = Value("i", 2000)
    print("money", money.value, "same int?", money.value is money.value)

    m = Array("i", [1, 2, 3])
    part = m[:]
    part[0] = 99
    print("slice", part, "shared", *m)

    view = memoryview(m.get_obj()).cast("B").cast("i")
    view[0] = 99
    print("view", view.tolist(), "shared", *m)
