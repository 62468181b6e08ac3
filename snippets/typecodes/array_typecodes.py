from array import typecodes

if __name__ == "__main__":
    print(type(typecodes).__name__, *typecodes)
