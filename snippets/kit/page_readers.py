import json
import re
from html.parser import HTMLParser


class Cells(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs) -> None:
        if tag == "td":
            self.texts.append("")

    def handle_data(self, data) -> None:
        if self.texts:
            self.texts[-1] += data


def from_json(page: str) -> list[tuple[str, float]]:
    return [(row["name"], float(row["price"])) for row in json.loads(page)]


def from_html(page: str) -> list[tuple[str, float]]:
    texts = Cells(page).texts
    return list(zip(texts[::2], map(float, texts[1::2]), strict=True))


def from_text(page: str) -> list[tuple[str, float]]:
    pairs = re.findall(r"(\w+) costs (\d+(?:\.\d+)?)", page)
    return [(name, float(price)) for name, price in pairs]


READERS = {".json": from_json, ".html": from_html, ".txt": from_text}

if __name__ == "__main__":
    print(from_html("<tr><td>tea<td>3.50"))
