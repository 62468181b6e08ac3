// Step by step: every process stands at its next access to shared memory or to a lock,
// and the reader says which goes on.
import { FIRST_PID } from "../layout.js"
import { Cards } from "./cards.js"
import { Console } from "./console.js"
import { button, make, say } from "./dom.js"
import { drawing } from "./processes.js"
import { ending } from "./run.js"

const PACE = 700 // ms

export const encode = (order) => order.map((pid) => pid - FIRST_PID).join(".")
const decode = (text) => text.split(".").filter(Boolean).map((number) => Number(number) + FIRST_PID)

// An order that is given is replayed, at a pace that can be followed if `paced`.
export async function show(panel, job, given = {}) {
  const wanted = decode(given.order ?? ""), order = []
  let run, choices = [], finishing = false

  const release = (pid) => {
    const choice = choices.find((one) => one.pid === pid)
    if (!choice) return
    choices = []
    order.push(pid)
    cards.released(choice)
    tell()
    run.step(pid)
  }
  const tell = () => {
    back.disabled = start0.disabled = !order.length
    link.href = panel.link(encode(order))
    trail.replaceChildren(...cards.trail.map((text) => make("li", {}, text)))
  }
  const onStep = async (found) => {
    choices = found
    cards.stand(found, run.processes())
    const next = finishing ? found[0].pid : wanted[order.length]
    if (found.some(({ pid }) => pid === next)) {
      if (given.paced) await new Promise((resolve) => setTimeout(resolve, PACE))
      if (choices === found) release(next)
      return
    }
    panel.tell(say(found.length > 1 ? "who" : "only one"))
    tell()
  }

  const console = new Console()
  const cards = new Cards(job.files, release)
  const back = button("back", () => panel.show("step", { order: encode(order.slice(0, -1)) }))
  const start0 = button("from start", () => panel.show("step"))
  const finish = button("finish", () => { finishing = true; if (choices.length) release(choices[0].pid) })
  const link = make("a", { href: panel.link("") }, say("link"))
  const trail = make("ol", { class: "live__trail", "aria-label": say("trail") })
  const board = make(
    "div", { class: "live__board" }, cards.shared, cards.element,
    make("div", { class: "live__tools" }, back, start0, finish, panel.linked ? link : null),
    trail, console.element,
  )
  board.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === "Backspace" && !back.disabled) back.click()
    else if (/^[0-9]$/.test(event.key)) cards.press(Number(event.key))
    else return
    event.preventDefault()
  })
  panel.area.append(board)
  panel.tell(say("running"))
  tell()
  run = await panel.start({
    ...job, step: true, onStep,
    onOutput: (piece) => console.add(piece),
    onDeadlock: (waits) => board.append(drawing(waits)),
  })
  const result = await run.ended
  cards.end(run.processes())
  finish.disabled = true
  panel.tell(ending(result))
}
