import { edtfInWords } from '../model/edtf.ts'
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

/** What a claim's page is called: the figure, who said it and when. */
function titleOf({ claim: { reading: r } }: ClaimView): string {
  const heading = claimHeading(r)
  const when = r.statedOn ? edtfInWords(r.statedOn) : ''
  if (r.value === null) return [heading, when].filter(Boolean).join(', ')
  const who = [r.speaker, when].filter(Boolean).join(', ')
  return `${heading.charAt(0).toUpperCase()}${heading.slice(1)}${who ? `: ${who}` : ''}`
}

/** Page titles by claim id; claims that would share one are told apart by their id. */
export function claimTitles(views: readonly ClaimView[]): ReadonlyMap<string, string> {
  const plain = views.map((v) => [v.claim.id, titleOf(v)] as const)
  const times = new Map<string, number>()
  for (const [, title] of plain) times.set(title, (times.get(title) ?? 0) + 1)
  return new Map(plain.map(([id, title]) => [id, (times.get(title) ?? 0) > 1 ? `${title} (${id})` : title]))
}
