from multiprocessing import Pool

PAGE = """
def square(number):
    return number**2
"""

if __name__ == "__main__":
    page = {"__name__": "__page__"}
    exec(PAGE, page)
    with Pool(2) as pool:
        print(pool.map(page["square"], [1, 2, 3]))
