from multiprocessing import Pool, active_children


class Search:
    def __init__(self):
        self.pool = Pool(2)

    def best(self, numbers):
        return max(self.pool.map(abs, numbers))


if __name__ == "__main__":
    searches = []
    for numbers in [1, -3], [2, -5], [4, -4]:
        search = Search()
        searches.append(search)
        print(search.best(numbers), "processes", len(active_children()))
    for search in searches:
        search.pool.close()
        search.pool.join()
    print("closed: processes", len(active_children()))
