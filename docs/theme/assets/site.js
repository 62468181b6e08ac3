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

// Where a section has a page, Material leaves the list of its pages without a name.
for (const list of document.querySelectorAll("nav[aria-labelledby]")) {
  const label = document.getElementById(list.getAttribute("aria-labelledby"))
  if (!label || label.textContent.trim()) continue
  list.ariaLabel = label.parentElement.textContent.trim()
  list.removeAttribute("aria-labelledby")
}

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
