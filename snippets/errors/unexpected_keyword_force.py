from multiprocessing.sharedctypes import RawValue, Synchronized

if __name__ == "__main__":
    counter = Synchronized(RawValue("i", 7))
