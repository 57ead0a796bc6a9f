import { attributionInWords, claimInWords } from '../timeline/words.ts'
import type { ClaimView } from './catalog.ts'
import { claimHeading, count } from './format.ts'

/** A claim in one sentence, for descriptions and link previews. */
export function claimSentence({ claim }: ClaimView): string {
  return `${claimInWords(claim.reading)}. ${attributionInWords(claim.reading)}.`
}

/** `1 report, 2 copies`: how many voices stand behind a claim, as against how many articles carry it. */
export function originsInWords({ claim, articles }: ClaimView): string {
  const reports = claim.voices.length
  const copies = Math.max(0, articles.length - reports)
  const one = count(reports, 'report')
  return copies > 0 ? `${one}, ${count(copies, 'copy', 'copies')}` : one
}

/** Titles of `<title>` length, told apart by who said it. */
export function claimTitle(view: ClaimView): string {
  const r = view.claim.reading
  const heading = claimHeading(r)
  if (r.value === null) return heading
  return `${heading.charAt(0).toUpperCase()}${heading.slice(1)}${r.speaker ? `: ${r.speaker}` : ''}`
}
