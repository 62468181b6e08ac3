// The engine, made ready once for all panels of the page; says what it does meanwhile.
import * as engine from "../engine.js"
import { say } from "./dom.js"

const SHORT_OF_MEMORY = 4 // GiB
const low = navigator.deviceMemory < SHORT_OF_MEMORY || /Mobi|Android/.test(navigator.userAgent)
let warned = !low, current

const megabytes = (bytes) => (bytes / 1e6).toFixed(1)

// Whether programs can run now. `tell(text, part)` is told what goes on, and `keep` is
// called before the page is loaded again. `instead` says what there is to read if not.
export async function prepared(tell, keep, instead) {
  const missing = engine.obstacle()
  const refuse = (key, ...values) => { tell(say(`no ${key}`, ...values) + instead); return false }
  if (missing && missing !== "isolation") return refuse(missing)
  if (!warned) { warned = true; tell(say("costs")); return false }
  if (missing) {
    tell(say("isolating"))
    keep()
    await engine.isolate()
    sessionStorage.removeItem("live-kept")
    return refuse(missing)
  }
  try {
    tell(say("starting"))
    await engine.prepare({ onProgress: progress(tell), ...(low && { spare: 0 }) })
  } catch (error) { return refuse("assets", error.message) }
  localStorage.setItem("live-ready", "1")
  tell("")
  return true
}
// In words each tenth, so that a screen reader does not read out every piece
const progress = (tell) => {
  let told = -1, text
  return ({ loaded, total }) => {
    const tenth = Math.floor(10 * loaded / total)
    if (tenth > told) { told = tenth; text = say("loading", megabytes(loaded), megabytes(total)) }
    if (loaded < total) tell(text, loaded / total)
    else tell(say("starting"))
  }
}

// One run at a time on a page: a new one stops the last.
export async function start(options) {
  await current?.stop()
  const run = current = await engine.start(options)
  run.ended.then(() => { if (current === run) current = undefined })
  return run
}

export async function explore(options) {
  await current?.stop()
  return engine.explore(options)
}
