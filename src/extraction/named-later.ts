import type { Attribution } from './attribution.ts'
import type { Job } from './job.ts'
import { type Agent, findPredicates, toAgent } from './predicates.ts'
import type { View } from './view.ts'

const UNNAMED =
  /(?:^|[,;—–-]\s*|\b(?:and|but)\s+)(?:as\s+)?(?:an?|the|its|their|(?:\p{L}+ ){0,3}\p{L}+[’']s|the (?:country|nation|government|ministry)[’']s)\s+(?:[\w-]+\s+){0,3}?(?:official|spokes(?:man|woman|person)|minister|premier|president|chancellor|secretary|leader|chief|chairman|chairwoman|lawmaker|diplomat|general|analyst|expert|economist|professor|researcher|scholar|strategist|choice|nominee|pick|candidate|appointee)\b[^,;.]{0,50}?\b(?:said|says|announced|told|revealed|disclosed|declared|stated|confirmed|promised|pledged|vowed|has (?:said|announced|told|promised|pledged|vowed))\b/iu

/** "…, an official said. … Fu Ying, spokeswoman for the congress, told reporters": who is named only in the next sentence. */
export function namedLater(view: View, { agent, speaker }: Attribution, job: Job): Agent | null {
  if (speaker && agent?.bodyType !== 'officials') return null
  if (view.block.paragraph > 2) return null
  const said = UNNAMED.exec(view.block.text.slice(view.start, view.end))
  if (!said) return null
  for (const next of job.next) {
    if (next.block.paragraph > view.block.paragraph + 1) return null
    const people = next.entities.filter((e) => e.type === 'person')
    const names = new Set(people.map((e) => e.name))
    const [person] = people
    if (!person) continue
    if (names.size > 1) return null
    const says = findPredicates(next, job.state).some(
      (p) => p.cls === 'say' && p.agent?.name === person.name && !p.agent.pronoun,
    )
    return says ? toAgent(next, person) : null
  }
  return null
}

/** "The former premier is less coy: “It is a matter of course …”": who is named before the colon speaks. */
export function namedAhead(view: View, { start }: { readonly start: number }): Agent | null {
  const lead = view.block.text.slice(view.start, start)
  const person = /:\s*["“]?$/.test(lead)
    ? view.entities.find((e) => e.type === 'person' && e.end < start)
    : undefined
  return person ? toAgent(view, person) : null
}
