// Processes over time, as a run told it: when each ran, waited and held a lock.
import { Console } from "./console.js"
import { draw, make, say, table } from "./dom.js"
import { object } from "./processes.js"
import { ending } from "./run.js"
import { intervals } from "./intervals.js"

const MOST = 3000 // events; a run that tells more is stopped
const LEFT = 110, WIDTH = 900, ROW = 46, TICKS = 5

export async function show(panel, job) {
  const events = [], console = new Console()
  let run, origin
  panel.area.append(console.element)
  panel.tell(say("running"))
  const now = () => performance.now() - origin
  origin = performance.now()
  const note = (event) => {
    events.push(event)
    if (events.length === MOST) run.stop()
  }
  run = await panel.start({
    ...job, trace: true,
    onOutput: (piece) => console.add(piece),
    onProcess: ({ pid, name, state }) => note({ ms: now(), pid, what: state, name }),
    onEvent: (event) => note({ ...event, ms: now() }),
  })
  const result = await run.ended, found = intervals(events)
  panel.tell(events.length < MOST ? ending(result) : say("many events", MOST))
  panel.area.append(picture(found), asText(found))
}

function picture({ rows, first, last }) {
  const height = rows.length * ROW + 34, scale = (WIDTH - LEFT - 10) / (last - first || 1)
  const at = (ms) => LEFT + (ms - first) * scale
  const drawing = draw("svg", { viewBox: `0 0 ${WIDTH} ${height}`, role: "img", "aria-label": say("timeline label"), class: "live__timeline" })
  for (let tick = 0; tick <= TICKS; tick++) {
    const ms = (last - first) * tick / TICKS, x = at(first + ms)
    drawing.append(
      draw("path", { d: `M${x} 4V${height - 28}`, class: "tick" }),
      draw("text", { x, y: height - 10, "text-anchor": tick === TICKS ? "end" : "middle" }, `${Math.round(ms)} ms`),
    )
  }
  rows.forEach(({ name, pid, spans }, index) => {
    const top = index * ROW + 8
    drawing.append(draw("text", { x: 2, y: top + 14 }, name), draw("text", { x: 2, y: top + 28, class: "pid" }, String(pid)))
    for (const { what, from, to, object: told } of spans) drawing.append(bar(what, at(from), at(to), top, told))
  })
  return make("div", { class: "live__scroll", tabindex: "0", role: "region", "aria-label": say("timeline") }, legend(), drawing)
}

function bar(what, from, to, top, told) {
  const holds = what === "holds"
  const box = draw("rect", {
    x: from, width: Math.max(1, to - from), y: holds ? top + 20 : top, height: holds ? 9 : 18, class: what,
  })
  box.append(draw("title", {}, told ? `${say(`span ${what}`)} ${object(told)}` : say(`span ${what}`)))
  return box
}

const legend = () => make("p", { class: "live__legend" }, ...["runs", "waits", "holds"].map((what) => make(
  "span", {}, draw("svg", { viewBox: "0 0 24 12", width: 24, height: 12, "aria-hidden": "true", class: "live__timeline" }, draw("rect", { x: 0, y: 0, width: 24, height: 12, class: what })), ` ${say(`span ${what}`)}`,
)))

// The same in words, for those who do not see the drawing
function asText({ rows }) {
  const sum = (spans, what, told) => spans.filter((span) => span.what === what && (!told || span.object === told))
    .reduce((total, { from, to }) => total + to - from, 0)
  const lines = rows.flatMap(({ name, pid, spans }) => {
    const kinds = [...new Set(spans.map(({ what, object: told }) => `${what}|${told ?? ""}`))]
    return kinds.map((kind) => {
      const [what, told] = kind.split("|")
      const times = spans.filter((span) => span.what === what && (span.object ?? "") === told).length
      return [`${name} ${pid}`, told ? `${say(`span ${what}`)} ${object(told)}` : say(`span ${what}`), String(times), `${Math.round(sum(spans, what, told))} ms`]
    })
  })
  return make("details", {}, make("summary", {}, say("as text")), table([say("name"), say("state"), say("times"), say("in all")], lines, say("timeline")))
}
