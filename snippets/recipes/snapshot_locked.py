from multiprocessing import Array, Event, Process


def move(point, half, seen):
    with point.get_lock():
        point[0] = 1
        half.set()
        seen.wait()
        point[1] = 1


if __name__ == "__main__":
    point, half, seen = Array("d", 2), Event(), Event()
    shared = point, half, seen
    worker = Process(target=move, args=shared, daemon=True)
    worker.start()
    half.wait()
    print("lock free:", point.get_lock().acquire(block=False))
    seen.set()
    print("snapshot", point[:])
    worker.join()
    print("exit code", worker.exitcode)
