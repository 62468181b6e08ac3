import json
from multiprocessing import Manager
from multiprocessing.managers import BaseProxy

if __name__ == "__main__":
    with Manager() as manager:
        ages = manager.dict(Li=7)
        print(json.dumps(ages.copy()))
        report = manager.dict(ages=ages, names=manager.list(["Li"]))
        print(json.dumps(report, default=BaseProxy._getvalue))
