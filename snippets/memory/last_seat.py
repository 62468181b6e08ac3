from multiprocessing import Barrier, Process, Value


def buy(seats, sold, both_looked):
    left = seats.value
    both_looked.wait()
    if left > 0:
        seats.value = left - 1
        with sold.get_lock():
            sold.value += 1


if __name__ == "__main__":
    seats = Value("i", 1)
    sold = Value("i", 0)
    both_looked = Barrier(2)
    args = (seats, sold, both_looked)
    buyers = [Process(target=buy, args=args) for _ in range(2)]
    for buyer in buyers:
        buyer.start()
    for buyer in buyers:
        buyer.join()
    print("seats left", seats.value, "sold", sold.value)
