import multiprocessing

if __name__ == "__main__":
    spawn = multiprocessing.get_context(method="spawn")
    print(type(spawn).__name__, spawn.get_start_method())
    for owner in multiprocessing, spawn:
        print("lists", hasattr(owner, "get_all_start_methods"))
    for call in (
        lambda: spawn.set_start_method("spawn"),
        lambda: multiprocessing.get_context("threads"),
    ):
        try:
            call()
        except ValueError as error:
            print(type(error).__name__, error)
