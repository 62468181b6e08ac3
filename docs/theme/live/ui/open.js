// What a press of Run loads: the panel below a program's recorded output.
import { ready } from "./dom.js"
import { Panel } from "./panel.js"

const panels = new Map()

// `kept` is what was pressed before the page had to be loaded again, or a link's order.
export async function open(button, at, kept) {
  await ready()
  if (!panels.has(button)) panels.set(button, new Panel(button, at, () => panels.delete(button)))
  const panel = panels.get(button)
  const folded = button.closest("details")
  if (folded) folded.open = true
  if (kept?.given) panel.section.scrollIntoView({ block: "center" })
  if (kept?.edited) panel.edit(kept.edited)
  if (kept?.offered) await panel.offer(kept.view, kept.given)
  else await panel.show(kept?.view ?? "run", kept?.given)
}
