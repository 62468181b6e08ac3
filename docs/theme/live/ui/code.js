// CodeMirror in the place of a program's text field, which others read and write as before.
import { defaultKeymap, history, historyKeymap, indentWithTab } from "../editor/codemirror-commands.js"
import { LRLanguage, bracketMatching, indentUnit, syntaxHighlighting } from "../editor/codemirror-language.js"
import { EditorSelection, EditorState } from "../editor/codemirror-state.js"
import { EditorView, keymap, lineNumbers } from "../editor/codemirror-view.js"
import { classHighlighter } from "../editor/lezer-highlight.js"
import { parser } from "../editor/lezer-python.js"
import { INDENT, indentAfter } from "./editor.js"

const python = LRLanguage.define({ name: "python", parser, languageData: { commentTokens: { line: "#" } } })

const own = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")

export function put(field, run) {
  let telling = true
  const { selectionStart: anchor, selectionEnd: head } = field, focused = field === document.activeElement
  const view = new EditorView({
    doc: field.value,
    selection: { anchor, head },
    extensions: [
      lineNumbers(), history(), bracketMatching(), python, syntaxHighlighting(classHighlighter),
      indentUnit.of(INDENT), EditorState.tabSize.of(INDENT.length),
      keymap.of([
        { key: "Mod-Enter", run: () => { run(); return true } },
        { key: "Enter", run: newLine },
        indentWithTab, ...defaultKeymap, ...historyKeymap,
      ]),
      EditorView.editorAttributes.of({ class: "live__code" }),
      EditorView.contentAttributes.of({ "aria-label": field.ariaLabel, title: field.title }),
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (!docChanged) return
        own.set.call(field, state.doc.toString())
        if (telling) field.dispatchEvent(new Event("input"))
      }),
    ],
  })
  view.dom.style.height = `${field.offsetHeight}px`
  field.after(view.dom)
  if (getComputedStyle(view.scrollDOM).display !== "flex") { // a policy keeps its styles out
    view.destroy()
    return
  }
  field.hidden = true
  Object.defineProperty(field, "value", {
    get: own.get,
    set(text) {
      telling = false
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } })
      telling = true
    },
  })
  field.focus = () => view.focus()
  field.remove = () => { view.destroy(); Element.prototype.remove.call(field) }
  if (focused) view.focus()
}

function newLine(view) {
  const { state } = view
  view.dispatch(state.changeByRange(({ from, to }) => {
    const line = state.doc.lineAt(from), text = `\n${indentAfter(line.text.slice(0, from - line.from))}`
    return { changes: { from, to, insert: text }, range: EditorSelection.cursor(from + text.length) }
  }), { scrollIntoView: true, userEvent: "input" })
  return true
}
