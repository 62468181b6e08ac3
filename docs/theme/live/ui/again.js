// The same program many times: which results came, and how often each.
import { make, say, table } from "./dom.js"
import { ending } from "./run.js"

const LIMIT = 60_000 // ms a single run may take

export const resultOf = ({ text, reason, code }) =>
  text.trimEnd() + (reason === "exit" && !code ? "" : `\n[${reason === "exit" ? say("is ended", code) : say(`was ${reason}`)}]`)

export const shown = (text) => make("pre", { class: "live__result", translate: "no" }, text.trim() || say("nothing"))

export async function show(panel, job, times) {
  const counts = new Map(), found = document.createElement("div")
  panel.area.append(found)
  let stopped = false, done = 0
  while (done < times && !stopped) {
    panel.tell(say("spread now", done + 1, times), done / times)
    const run = await panel.start({ ...job, timeout: LIMIT })
    panel.stop = () => { stopped = true; return run.stop() }
    const ended = await run.ended
    if (stopped) break
    done++
    const result = resultOf(ended)
    counts.set(result, (counts.get(result) ?? 0) + 1)
    found.replaceChildren(spread(counts, done))
  }
  panel.tell(say("spread", done))
}

function spread(counts, done) {
  const rows = [...counts].sort((one, other) => other[1] - one[1]).map(([text, count]) => [
    shown(text),
    make("span", { class: "live__count" }, make("meter", { max: done, value: count, "aria-hidden": "true" }), ` ${count}`),
  ])
  return table([say("result"), say("runs")], rows, say("spread", done))
}
