from multiprocessing import Array, sharedctypes

if __name__ == "__main__":
    shared = {
        "multiprocessing.Array": Array("i", 3),
        "sharedctypes.Array": sharedctypes.Array("i", 3),
        "sharedctypes.Value": sharedctypes.Value("i"),
    }
    for name, wrapper in shared.items():
        print(name, type(wrapper.get_lock()).__name__)
