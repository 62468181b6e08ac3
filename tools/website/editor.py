"""The editor of programs: modules of CodeMirror, as npm has them.

A browser finds a module by its address and not by a package's name, so that names in
imports become addresses; comments for those who write with the library are left out.
"""

import json
import re

from proof.project import Project

FIRST = ("@codemirror/commands", "@codemirror/language", "@codemirror/state")
FIRST += ("@codemirror/view", "@lezer/highlight", "@lezer/python")
IMPORT = re.compile(r"^((?:import|export) .+? from )['\"]([^.'\"][^'\"]*)['\"]", re.M)
COMMENT = re.compile(r"^\s*/\*\*.*?\*/\n", re.M | re.S)


def modules(project: Project) -> dict[str, str]:
    """Texts by the names that they are published under; none before `npm ci`."""
    packages, found, licenses = project.root / "node_modules", {}, {}
    wanted = list(FIRST) if (packages / FIRST[0]).is_dir() else []
    while wanted:
        package = wanted.pop()
        if file(package) not in found:
            folder = packages / package
            about = json.loads((folder / "package.json").read_text(encoding="utf-8"))
            code = (folder / about["exports"]["import"]).read_text(encoding="utf-8")
            code = COMMENT.sub("", code)
            wanted += [name for _, name in IMPORT.findall(code)]
            found[file(package)] = IMPORT.sub(addressed, code)
            license = (folder / "LICENSE").read_text(encoding="utf-8")
            licenses.setdefault(license, []).append(package)
    if found:
        texts = [f"{', '.join(who)}\n\n{text}" for text, who in licenses.items()]
        found["LICENSE.txt"] = "\n\n".join(sorted(texts))
    return found


def addressed(found: re.Match) -> str:
    """An import by address.

    ```python
    from website.editor import IMPORT, addressed

    print(IMPORT.sub(addressed, "import { parser } from '@lezer/python';"))
    #> import { parser } from "./lezer-python.js";
    ```
    """
    return f'{found[1]}"./{file(found[2])}"'


def file(package: str) -> str:
    return package.removeprefix("@").replace("/", "-") + ".js"
