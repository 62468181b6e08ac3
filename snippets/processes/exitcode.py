from multiprocessing import Event, Process

if __name__ == "__main__":
    never = Event()
    child = Process(target=never.wait)
    print("not started", child.exitcode)
    child.start()
    print("join", child.join(timeout=0.1))
    print("running", child.exitcode)
    child.terminate()
    print("join", child.join())
    print("ended", child.exitcode)
