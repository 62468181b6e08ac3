from multiprocessing import Value

if __name__ == "__main__":
    number = Value("d")
    number.value = 2**1023
    print(number.value)
    number.value = 2**1024
