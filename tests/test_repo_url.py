"""The links to the repository, there only where REPO_URL says where it is."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.built import parsed
from tests.conftest import PROJECT

ADDRESS = "https://example.org/someone/shared"
HOME = """# Home { #home }

```text
git clone REPO_URL shared
cd shared
ls
```
"""
NAV = {"mkdocs.yml": "Home: en/index.md", "mkdocs.zh.yml": "首页: index.md"}
REPORTS = {
    "en": "No longer holds: Home (docs/en/index.md)",
    "zh": "不再成立：首页 (docs/zh/index.md)",
}


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Path:
    """The site's own settings and theme, with one page in each language."""
    root = tmp_path_factory.mktemp("repository")
    for name, entry in NAV.items():
        settings = (PROJECT.root / name).read_text(encoding="utf-8")
        before = settings.partition("\nnav:")[0]
        (root / name).write_text(f"{before}\nnav:\n  - {entry}\n", encoding="utf-8")
    shutil.copytree(PROJECT.docs / "theme", root / "docs/theme")
    for language in REPORTS:
        (root / "docs" / language).mkdir()
        (root / "docs" / language / "index.md").write_text(HOME, encoding="utf-8")
    (root / "snippets").mkdir()
    return root


def links(root: Path, address: str) -> dict[str, list[str]]:
    """Of each language's page the links to the repository, and its commands.

    Material's script asks the repository's host for its stars where it finds a
    component `source`: there must be none.
    """
    built = root / f"site{len(address)}"
    mkdocs = [sys.executable, "-m", "mkdocs", "build", "--strict", "-d", built]
    env = os.environ | {"REPO_URL": address}
    ran = subprocess.run(mkdocs, cwd=root, env=env, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    found = {}
    for language in REPORTS:
        page = parsed(built / language / "index.html")
        assert not any(tag.get("data-md-component") == "source" for _, tag in page.tags)
        hrefs = {tag.get("href", "") for tag in page.named("a")}
        ours = [unquote(h) for h in hrefs if re.search("example|issues|edit", h)]
        found[language] = sorted(ours) + page.code[0][1].splitlines()
    return found


def test_links_lead_to_the_repository(site):
    for language, found in links(site, f"{ADDRESS}/").items():
        assert found == [
            ADDRESS,
            f"{ADDRESS}/edit/main/docs/{language}/index.md",
            f"{ADDRESS}/issues/new?title={REPORTS[language]}",
            f"git clone {ADDRESS} shared",
            "cd shared",
            "ls",
        ]


def test_without_an_address_nothing_speaks_of_the_repository(site):
    for language, found in links(site, "").items():
        assert found == ["ls"], language
