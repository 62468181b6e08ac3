// What is shown of a section: its headings, and the part of its text that has most of what
// was asked, cut into [text, whether it is marked]. For a pasted message it is the
// beginning, where an entry says the cause.
const SHOWN = 12
const LEAST = 0.12 // of the best one's value
const NAMED = 3 // words that no page has
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
        heading: pieces(closest(heading, names), names),
        text: pieces(part, names),
      }
    })
}

// A heading that is several messages, the one that was asked for first.
function closest(heading, names) {
  const fits = (one) => new Set(marks(one, names).map(([, , term]) => term)).size
  return heading.split(" / ").sort((one, other) => fits(other) - fits(one)).join(" / ")
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

// The first words of a query that are nowhere on the site, not even as the beginning of
// one; what has digits in it is an address or a name of the reader's own.
function unknown(index, query) {
  const found = new Set()
  const known = (run) => index.known(terms(run).map(([term]) => term)).length
  for (const { text } of shaped(query).parts)
    for (const run of runs(text)) {
      if (run.length < 3 || /\d{3}/.test(run) || known(run)) continue
      if (!begun(index, run, terms(run)[0]?.[0]).length) found.add(run)
      if (found.size === NAMED) return [...found]
    }
  return [...found]
}

function opened(data) {
  const index = new Index(data)
  const search = (query) => find(index, query)
  search.unknown = (query) => unknown(index, query)
  return search
}
