// From what a run told, in order, to what each process did from when to when.

export function intervals(events) {
  const rows = new Map(), ends = new Map()
  const first = events[0]?.ms ?? 0, last = events.at(-1)?.ms ?? 0
  for (const { ms, pid, what } of events) if (what === "ended") ends.set(pid, ms)
  for (const event of events) {
    if (!rows.has(event.pid)) rows.set(event.pid, { pid: event.pid, name: event.name ?? "", spans: [], held: new Map() })
    note(rows.get(event.pid), event, ends)
  }
  for (const row of rows.values()) {
    const end = ends.get(row.pid) ?? last
    close(row, end)
    for (const span of row.held.values()) row.spans.push({ ...span, to: end })
    row.spans = row.spans.filter(({ from, to }) => to >= from)
  }
  return { rows: [...rows.values()], first, last }
}

function note(row, { ms, what, object }, ends) {
  if (what === "running" && !row.open) row.open = { what: "runs", from: ms }
  else if (what === "wait") {
    close(row, ms)
    // a process that is waited for has ended when it has; a lock when it is acquired
    const until = object.startsWith("process") ? ends.get(Number(object.split(" ")[1])) : undefined
    row.open = { what: "waits", from: ms, object, until }
  } else if (what === "acquire" || what === "release") {
    if (row.open?.what === "waits") { close(row, ms); row.open = { what: "runs", from: ms } }
    if (what === "acquire") row.held.set(object, { what: "holds", from: ms, object })
    else if (row.held.has(object)) {
      row.spans.push({ ...row.held.get(object), to: ms })
      row.held.delete(object)
    }
  }
}

function close(row, ms) {
  if (!row.open) return
  const { until, ...span } = row.open, to = Math.min(until ?? ms, ms)
  row.spans.push({ ...span, to })
  if (until !== undefined && until < ms) row.spans.push({ what: "runs", from: until, to: ms })
  row.open = undefined
}
