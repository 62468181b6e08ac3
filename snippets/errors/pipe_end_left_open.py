from multiprocessing import Pipe, get_context


def work(reader):
    try:
        while True:
            print("got", reader.recv(), flush=True)
    except EOFError:
        print("end")


if __name__ == "__main__":
    reader, writer = Pipe(duplex=False)
    worker = get_context("fork").Process(target=work, args=(reader,))
    worker.start()
    writer.send(7)
    writer.close()
    worker.join(timeout=1)
    print("alive", worker.is_alive())
    worker.kill()
    worker.join()
