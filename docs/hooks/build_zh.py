"""Builds the Chinese site into `zh/` of the English one, after it."""

from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

CONFIG = Path(__file__).parents[2] / "mkdocs.zh.yml"


def on_post_build(config):
    chinese = load_config(
        str(CONFIG),
        site_dir=str(Path(config.site_dir, "zh")),
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
