NOTE = "money = Value(‘i‘,2000)"

if __name__ == "__main__":
    for line in NOTE, NOTE.replace("‘", "'"):
        try:
            compile(line, "note.py", "exec")
            print("compiles:", line)
        except SyntaxError as error:
            print("SyntaxError:", error)
