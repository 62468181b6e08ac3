// In a copy that is opened from files no server finds the page of a folder.
if (location.protocol === "file:")
  document.addEventListener("click", ({ target }) => {
    const link = target.closest("a[href]")
    if (link?.pathname.endsWith("/")) link.pathname += "index.html"
  }, true)

// The language link keeps the heading that the reader is at.
document.querySelector(".twin")?.addEventListener("click", (event) => {
  event.currentTarget.hash = location.hash
})

// The page as Markdown is copied by a click; without this it is opened.
document.querySelector(".copy-page")?.addEventListener("click", async (event) => {
  if (location.protocol === "file:" || event.ctrlKey || event.metaKey) return
  const link = event.currentTarget
  event.preventDefault()
  const text = fetch(link.href).then((answer) => answer.blob())
  await navigator.clipboard.write([new ClipboardItem({ "text/plain": text })])
  link.setAttribute("aria-label", (link.title = link.dataset.done))
  link.classList.add("done")
})

// An anchor that has moved leads to where it is now.
const follow = () => {
  const old = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (old?.closest(".moved")) location.replace(old.href)
}
addEventListener("hashchange", follow)
follow()

// A program is copied with its notes as comments, each above its line.
const NOTED =
  "M9 22a1 1 0 0 1-1-1v-3H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2h-6.1l-3.7 3.71c-.2.19-.45.29-.7.29zm1-6v3.08L13.08 16H20V4H4v12zM6 7h12v2H6zm0 4h9v2H6z"
const comment = (text, indent) => {
  const lines = [`${indent}#`]
  for (const word of text.match(/\s+|\p{sc=Han}\p{P}*|[^\s\p{sc=Han}]+/gu)) {
    const line = lines.at(-1) + (lines.at(-1).endsWith("#") ? " " : "") + word
    const wide = line.match(/[^\0-\xff]/g) ?? []
    if (line.length + wide.length > 88) lines.push(`${indent}# ${word.trim()}`)
    else lines[lines.length - 1] = line
  }
  return lines.map((line) => line.trimEnd())
}
for (const copy of document.querySelectorAll("[data-noted]")) {
  const box = copy.closest(".snippet")
  const button = copy.cloneNode(true)
  button.classList.add("with-notes")
  button.title = button.ariaLabel = copy.dataset.noted
  button.dataset.clipboardText = ""
  button.querySelector("path").setAttribute("d", NOTED)
  copy.after(button)
  button.addEventListener("click", () => {
    const lines = box.querySelector(".snippet__lines").textContent.trimEnd().split("\n")
    const above = lines.map(() => [])
    for (const mark of box.querySelectorAll(".snippet__mark")) {
      const at = mark.dataset.line
      const note = document.getElementById(mark.hash.slice(1))
      above[at].push(...comment(note.textContent.trim(), lines[at].match(/^ */)[0]))
    }
    const noted = lines.flatMap((line, index) => [...above[index], line])
    button.dataset.clipboardText = `${noted.join("\n")}\n`
  })
}

// Two processes add 1 to a shared value, step by step in the reader's order.
for (const stepper of document.querySelectorAll(".stepper")) {
  const shared = stepper.querySelector(".stepper__shared output")
  const status = stepper.querySelector("[role=status]")
  const tools = stepper.querySelector(".stepper__tools")
  const lock = tools.querySelector("input")
  const sides = [...stepper.querySelectorAll("fieldset")].map((box) => ({
    name: box.dataset.name,
    own: box.querySelector("output"),
    steps: [...box.querySelectorAll("li")],
    button: box.querySelector("button"),
    done: 0,
  }))
  const opening = status.textContent
  const say = (text, ...values) =>
    text.replace(/\[(\d)\]/g, (_, index) => values[index])
  const inside = ({ done }) => done > 0 && done < 3
  const waits = (side) =>
    lock.checked && side.done === 0 && sides.some((other) => inside(other))

  const show = () => {
    for (const side of sides) {
      side.steps.forEach((step, index) => {
        step.classList.toggle("done", index < side.done)
        step.setAttribute("aria-current", index === side.done ? "step" : "false")
      })
      side.button.setAttribute("aria-disabled", side.done === 3 || waits(side))
    }
    lock.disabled = sides.some(({ done }) => done > 0)
  }

  const step = (side) => {
    const { reads, adds, writes, waits: held, ended, kept, lost } = stepper.dataset
    if (side.done === 3) return say(ended, side.name)
    if (waits(side)) return say(held, side.name)
    side.done += 1
    if (side.done === 1) side.own.value = shared.value
    if (side.done === 2) side.own.value = Number(side.own.value) + 1
    if (side.done === 3) shared.value = side.own.value
    const text = say([reads, adds, writes][side.done - 1], side.name, side.own.value)
    if (sides.some(({ done }) => done < 3)) return text
    return `${text} ${say(shared.value === "2" ? kept : lost, shared.value)}`
  }

  const begin = () => {
    shared.value = "0"
    for (const side of sides) [side.done, side.own.value] = [0, "–"]
    status.textContent = opening
    show()
  }

  for (const side of sides) {
    side.button.hidden = false
    side.button.addEventListener("click", () => {
      status.textContent = step(side)
      show()
    })
  }
  tools.hidden = false
  tools.querySelector("button").addEventListener("click", begin)
  lock.addEventListener("change", begin)
  begin()
}
