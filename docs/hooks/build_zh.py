"""Builds the Chinese site into `zh/` of the English one, after it.

`mkdocs serve` builds again for each change. Where nothing has changed that the Chinese
site is made of, it puts back what was built last.
"""

import shutil
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

ROOT = Path(__file__).parents[2]
CONFIG = ROOT / "mkdocs.zh.yml"
KEPT = ROOT / ".cache/zh"
SOURCES = ("docs/zh", "docs/theme", "docs/hooks", "snippets", "tests", "mkdocs*.yml")
built: set[tuple[str, int]] | None = None
serves = False


def on_startup(command, dirty):
    global serves
    serves = command == "serve"


def on_post_build(config):
    global built
    site = Path(config.site_dir, "zh")
    now = sources() if serves else None
    if serves and built == now:
        shutil.copytree(KEPT, site)
        return
    build_chinese(config, site)
    if serves:
        shutil.rmtree(KEPT, ignore_errors=True)
        shutil.copytree(site, KEPT)
        built = now


def build_chinese(config, site: Path) -> None:
    chinese = load_config(
        str(CONFIG),
        site_dir=str(site),
        site_url=f"{config.site_url}zh/",
        strict=config.strict,
    )
    chinese.plugins.on_startup(command="build", dirty=False)
    try:
        build(chinese)
    finally:
        chinese.plugins.on_shutdown()
    for name in ("sitemap.xml", "sitemap.xml.gz"):  # the English one names all pages
        Path(chinese.site_dir, name).unlink()


def sources() -> set[tuple[str, int]]:
    """What the Chinese site is made of, each file with the time of its last change."""
    tops = [path for pattern in SOURCES for path in ROOT.glob(pattern)]
    below = [file for top in tops for file in top.rglob("*")]
    return {(str(file), file.stat().st_mtime_ns) for file in tops + below}
