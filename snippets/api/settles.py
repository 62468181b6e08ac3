from multiprocessing import (
    Lock,
    Process,
    RawValue,
    Value,
    freeze_support,
    get_all_start_methods,
    get_context,
    get_start_method,
    set_start_method,
)

CALLS = {
    "get_all_start_methods()": get_all_start_methods,
    "freeze_support()": freeze_support,
    "get_start_method(allow_none=True)": lambda: get_start_method(True),
    "get_start_method()": get_start_method,
    'get_context("spawn")': lambda: get_context("spawn"),
    "get_context()": get_context,
    'RawValue("i")': lambda: RawValue("i"),
    'Value("i", lock=False)': lambda: Value("i", lock=False),
    'Value("i")': lambda: Value("i"),
    "Lock()": Lock,
    "Process(target=print)": lambda: Process(target=print),
}

if __name__ == "__main__":
    print("call  settled")
    for name, call in CALLS.items():
        set_start_method(None, force=True)
        call()
        method = get_start_method(allow_none=True)
        print(name, method is not None, sep="  ")
