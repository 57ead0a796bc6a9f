import type { Mention } from '../model/mention.ts'
import type { RecordedMention } from '../model/record.ts'
import { locate } from './anchors.ts'

/** How recorded mentions and those found now belong together. */
export interface Matches {
  readonly pairs: readonly { readonly recorded: RecordedMention; readonly found: Mention }[]
  /** Still standing word for word, but the rules read no claim there now. */
  readonly unread: readonly {
    readonly recorded: RecordedMention
    readonly start: number
    readonly end: number
  }[]
  /** Their words no longer stand where they stood. */
  readonly vanished: readonly RecordedMention[]
  readonly added: readonly Mention[]
}

/**
 * Pairs what is on record with what the rules find now. Only exact words count: first the anchor (words and context
 * stand there once), then the same words in the same sentence, then the same words with the same claim when just as
 * many are left on both sides. Nothing near is ever taken for the same.
 */
export function matchMentions(
  source: string,
  recorded: readonly RecordedMention[],
  found: readonly Mention[],
  sameClaim: (recorded: RecordedMention, found: Mention) => boolean,
): Matches {
  const open = new Set(recorded)
  const free = new Set(found)
  const pairs: { recorded: RecordedMention; found: Mention }[] = []
  const take = (one: RecordedMention, other: Mention): void => {
    pairs.push({ recorded: one, found: other })
    open.delete(one)
    free.delete(other)
  }

  const places = new Map(recorded.map((one) => [one, locate(source, one.anchor)]))
  for (const one of recorded) {
    const place = places.get(one)
    const other = place && [...free].find((m) => m.start === place.start && m.end === place.end)
    if (other) take(one, other)
  }
  // Same figure read with more or fewer words around it: the anchor holds, the span moved.
  for (const one of recorded) {
    const place = open.has(one) ? places.get(one) : null
    const position = one.reading.value === null
    const over = place
      ? [...free].filter((m) => m.start < place.end && m.end > place.start && (m.value === null) === position)
      : []
    if (over.length === 1 && over[0]) take(one, over[0])
  }
  const alike = [
    (one: RecordedMention, other: Mention) =>
      one.anchor.exact === other.quote && one.reading.sentence === other.sentence,
    (one: RecordedMention, other: Mention) => one.anchor.exact === other.quote && sameClaim(one, other),
  ]
  for (const same of alike) {
    for (const one of recorded) {
      if (!open.has(one) || places.get(one)) continue
      const others = [...free].filter((other) => same(one, other))
      const rivals = [...open].filter((rival) => !places.get(rival) && others[0] && same(rival, others[0]))
      if (others.length === 0 || others.length !== rivals.length) continue
      rivals.forEach((rival, index) => {
        const other = others[index]
        if (other) take(rival, other)
      })
    }
  }

  const unread: { recorded: RecordedMention; start: number; end: number }[] = []
  const vanished: RecordedMention[] = []
  for (const one of recorded) {
    if (!open.has(one)) continue
    const place = places.get(one)
    if (place) unread.push({ recorded: one, ...place })
    else vanished.push(one)
  }
  return { pairs, unread, vanished, added: found.filter((one) => free.has(one)) }
}
