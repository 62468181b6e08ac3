from multiprocessing import get_context

if __name__ == "__main__":
    spawn = get_context(method="spawn")
    print(type(spawn).__name__, spawn.get_start_method())
    print("lists", hasattr(spawn, "get_all_start_methods"))
    for call in (
        lambda: spawn.set_start_method("spawn"),
        lambda: get_context("threads"),
    ):
        try:
            call()
        except ValueError as error:
            print(type(error).__name__, error)
