from multiprocessing import Value, get_all_start_methods, get_context

money = Value("i", 2000)


def take_money():
    money.value -= 150


if __name__ == "__main__":
    for method in sorted(get_all_start_methods()):
        money.value = 2000
        w = get_context(method).Process(target=take_money)
        w.start()
        w.join()
        print(method, "child", w.exitcode, "money", money.value)
