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
