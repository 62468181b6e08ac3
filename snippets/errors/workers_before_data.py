from multiprocessing import Pool

if __name__ == "__main__":
    with Pool(2) as pool:
        table = [bytes([n]) * 1000 for n in range(200)]
        totals = pool.map(sum, table)
    print(len(table), "rows, total", sum(totals))
