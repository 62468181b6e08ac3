"""The words that are put on pages beside what pages say themselves."""

LANGUAGES = ("en", "zh")
TABLE = {
    # a program and its output
    "copy": ("Copy {}", "复制 {}"),
    "code": ("Code of this figure", "这张图的代码"),
    "download": ("Download {}", "下载 {}"),
    "output": ("Output", "输出"),
    "of": ("Output of", "输出："),
    "part": ("part of", "节选自"),
    "error": ("Provokes it:", "引发它："),
    "cure": ("Works:", "正确写法："),
    "varies": (
        "Underlined with dots: differs from run to run.",
        "带点状下划线的部分每次运行都不同。",
    ),
    "note": ("Note {}", "注 {}"),
    # where an output holds
    "or": (" or ", "、"),
    "to": ("{} to {}", "{} 到 {}"),
    "up to": ("up to {}", "{} 及更早"),
    "from": ("from {}", "{} 及以后"),
    "32bit": ("32-bit", "32 位"),
    "freethreaded": ("free-threaded", "自由线程"),
    "linux": ("Linux", "Linux"),
    "windows": ("Windows", "Windows"),
    "macos": ("macOS", "macOS"),
    "wasm": ("WebAssembly", "WebAssembly"),
    "wine": ("Windows (Wine)", "Windows（Wine）"),
    "not 32bit": ("64-bit", "64 位"),
    "not freethreaded": ("with the GIL", "带 GIL"),
    "otherwise": ("otherwise", "其他情况"),
    # where a program was run
    "title": ("Run on {}", "运行过：{}"),
    "plain": ("as it is", "照原样"),
    "pass": ("as above", "同上"),
    "differs": ("differs: {}", "不同：{}"),
    "wine only": ("differs in what only Wine does", "不同之处只来自 Wine"),
    "none": ("not run", "未运行"),
    "not for": ("not for {}", "不适用于 {}"),
    "needs": ("not for it: needs {}", "不适用：需要 {}"),
    "program": ("Program", "程序"),
    "day": ("Last run", "最近运行"),
    "same": ("same", "相同"),
    "other": ("differ", "不同"),
    "alien": ("not for it", "不适用"),
    "chapter": ("Chapter", "章"),
    "python": ("CPython", "CPython"),
    "outcome": ("Outcome", "结果"),
    "any": ("all", "全部"),
    "report": ("Runs of every program", "每个程序的运行结果"),
}
WORDS = {
    language: {key: words[at] for key, words in TABLE.items()}
    for at, language in enumerate(LANGUAGES)
}
