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
