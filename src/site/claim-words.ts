import { edtfInWords } from '../model/edtf.ts'
import type { ClaimView } from './catalog.ts'
import { claimHeading, count, KIND_WORDS, list, subjectName } from './format.ts'

/** A claim in one sentence, for descriptions and link previews. */
export function claimSentence(view: ClaimView): string {
  const r = view.claim.reading
  const who =
    r.speaker ?? (view.articles[0]?.publisher ? `${view.articles[0].publisher}’s report` : 'An article')
  const via = r.via.length > 0 ? `, through ${list(r.via)}` : ''
  const on = r.statedOn ? `, ${edtfInWords(r.statedOn)}` : ''
  const what = `${KIND_WORDS[r.kind].name} for ${subjectName(r.subject)}: ${claimHeading(r)}`
  return `${what}. ${who}${via}${on}.`
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
  if (r.value === null) return `${r.speaker ?? 'Statement'}: ${heading}`
  return `${heading.charAt(0).toUpperCase()}${heading.slice(1)}${r.speaker ? `: ${r.speaker}` : ''}`
}
