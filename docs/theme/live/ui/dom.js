// Elements and words, for all that is shown of a run.
const language = document.documentElement.lang.startsWith("zh") ? 1 : 0
let words = {} // of a key: the English and the Chinese

async function learn() {
  const answer = await fetch(new URL("words.json", import.meta.url))
  words = await answer.json()
}
function styles() {
  const link = document.createElement("link")
  link.rel = "stylesheet"
  link.href = new URL("live.css", import.meta.url)
  const loaded = new Promise((resolve) => { link.onload = link.onerror = resolve })
  document.head.append(link)
  return loaded
}
let prepared
export const ready = () => (prepared ??= Promise.all([learn(), styles()]))

export const say = (key, ...values) =>
  words[key][language].replace(/\{(\d)\}/g, (_, index) => values[index])

export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value)
    else if (value !== false && value !== null)
      element.setAttribute(name, value === true ? "" : value)
  }
  element.append(...children.filter((child) => child !== null))
  return element
}

export const button = (key, click, more = {}) =>
  make("button", { type: "button", class: "live__button", click, ...more }, say(key))

export function table(heads, rows, caption) {
  const cells = (tag, texts) => texts.map((text) => make(tag, {}, text))
  const head = make("tr", {}, ...cells("th", heads))
  for (const cell of head.children) cell.scope = "col"
  const body = rows.map((row) => make("tr", {}, ...cells("td", row)))
  return make(
    "div", { class: "facts", tabindex: "0", role: "region", "aria-label": caption },
    make("table", { class: "facts__table" }, make("thead", {}, head), make("tbody", {}, ...body)),
  )
}

// Elements of a drawing
export function draw(tag, attributes, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children)
  return element
}

export const seconds = (ms) => (ms / 1000).toFixed(1)
