"""The words that are put on pages beside what pages say themselves."""

LANGUAGES = ("en", "zh")
TABLE = {
    # a program and its output
    "copy": ("Copy {}", "复制 {}"),
    "code": ("Code of this figure", "这张图的代码"),
    "copy with notes": ("Copy with its notes as comments", "连同注释一起复制"),
    "beside": ("Save next to it:", "保存到同一个文件夹："),
    "download": ("Download {}", "下载 {}"),
    "run it": ("Run", "运行"),
    "run": (
        "Run {0} in your browser ({1} MB to download, once)",
        "在浏览器里运行 {0}（首次要下载 {1} MB）",
    ),
    "choose": ("Choose a program", "选择程序"),
    "type": ("Program", "程序"),
    "share": ("Copy link", "复制链接"),
    "cannot": (
        "This copy of the site was built without what runs programs.",
        "这份站点在构建时没有包含运行程序所需的文件。",
    ),
    "elsewhere": (
        "Programs run only on the site itself, and with JavaScript.",
        "只有在网站上，并且启用 JavaScript，才能运行程序。",
    ),
    "output": ("Output", "输出"),
    "of": ("Output of", "输出："),
    "orders of": ("Every order of", "所有顺序："),
    "orders": ("Orders", "顺序数"),
    "prints": ("Prints", "打印"),
    "shortest": ("A shortest order", "一个最短的顺序"),
    "steps": ("Step through it", "逐步重放"),
    "part": ("part of", "节选自"),
    "error": ("Provokes it:", "复现："),
    "cure": ("Works:", "正确写法："),
    "wrong": ("Wrong:", "错误写法："),
    "right": ("Right:", "正确写法："),
    "varies": (
        "Underlined with dots: differs from run to run.",
        "带点状下划线的部分每次运行都不同。",
    ),
    "note": ("Note {}", "注 {}"),
    "line": ("Line of note {}", "注 {} 所在的行"),
    "moved": ("This section has moved. Open it.", "本节已移到别处，点此打开。"),
    # where an output holds
    "or": (" or ", "、"),
    "and": (", ", "，"),
    "between": (", ", "、"),
    "between long": ("; ", "；"),
    "to": ("{} to {}", "{} 到 {}"),
    "up to": ("up to {}", "{} 及更早"),
    "from": ("from {}", "{} 及以后"),
    "32bit": ("32-bit", "32 位"),
    "freethreaded": ("free-threaded", "自由线程"),
    "linux": ("Linux", "Linux"),
    "windows": ("Windows", "Windows"),
    "macos": ("macOS", "macOS"),
    "wasm": ("WebAssembly", "WebAssembly"),
    "browser": ("browser, CPython", "浏览器里的 CPython"),
    "wine": ("Windows (Wine)", "Windows（Wine）"),
    "not 32bit": ("64-bit", "64 位"),
    "not freethreaded": ("with the GIL", "带 GIL"),
    "otherwise": ("otherwise", "其他情况"),
    # where a program was run
    "ran": ("{} Pythons ✓", "{} 种 Python ✓"),
    "ran once": ("{} Python ✓", "{} 种 Python ✓"),
    "plain": ("default", "默认方法"),
    "pass": ("output as above", "与上面的输出相同"),
    "differs": ("other output: {}", "输出不同：{}"),
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
    # why a program does not run in the browser: the words of snippets/browser.tsv
    "why needs": ("There is no {}.", "没有 {}。"),
    "why interpreters": (
        "This CPython is built without subinterpreters.",
        "这个 CPython 没有编译子解释器。",
    ),
    "why sockets": (
        "A browser gives no program the sockets of the operating system.",
        "浏览器不提供操作系统的套接字。",
    ),
    "why fork": (
        "os.fork() would have to return twice, and a stack cannot be copied.",
        "os.fork() 需要返回两次，而栈无法复制。",
    ),
    "why watchdog": (
        "faulthandler needs a thread that runs while the others are blocked.",
        "faulthandler 需要一个在其他线程阻塞时还能运行的线程。",
    ),
    "why signals": (
        "WebAssembly has no signal for an access to memory that is not there.",
        "访问不存在的内存时，WebAssembly 不会发出信号。",
    ),
    "why openssl": (
        "This CPython is built without OpenSSL, so hashlib has no pbkdf2_hmac().",
        "这个 CPython 没有编译 OpenSSL，因此 hashlib 没有 pbkdf2_hmac()。",
    ),
    "why sqlite": (
        "SQLite locks parts of a file, which the files there cannot do.",
        "SQLite 要锁定文件的一部分，那里的文件做不到。",
    ),
    "why snapshot": (
        "multiprocessing is imported there before the program begins.",
        "在那里，程序开始之前就已经导入了 multiprocessing。",
    ),
    "why copies": (
        "Each process there is a copy of one interpreter, with the same hash seed.",
        "在那里，每个进程都是同一个解释器的拷贝，哈希种子相同。",
    ),
    "why unbuffered": (
        "What a program prints is passed on there at once.",
        "在那里，程序打印的内容会立刻送出。",
    ),
    "why system": (
        "It asks for what only an operating system has.",
        "它需要只有操作系统才有的东西。",
    ),
    "report": ("Runs of every program", "每个程序的运行结果"),
    "runs": (
        "See all {1:,} runs of these programs on {2} Pythons",
        "查看这些程序在 {2} 种 Python 上的全部 {1:,} 次运行",
    ),
    "programs": ("Programs", "程序"),
    "times": ("Runs", "运行次数"),
    "others": ("differ", "不同"),
    "text": ("Every run, as text", "全部运行结果（文本）"),
}


WORDS = {
    language: {key: words[at] for key, words in TABLE.items()}
    for at, language in enumerate(LANGUAGES)
}
