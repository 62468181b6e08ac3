// The processes of a run, what each waits for, and a deadlock as a drawing.
import { draw, make, say, table } from "./dom.js"

export function object(told) {
  if (!told) return say("something")
  const [, kind, number] = told.match(/^(lock|process|pipe) (\d+)$/) ?? []
  return kind ? say(kind, number) : say(told)
}

export function state({ state, exitCode, object: waits, holder }) {
  if (state === "ended") return say("is ended", exitCode)
  if (state === "starting" || !waits) return say(`is ${state}`)
  if (waits.startsWith("process")) return say("waits process", waits.split(" ")[1])
  return holder ? say("waits held", object(waits), holder) : say("waits", object(waits))
}

export function processTable(processes) {
  const rows = processes.map((process) => [String(process.pid), process.name, state(process)])
  return table([say("pid"), say("name"), say("state")], rows, say("processes"))
}

const SIZE = 300, HEIGHT = 190, RADIUS = 21

// Who waits for whom: a circle of processes, an arrow to the one that is waited for.
export function drawing(waits) {
  const place = (index) => {
    const angle = (2 * Math.PI * index) / waits.length - Math.PI / 2
    return [SIZE / 2 + 105 * Math.cos(angle), HEIGHT / 2 + 68 * Math.sin(angle)]
  }
  const places = new Map(waits.map(({ pid }, index) => [pid, place(index)]))
  const texts = waits.map(({ pid, ...wait }) => `${pid}: ${state({ state: "running", ...wait })}`)
  const label = say("drawn", texts.join("; "))
  const picture = draw("svg", { viewBox: `0 0 ${SIZE} ${HEIGHT}`, role: "img", "aria-label": label, class: "live__drawn" })
  const id = `live-arrow-${crypto.randomUUID()}`
  picture.append(draw("defs", {}, draw(
    "marker", { id, viewBox: "0 0 8 8", refX: 8, refY: 4, markerWidth: 7, markerHeight: 7, orient: "auto" },
    draw("path", { d: "M0 0 8 4 0 8z", fill: "currentColor" }),
  )))
  for (const { pid, object: told, holder } of waits) {
    if (places.has(holder)) picture.append(...arrow(places.get(pid), places.get(holder), told.startsWith("process") ? "" : object(told), id))
  }
  for (const [pid, [x, y]] of places) {
    picture.append(
      draw("circle", { cx: x, cy: y, r: RADIUS }),
      draw("text", { x, y: y + 4 }, String(pid)),
    )
  }
  const list = make("ul", {}, ...texts.map((text) => make("li", {}, text)))
  return make("div", { class: "live__deadlock" }, picture, list)
}

// Bent, so that two that wait for each other have two arrows
function arrow([x, y], [toX, toY], text, id) {
  const length = Math.hypot(toX - x, toY - y) || 1
  const [alongX, alongY] = [(toX - x) / length, (toY - y) / length]
  const [middleX, middleY] = [(x + toX) / 2 - alongY * 24, (y + toY) / 2 + alongX * 24]
  const from = [x + alongX * RADIUS, y + alongY * RADIUS], to = [toX - alongX * (RADIUS + 2), toY - alongY * (RADIUS + 2)]
  return [
    draw("path", { d: `M${from} Q${middleX} ${middleY} ${to}`, "marker-end": `url(#${id})` }),
    draw("text", { x: middleX, y: middleY, class: "live__label" }, text),
  ]
}
