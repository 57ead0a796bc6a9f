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

/** "Japan's ruling party", in a text that also names it. */
const LONG_RULING = /\bLiberal Democratic Party\b|\bLDP\b/
const ITS_PANEL =
  /\b(?:ruling[- ]party|LDP|Liberal Democratic Party)(?:[’']s)? (?:[\w-]+ ){0,3}panel\b|\bpanel (?:of|in|within) (?:the |Japan[’']s |its |his )?(?:ruling party|LDP|Liberal Democratic Party)\b/i

/**
 * Mentions whose speakers are called as their article calls them ("William Lai"), as a report is quoted by its own
 * words. `text` is what was read; `people` the list that gave the names.
 */
export function calledAsTold(
  mentions: readonly Mention[],
  text: string,
  people: readonly Person[],
): Mention[] {
  const forms = new Map<string, string>()
  const speakers = new Set(mentions.map((m) => m.speaker))
  for (const person of people) {
    if (!speakers.has(person.name) || person.aliases.length === 0) continue
    const form = formIn(text, person)
    if (form) forms.set(person.name, form)
  }
  if (LONG_RULING.test(text)) {
    forms.set('ruling party', 'LDP')
    if (ITS_PANEL.test(text)) forms.set('panel', 'LDP')
  }
  return mentions.map((m) => ({ ...m, speaker: forms.get(m.speaker ?? '') ?? m.speaker }))
}
