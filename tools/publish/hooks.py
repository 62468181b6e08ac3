"""Hooks of MkDocs, for each language: cards, dates, languages of quotations, a policy
in each page, and each page as Markdown."""

from pathlib import Path

from pages.words import LANGUAGES
from publish import cards, dates, language, markdown, policy, texts

ENGLISH, CHINESE = LANGUAGES
# of each language the pages as they are built: MkDocs loads this file once for both
shown: dict[str, list[markdown.Shown]] = {}


def on_config(config):
    shown[config.theme["language"]] = []


def on_page_markdown(text, page, config, files):
    page.card = cards.name(page.file.src_uri)
    changed = dates.changed(Path(config.config_file_path).parent)
    if day := changed.get(page.file.src_uri.removeprefix("en/")):
        page.update_date = day


def on_page_content(html, page, config, files):
    html = html.replace("<th></th>", "<td></td>")  # an empty heading has no name
    return language.marked(html, config.theme["language"])


def on_post_page(output, page, config):
    if "template" not in page.meta:  # it chooses the language
        made = markdown.Shown.of(page)
        target = Path(page.file.abs_dest_path).with_name("index.md")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(made.text, encoding="utf-8")
        shown[config.theme["language"]].append(made)
    return policy.added(output)


def on_post_template(output, template_name, config):
    return policy.added(output) if template_name.endswith(".html") else output


def on_post_build(config):
    site, tongue = Path(config.site_dir), config.theme["language"]
    texts.write(site, shown[tongue], config)
    cards.write(site, tongue)
    if tongue == ENGLISH:
        texts.robots(site, config.site_url)
