// The playground: a program that is chosen or typed, and a link that carries it. It is
// never run by itself.
import { ready, say } from "./dom.js"
import { dress } from "./editor.js"

const PAUSE = 400 // ms after the last key, then the address follows

async function through(stream, bytes) {
  const body = new Blob([bytes]).stream().pipeThrough(stream)
  return new Uint8Array(await new Response(body).arrayBuffer())
}
export async function packed(text) {
  const bytes = await through(new CompressionStream("deflate-raw"), new TextEncoder().encode(text))
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")
}
export async function unpacked(code) {
  const binary = atob(code.replaceAll("-", "+").replaceAll("_", "/"))
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
  return new TextDecoder().decode(await through(new DecompressionStream("deflate-raw"), bytes))
}

export async function begin(box, run) {
  await ready()
  const field = box.querySelector("textarea"), chosen = box.querySelector("select"), share = box.querySelector(".playground__share")
  const status = box.querySelector("[role=status]")
  let timer
  const carry = async () => {
    box.dataset.code = await packed(field.value)
    history.replaceState(null, "", `#code=${box.dataset.code}`)
  }
  const choose = async () => {
    if (!chosen.value) return
    field.value = await (await fetch(new URL(chosen.value, new URL(box.querySelector("[data-programs]").dataset.programs, location.href)))).text()
    await carry()
  }
  chosen.addEventListener("change", choose)
  field.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(carry, PAUSE) })
  dress(field, () => run({ view: "run" }))
  share.addEventListener("click", async () => {
    await carry()
    await navigator.clipboard.writeText(location.href)
    status.textContent = say("copied")
  })
  const open = async () => {
    const [, code, order] = location.hash.match(/^#code=([\w-]+)(?:&step=([\d.]*))?$/) ?? []
    if (!code || code === box.dataset.code && order === undefined) return
    try { field.value = await unpacked(code) } catch { status.textContent = say("bad link"); return }
    box.dataset.code = code
    if (order !== undefined) run({ view: "step", given: { order, paced: true }, offered: true })
  }
  addEventListener("hashchange", open)
  await open()
  // chosen before this was loaded
  if (!box.dataset.code && !chosen.selectedOptions[0].defaultSelected) await choose()
}
