for (const tool of document.querySelectorAll(".snippet__tool:not(.run)")) tool.title = tool.ariaLabel

// A whole program is copied from the page, a part of one from its button.
for (const button of document.querySelectorAll('[data-clipboard-text=""]:not(.with-notes)')) {
  const lines = button.closest(".snippet").querySelector(".snippet__lines")
  button.dataset.clipboardText = lines.textContent
}

// A click on a note's number lights up its line, and a click on the line's number the
// note; the page moves only if the other end is not in sight.
document.addEventListener("click", (event) => {
  const mark = event.target.closest?.("a.snippet__mark, a.snippet__back")
  const named = mark && document.getElementById(mark.hash.slice(1))
  const end = named?.closest(".snippet__line") ?? named
  if (!end || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  const lit = document.querySelectorAll(".noted")
  const again = end.classList.contains("noted")
  for (const element of lit) element.classList.remove("noted")
  if (again) return
  for (const element of [end, mark.closest(".snippet__line, li")])
    element.classList.add("noted")
  end.scrollIntoView({ block: "nearest" })
})

// The tabs that a reader chose on a page are open there in the other language too.
{
  const kept = `tabs:${location.pathname.replace(/\/(en|zh)\//, "/")}`
  const tabs = document.querySelectorAll(".tabbed-set > input")
  const chosen = (localStorage.getItem(kept) ?? "").split(" ")
  for (const tab of tabs) if (chosen.includes(tab.id)) tab.checked = true
  document.addEventListener("change", (event) => {
    if (![...tabs].includes(event.target)) return
    const open = [...tabs].filter((tab) => tab.checked)
    localStorage.setItem(kept, open.map((tab) => tab.id).join(" "))
  })
}

// Commands to type get a button that copies them, as programs have.
const inChinese = document.documentElement.lang.startsWith("zh")
for (const command of document.querySelectorAll(".language-bash")) {
  const copy = document.createElement("button")
  copy.className = "snippet__tool command__copy"
  copy.type = "button"
  copy.textContent = inChinese ? "复制" : "Copy"
  copy.dataset.clipboardText = command.textContent.trim()
  command.append(copy)
}

// Lists of many recipes or messages get a field that leaves those with its words.
const filtered = (items, first) => {
  const field = document.createElement("p")
  field.className = "filter"
  field.innerHTML = `<label></label><input type="search"><span role="status"></span>`
  const [label, input, status] = field.children
  input.id = `filter-${document.querySelectorAll(".filter").length}`
  label.htmlFor = input.id
  label.textContent = inChinese ? "筛选" : "Filter"
  input.addEventListener("input", () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean)
    for (const item of items) {
      const text = item.textContent.toLowerCase()
      item.hidden = !words.every((word) => text.includes(word))
    }
    const left = items.filter((item) => !item.hidden).length
    status.textContent = words.length ? `${left} / ${items.length}` : ""
  })
  first.before(field)
}
const recipes = [...document.querySelectorAll("#recipes ~ table tbody tr")]
if (recipes.length) filtered(recipes, document.querySelector("#recipes ~ h2"))
for (const list of document.querySelectorAll("ul.index"))
  if (list.children.length >= 12) filtered([...list.children], list)

// Programs can be run; what does that is loaded when it is first asked for.
if (location.protocol !== "file:") {
  const buttons = [...document.querySelectorAll("button.run")]
  const live = inChinese ? "../../live/ui/" : "../live/ui/"
  const open = async (button, kept) => {
    const { open } = await import(`${live}open.js`)
    open(button, buttons.indexOf(button), kept)
  }
  const known = localStorage.getItem("live-ready")
  for (const button of buttons) {
    if (known) button.querySelector("small").remove()
    button.addEventListener("click", () => open(button))
  }
  const kept = JSON.parse(sessionStorage.getItem("live-kept") ?? "null")
  sessionStorage.removeItem("live-kept")
  const follow = (event) => {
    const [, name, order] = location.hash.match(/^#step=(.+):([\d.]*)$/) ?? []
    const named = (button) => button.closest(".snippet").querySelector(".snippet__name")?.textContent === name
    const button = name && buttons.find(named)
    if (button) open(button, { view: "step", given: { order, paced: true }, offered: !event })
  }
  if (buttons[kept?.at]) open(buttons[kept.at], kept)
  else follow()
  addEventListener("hashchange", follow)
  const playground = document.querySelector(".playground")
  if (playground)
    import(`${live}playground.js`).then(({ begin }) =>
      begin(playground, (kept) => open(playground.querySelector("button.run"), kept)))
}
