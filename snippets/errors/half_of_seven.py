from multiprocessing import Value

if __name__ == "__main__":
    whole = Value("i", 7)
    whole.value //= 2
    print(whole.value)
    whole.value = round(7 / 2)
    print(whole.value)
    whole.value = int("8")
    print(whole.value)
    fraction = Value("d", 7)
    fraction.value /= 2
    print(fraction.value)
