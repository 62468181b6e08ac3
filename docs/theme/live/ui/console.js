// What the processes print, as it comes; standard error has a mark beside its color.
import { make, say } from "./dom.js"

const MOST = 200_000 // characters that a page shows well

export class Console {
  constructor() {
    this.code = make("code")
    this.element = make(
      "div", { class: "output no-copy", translate: "no", role: "group", tabindex: "0", "aria-label": say("output") },
      make("pre", {}, this.code),
    )
    this.length = 0
  }
  add({ fd, text }) {
    const room = MOST - this.length
    if (room <= 0) return
    this.length += text.length
    const shown = text.length > room ? `${text.slice(0, room)}\n${say("more")}` : text
    if (fd !== this.fd) {
      this.fd = fd
      this.last = make("span", fd === 2 ? { class: "live__stderr", "data-name": say("stderr") } : {})
      this.code.append(this.last)
    }
    this.last.append(shown)
  }
}
