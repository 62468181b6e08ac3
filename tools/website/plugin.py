"""The MkDocs plugin `website`: gives the Markdown extension what it needs of a build,
publishes the programs, makes notebooks pages, and builds the Chinese site."""

from contextlib import suppress
from pathlib import Path, PurePosixPath
from posixpath import normpath
from tempfile import TemporaryDirectory
from urllib.parse import urljoin

from mkdocs.exceptions import Abort, PluginError
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File
from mkdocs.utils import get_relative_url

from pages.parts import Here
from proof.project import Project, Wrong, key
from proof.record import Evidence
from website import chinese, lab, notebooks, repository, search_words

ENGLISH = "en"


class Website(BasePlugin):
    def on_config(self, config):
        project = Project(Path(config.config_file_path).parent)
        try:
            self.evidence = Evidence(project)
        except Wrong as wrong:
            raise PluginError(str(wrong)) from None
        self.language = config.theme["language"]
        self.errors: list[str] = []
        repository.configure(config)
        notebooks.configure(config, project, self.language)
        search_words.install()

    def on_files(self, files, config):
        project = self.evidence.project
        study = [
            path.with_suffix(".py") for path in project.root.glob("tools/study/*.out")
        ]
        for path in [*project.programs(), *sorted(study)]:
            name = f"snippets/{key(path)}"
            files.append(File.generated(config, name, abs_src_path=str(path)))
        for file in [file for file in files if file.src_uri.endswith(".ipynb")]:
            self.add_notebook(file, files, config)

    def add_notebook(self, file, files, config):
        """Let a notebook be run with its numbers, and offer it to readers."""
        project, path = self.evidence.project, Path(file.abs_src_path)
        try:
            path = lab.with_numbers(project, path)
        except Wrong as wrong:
            self.errors.append(str(wrong))
        file.abs_src_path = str(path)
        folder = PurePosixPath(file.src_uri).parent

        def address(href):
            place, snippet = normpath(f"{folder}/{href}"), href.find("snippets/")
            found = files.get_file_from_path(href[snippet:] if snippet >= 0 else place)
            return urljoin(config.site_url, found.url if found else href)

        taken = {
            f"{path.stem}.ipynb": lab.to_take_away(project, path, address),
            f"{path.stem}.py": lab.alone(project.snippets / f"lab/{path.stem}.py"),
        }
        for name, content in taken.items():
            place = f"{folder}/download/{name}"
            files.append(File.generated(config, place, content=content))

    def on_page_markdown(self, markdown, page, config, files):
        path = Path(page.file.abs_src_path)
        text = path.read_text(encoding="utf-8")
        here = Here(
            self.evidence,
            self.language,
            self.evidence.project.shown(path),
            1 + text.count("\n") - markdown.count("\n"),
            get_relative_url("snippets/", page.url).removesuffix("snippets/"),
        )
        config.mdx_configs["pages"] = {"here": here, "errors": self.errors}
        return repository.with_clone(markdown, config.repo_url)

    def on_page_content(self, html, page, config, files):
        if page.file.src_uri.endswith(".ipynb"):
            try:
                return notebooks.light(html, page, files, self.language)
            except Wrong as wrong:
                self.errors.append(str(wrong))

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

    def on_post_template(self, output_content, template_name, config):
        return output_content.lstrip()  # the theme's templates put a line before

    def on_post_page(self, output, page, config):
        return output.lstrip()
