from multiprocessing import get_context

if __name__ == "__main__":
    spawn = get_context("spawn")
    worker = spawn.Process(target=print, args=(spawn.Value("i"),))
    worker.start()
    worker.join()
    print("exit code", worker.exitcode)
