from multiprocessing import Pipe, Process


def work(reader, writer):
    writer.close()
    try:
        while True:
            print("got", reader.recv(), flush=True)
    except EOFError:
        print("end")


if __name__ == "__main__":
    reader, writer = Pipe(duplex=False)
    worker = Process(target=work, args=(reader, writer))
    worker.start()
    reader.close()
    writer.send(7)
    writer.close()
    worker.join()
    print("exit code", worker.exitcode)
