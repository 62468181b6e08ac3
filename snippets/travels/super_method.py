from multiprocessing import Pool, Process


class Report:
    def write(self, where):
        print(where, "Report.write", sep="  ", flush=True)


class ZippedReport(Report):
    def write(self, where):
        print(where, "ZippedReport.write", sep="  ", flush=True)

    def write_plain(self, where):
        super().write(where)

    def write_everywhere(self):
        super().write("here")
        in_child(super().write)
        in_pool(super().write)
        in_child(self.write_plain)


def in_child(write):
    child = Process(target=write, args=("child",))
    child.start()
    child.join()


def in_pool(write):
    with Pool(1) as pool:
        pool.apply(write, ("pool",))


if __name__ == "__main__":
    ZippedReport().write_everywhere()
