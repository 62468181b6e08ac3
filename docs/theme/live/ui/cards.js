// Each process of a run that is stepped through: its line, what it does next, what it
// has read; and above them the shared objects as they are now.
import { button, make, say } from "./dom.js"
import { state } from "./processes.js"

export class Cards {
  constructor(files, release) {
    this.files = files
    this.release = release
    this.element = make("div", { class: "live__cards" })
    this.shared = make("dl", { class: "live__shared", "aria-live": "polite" })
    this.cards = new Map()
    this.objects = new Map()
    this.trail = []
  }

  card(process) {
    const known = this.cards.get(process.pid)
    if (known) return known
    const number = process.pid % 1000
    const card = {
      number,
      name: process.name,
      line: make("code", { class: "live__line", translate: "no" }),
      next: make("p", { class: "live__next" }),
      own: make("p", { class: "live__own" }),
      button: button("go on", () => this.release(process.pid), { class: "live__button live__go" }),
    }
    card.button.textContent = say("go on", process.name)
    card.button.title = say("press", number)
    card.element = make(
      "div", { class: "live__card", role: "group", "aria-label": process.name },
      make("p", { class: "live__name" }, make("strong", {}, process.name), ` ${process.pid}`),
      card.line, card.next, card.own, card.button,
    )
    this.cards.set(process.pid, card)
    this.element.append(card.element)
    return card
  }

  stand(choices, processes) {
    const focused = [...this.cards.values()].find((card) => card.button === document.activeElement)
    for (const process of processes) {
      const card = this.card(process), choice = choices.find(({ pid }) => pid === process.pid)
      card.button.disabled = !choice
      if (choice) this.standing(card, choice)
      else this.waiting(card, process)
    }
    for (const { shared } of choices) if (shared) this.objects.set(shared.name, shared)
    this.show()
    const next = focused && !focused.button.disabled ? focused : [...this.cards.values()].find((card) => !card.button.disabled)
    if (focused || this.lost) next?.button.focus()
    this.lost = false
  }
  standing(card, { what, file, line, column, endColumn, locals }) {
    const code = this.files[file]?.split("\n")[line - 1] ?? ""
    const indent = code.length - code.trimStart().length
    card.line.replaceChildren(
      `${line}  `, code.slice(indent, column), make("mark", {}, code.slice(column, endColumn)), code.slice(endColumn).trimEnd(),
    )
    card.next.textContent = say(`next ${what}`)
    const own = Object.entries(locals).map(([name, value]) => `${name} = ${value}`)
    if (card.read !== undefined) own.push(say("has read", card.read))
    card.own.textContent = own.join(", ")
  }
  waiting(card, process) {
    card.next.textContent = state(process)
    if (process.state === "ended") card.own.textContent = ""
  }

  released({ pid, what, shared }) {
    const card = this.cards.get(pid) ?? this.card({ pid, name: String(pid) })
    if (what === "read" && shared?.value !== undefined) card.read = shared.value
    this.lost = [...this.cards.values()].some((one) => one.button === document.activeElement)
    for (const one of this.cards.values()) one.button.disabled = true
    this.trail.push(say(`did ${what}`, card.name, shared?.name ?? "", what === "read" ? shared?.value ?? "" : ""))
  }
  show() {
    this.shared.replaceChildren(...[...this.objects.values()].map(({ name, value, holder }) => make(
      "div", {}, make("dt", {}, name),
      make("dd", {}, value === null ? "" : make("output", {}, value), " ", holder ? say("held", this.cards.get(holder)?.name ?? holder) : say("free")),
    )))
  }
  press(number) { [...this.cards.values()].find((card) => card.number === number)?.button.click() }
  end(processes) {
    for (const process of processes) {
      const card = this.card(process)
      card.button.disabled = true
      this.waiting(card, process)
    }
  }
}
