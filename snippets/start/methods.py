from multiprocessing import get_all_start_methods, get_context

if __name__ == "__main__":
    print("default", get_context().get_start_method())
    print("all", *get_all_start_methods())
