// The language link keeps the heading that the reader is at.
document.querySelector(".twin")?.addEventListener("click", (event) => {
  event.currentTarget.hash = location.hash
})

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

// A pasted message is searched by its words: of a traceback the last message, without the
// reader's own paths, addresses and numbers, and without what the search takes for
// commands. Of many words each is meant whole (^1), of few perhaps only begun. Material
// has no other place to say so than the message to its worker.
const QUERY = 2
const { postMessage } = Worker.prototype
Worker.prototype.postMessage = function (message, ...rest) {
  if (message?.type === QUERY) message = { ...message, data: words(message.data) }
  return postMessage.call(this, message, ...rest)
}

function words(text) {
  const names = /[\w.]*(?:Error|error|Warning|Exception)(?=:\s|\s*$)/g
  const last = /Traceback|File "/.test(text) && [...text.matchAll(names)].at(-1)
  const found = text
    .slice(last ? last.index : 0)
    .replace(/\S*[/\\]\S*|\b0x[0-9a-f]+\b|\b\d{3,}\b/gi, " ")
    .replace(/\p{sc=Han}+/gu, " $& ")
    .match(/[\p{L}\p{N}]+/gu) ?? []
  const whole = found.length > 4
  return found.map((word) => (whole && /^\w+$/.test(word) ? `${word}^1` : word)).join(" ")
}
