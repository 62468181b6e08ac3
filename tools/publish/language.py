"""Marks what a page quotes in the other language, for voices and fonts."""

import re

TAG = re.compile(r"(<[^>]+>)")
NAME = re.compile(r"<(/?)(pre|code|svg|script|style|textarea)\b")
OTHER = {  # of a page in each language, what is in the other one
    "en": ("zh", re.compile("[\u4e00-\u9fff][\u3000-\u9fff\uff00-\uffef\\s\\d]*")),
    "zh": ("en", re.compile(r"[A-Za-z][\w'’-]*(?:[,;:]? [A-Za-z][\w'’-]*){3,}")),
}


def marked(html: str, language: str) -> str:
    """HTML in which words of the other language say so; four of English, for shorter
    ones are names.

    ```python
    from publish.language import marked

    print(marked("<p>It prints 运行.</p>", "en"))
    #> <p>It prints <span lang="zh">运行</span>.</p>
    ```
    """
    other, words = OTHER[language]
    parts, inside = TAG.split(html), 0
    for at, part in enumerate(parts):
        if at % 2:
            name = NAME.match(part)
            inside += 0 if not name else -1 if name[1] else 1
        elif not inside:
            parts[at] = words.sub(rf'<span lang="{other}">\g<0></span>', part)
    return "".join(parts)
