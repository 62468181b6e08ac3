"""The Content-Security-Policy that a page states: nothing comes from elsewhere, and of
the scripts within it only those that it was built with run."""

import base64
import hashlib
import re

INLINE = re.compile(r"<script(?: id=\"\w+\")?>(.*?)</script>", re.S)
HEAD = '<meta charset="utf-8">'
RULES = {
    "default-src": "'self'",
    "script-src": "'self' 'wasm-unsafe-eval'",
    "worker-src": "'self'",
    "connect-src": "'self' blob:",
    "img-src": "'self' data:",
    "style-src": "'self' 'unsafe-inline'",
    "object-src": "'none'",
    "base-uri": "'self'",
    "form-action": "'self'",
}


def policy(html: str) -> str:
    """The policy of a page, with the hash of each script that is written in it.

    ```python
    from publish.policy import policy

    print(policy("<script>1</script>").split("; ")[1][:54])
    #> script-src 'self' 'wasm-unsafe-eval' 'sha256-a4ayc/80/
    ```
    """
    scripts = dict.fromkeys(INLINE.findall(html))
    hashes = [f"'sha256-{digest(script)}'" for script in scripts]
    own = RULES | {"script-src": " ".join([RULES["script-src"], *hashes])}
    return "; ".join(f"{name} {value}" for name, value in own.items())


def digest(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


def added(html: str) -> str:
    stated = f'<meta http-equiv="Content-Security-Policy" content="{policy(html)}">'
    return html.replace(HEAD, HEAD + stated, 1)
