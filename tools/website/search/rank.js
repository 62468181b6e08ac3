// The sections that answer a text best.
const BEST = 80 // so many are looked at more closely
const APART = 0.3
const REPEATED = 0.88 // what the next section of a page is worth
function rank(index, query) {
  const { message, parts } = shaped(query)
  const count = index.sections.length
  const score = new Float64Array(count)
  const asked = new Map() // how much of each term the query has
  const begun = new Set()
  let most = 0
  parts.forEach((part, number) => {
    const last = !message && number === parts.length - 1
    for (const { weight, any } of units(index, part, last)) {
      if (!any.length) continue
      const limit = rarity(index, any)
      const best = new Float64Array(count)
      for (const [fit, ids, text] of any) {
        for (const id of ids)
          if (fit < 0.8) begun.add(id)
          else asked.set(id, Math.max(asked.get(id) ?? 0, fit * part.weight))
        if (ids.length === 1) alone(index.postings[ids[0]], fit * limit, best)
        else
          for (const [at, value] of together(index, ids, limit, text))
            best[at] = Math.max(best[at], fit * value)
      }
      most += weight * part.weight * limit
      for (let at = 0; at < count; at++) score[at] += weight * part.weight * best[at]
    }
  })
  const found = []
  for (let at = 0; at < count; at++)
    if (score[at]) {
      const share = score[at] / most
      const worth = index.pages[index.sections[at][0]][message ? 5 : 4]
      const like = likeness(index, at, asked) * (message ? 2 : 1)
      const value = score[at] * (0.3 + share) * (1 + like) * worth * index.sections[at][5]
      found.push({ at, value })
    }
  return {
    message,
    asked: new Set([...asked.keys(), ...begun]),
    found: spread(index, found, meant(index, spaced(message ? parts[0].text : query))),
  }
}

// What a unit says: as much as the word that was typed, if it is on the site.
function rarity(index, any) {
  const typed = any.filter(([fit]) => fit === 1)
  return Math.max(
    ...(typed.length ? typed : any).flatMap(([, ids]) => ids.map((id) => index.rare[id])))
}

function alone(list, most, best) {
  for (let at = 0; at < list.length; at += 2)
    best[list[at]] = Math.max(best[list[at]], most * list[at + 1])
}

// The sections that have all of some terms, and how much they have of them: less where
// these do not follow each other.
function together(index, ids, limit, text) {
  let found
  for (const id of ids) {
    const list = index.postings[id]
    const value = limit / ids.length
    const here = new Map()
    for (let at = 0; at < list.length; at += 2)
      if (!found || found.has(list[at]))
        here.set(list[at], (found?.get(list[at]) ?? 0) + value * list[at + 1])
    found = here
  }
  for (const [at, value] of found)
    if (!index.plains[at].includes(text)) found.set(at, APART * value)
  return found
}

// How much of a section's heading the query has; a heading may be several messages.
function likeness(index, at, asked) {
  return Math.max(
    ...index.headings[at].map((ids) => {
      let all = 0
      let hit = 0
      for (const id of ids) {
        all += index.rare[id]
        hit += index.rare[id] * (asked.get(id) ?? 0)
      }
      return all ? hit / all : 0
    }))
}

// A text, and what means the same as all of it.
function meant(index, text) {
  const group = index.synonyms.find((group) => group.some((own) => own.text === text))
  return [text, ...(group ?? []).map((own) => own.text)].filter((one) => one.length > 1)
}

// Whether a section has the very words that were typed, in their order.
function literal(index, at, texts) {
  const [page, anchor, heading] = index.sections[at]
  const title = spaced(heading)
  const first = index.sections[at - 1]?.[0] !== page
  const some = (where) => texts.some((text) => where.includes(text))
  const slug = index.pages[page][0].split("/").at(-2) // learn/value/ is about Value
  if (first && texts.includes(slug)) return 2
  if (texts.includes(title)) return first || anchor === heading ? 1.6 : 1.25
  if (first && some(spaced(index.pages[page][2]))) return 1.4
  if (some(title)) return first && texts.some((text) => title.startsWith(text)) ? 1.5 : 1.25
  if (!some(index.plains[at])) return 1
  return texts[0].length > 8 ? 1.8 : 1.15
}

// The best first, but not all of one page.
function spread(index, found, texts) {
  const byValue = (a, b) => b.value - a.value
  const times = new Map()
  const best = found.sort(byValue).slice(0, BEST)
  for (const one of best) one.value *= literal(index, one.at, texts)
  for (const one of best.sort(byValue)) {
    const page = index.sections[one.at][0]
    const before = times.get(page) ?? 0
    one.value *= REPEATED ** before
    times.set(page, before + 1)
  }
  return best.sort(byValue)
}
