from multiprocessing import Array

if __name__ == "__main__":
    text = "\u5185\u5b58 \U0001f40d"
    points = Array("I", [ord(character) for character in text])
    print(points[:], len(points))
    print("".join(map(chr, points)) == text)
