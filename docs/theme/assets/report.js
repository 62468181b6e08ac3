// A report shows the programs that its form asks for; the address keeps what was asked.
for (const report of document.querySelectorAll(".report")) {
  const form = report.querySelector("form")
  const facts = report.querySelector(".report__facts")
  const chapters = facts.firstChild
  const [, same, other, none, alien] = [...form.outcome.options].map((o) => o.text)
  const [heads, days, ...programs] = report
    .querySelector(".report__all pre")
    .textContent.split("\n")
    .map((line) => line.split("\t"))

  const cell = (row, name, text, href) => {
    const made = row.appendChild(document.createElement(name))
    if (name === "th") made.scope = row.parentNode.localName === "thead" ? "col" : "row"
    if (text.includes(other)) made.className = "report__differs"
    if (text === none || text === alien) made.className = "report__none"
    const link = href && made.appendChild(document.createElement("a"))
    if (link) link.href = href
    ;(link || made).textContent = text
  }

  const table = (asked) => {
    const shown = heads.slice(2).map((head) => !asked.python || head === asked.python)
    const kept = (line) => line.slice(2).filter((_, index) => shown[index])
    const wanted = (line) =>
      (!asked.chapter || line[1].startsWith(`${asked.chapter}/`)) &&
      (!asked.outcome ||
        kept(line).some((text) => text === asked.outcome || text.includes(` ${asked.outcome}`)))
    const made = document.createElement("table")
    made.className = "facts__table report__programs"
    const top = made.createTHead().insertRow()
    for (const text of [heads[1], ...kept(heads)]) cell(top, "th", text)
    const body = made.createTBody()
    for (const line of [days, ...programs.filter(wanted)]) {
      const row = body.insertRow()
      cell(row, "th", line[1], line[0])
      for (const text of kept(line)) cell(row, "td", text)
    }
    return made
  }

  const show = () => {
    const asked = Object.fromEntries(new FormData(form))
    const any = Object.values(asked).some(Boolean)
    facts.replaceChildren(any ? table(asked) : chapters)
    return asked
  }

  const restore = () => {
    const asked = new URLSearchParams(location.search)
    for (const select of form.elements) select.value = asked.get(select.name) ?? ""
    show()
  }

  form.addEventListener("input", () => {
    const asked = Object.entries(show()).filter(([, value]) => value)
    const query = new URLSearchParams(asked).toString()
    history.replaceState(null, "", `${location.pathname}${query && `?${query}`}#report`)
  })
  addEventListener("pageshow", restore)
  restore()
}
