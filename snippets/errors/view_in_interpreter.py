from multiprocessing import Value

try:
    from concurrent import interpreters
except ImportError:
    interpreters = None

if __name__ == "__main__":
    number = Value("i", 1)
    with memoryview(number.get_obj()).cast("B").cast("i") as view:
        if interpreters:
            interpreter = interpreters.create()
            interpreter.prepare_main(view=view)
            with number.get_lock():
                interpreter.exec("view[0] += 1")
            interpreter.close()
            print("other interpreter:", number.value)
        else:
            print("no concurrent.interpreters before Python 3.14")
