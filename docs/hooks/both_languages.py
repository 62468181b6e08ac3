"""Builds the Chinese site into `zh/` of the English one, after it.

`mkdocs serve` builds again for each change. A language of whose files none has changed
is not built again then: what was built last is put back.
"""

import shutil
from collections.abc import Iterable
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.structure.files import Files

ROOT = Path(__file__).parents[2]
CONFIG = ROOT / "mkdocs.zh.yml"
KEPT = ROOT / ".cache/served"
COMMON = ("docs/*.*", "docs/theme", "docs/hooks", "snippets", "tests", "mkdocs*.yml")
LANGUAGES = ("en", "zh")
serves = False
found: dict[str, set[tuple[str, int]]] = {}
built: dict[str, set[tuple[str, int]]] = {}


def on_startup(command, dirty):
    global serves
    serves = command == "serve"


def on_files(files, config):
    if not serves:
        return files
    found.update(sources())
    if unchanged("en"):
        config.nav = None
        config.theme.static_templates = set()
        config.plugins["mkdocs-jupyter"].config["cache"] = False  # keeps what it has
        return Files([])
    return files


def on_post_build(config):
    site = Path(config.site_dir)
    if not serves:
        build_chinese(config, site / "zh")
        return
    if unchanged("en"):
        shutil.copytree(KEPT / "en", site, dirs_exist_ok=True)
    else:
        keep("en", site)
    if unchanged("zh"):
        shutil.copytree(KEPT / "zh", site / "zh")
    else:
        build_chinese(config, site / "zh")
        keep("zh", site / "zh")


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


def unchanged(language: str) -> bool:
    return built.get(language) == found[language]


def keep(language: str, site: Path) -> None:
    shutil.rmtree(KEPT / language, ignore_errors=True)
    shutil.copytree(site, KEPT / language)
    built[language] = found[language]


def sources() -> dict[str, set[tuple[str, int]]]:
    """What each language is made of, each file with the time of its last change.

    Of the other language's pages only which there are.
    """
    common = changes(path for pattern in COMMON for path in ROOT.glob(pattern))
    pages = {language: changes([ROOT / "docs" / language]) for language in LANGUAGES}
    names = {(file, 0) for own in pages.values() for file, _ in own}
    return {language: common | own | names for language, own in pages.items()}


def changes(tops: Iterable[Path]) -> set[tuple[str, int]]:
    return {
        (str(file), file.stat().st_mtime_ns)
        for top in tops
        for file in [top, *top.rglob("*")]
    }
