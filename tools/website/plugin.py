"""The MkDocs plugin `website`: gives the Markdown extension what it needs of a build,
publishes the programs, makes notebooks pages, builds the Chinese site, and gives each
page what stands in it and beside it for browsers, chats and programs that read.

The environment variable REPO_URL says where the repository is: it gives the links to
it, to edit a page and to report one, and the `git clone` of a page that says `git clone
REPO_URL folder` and `cd folder`. Without it all of these are left out.
"""

import re
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from mkdocs.exceptions import Abort, PluginError
from mkdocs.plugins import BasePlugin, get_plugin_logger
from mkdocs.structure.files import File
from mkdocs.utils import get_relative_url

from pages.parts import Here
from proof import engine
from proof.project import Project, Wrong, key
from proof.record import Evidence
from publish import cards, dates, language, markdown, policy, texts
from website import chinese, editor, lab, moved, notebooks, search

ENGLISH = "en"
CLONE = re.compile(r"^git clone REPO_URL (\S+)\ncd \1\n", re.M)
log = get_plugin_logger("website")


class Website(BasePlugin):
    def on_config(self, config):
        project = Project(Path(config.config_file_path).parent)
        try:
            self.evidence = Evidence(project)
            self.moved = moved.read(project)
        except Wrong as wrong:
            raise PluginError(str(wrong)) from None
        self.language = config.theme["language"]
        self.errors: list[str] = []
        self.shown: list[markdown.Shown] = []
        self.live = "" if engine.lacking(project) else engine.megabytes(project)
        config.repo_url = (config.repo_url or "").rstrip("/")
        if not config.repo_url:
            config.edit_uri = None
        notebooks.configure(config, project, self.language)

    def on_files(self, files, config):
        project = self.evidence.project
        study = [p.with_suffix(".py") for p in project.root.glob("tools/study/*.out")]
        beside = [p for s in ("c", "ipy") for p in project.snippets.glob(f"*/*.{s}")]
        for path in [*project.programs(), *sorted(beside), *sorted(study)]:
            name = f"snippets/{key(path)}"
            files.append(File.generated(config, name, abs_src_path=str(path)))
        self.errors += lab.publish(project, files, config)
        for file in [*moved.gone(self.moved, files, config)]:
            files.append(file)
        self.add_live(files, config)

    def add_live(self, files, config):
        """What runs programs in the browser is published once, for both languages."""
        project = self.evidence.project
        if self.language != ENGLISH:
            for file in [file for file in files if file.src_uri.startswith("live")]:
                files.remove(file)
        elif lacking := engine.lacking(project):
            log.info(engine.LEFT_OUT.format(lacking))
        else:
            texts = {engine.PYTHON_FILES: engine.python_files(project)}
            modules = editor.modules(project)
            texts |= {f"editor/{name}": text for name, text in modules.items()}
            for name, text in texts.items():
                files.append(File.generated(config, f"live/{name}", content=text))
            for name, path in engine.made(project).items():
                name = f"live/pyodide/{name}"
                files.append(File.generated(config, name, abs_src_path=str(path)))

    def on_page_markdown(self, source, page, config, files):
        project, name = self.evidence.project, page.file.src_uri
        page.card = cards.name(name)
        if day := dates.changed(project.root).get(name.removeprefix("en/")):
            page.update_date = day
        path = Path(page.file.abs_src_path)
        text = path.read_text(encoding="utf-8")
        here = Here(
            self.evidence,
            self.language,
            project.shown(path),
            1 + text.count("\n") - source.count("\n"),
            get_relative_url("snippets/", page.url).removesuffix("snippets/"),
            self.live,
        )
        config.mdx_configs["pages"] = {"here": here, "errors": self.errors}
        address = config.repo_url
        return CLONE.sub(  # on as many lines as before
            lambda lines: lines[0].replace("REPO_URL", address) if address else "\n\n",
            source,
        )

    def on_page_content(self, html, page, config, files):
        name = page.file.src_uri
        old = self.moved.get(name.removeprefix("en/"))
        try:
            if name.endswith(".ipynb"):
                html = notebooks.light(html, page, files, self.language)
            if old:
                html += moved.links(old, page.file, files, self.language)
        except Wrong as wrong:
            self.errors.append(str(wrong))
        html = html.replace("<th></th>", "<td></td>")  # an empty heading has no name
        return language.marked(html, self.language)

    def on_env(self, env, config, files):
        """All pages are read and none is written yet: list what is wrong with either
        language, or build the Chinese site first."""
        if self.language == ENGLISH and not self.errors:
            chinese.build_into(Path(config.site_dir) / "zh", config)
        elif self.language == ENGLISH:
            with TemporaryDirectory() as folder, suppress(Abort):
                chinese.build_into(Path(folder), config)
        if self.errors:
            raise PluginError("\n".join(self.errors))

    def on_post_template(self, output, template_name, config):
        output = output.lstrip()  # the theme's templates put a line before
        return policy.added(output) if template_name.endswith(".html") else output

    def on_post_page(self, output, page, config):
        if "template" not in page.meta:  # it chooses the language
            made = markdown.Shown.of(page)
            target = Path(page.file.abs_dest_path).with_name("index.md")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(made.text, encoding="utf-8")
            self.shown.append(made)
        return policy.added(output.lstrip())

    def on_post_build(self, config):
        site = Path(config.site_dir)
        search.write(site / "en" if self.language == ENGLISH else site)
        texts.write(site, self.shown, config)
        cards.write(site, self.language)
        if self.language == ENGLISH:
            texts.robots(site, config.site_url)
