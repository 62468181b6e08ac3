import json
from multiprocessing import Manager

if __name__ == "__main__":
    with Manager() as manager:
        ages = manager.dict(Li=7)
        names = manager.list(["Li"])
        for proxy in ages, names, {"ages": ages}:
            try:
                print(json.dumps(proxy))
            except TypeError as error:
                print(f"TypeError: {error}")
        print(isinstance(ages, dict), isinstance(names, list))
