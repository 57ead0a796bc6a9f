/** A span of the file and the text the Markdown parser read there (escapes and entities resolved). */
export interface SourceRun {
  readonly start: number
  readonly end: number
  readonly value: string
}

/** Where each stretch of normalised text stands in the file. Stretches are sorted and do not overlap. */
export interface OffsetMap {
  /** Starts of the stretches in the normalised text. */
  readonly at: readonly number[]
  /** Their starts in the file. */
  readonly source: readonly number[]
  /** File offset just behind the last character. */
  readonly end: number
  readonly length: number
}

// Invisible in print: soft hyphen, zero-width space/joiners, word joiner, BOM, bidi controls.
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/
const NEEDS_WORK = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00A0\u2000-\u200A\u202F\u205F\u3000\uFF01-\uFF5E\uFFE5\s]/

/** One character as the rules want to read it: full-width forms as ASCII, every kind of space as a space. */
function plainCharacter(code: number): string | null {
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  if (code === 0xffe5) return '¥'
  if (code === 0x3000 || code === 0xa0 || code === 0x202f || code === 0x205f) return ' '
  if (code >= 0x2000 && code <= 0x200a) return ' '
  if (code === 0x0a || code === 0x0d || code === 0x09) return ' '
  return null
}

/**
 * Joins runs into one line of normalised text. Every character of the result knows its place in the file,
 * so a span of the text always maps back to the exact source slice, markup in between included.
 */
export function normalise(source: string, runs: readonly SourceRun[]): { text: string; offsets: OffsetMap } {
  const at: number[] = []
  const from: number[] = []
  let text = ''
  let end = runs[0]?.start ?? 0

  const open = (sourceAt: number): void => {
    at.push(text.length)
    from.push(sourceAt)
  }

  for (const run of runs) {
    const raw = source.slice(run.start, run.end)
    const exact = raw === run.value
    if (exact && !NEEDS_WORK.test(raw.replaceAll(' ', ''))) {
      open(run.start)
      text += raw
    } else if (exact) {
      open(run.start)
      let spaced = text.endsWith(' ')
      for (let i = 0; i < raw.length; i += 1) {
        const character = raw[i] ?? ''
        if (INVISIBLE.test(character)) {
          open(run.start + i + 1)
          continue
        }
        const plain = plainCharacter(raw.charCodeAt(i)) ?? character
        if (plain === ' ' && spaced && (raw[i] === '\n' || raw[i] === '\r')) {
          open(run.start + i + 1)
          continue
        }
        if (plain === ' ' && spaced && i > 0 && raw[i - 1] === '\n') {
          open(run.start + i + 1)
          continue
        }
        text += plain
        spaced = plain === ' '
      }
    } else {
      alignDecoded(raw, run, open, (s) => {
        text += s
      })
    }
    end = run.end
  }
  return { text, offsets: { at, source: from, end, length: text.length } }
}

/**
 * Escapes, entities and stripped indents make the parsed value shorter than the file. Walk both: equal
 * characters advance together; a difference jumps to where the raw text agrees again.
 */
function alignDecoded(
  raw: string,
  run: SourceRun,
  open: (sourceAt: number) => void,
  push: (text: string) => void,
): void {
  let r = 0
  let fresh = true
  for (let v = 0; v < run.value.length; v += 1) {
    const character = run.value[v] ?? ''
    if (raw[r] !== character) {
      fresh = true
      if (raw[r] === '\\' && raw[r + 1] === character) r += 1
      else if (raw[r] === '&') {
        const semicolon = raw.indexOf(';', r)
        open(run.start + r)
        const plain = plainCharacter(character.charCodeAt(0)) ?? character
        if (!INVISIBLE.test(character)) push(plain)
        // A surrogate pair written as one entity: its second half belongs to the same entity.
        const high = character.charCodeAt(0)
        if (high >= 0xd800 && high < 0xdc00) {
          v += 1
          push(run.value[v] ?? '')
        }
        r = semicolon >= 0 && semicolon - r < 40 ? semicolon + 1 : r + 1
        continue
      } else {
        const next = raw.indexOf(character, r)
        if (next >= 0) r = next
      }
    }
    if (INVISIBLE.test(character)) {
      r += 1
      fresh = true
      continue
    }
    if (fresh) {
      open(run.start + r)
      fresh = false
    }
    push(plainCharacter(character.charCodeAt(0)) ?? character)
    r += 1
  }
}

/** The span of the file behind a span of normalised text: `source.slice(start, end)` is what stands there. */
export function toSource(map: OffsetMap, start: number, end: number): { start: number; end: number } {
  return { start: locate(map, start), end: end > start ? locate(map, end - 1) + 1 : locate(map, start) }
}

function locate(map: OffsetMap, position: number): number {
  let low = 0
  let high = map.at.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((map.at[middle] ?? 0) <= position) low = middle
    else high = middle - 1
  }
  return (map.source[low] ?? 0) + position - (map.at[low] ?? 0)
}
