from multiprocessing import Queue, Value

if __name__ == "__main__":
    queue = Queue()
    queue.put(Value("i"))
    queue.put("the next")
    print("arrived:", queue.get())
