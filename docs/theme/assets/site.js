// The language link keeps the heading that the reader is at.
document.querySelector(".twin")?.addEventListener("click", (event) => {
  event.currentTarget.hash = location.hash
})

// An anchor that has moved leads to where it is now.
const follow = () => {
  const old = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (old?.closest(".moved")) location.replace(old.href)
}
addEventListener("hashchange", follow)
follow()

// A program is copied with its notes as comments, each above its line.
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
for (const button of document.querySelectorAll("[data-noted]")) {
  const box = button.closest(".snippet")
  button.hidden = false
  button.addEventListener("click", () => {
    const lines = box.querySelector("pre code").textContent.trimEnd().split("\n")
    const above = lines.map(() => [])
    for (const mark of box.querySelectorAll(".snippet__mark")) {
      const [indent] = lines[mark.dataset.line].match(/^ */)
      const note = document.getElementById(mark.hash.slice(1))
      above[mark.dataset.line].push(...comment(note.textContent.trim(), indent))
    }
    const noted = lines.flatMap((line, index) => [...above[index], line])
    button.dataset.clipboardText = `${noted.join("\n")}\n`
  })
}

// A report shows the rows and columns that its form asks for.
for (const report of document.querySelectorAll(".report")) {
  const form = report.querySelector("form")
  form.hidden = false
  form.addEventListener("input", () => {
    const { chapter, python, outcome } = Object.fromEntries(new FormData(form))
    for (const head of report.querySelectorAll("[data-python]"))
      for (const row of head.closest("table").rows)
        row.cells[head.cellIndex].hidden = python && head.dataset.python !== python
    for (const row of report.querySelectorAll("[data-chapter]")) {
      const cells = [...row.querySelectorAll("[data-outcome]")].filter((c) => !c.hidden)
      row.hidden =
        (chapter && row.dataset.chapter !== chapter) ||
        (outcome && !cells.some((cell) => cell.dataset.outcome === outcome))
    }
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
