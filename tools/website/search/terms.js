// The terms of a text, and the index of the sections' terms. It is made in the browser, of
// the sections' text: so one function cuts what is found and what is asked.

// How much a term counts in a field, how far its count is divided by the field's length,
// and how long the field usually is.
const FIELDS = {
  heading: [5, 0.1, 6],
  page: [1.2, 0.1, 4], // the title of the page, for its other sections
  label: [4, 0.1, 4], // the title in the navigation, for the first
  description: [2.5, 0.3, 20],
  text: [1, 0.6, 100],
  names: [0.35, 0.3, 30], // what only the programs have
}
const SATURATION = 1.2
const MOST = 1e5 // terms
const LOOSE = 0.5 // what two characters that are no word are worth
const TIGHT = 6
const RUN = /[\u3400-\u9fff]+|[^\W_]\w*|_\w+|[^\x00-\x7f\u3000-\u9fff\uff00-\uffef\P{L}]+/gu
const CHINESE = /[\u3400-\u9fff]/
const PART = /_+|(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/

// A word without its ending: hangs, hanging and hanged are one term.
const STEMS = new Map()
function stem(word) {
  if (!STEMS.has(word)) STEMS.set(word, stemmed(word))
  return STEMS.get(word)
}

function stemmed(word) {
  if (!/^[a-z]{4,}$/.test(word)) return word
  const one = word
    .replace(/(ss|x|ch|sh)es$/, "$1")
    .replace(/ies$/, "y")
    .replace(/([^su])s$/, "$1")
  const cut = one.replace(/(ing|ed)$/, "")
  const bare = cut.length > 2 && /[aeiouy]/.test(cut) ? cut : one
  const single = bare === one ? one : bare.replace(/([bdfgmnprt])\1$/, "$1")
  return single.length > 3 ? single.replace(/e$/, "") : single
}

// The terms of a run as [term, weight]: of a name the whole and its parts, of Chinese each
// two characters that follow each other.
function terms(run) {
  if (CHINESE.test(run)) {
    if (run.length === 1) return [[run, 1]]
    return Array.from({ length: run.length - 1 }, (_, at) => [run.slice(at, at + 2), 1])
  }
  const parts = run.split(PART).filter(Boolean)
  const whole = [stem(run.replaceAll("_", "").toLowerCase()), 1]
  if (!whole[0]) return []
  if (parts.length === 1) return [whole]
  return [whole, ...parts.map((part) => [stem(part.toLowerCase()), 0.5])]
}

const spaced = (text) => text.toLowerCase().replace(/[\s_-]+/g, " ").trim()
const runs = (text) => text.match(RUN) ?? []
const wholes = (text) =>
  runs(text).flatMap((run) => terms(run).flatMap(([term, weight]) => (weight === 1 ? term : [])))

// The index: `postings` has for each term the sections with it, and how much it counts
// there; `rare` how much a term says; `headings` the terms of each section's headings.
class Index {
  constructor({ pages, sections, synonyms, subject }) {
    this.pages = pages
    this.sections = sections
    // Headings and texts, to look for words that follow each other.
    this.plains = sections.map(([, , heading, text]) => spaced(`${heading} ${text}`))
    this.ids = new Map()
    this.names = []
    this.postings = []
    this.cut = new Map()
    const counts = new Float64Array(MOST)
    sections.forEach(([page, , heading, text, names], at) => {
      const [, title, label, description] = pages[page]
      const first = sections[at - 1]?.[0] !== page
      const above = first ? { label, description } : { page: title }
      const touched = []
      const count = (id, value) => {
        if (!counts[id]) touched.push(id)
        counts[id] += value
      }
      for (const [field, content] of Object.entries({ heading, text, names, ...above })) {
        const found = runs(content)
        const [weight, even, usual] = FIELDS[field]
        const value = weight / (1 - even + (even * found.length) / usual)
        for (const run of found)
          if (CHINESE.test(run) && run.length > 1)
            for (let step = 1; step < run.length; step++)
              count(this.id(run[step - 1] + run[step]), value)
          else for (const [id, part] of this.numbered(run)) count(id, part * value)
      }
      for (const id of touched) {
        this.postings[id].push(at, counts[id] / (SATURATION + counts[id]))
        counts[id] = 0
      }
    })
    const count = sections.length
    this.rare = this.postings.map((list) => Math.log(1 + count / (list.length / 2)))
    this.loosen()
    const told = this.known(subject.flatMap(wholes))
    const least = Math.min(...told.map((id) => this.rare[id]))
    for (const id of told) this.rare[id] = least
    this.headings = sections.map(([page, , heading], at) => {
      const label = sections[at - 1]?.[0] !== page ? ` / ${pages[page][2]}` : ""
      return `${heading}${label}`
        .split(" / ")
        .map((one) => [...new Set(this.known(wholes(one)))])
    })
    this.synonyms = synonyms.map((group) =>
      group.map((text) => ({ text: spaced(text), terms: wholes(text) })))
    this.cut = new Map()
  }

  // Two Chinese characters that follow each other no more often than by chance are the end
  // of one word and the beginning of the next: they say little, however rare they are.
  loosen() {
    const begin = new Map()
    const end = new Map()
    const pairs = this.names.flatMap((name, id) =>
      name.length === 2 && CHINESE.test(name) ? [[id, ...name]] : [])
    const often = (id) => this.postings[id].length / 2
    let all = 0
    for (const [id, one, other] of pairs) {
      begin.set(one, (begin.get(one) ?? 0) + often(id))
      end.set(other, (end.get(other) ?? 0) + often(id))
      all += often(id)
    }
    for (const [id, one, other] of pairs) {
      const tight = Math.log((often(id) * all) / (begin.get(one) * end.get(other)))
      this.rare[id] *= Math.min(1, Math.max(LOOSE, tight / TIGHT))
    }
  }

  id(term) {
    let id = this.ids.get(term)
    if (id === undefined) {
      id = this.names.push(term) - 1
      this.ids.set(term, id)
      this.postings.push([])
    }
    return id
  }

  numbered(run) {
    let found = this.cut.get(run)
    if (!found) {
      found = terms(run).map(([term, weight]) => [this.id(term), weight])
      this.cut.set(run, found)
    }
    return found
  }

  known(list) {
    return list.map((term) => this.ids.get(term)).filter((id) => id !== undefined)
  }
}
