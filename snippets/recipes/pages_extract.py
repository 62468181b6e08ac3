import json
import os
import re
from concurrent.futures import ProcessPoolExecutor
from html.parser import HTMLParser
from multiprocessing import Value, active_children, parent_process
from signal import SIG_IGN, SIGINT, signal
from threading import Thread

PAGES, WORKERS = 50, 2


class Cells(HTMLParser):
    def __init__(self, page):
        super().__init__()
        self.texts = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attributes):
        if tag == "td":
            self.texts.append("")

    def handle_data(self, data):
        if self.texts:
            self.texts[-1] += data


def from_json(page):
    return [(row["name"], row["price"]) for row in json.loads(page)]


def from_html(page):
    texts = Cells(page).texts
    return list(zip(texts[::2], map(int, texts[1::2]), strict=True))


def from_text(page):
    pairs = re.findall(r"(\w+) costs (\d+)", page)
    return [(name, int(price)) for name, price in pairs]


def pages():
    for n in range(PAGES):
        row = {"name": "tea", "price": n}
        yield from_json, json.dumps([row])
        cells = f"<td>salt<td>{n}<tr><td>oil &amp; fat<td><b>9</b>"
        yield from_html, f"<table><tr>{cells}</table>"
        yield from_text, f"Rice costs 2 and, today only, tea costs {n}."


def keep(shared):
    global found
    found = shared
    signal(SIGINT, SIG_IGN)
    Thread(target=end_with_parent, daemon=True).start()


def end_with_parent():
    parent_process().join()
    os._exit(1)


def extract(task):
    read, page = task
    offers = read(page)
    with found.get_lock():
        found.value += len(offers)
    return offers


if __name__ == "__main__":
    tasks = list(pages())
    found = Value("i", 0)
    with ProcessPoolExecutor(WORKERS, initializer=keep, initargs=(found,)) as pool:
        print(len(tasks), "pages", WORKERS, "workers")
        try:
            results = list(pool.map(extract, tasks, chunksize=10))
        except BaseException:
            for worker in active_children():
                worker.terminate()
            raise
    for offers in results[6:9]:
        print(offers)
    total = sum(price for offers in results for _, price in offers)
    print("found", found.value, "sum of prices", total)
    expected = 3 * sum(range(PAGES)) + (9 + 2) * PAGES
    print(found.value == (1 + 2 + 2) * PAGES, total == expected)
