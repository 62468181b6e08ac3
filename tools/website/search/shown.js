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
      const messages = closest(heading, names)
      return {
        address: `${url}#${anchor}`,
        page: heading === title ? "" : title,
        heading: pieces(messages, marks(messages, names)),
        text: message
          ? pieces(text, marks(text, names), 0, LENGTH.other)
          : excerpt(text, marks(text, names)),
      }
    })
}

// A heading that is several messages, the one that was asked for first.
function closest(heading, names) {
  const fits = (one) => new Set(marks(one, names).map(([, , term]) => term)).size
  return heading.split(" / ").sort((one, other) => fits(other) - fits(one)).join(" / ")
}

function pieces(text, all, from = 0, to = text.length) {
  const found = []
  for (const [begin, end] of all) {
    if (end <= from || begin >= to) continue
    found.push([text.slice(from, begin), false])
    found.push([text.slice(Math.max(begin, from), Math.min(end, to)), true])
    from = end
  }
  return [...found, [text.slice(from, to), false]].filter(([piece]) => piece)
}

// Where terms are in a text, as [begin, end, term]; those that touch are one.
function marks(text, names) {
  const found = []
  function mark(begin, end, term) {
    if (!names.has(term)) return
    const last = found.at(-1)
    if (last && last[1] >= begin) last[1] = end
    else found.push([begin, end, term])
  }
  for (const { 0: run, index: at } of text.matchAll(RUN))
    if (CHINESE.test(run) && run.length > 1)
      for (let step = 1; step < run.length; step++)
        mark(at + step - 1, at + step + 1, run[step - 1] + run[step])
    else for (const [term] of terms(run)) mark(at, at + run.length, term)
  return found
}

function excerpt(text, all) {
  const length = LENGTH[CHINESE.test(text) ? "chinese" : "other"]
  let from = 0
  let most = 0
  all.forEach(([begin], number) => {
    const kinds = new Set()
    for (let next = number; all[next]?.[1] < begin + length / 2; next++)
      kinds.add(all[next][2])
    if (kinds.size > most) [from, most] = [begin, kinds.size]
  })
  from = Math.min(from - 30, text.length - length)
  if (from < length / 6) return pieces(text, all, 0, length)
  const start = from + Math.max(0, text.slice(from, from + 30).search(/(?<=[\s。，；：、])\S/))
  return [["… ", false], ...pieces(text, all, start, start + length)]
}

// The first names of a query that are nowhere on the site, not even as the beginning of
// one. A word with an English ending, or with an apostrophe, is no name; what has digits
// in it is an address or a name of the reader's own.
const WORD = /\w+(?:'[a-z]{1,2}\b)?/g
const ORDINARY = /'|^[a-z]+(?:[^su]s|ed|ing|ly|[ai]ble|[ae]nt|ion|i[sz]e|ment|ness|ful|ive|al)$/
function unknown(index, query) {
  const found = new Set()
  const meant = new Set(index.synonyms.flat().flatMap((own) => own.terms))
  const known = (all) => index.known(all).length || all.some((term) => meant.has(term))
  for (const { text } of shaped(query).parts)
    for (const [run] of text.matchAll(WORD)) {
      if (run.length < 3 || /\d{3}/.test(run) || ORDINARY.test(run)) continue
      const all = terms(run).map(([term]) => term)
      if (!known(all) && !begun(index, run, all[0]).length) found.add(run)
      if (found.size === NAMED) return [...found]
    }
  return [...found]
}

function opened(data) {
  const index = new Index(data)
  const simplified = simplifier(data.traditional)
  const search = (query) => find(index, simplified(query))
  search.unknown = (query) => unknown(index, simplified(query))
  for (const [, title] of index.pages.slice(0, 3)) // compiled now, not at the first key
    for (const query of [title, title.at(-1)]) search(query)
  return search
}
