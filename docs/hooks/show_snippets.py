"""Gives the Markdown extension what it needs of a build, and publishes the programs."""

from pathlib import Path

import verified
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File
from mkdocs.utils import get_relative_url
from recorded import Wrong, key
from snippet_blocks import Blocks, SnippetExtension

ROOT = Path(__file__).parents[2]
blocks = Blocks(ROOT / "snippets", ROOT / "docs/theme/figures")


def on_config(config):
    try:
        blocks.start(config.theme["language"], verified.read(blocks.snippets))
    except Wrong as wrong:
        raise PluginError(str(wrong)) from None
    config.markdown_extensions.append(SnippetExtension(blocks))


def on_files(files, config):
    ours = [path.with_suffix(".py") for path in ROOT.glob("tests/*.out")]
    for path in sorted([*blocks.snippets.glob("*/*.py"), *ours]):
        name = f"snippets/{key(path)}"
        files.append(File.generated(config, name, abs_src_path=str(path)))


def on_page_markdown(markdown, page, config, files):
    path = Path(page.file.abs_src_path)
    base = get_relative_url("snippets/", page.url).removesuffix("snippets/")
    blocks.begin(str(path.relative_to(ROOT)), path.read_text(encoding="utf-8"), base)


def on_post_page(output, page, config):
    return blocks.fill(output)
