// The panel below a program: its buttons, what it says, and one view at a time.
import { button, make, say } from "./dom.js"
import { dress, editor } from "./editor.js"
import { prepared, start } from "./engine.js"

const VIEWS = ["run", "again", "step", "orders", "timeline"]
const TIMES = 50
const UNABLE = ["fork", "waitpid", "start", "option", "stream", "lockf"] // what an error says for what cannot be

export class Panel {
  constructor(opener, at, closed) {
    this.at = at
    this.turn = 0
    this.closed = closed
    this.box = opener.closest(".snippet")
    this.own = this.field = this.box.querySelector("textarea") // the playground's
    this.code = this.box.querySelector(".highlight")
    const copy = this.box.querySelector("[data-clipboard-text]:not(.with-notes)")
    this.source = copy?.dataset.clipboardText ?? ""
    const link = this.box.querySelector(".snippet__name")
    this.folder = link && new URL(".", link.href)
    this.main = link ? link.href.split("/").pop() : "main.py"
    this.beside = opener.dataset.with?.split(" ").filter(Boolean) ?? []
    this.build()
  }

  build() {
    this.tools = Object.fromEntries(VIEWS.map((view) => [
      view, button(view === "again" ? "again" : view, () => this.show(view)),
    ]))
    this.tools.again.textContent = say("again", TIMES)
    this.stopper = button("stop", () => this.stop?.(), { disabled: true })
    this.editing = button("edit", () => this.edit())
    this.status = make("p", { role: "status", class: "live__status" })
    this.bar = make("progress", { max: 1, hidden: true, "aria-label": say("starting") })
    this.area = make("div", { class: "live__area" })
    const { run, ...others } = this.tools
    this.section = make(
      "section", { class: "live", "aria-label": say("title") },
      make(
        "div", { class: "live__tools", role: "group", "aria-label": say("tools") },
        run, this.stopper, ...Object.values(others), this.own ? null : this.editing,
        button("reset", () => this.reset()),
      ),
      this.status, this.bar, this.area,
    )
    const badges = this.box.querySelector(":scope > .badges")
    if (badges) badges.before(this.section)
    else this.box.append(this.section)
  }

  // What there is to read where nothing runs
  get instead() { return this.own ? "" : say("above") }

  // A link to an order of steps; a program that was edited has none.
  get linked() { return this.own ? this.box.dataset.code : !this.field }
  link(order) {
    if (this.own) return `#code=${this.box.dataset.code}&step=${order}`
    return `#step=${this.box.querySelector(".snippet__name").textContent}:${order}`
  }

  tell(text, part) {
    if (this.status.textContent !== text) this.status.textContent = text
    this.bar.hidden = part === undefined
    if (part !== undefined) this.bar.value = part
  }
  keep(view, given) {
    const kept = { at: this.at, view, given, edited: this.field?.value }
    sessionStorage.setItem("live-kept", JSON.stringify(kept))
  }

  // The program as it is now, and the modules beside it
  async job() {
    if (!this.modules) {
      const texts = this.beside.map(async (name) => [name, await (await fetch(new URL(name, this.folder))).text()])
      this.modules = Object.fromEntries(await Promise.all(texts))
    }
    const words = Object.fromEntries(UNABLE.map((key) => [key, say(`cannot ${key}`, "{0}") + this.instead]))
    return { files: { ...this.modules, [this.main]: this.field?.value ?? this.source }, main: this.main, words }
  }

  // Runs one of the views, which says how to stop it
  async show(view, given) {
    const turn = ++this.turn
    await this.stop?.()
    await this.busy
    if (turn !== this.turn) return
    this.area.replaceChildren()
    this.busy = this.perform(view, given)
    await this.busy
  }
  async perform(view, given) {
    const { turn } = this
    try {
      if (!await prepared(this.tell.bind(this), () => this.keep(view, given), this.instead) || turn !== this.turn) return
      const { show } = await import(`./${view}.js`)
      for (const [name, tool] of Object.entries(this.tools)) tool.ariaPressed = String(name === view)
      this.stopper.disabled = false
      await show(this, await this.job(), given ?? (view === "again" ? TIMES : undefined))
    } catch (error) {
      this.tell(say("no assets", error.message) + this.instead)
    } finally {
      this.stopper.disabled = true
      this.stop = undefined
    }
  }
  // For the views: a run that Stop, or another view, ends
  async start(options) {
    const { turn } = this, run = await start(options)
    this.stop = () => run.stop()
    if (turn !== this.turn) run.stop()
    return run
  }
  // A link opens a view; the reader starts it.
  async offer(view, given) {
    this.area.replaceChildren(make(
      "p", {}, button(`offer ${view}`, () => this.show(view, given), { class: "live__button live__first" }),
    ))
  }

  edit(text) {
    if (this.own && text) this.own.value = text
    if (!this.field) {
      this.field = editor(text ?? this.source, say("program"))
      this.code.hidden = true
      this.code.after(this.field)
      dress(this.field, () => this.show("run"))
    }
    this.field.focus()
  }
  async reset() {
    this.turn++
    await this.stop?.()
    if (!this.own) {
      this.field?.remove()
      this.code.hidden = false
    }
    this.section.remove()
    this.closed()
  }
}
