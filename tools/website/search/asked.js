// A text that was typed or pasted, as parts of different weight. A traceback is its
// messages, the last one above all; the stack of a program that hangs is its innermost
// calls in Python's own files. Addresses, numbers and paths are the reader's own.
const MESSAGE = /(?<![\w.])[\w.]*(?:Error|Exception|Warning|Interrupt|Broken\w*)(?=:|\s*$)/
const FRAME = /^\s*File "([^"]*)", line \d+,? in (\S+)|^\s*(\S+) \(([^()]+):\d+\)\s*$/
const THEIRS = /python|multiprocessing|concurrent|threading|asyncio|<string>/i
const START = /^(_bootstrap|_launch|_Popen|run|start|__init__|<module>)$/
const ROUTINE = /^(Traceback|During handling|The above exception|Process |\[exit code)/
const ASIDE = /^when serializing /
const OWN = [
  /\b0x[0-9a-f]+\b/gi,
  /"[^"\n]*[/\\][^"\n]*"/g,
  /(?<!\S)\S*[/\\]\S*\.py\S*/g,
  /(?<!(?:Errno|WinError|code) ?-?|[\w.])\d{3,}\b/g,
]
const MANY = 10 // words that are no longer typed one by one, except in a question
const QUESTION = /[?？]|^(how|why|what|which|when|can|does|is)\b/i

// Writes what was typed in traditional characters as the pages are written.
function simplifier({ characters, words }) {
  const one = new Map(characters.match(/../gu).map(([from, to]) => [from, to]))
  const other = new Map(words)
  const known = new RegExp(words.map(([word]) => word).join("|"), "g")
  return (text) =>
    CHINESE.test(text)
      ? text.replace(/[\u3400-\u9fff]/g, (own) => one.get(own) ?? own)
          .replace(known, (word) => other.get(word))
      : text
}

const without = (line) => OWN.reduce((rest, own) => rest.replace(own, " "), line)

function shaped(query) {
  const text = unfolded(query.normalize("NFKC").replace(/[‘’]/g, "'"))
  const lines = text.split("\n").filter((line) => line.trim())
  const frames = lines.flatMap((line) => {
    const [, file, call, pyspy, source] = FRAME.exec(line) ?? []
    return file ?? source ? [[file ?? source, call ?? pyspy]] : []
  })
  if (frames.length) return { message: true, parts: pasted(text, lines, frames) }
  const message = MESSAGE.test(text) || (runs(text).length > MANY && !QUESTION.test(text))
  const parts = lines.map((line) => ({
    text: without(line),
    weight: ASIDE.test(line) ? 0.2 : 1,
  }))
  // A number alone is what is asked for: an exit code.
  const left = parts.some((part) => runs(part.text).length)
  if (lines.length && !left) return { message, parts: [{ text, weight: 1 }] }
  return { message, parts }
}

// A traceback that came in one line.
function unfolded(text) {
  if (text.includes("\n") || !text.includes('File "')) return text
  return text
    .replace(/ +(?=File "[^"]*", line)/g, "\n  ")
    .replace(/ +(?=[\w.]*(?:Error|Exception|Warning|Interrupt)\b)/g, "\n")
}

function pasted(text, lines, frames) {
  const traceback = lines.findIndex((line) => line.startsWith("Traceback"))
  const said = lines.filter((line, at) =>
    traceback < 0 ? MESSAGE.test(line) : at > traceback && /^\S/.test(line) && !ROUTINE.test(line))
  const last = said.findLast((line) => !ASIDE.test(line))
  const messages = said.map((line) => ({
    text: without(line),
    weight: ASIDE.test(line) ? 0.2 : line === last ? 1 : 0.7,
  }))
  if (traceback >= 0) frames.reverse()
  const calls = frames
    .filter(([file, call]) => THEIRS.test(file) && !START.test(call))
    .map(([file, call], at) => ({
      text: `${file.replace(/.*[/\\]/, "")} ${call}`,
      weight: (said.length ? 0.1 : 1) * 0.8 ** at,
    }))
  return [...messages, ...calls]
}

// The units of a part: each is {weight, any: [[fit, ids, text]]}, where any of its
// alternatives will do, a word, what begins with it, or what means the same.
function* units(index, part, last) {
  const list = runs(part.text).flatMap(terms)
  for (let at = 0; at < list.length; at++) {
    const [term, weight] = list[at]
    const meant = synonym(index, list, at)
    if (meant) {
      yield { weight, any: meant.any }
      at += meant.length - 1
      continue
    }
    const any = [[1, index.known([term])]]
    if (last && at === list.length - 1) any.push(...begun(index, part.text, term))
    yield { weight, any: any.filter(([, ids]) => ids.length) }
  }
}

function synonym(index, list, at) {
  for (const group of index.synonyms)
    for (const own of group)
      if (own.terms.every((term, step) => list[at + step]?.[0] === term)) {
        const any = group.map(({ text, terms }) =>
          [text === own.text ? 1 : 0.8, index.known(terms), text])
        return { any: any.filter(([, ids]) => ids.length), length: own.terms.length }
      }
}

function begun(index, text, term) {
  const chinese = CHINESE.test(term)
  const typed = chinese ? term : runs(text).at(-1).replaceAll("_", "").toLowerCase()
  if (chinese ? typed.length > 1 : typed.length < 2) return []
  const found = []
  index.names.forEach((name, id) => {
    const fits = chinese ? name.includes(typed) : name.startsWith(typed)
    if (fits && name !== term) found.push([(0.9 * typed.length) / name.length, [id]])
  })
  return found
}
