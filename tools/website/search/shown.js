// What is shown of a section: its headings, and the part of its text that has most of what
// was asked, cut into [text, whether it is marked]. For a pasted message it is the
// beginning, where an entry says the cause.
const SHOWN = 12
const LEAST = 0.12 // of the best one's value
const LENGTH = { chinese: 110, other: 220 } // of a text: two lines, and a little more

function find(index, query) {
  const { message, asked, found } = rank(index, query)
  const telling = Math.max(...[...asked].map((id) => index.rare[id]))
  const tells = (id) => index.rare[id] > telling / 3 || CHINESE.test(index.names[id])
  const names = new Set([...asked].filter(tells).map((id) => index.names[id]))
  return found
    .filter(({ value }, place) => place < SHOWN && value > found[0].value * LEAST)
    .map(({ at }) => {
      const [page, anchor, heading, text] = index.sections[at]
      const [url, title] = index.pages[page]
      const part = message ? text.slice(0, LENGTH.other) : excerpt(text, names)
      return {
        address: `${url}#${anchor}`,
        page: heading === title ? "" : title,
        heading: pieces(heading, names),
        text: pieces(part, names),
      }
    })
}

function pieces(text, names) {
  const found = []
  let from = 0
  for (const [begin, end] of marks(text, names)) {
    found.push([text.slice(from, begin), false], [text.slice(begin, end), true])
    from = end
  }
  return [...found, [text.slice(from), false]].filter(([piece]) => piece)
}

// Where terms are in a text, as [begin, end, term].
function marks(text, names) {
  const found = []
  for (const { 0: run, index: at } of text.matchAll(RUN)) {
    const chinese = CHINESE.test(run)
    terms(run).forEach(([term], step) => {
      if (!names.has(term)) return
      const begin = chinese ? at + step : at
      const end = chinese ? begin + term.length : at + run.length
      const last = found.at(-1)
      if (last && last[1] >= begin) last[1] = end
      else found.push([begin, end, term])
    })
  }
  return found
}

function excerpt(text, names) {
  const length = LENGTH[CHINESE.test(text) ? "chinese" : "other"]
  const all = marks(text, names)
  let from = 0
  let most = 0
  for (const [begin] of all) {
    const near = all.filter(([at, end]) => at >= begin && end < begin + length / 2)
    const kinds = new Set(near.map(([, , term]) => term)).size
    if (kinds > most) [from, most] = [begin, kinds]
  }
  from = Math.min(from - 30, text.length - length)
  if (from < length / 6) return text.slice(0, length)
  const start = from + Math.max(0, text.slice(from, from + 30).search(/(?<=[\s。，；：、])\S/))
  return `… ${text.slice(start, start + length)}`
}

function opened(data) {
  const index = new Index(data)
  return (query) => find(index, query)
}
