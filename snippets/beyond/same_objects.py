from threading import Thread


def work(index, accounts, found):
    accounts[index]["money"] += 100
    for number in range(10_000):
        found.append(number)
    accounts[index]["ask"] = lambda: index


if __name__ == "__main__":
    accounts, found = [{"money": index} for index in range(4)], []
    threads = [Thread(target=work, args=(index, accounts, found)) for index in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("money", [account["money"] for account in accounts])
    print("ask", [account["ask"]() for account in accounts])
    print("found", len(found))
