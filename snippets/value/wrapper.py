from multiprocessing import Value

if __name__ == "__main__":
    counter = Value("i", 7)
    print(counter == 7, counter.value == 7)
    try:
        counter += 1
    except TypeError as error:
        print("TypeError:", error)
    counter.vlaue = 8
    print(counter.value)
