import copy
import pickle

if __name__ == "__main__":
    thing = [[]]
    others = {
        "other = thing": thing,
        "thing[:]": thing[:],
        "list(thing)": list(thing),
        "copy.copy(thing)": copy.copy(thing),
        "copy.deepcopy(thing)": copy.deepcopy(thing),
        "pickle": pickle.loads(pickle.dumps(thing)),
    }
    print("way  other is thing  other[0] is thing[0]")
    for way, other in others.items():
        print(way, other is thing, other[0] is thing[0], sep="  ")
