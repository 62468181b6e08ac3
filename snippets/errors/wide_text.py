from multiprocessing import Array, Value

if __name__ == "__main__":
    print(Value("u", "é").value)
    print(Array("u", "été")[:])
    print(Array("u", b"\xc3\xa9t\xc3\xa9".decode())[:])
