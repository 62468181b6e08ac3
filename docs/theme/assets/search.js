// The search: a dialog whose field is a combobox of sections. The index is fetched when the
// field first has the focus; it is a script, which a page opened from a file may load too.
(() => {
  const dialog = document.querySelector("dialog.search")
  const field = dialog.querySelector("textarea")
  const list = dialog.querySelector("[role=listbox]")
  const status = dialog.querySelector("[role=status]")
  const opener = document.querySelector(".search-open")
  const words = dialog.dataset
  const index = new URL(words.index, location.href)
  let find
  let asked
  let active = -1

  const fetched = () =>
    (asked ??= new Promise((resolve, reject) => {
      const script = document.createElement("script")
      script.src = index
      script.onload = () => resolve((find = self.search))
      script.onerror = reject
      document.head.append(script)
    }))

  function open() {
    if (!dialog.open) dialog.showModal()
    field.focus()
    field.select()
  }

  async function load() {
    if (find) return
    status.textContent = words.waits
    try {
      await fetched()
      list.replaceChildren(...find(document.title).map(option))
      list.getBoundingClientRect() // its fonts are ready before the first key
      show()
    } catch {
      asked = undefined
      status.textContent = words.failed
    }
  }

  function show() {
    if (!find) return load()
    const query = field.value.trim()
    const results = query ? find(query) : []
    list.replaceChildren(...results.map(option))
    const count = results.length === 1 ? words.one : words.some.replace("[0]", results.length)
    status.textContent = query && (results.length ? count + unknown(query) : words.none)
    field.setAttribute("aria-expanded", results.length > 0)
    choose(results.length ? 0 : -1)
    list.scrollTop = 0
  }

  function unknown(query) {
    const found = find.unknown(query)
    return found.length ? words.unknown.replace("[0]", found.join(words.and)) : ""
  }

  function option({ address, page, heading, text }, number) {
    const link = document.createElement("a")
    link.id = `search-${number}`
    link.href = new URL(address, new URL(".", index)) // "#ways" is on the home page
    link.tabIndex = -1
    link.setAttribute("role", "option")
    link.append(
      line("search__page", [[page, false]]),
      line("search__heading", heading),
      line("search__text", text))
    link.addEventListener("click", () => dialog.close())
    return link
  }

  function line(name, pieces) {
    const span = document.createElement("span")
    span.className = name
    for (const [text, hit] of pieces)
      span.append(hit ? Object.assign(document.createElement("mark"), { textContent: text }) : text)
    return span
  }

  function choose(number) {
    list.children[active]?.setAttribute("aria-selected", false)
    active = number
    const option = list.children[active]
    option?.setAttribute("aria-selected", true)
    if (option) field.setAttribute("aria-activedescendant", option.id)
    else field.removeAttribute("aria-activedescendant")
  }

  function scrollTo(number) {
    choose(number)
    list.children[number].scrollIntoView({ block: "nearest" })
  }

  const keys = {
    ArrowDown: (count) => scrollTo((active + 1) % count),
    ArrowUp: (count) => scrollTo((active - 1 + count) % count),
    Enter: () => list.children[active].click(),
  }

  field.addEventListener("focus", load)
  field.addEventListener("input", (event) => event.isComposing || show())
  field.addEventListener("compositionend", show)
  field.addEventListener("keydown", (event) => {
    if (event.isComposing || event.shiftKey || !keys[event.key]) return
    event.preventDefault()
    if (list.children.length) keys[event.key](list.children.length)
  })

  opener.addEventListener("click", open)
  dialog.querySelector("button").addEventListener("click", () => dialog.close())
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close())
  document.addEventListener("keydown", (event) => {
    const typed = event.target.closest("input, textarea, select, [contenteditable]")
    if (typed || event.ctrlKey || event.metaKey || event.altKey || dialog.open) return
    if (event.key !== "/" && event.key !== "s") return
    event.preventDefault()
    open()
  })
})()
