from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        shared = manager.dict(done=[])
        done = shared["done"]
        done.append(1)
        print(done, shared)
        rows = manager.list([{"x": 0}])
        rows[0]["x"] = 1
        print(rows)
