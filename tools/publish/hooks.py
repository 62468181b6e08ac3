"""Hooks of MkDocs, for each language: cards, dates, languages of quotations, a policy
in each page, and each page as Markdown."""

from pathlib import Path

from pages.words import LANGUAGES
from publish import cards, dates, language, markdown, policy, texts

ENGLISH, CHINESE = LANGUAGES
# MkDocs loads this file once for both languages
shown: dict[str, list[markdown.Shown]] = {}  # the pages of each, as they are built
changed: dict[str, str] = {}  # when a page or its twin was last changed


def on_config(config):
    shown[config.theme["language"]] = []
    changed.update(dates.changed(Path(config.config_file_path).parent))


def on_page_markdown(text, page, config, files):
    page.update_date = changed.get(page.file.src_uri.removeprefix("en/"), "")


def on_page_content(html, page, config, files):
    return language.marked(html, config.theme["language"])


def on_page_context(context, page, config, nav):
    context["card"] = cards.name(page.file.src_uri)
    return one_scope(context, config)


def on_template_context(context, template_name, config):
    return one_scope(context, config)


def one_scope(context, config):
    """What a reader chooses, such as dark colors, holds in both languages."""
    up = "" if config.theme["language"] == ENGLISH else "/.."
    config.extra["scope"] = context["base_url"] + up
    return context


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
