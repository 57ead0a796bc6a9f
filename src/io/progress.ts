/** Tells how far a long step is; on a terminal in one line that is written over, elsewhere not at all. */
export interface Progress {
  readonly at: (done: number, total: number | null) => void
  readonly end: () => void
}

const AFTER = 1_000
const EVERY = 200

/** `pages: 1,200 of 3,000, 4 s left` on standard error, from the first second on. */
export function progress(what: string, quiet: boolean): Progress {
  const shown = !quiet && process.stderr.isTTY
  const began = performance.now()
  let last = 0
  let wrote = false
  return {
    at: (done, total) => {
      const now = performance.now()
      if (!shown || now - began < AFTER || now - last < EVERY) return
      last = now
      wrote = true
      process.stderr.write(`\r\u001b[K${progressText(what, done, total, now - began)}`)
    },
    end: () => {
      if (wrote) process.stderr.write('\r\u001b[K')
    },
  }
}

/** The words of a progress line. `elapsed` in milliseconds; no time left is named before a tenth is done. */
export function progressText(what: string, done: number, total: number | null, elapsed: number): string {
  const count = (n: number): string => n.toLocaleString('en-US')
  if (total === null || total < done) return `${what}: ${count(done)}`
  const left = done * 10 < total ? '' : `, ${Math.ceil(((elapsed / done) * (total - done)) / 1000)} s left`
  return `${what}: ${count(done)} of ${count(total)}${left}`
}
