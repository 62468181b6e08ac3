from multiprocessing import Event, Process


def work(name, ready, go_on):
    try:
        ready.set()
        go_on.wait()
        print(name, "has worked")
    finally:
        print(name, "has cleaned up")


def start(name, go_on, daemon):
    ready = Event()
    args = name, ready, go_on
    Process(target=work, args=args, daemon=daemon).start()
    ready.wait()
    print(name, "is ready")


if __name__ == "__main__":
    go_on, never = Event(), Event()
    start("ordinary", go_on, daemon=False)
    start("daemon", never, daemon=True)
    print("last line", flush=True)
    go_on.set()
