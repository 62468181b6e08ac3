from multiprocessing import Array

if __name__ == "__main__":
    number = 2**1024
    shared = Array("c", number.to_bytes(256, "big"))
    print(number.bit_length(), 8 * len(shared))
    print(int.from_bytes(shared.raw, "big") == number)
