from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        number = manager.Value("i", "seven", lock=True)
        print(number)
        number.value = 2**40
        print(number.value)
        items = manager.Array("i", [1, 2, 3])
        try:
            items[0] = "seven"
        except TypeError as error:
            print("TypeError:", error)
        print(items)
        for shared in number, items:
            try:
                shared.get_lock()
            except AttributeError as error:
                print("AttributeError:", error)
