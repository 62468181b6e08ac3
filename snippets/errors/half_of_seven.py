from multiprocessing import Value

if __name__ == "__main__":
    number = 7
    whole = Value("i", number)
    whole.value //= 2
    print(whole.value)
    whole.value = round(number / 2)
    print(whole.value)
    whole.value = int("8")
    print(whole.value)
    fraction = Value("d", number)
    fraction.value /= 2
    print(fraction.value)
