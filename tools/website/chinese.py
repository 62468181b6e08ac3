"""Builds the Chinese site into `zh/` of the English one, after it."""

from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig


def build_into(site: Path, config) -> None:
    """Build the Chinese site into a folder; `config` is the English one.

    MkDocs keeps some plugins for the next configuration: this one gets its own, because
    the English ones are not done.
    """
    kept = MkDocsConfig.plugins.plugin_cache
    english = kept.copy()
    kept.clear()
    chinese = load_config(
        str(Path(config.config_file_path).with_name("mkdocs.zh.yml")),
        site_dir=str(site),
        site_url=f"{config.site_url}zh/",
        strict=config.strict,
    )
    kept.update(english)
    chinese.plugins.on_startup(command="build", dirty=False)
    try:
        build(chinese)
    finally:
        chinese.plugins.on_shutdown()
    for name in ("sitemap.xml", "sitemap.xml.gz"):  # the English one names all pages
        (site / name).unlink()
