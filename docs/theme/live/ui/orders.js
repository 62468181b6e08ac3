// Every order in which the processes can take their steps: each is run, and counted by
// what came of it.
import { make, say, table } from "./dom.js"
import { resultOf, shown } from "./again.js"
import { explore } from "./engine.js"
import { encode } from "./step.js"

const LIMIT = 200

export async function show(panel, job) {
  const found = document.createElement("div"), abort = new AbortController()
  panel.area.append(found)
  panel.stop = () => abort.abort()
  panel.tell(say("orders now", 0))
  const onRun = ({ runs, outcomes }) => {
    panel.tell(say("orders now", runs))
    found.replaceChildren(orderTable(panel, outcomes))
  }
  const { complete, runs } = await explore({ ...job, limit: LIMIT, signal: abort.signal, onRun })
  panel.tell(say(complete ? "orders all" : "orders some", runs))
}

function orderTable(panel, outcomes) {
  const rows = outcomes.sort((one, other) => other.count - one.count).map((outcome) => {
    const steps = encode(outcome.order)
    const click = (event) => { event.preventDefault(); panel.show("step", { order: steps, paced: true }) }
    const open = panel.linked
      ? make("a", { href: panel.link(steps), click }, say("step it"))
      : make("button", { type: "button", class: "live__button", click }, say("step it"))
    return [shown(resultOf(outcome)), String(outcome.count), make("span", {}, open, " ", make("code", {}, steps))]
  })
  return table([say("result"), say("count"), say("shortest")], rows, say("orders"))
}
