"""The picture that a chat or a search engine shows with a link: one for each part of
the site and language, because drawing one for each page would take a minute."""

import hashlib
from pathlib import Path
from string import Template

import resvg_py

TEMPLATE = Path(__file__).with_name("card.svg")
CACHE = Path(".cache/cards")
SITE = {"en": "Shared memory in Python", "zh": "Python 共享内存"}
PARTS = {  # the beginning of a page's path, and what its card says
    "reference/errors/": ("Errors and their cures", "报错与对策"),
    "learn/": ("Learn multiprocessing", "学习 multiprocessing"),
    "recipes/": ("Programs to copy", "拿来即用的程序"),
    "reference/": ("Reference, tested", "逐条验证的参考"),
    "lab/": ("What it costs, measured", "代价实测"),
    "": ("Value, Array, SharedMemory", "Value、Array、SharedMemory"),
}


def name(path: str) -> str:
    """The card of a page, from the folder that the site of its language is in."""
    part = next(p for p in PARTS if path.removeprefix("en/").startswith(p))
    return f"assets/cards/{part.strip('/').replace('/', '-') or 'home'}.png"


def write(site: Path, language: str) -> None:
    """Draw the cards of a language; those that were drawn before are kept."""
    for part, words in PARTS.items():
        title = words[language == "zh"]
        drawn = Template(TEMPLATE.read_text(encoding="utf-8")).substitute(
            title=title, site=SITE[language]
        )
        kept = CACHE / f"{hashlib.sha256(drawn.encode()).hexdigest()[:16]}.png"
        if not kept.exists():
            kept.parent.mkdir(parents=True, exist_ok=True)
            kept.write_bytes(bytes(resvg_py.svg_to_bytes(svg_string=drawn)))
        target = site / name(part)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(kept.read_bytes())
