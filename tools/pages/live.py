"""The words of the page's own scripts that run programs: they get them as one file."""

import json

from pages.words import by_language

TABLE = {
    # a run
    "run": ("Run", "运行"),
    "stop": ("Stop", "停止"),
    "reset": ("Reset", "重置"),
    "edit": ("Edit", "编辑"),
    "keys": (
        "Tab indents; Esc and then Tab leaves the field; Ctrl+Enter runs",
        "Tab 缩进；先按 Esc 再按 Tab 离开；Ctrl+Enter 运行",
    ),
    "more": ("(more output is not shown)", "（其余输出未显示）"),
    "again": ("Run {0} times", "运行 {0} 次"),
    "title": ("In your browser", "在你的浏览器里"),
    "tools": ("Run this program", "运行此程序"),
    "program": ("Program", "程序"),
    "output": ("Output in your browser", "浏览器里的输出"),
    "stderr": ("stderr", "stderr"),
    "loading": (
        "Downloading the interpreter: {0} of {1} MB, unpacked.",
        "正在下载解释器：{0} / {1} MB（解压后）。",
    ),
    "starting": ("Starting the interpreter.", "正在启动解释器。"),
    "isolating": (
        "Browsers share memory only on an isolated page, so this page is loaded again.",
        "浏览器只在隔离的页面上共享内存，因此重新加载本页一次。",
    ),
    "running": ("Running.", "正在运行。"),
    "exit": ("Ended after {1} s with exit code {0}.", "{1} 秒后结束，退出码 {0}。"),
    "stopped": ("Stopped after {1} s.", "{1} 秒后停止。"),
    "timeout": ("Stopped after {1} s: the time is up.", "{1} 秒后停止：超时。"),
    "deadlock": (
        "Deadlock after {1} s: every process waits, and none can go on.",
        "{1} 秒后死锁：所有进程都在等待，谁也无法继续。",
    ),
    "costs": (
        "This device has little memory, and each process takes some of it for an "
        "interpreter of its own. Press Run again to go ahead.",
        "这台设备内存较小，而每个进程都要为自己的解释器占用一部分。"
        "要继续请再按一次「运行」。",
    ),
    "was stopped": ("stopped", "已停止"),
    "was timeout": ("stopped: the time is up", "超时停止"),
    "was deadlock": ("deadlock", "死锁"),
    # why nothing runs
    "no isolation": (
        "This browser does not isolate the page (a private window may be why), so it "
        "shares no memory.",
        "浏览器没有隔离本页（可能因为是无痕窗口），无法共享内存。",
    ),
    "no memory": (
        "This browser's WebAssembly has no second memory; a newer version has it.",
        "这个浏览器的 WebAssembly 不支持多个内存，新版本支持。",
    ),
    "no threads": (
        "This browser's WebAssembly cannot suspend a stack; a newer version can.",
        "这个浏览器的 WebAssembly 不能挂起调用栈，新版本可以。",
    ),
    "no workers": (
        "This browser cannot run workers here.",
        "浏览器在这里不能运行 worker。",
    ),
    "no assets": (
        "The interpreter could not be loaded ({0}).",
        "无法加载解释器（{0}）。",
    ),
    "above": (" The recorded output is above.", "上面是记录下来的输出。"),
    # what the error says for what a program cannot do
    "cannot fork": (
        "os.fork() cannot return twice in a browser, where a stack cannot be copied.",
        "os.fork() 在浏览器里不能返回两次，因为栈无法复制。",
    ),
    "cannot waitpid": (
        "os.waitpid(-1) is not possible in a browser, where a process is a worker of "
        "the page; wait for a pid.",
        "浏览器里的进程是页面的 worker，不支持 os.waitpid(-1)；请等待具体的 pid。",
    ),
    "cannot start": (
        "{0} cannot be started in a browser, where only Python itself can be, as a "
        "worker of the page.",
        "浏览器里不能启动 {0}：能启动的只有 Python 自己，它是页面的一个 worker。",
    ),
    "cannot option": (
        "Python's option {0} is not possible in a browser, where the interpreter is "
        "already running.",
        "浏览器里的解释器已经在运行，不支持 Python 的选项 {0}。",
    ),
    "cannot stream": (
        "A file cannot be the standard stream of another program in a browser; use "
        "PIPE.",
        "浏览器里不能把文件用作另一个程序的标准流；请用 PIPE。",
    ),
    "cannot lockf": (
        "fcntl.lockf() is not possible in a browser, where no part of a file can be "
        "locked; use fcntl.flock().",
        "浏览器里不能锁定文件的一部分，不支持 fcntl.lockf()；请用 fcntl.flock()。",
    ),
    # processes
    "processes": ("Processes", "进程"),
    "pid": ("PID", "PID"),
    "name": ("Name", "名称"),
    "state": ("State", "状态"),
    "is starting": ("starting", "正在启动"),
    "is running": ("running", "运行中"),
    "is ended": ("ended, exit code {0}", "已结束，退出码 {0}"),
    "waits": ("waits for {0}", "等待 {0}"),
    "waits held": ("waits for {0}, held by {1}", "等待 {0}，它由 {1} 持有"),
    "waits process": ("waits for {0} to end", "等待 {0} 结束"),
    "lock": ("lock {0}", "锁 {0}"),
    "process": ("process {0}", "进程 {0}"),
    "pipe": ("pipe {0}", "管道 {0}"),
    "threads or pipes": ("a thread or a pipe", "线程或管道"),
    "itself": ("itself", "它自己"),
    "something": ("something", "某个对象"),
    "drawn": ("Who waits for whom: {0}.", "谁在等谁：{0}。"),
    # many runs
    "spread": ("Results of {0} runs", "{0} 次运行的结果"),
    "spread now": ("Run {0} of {1}.", "第 {0} 次，共 {1} 次。"),
    "result": ("Result", "结果"),
    "runs": ("Runs", "次数"),
    # step by step
    "step": ("Step by step", "单步执行"),
    "offer step": ("Replay this order step by step", "逐步重放这个顺序"),
    "who": (
        "Each process stands at its next access. Choose who goes on.",
        "每个进程都停在下一次访问之前。由你选择谁先走。",
    ),
    "only one": ("Only one process can go on.", "只有一个进程可以继续。"),
    "go on": ("{0} goes on", "{0} 走一步"),
    "press": ("Key {0}", "按键 {0}"),
    "next read": ("reads next", "下一步：读"),
    "next write": ("writes next", "下一步：写"),
    "next enter": ("acquires the lock next", "下一步：获取锁"),
    "next acquire": ("acquires next", "下一步：获取"),
    "next release": ("releases next", "下一步：释放"),
    "did read": ("{0} reads {1} {2}", "{0} 读 {1} {2}"),
    "did write": ("{0} writes {1}", "{0} 写 {1}"),
    "did enter": ("{0} acquires {1}", "{0} 获取 {1}"),
    "did acquire": ("{0} acquires {1}", "{0} 获取 {1}"),
    "did release": ("{0} releases {1}", "{0} 释放 {1}"),
    "has read": ("has read {0}", "已读到 {0}"),
    "held": ("lock held by {0}", "锁由 {0} 持有"),
    "free": ("lock is free", "锁空闲"),
    "back": ("One step back", "退一步"),
    "from start": ("Start again", "重新开始"),
    "finish": ("Finish", "自动走完"),
    "link": ("Link to this order", "此顺序的链接"),
    "trail": ("Steps so far", "已走的步骤"),
    # every order
    "orders now": ("{0} orders were run so far.", "已运行 {0} 种顺序。"),
    "orders all": ("All {0} orders were run.", "全部 {0} 种顺序都已运行。"),
    "orders some": (
        "{0} orders were run, and there are more.",
        "运行了 {0} 种顺序，还有更多。",
    ),
    "count": ("Orders", "顺序数"),
    "shortest": ("A shortest order", "一个最短的顺序"),
    "step it": ("Step through it", "逐步重放"),
    "orders": ("Every order", "所有顺序"),
    "timeline": ("Timeline", "时间线"),
    "timeline label": (
        "Processes over time; the table below says the same in words.",
        "各进程随时间的变化；下面的表格用文字说明同样的内容。",
    ),
    "span runs": ("runs", "运行"),
    "span waits": ("waits for", "等待"),
    "span holds": ("holds", "持有"),
    "as text": ("The same as text", "文字版"),
    "times": ("Times", "次数"),
    "in all": ("In all", "总计"),
    "many events": (
        "Stopped after {0} events, which is as much as a drawing shows.",
        "记录 {0} 个事件后停止，再多就画不下了。",
    ),
    # the playground
    "copied": ("The link is copied.", "链接已复制。"),
    "bad link": ("This link carries no program.", "这个链接里没有程序。"),
    "nothing": ("(no output)", "（无输出）"),
}


def spoken() -> str:
    return json.dumps(by_language(TABLE), ensure_ascii=False)
