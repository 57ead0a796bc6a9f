const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

// What the rules below know. The semicolon is left out: whether it continues a sentence depends on the version of
// Unicode that the platform has.
const UNKNOWN = /[^ -:<-~¡-¬®-ÿ‘’“”–—…•€]/

// Classes of UAX #29 that bear on where sentences end.
const OTHER = 0
const LOWER = 1
const UPPER = 2
const NUMERIC = 3
const STOP = 4
const TERMINATOR = 5
const CLOSE = 6
const SPACE = 7
const CONTINUES = 8

const classes = new Uint8Array(0x2100)
const put = (characters: string, value: number): void => {
  for (const character of characters) classes[character.charCodeAt(0)] = value
}
for (let code = 0x21; code <= 0xff; code += 1) {
  const character = String.fromCharCode(code)
  if (/\p{Lowercase}/u.test(character)) classes[code] = LOWER
  else if (/\p{Uppercase}/u.test(character)) classes[code] = UPPER
}
put('0123456789', NUMERIC)
put('.', STOP)
put('!?', TERMINATOR)
put('"\'()[]{}«»‘’“”', CLOSE)
put(' ', SPACE)
put(',-:–—', CONTINUES)

const TERMINATORS = /[.!?]/g

const classAt = (text: string, at: number): number => classes[text.charCodeAt(at)] ?? OTHER

/**
 * Where the sentences of a text end by UAX #29, the end of the text last. The platform knows, but takes ten times as
 * long as the few rules that matter in text of Western Europe; for any other text it is asked.
 */
export function sentenceEnds(text: string): number[] {
  if (text.length === 0) return []
  if (UNKNOWN.test(text))
    return Array.from(segmenter.segment(text), ({ segment, index }) => index + segment.length)
  const ends: number[] = []
  // Set before use, so the shared pattern carries no state from one text to the next.
  TERMINATORS.lastIndex = 0
  while (TERMINATORS.test(text)) {
    const index = TERMINATORS.lastIndex - 1
    const end = endBehind(text, index, classAt(text, index))
    if (end > 0 && end < text.length) ends.push(end)
  }
  ends.push(text.length)
  return ends
}

/** Where the sentence ends that a full stop or another terminator at `at` closes; 0 when it closes none. */
function endBehind(text: string, at: number, kind: number): number {
  if (kind === STOP) {
    const next = classAt(text, at + 1)
    if (next === NUMERIC) return 0
    if (next === UPPER && at > 0 && isCased(classAt(text, at - 1))) return 0
  }
  let end = at + 1
  while (classAt(text, end) === CLOSE) end += 1
  while (classAt(text, end) === SPACE) end += 1
  const next = classAt(text, end)
  if (next === CONTINUES || next === STOP || next === TERMINATOR) return 0
  return kind === STOP && goesOnInLowerCase(text, end) ? 0 : end
}

const isCased = (kind: number): boolean => kind === LOWER || kind === UPPER

/** Whether the next letter is a small one, with no terminator before it. */
function goesOnInLowerCase(text: string, from: number): boolean {
  for (let at = from; at < text.length; at += 1) {
    const kind = classAt(text, at)
    if (kind === LOWER) return true
    if (kind === UPPER || kind === STOP || kind === TERMINATOR) return false
  }
  return false
}
