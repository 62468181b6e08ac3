// A text field for a program: Tab indents, Escape and then Tab leaves it. It becomes an
// editor with colors if that can be loaded.
import { make, say } from "./dom.js"

export const INDENT = "    "

export function editor(text, label) {
  const lines = Math.min(40, text.split("\n").length + 1)
  const field = make("textarea", {
    class: "live__editor", "aria-label": label, rows: Math.max(8, lines),
    spellcheck: "false", autocapitalize: "off", autocomplete: "off", translate: "no", wrap: "off",
  })
  field.value = text
  return field
}

export async function dress(field, run) {
  keys(field, run)
  field.title ||= say("keys")
  try { (await import("./code.js")).put(field, run) } catch (error) { console.warn(error) }
}

function keys(field, run) {
  let leaving = false
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) run()
    else if (event.key === "Enter") put(field, `\n${indentOf(field)}`)
    else if (event.key === "Tab" && !leaving) indent(field, event.shiftKey)
    else {
      leaving = event.key === "Escape" || (leaving && event.key === "Shift")
      return
    }
    event.preventDefault()
  })
}

function lineStart({ value, selectionStart }) { return value.lastIndexOf("\n", selectionStart - 1) + 1 }

// The next line begins where this one does, and deeper after a colon.
const indentOf = (field) => indentAfter(field.value.slice(lineStart(field), field.selectionStart))
export function indentAfter(line) {
  return line.match(/^ */)[0] + (/:\s*(#.*)?$/.test(line) ? INDENT : "")
}

// So that the browser's own undo knows of it
function put(field, text) {
  if (!document.execCommand("insertText", false, text)) field.setRangeText(text, field.selectionStart, field.selectionEnd, "end")
}

function indent(field, back) {
  const first = lineStart(field), last = field.selectionEnd
  if (!back && field.selectionStart === last) return put(field, INDENT)
  const lines = field.value.slice(first, last).split("\n")
  const moved = lines.map((line) => (back ? line.replace(/^ {1,4}/, "") : INDENT + line)).join("\n")
  field.setSelectionRange(first, last)
  put(field, moved)
  field.setSelectionRange(first, first + moved.length)
}
