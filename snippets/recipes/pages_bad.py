import json
import re
from html.parser import HTMLParser
from multiprocessing import Pool, Value
from signal import SIG_IGN, SIGINT, signal

WORKERS = 2


class Cells(HTMLParser):
    def handle_starttag(self, tag, attributes):
        self.texts.append("")

    def handle_data(self, data):
        self.texts[-1] += data


def from_json(page):
    return [(row["name"], row["price"]) for row in json.loads(page)]


def from_html(page):
    cells = Cells()
    cells.texts = []
    cells.feed(page)
    cells.close()
    return list(zip(cells.texts[::2], cells.texts[1::2], strict=True))


def from_text(page):
    return re.findall(r"(\w+) costs (\d+)", page)


def keep(shared):
    global found
    found = shared
    signal(SIGINT, SIG_IGN)


def extract(task):
    read, page = task
    try:
        offers = read(page)
    except (ValueError, LookupError) as error:
        return page, type(error).__name__, error
    with found.get_lock():
        found.value += len(offers)
    return page, len(offers), offers


if __name__ == "__main__":
    found = Value("i", 0)
    pages = [
        (from_json, '[{"name": "tea", "price": 3}]'),
        (from_json, '[{"name": "tea", "pri'),
        (from_json, '[{"name": "tea"}]'),
        (from_html, "<td>tea<td>3<td>rice<td>2&pound"),
        (from_html, "<td>tea<td>3<td>rice"),
        (from_text, "tea costs 3"),
        (from_text, "tea costs 3.50"),
        (from_text, "the price of tea is 3"),
    ]
    with Pool(WORKERS, initializer=keep, initargs=(found,)) as pool:
        print(len(pages), "pages", WORKERS, "workers")
        results = pool.map(extract, pages)
    for page, *result in results:
        print(page, "->", *result)
    print("found", found.value)
