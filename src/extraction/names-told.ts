import type { Mention } from '../model/mention.ts'
import type { Person } from '../model/timeline.ts'

const wordsOf = (name: string): string => name.toLowerCase().split(/\s+/).sort().join(' ')

/** The form in full by which a text calls a person, where it uses another than the list's; null where it does not. */
function formIn(text: string, { name, aliases }: Person): string | null {
  if (text.includes(name)) return null
  // "Kishida Fumio" is the same name, family name first.
  const told = aliases.find((a) => a.includes(' ') && text.includes(a))
  return told && wordsOf(told) !== wordsOf(name) ? told : null
}

/** The terms since 1975 in which the party that else rules Japan was in opposition: from its fall to its return. */
const IN_OPPOSITION: readonly (readonly [from: string, to: string])[] = [
  ['1993-08-09', '1994-06-30'],
  ['2009-09-16', '2012-12-26'],
]
const rulesOn = (day: string | null): boolean =>
  day !== null && !IN_OPPOSITION.some(([from, to]) => day >= from.slice(0, day.length) && day < to)

const COUNTRY = /^[A-Z]{2}$/

/** "Japan's ruling party", in a text that also names it. */
const LONG_RULING = /\bLiberal Democratic Party\b|\bLDP\b/
const ITS_PANEL =
  /\b(?:ruling[- ]party|LDP|Liberal Democratic Party)(?:[’']s)? (?:[\w-]+ ){0,3}panel\b|\bpanel (?:of|in|within) (?:the |Japan[’']s |its |his )?(?:ruling party|LDP|Liberal Democratic Party)\b/i

/**
 * Mentions whose speakers are called as their article calls them ("William Lai"), as a report is quoted by its own
 * words. `text` is what was read, `day` (ISO, or its month or year) when; `people` the list that gave the names.
 */
export function calledAsTold(
  mentions: readonly Mention[],
  text: string,
  day: string | null,
  people: readonly Person[],
): Mention[] {
  const forms = new Map<string, string>()
  const speakers = new Set(mentions.map((m) => m.speaker))
  for (const person of people) {
    if (!speakers.has(person.name) || person.aliases.length === 0) continue
    const form = formIn(text, person)
    if (form) forms.set(person.name, form)
  }
  const ruling = LONG_RULING.test(text) && rulesOn(day)
  const itsPanel = ruling && ITS_PANEL.test(text)
  return mentions.map((m) => {
    const party =
      (m.subject === 'JP' || !COUNTRY.test(m.subject)) &&
      ((ruling && m.speaker === 'ruling party') || (itsPanel && m.speaker === 'panel'))
    return { ...m, speaker: party ? 'LDP' : (forms.get(m.speaker ?? '') ?? m.speaker) }
  })
}
