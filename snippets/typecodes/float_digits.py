from multiprocessing import Value

if __name__ == "__main__":
    print("stored    f                    d")
    for number in 0.1, 2**24 + 1, 1e39:
        single = Value("f", number, lock=False).value
        double = Value("d", number, lock=False).value
        print(f"{number!s:9} {single!s:20} {double}")
