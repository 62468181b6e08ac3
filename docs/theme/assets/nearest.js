// Lists the pages whose addresses are most like the one that was asked for.
const nearest = document.querySelector(".nearest")

// The share of pairs of letters that two addresses have in common, of all they have.
const alike = (one, other) => {
  const pairs = (text) => new Set([...text].map((_, at) => text.slice(at, at + 2)))
  const [left, right] = [pairs(one), pairs(other)]
  const common = [...left].filter((pair) => right.has(pair)).length
  return (2 * common) / (left.size + right.size)
}

fetch(nearest.dataset.pages)
  .then((answer) => answer.text())
  .then((xml) => {
    const found = new DOMParser().parseFromString(xml, "application/xml")
    const asked = decodeURIComponent(location.pathname).toLowerCase()
    const base = new URL(nearest.dataset.pages, location).pathname.replace(/[^/]*$/, "")
    const ranked = [...found.getElementsByTagName("loc")]
      .map((loc) => base + loc.textContent.split(/\/(?=(?:en|zh)\/)/).at(-1))
      .map((path) => ({ path, rank: alike(asked, path.toLowerCase()) }))
      .sort((one, other) => other.rank - one.rank)
    for (const { path } of ranked.slice(0, 3)) {
      const link = document.createElement("a")
      link.href = link.textContent = path
      nearest.lastElementChild.appendChild(document.createElement("li")).append(link)
    }
    nearest.hidden = false
  })
