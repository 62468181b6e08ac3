// One run: what it prints, its processes, how it ends.
import { Console } from "./console.js"
import { say, seconds } from "./dom.js"
import { drawing, processTable } from "./processes.js"

const LOOK = 200 // ms between two looks at the processes

export const ending = ({ reason, code, ms }) => say(reason, code, seconds(ms))

export async function show(panel, job) {
  const console = new Console(), list = document.createElement("div")
  panel.area.append(console.element, list)
  panel.tell(say("running"))
  let run, deadlock
  const look = () => { if (run) list.replaceChildren(processTable(run.processes())) }
  run = await panel.start({
    ...job,
    onOutput: (piece) => console.add(piece),
    onDeadlock: (waits) => { deadlock = waits; look() },
  })
  look()
  const timer = setInterval(look, LOOK)
  const result = await run.ended
  clearInterval(timer)
  if (deadlock) list.append(drawing(deadlock))
  else look()
  panel.tell(ending(result))
  return result
}
