from multiprocessing import Pool

if __name__ == "__main__":
    with Pool(1) as pool:
        for text in "42", "x":
            result = pool.apply_async(int, (text,))
            result.wait()
            print(text, "successful:", result.successful())
