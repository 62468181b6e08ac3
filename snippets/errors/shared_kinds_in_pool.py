from multiprocessing import Array, Pool, RawArray, RawValue

if __name__ == "__main__":
    size = 3
    array, string = Array("i", size), Array("c", size)
    raw_value, raw_array = RawValue("i"), RawArray("i", size)
    with Pool(1) as pool:
        for shared in array, string, raw_value, raw_array:
            try:
                pool.apply(print, [shared])
            except RuntimeError as error:
                print(f"{type(error).__name__}: {error}")
