"""Packs the site of both languages into a file that is read without a server.

    python -m publish.offline [FILE]

Links name files, because no server finds the index.html of a folder; what only a server
or a search engine needs is left out, and so is what runs programs in the browser.
"""

import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZIP_DEFLATED, ZipFile

NAME = "shared-memory.zip"
LEFT_OUT = re.compile(
    r"(^|/)(live|cards)/|live-isolation\.js$|\.map$|\.gz$|\.md$|llms|sitemap|robots|404"
)
HREF = re.compile(r'(?<= href=")([^"#?:]*)(?=[#?"])')
SERVED = re.compile(
    r'<meta http-equiv="Content-Security-Policy"[^>]*>'
    r'|<meta (?:property|name)="(?:og|twitter):[^>]*>'
    r'|<link rel="(?:canonical|alternate)[^>]*>'
    r'|<script type="application/ld\+json">.*?</script>'
    r'|<a href="index\.md".*?</a>'
    r'|<button class="snippet__tool run".*?</button>'
    r'|<a class="steps".*?</a> ',
    re.S,
)
PLAYGROUND = re.compile(
    r'<div class="snippet__head"[^>]*><label>.*?<noscript>(.*?)</noscript>', re.S
)


def main(target: str = NAME) -> int:
    with TemporaryDirectory() as folder:
        build = [sys.executable, "-m", "mkdocs", "build", "--quiet", "-d", folder]
        if code := subprocess.call(build):
            return code
        pack(Path(folder), Path(target))
    size = Path(target).stat().st_size / 1e6
    print(f"{target}: {size:.1f} MB; unpack it and open index.html")
    return 0


def pack(site: Path, target: Path) -> None:
    with ZipFile(target, "w", ZIP_DEFLATED) as packed:
        for path in sorted(site.rglob("*")):
            name = path.relative_to(site).as_posix()
            if path.is_dir() or LEFT_OUT.search(name):
                continue
            data = path.read_bytes()
            if path.suffix == ".html":
                data = unserved(data.decode()).encode()
            packed.writestr(f"{target.stem}/{name}", data)


def unserved(html: str) -> str:
    """A page as it is opened from a file.

    ```python
    from publish.offline import unserved

    print(unserved('<a href="../b/#c">b</a> <a href="x.py">x</a> <a href="#d">d</a>'))
    #> <a href="../b/index.html#c">b</a> <a href="x.py">x</a> <a href="#d">d</a>
    ```
    """
    html = PLAYGROUND.sub(r"\1", SERVED.sub("", html))
    return HREF.sub(lambda link: named(link[1]), html)


def named(path: str) -> str:
    last = path.rpartition("/")[2]
    if path and last in ("", ".", ".."):
        return f"{path.rstrip('/')}/index.html"
    return path


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
