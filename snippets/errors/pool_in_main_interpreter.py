from multiprocessing import Pool

try:
    from concurrent import interpreters
except ImportError:
    interpreters = None

if __name__ == "__main__":
    with Pool(2) as pool:
        if interpreters:
            interpreter = interpreters.create()
            numbers = interpreters.create_queue()
            interpreter.prepare_main(numbers=numbers)
            interpreter.exec("numbers.put((-1, -2, -3))")
            print(pool.map(abs, numbers.get()))
            interpreter.close()
        else:
            print("no concurrent.interpreters before Python 3.14")
