from multiprocessing import get_context

if __name__ == "__main__":
    with get_context("spawn").Pool(1, maxtasksperchild=2) as pool:
        print(pool.map(abs, range(0, -8, -1), chunksize=1))
