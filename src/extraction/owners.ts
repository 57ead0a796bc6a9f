import { MONTH_NAMES } from '../model/edtf.ts'
import type { Entity } from './entities.ts'
import { governmentName } from './government.ts'
import type { KnownPeople } from './people.ts'
import { WEEKDAY_NAMES } from './times/words.ts'
import type { Token } from './tokens.ts'

const BETWEEN_OWNER =
  /^(?:new|own|current|ruling|governing|then|outgoing|incoming|conservative|central|federal|top|first|latest|whole|-|['’"“”])$/

/** One more than the words that may stand between an owner and what it owns. */
const LONGEST_GAP = 7

/** An owner right before a body or a person lends it its country; "X of Y" likewise. */
export function joinOwners(
  tokens: readonly Token[],
  found: readonly Entity[],
  known: KnownPeople,
  placeNames: ReadonlyMap<string, string>,
): Entity[] {
  const entities = [...found]
  const out: Entity[] = []
  for (let i = 0; i < entities.length; i += 1) {
    const entity = entities[i]
    if (!entity) continue
    const next = entities[i + 1]
    if (
      next &&
      (next.type === 'body' || next.type === 'person') &&
      next.first > entity.last &&
      next.first - entity.last <= LONGEST_GAP
    ) {
      const gap = tokens.slice(entity.last + 1, next.first)
      const owns =
        (entity.type === 'place' ||
          (entity.type === 'person' &&
            next.type === 'body' &&
            (entity.possessive || next.name === '{C} government'))) &&
        (entity.possessive || entity.form !== null || gap.length === 0) &&
        gap.every(
          (t) => BETWEEN_OWNER.test(t.lower) || t.known.title || t.known.leadsTitle || t.lower === 'of',
        ) &&
        // A bare name before a capitalised person is a list, not an owner, unless a title stands between.
        (entity.possessive || next.type === 'body' || gap.length > 0)
      // "an LDP panel", "Democratic Progressive Party lawmakers": the party speaks.
      const ofParty =
        entity.type === 'body' &&
        entity.bodyType === 'party' &&
        next.type === 'body' &&
        (entity.possessive ? gap.length <= 3 : gap.length <= 2) &&
        gap.every((t) => t.word && !/^(?:and|or|the|in|of|for|with)$/.test(t.lower)) &&
        ['panel', 'parliament', 'officials', 'party'].includes(next.bodyType ?? '')
      if (ofParty) {
        out.push({ ...entity, owner: true })
        // "The opposition Constitutional Democratic Party": the name says more than the part it plays.
        const named =
          /^(?:opposition|ruling party)$/.test(entity.name) && next.bodyType === 'party' ? next : entity
        entities[i + 1] = {
          ...next,
          name: named.name,
          bodyType: 'party',
          country: named.country ?? next.country,
        }
        // "The commission" is the party's from then on.
        known.institutions.set(tokens[next.last]?.lower ?? '', entity.name)
        continue
      }
      const authors =
        entity.type === 'body' && entity.possessive && next.bodyType === 'document' && gap.length <= 3
      if (authors) {
        out.push({ ...entity, owner: true })
        entities[i + 1] = { ...next, name: entity.name, bodyType: entity.bodyType, country: entity.country }
        continue
      }
      if (owns) {
        // A name that two forms of the lexicon found stands twice; neither of them acts.
        const twin = out.at(-1)
        if (!entity.possessive && twin?.first === entity.first && twin.last === entity.last)
          out[out.length - 1] = { ...twin, owner: true }
        out.push({ ...entity, owner: true })
        const country = next.country ?? entity.country
        const pentagon = country === 'US' && next.name === 'Defense Department'
        entities[i + 1] = foreignParty(tokens, entity, next) ?? {
          ...next,
          country,
          ...(pentagon ? { name: 'U.S. Defense Department' } : {}),
        }
        if (next.type === 'person' && !next.country)
          known.bySurname.set(next.name.split(' ').at(-1)?.toLowerCase() ?? '', { name: next.name, country })
        continue
      }
    }
    const officials = out.at(-1)
    if (
      officials?.type === 'body' &&
      officials.bodyType === 'officials' &&
      officials.country === null &&
      entity.country
    ) {
      const gap = tokens.slice(officials.last + 1, entity.first)
      if (gap.length <= 2 && /^(?:at|in|from|of)$/.test(gap[0]?.lower ?? '')) {
        out[out.length - 1] = { ...officials, country: entity.country }
        out.push({ ...entity, owner: true })
        continue
      }
    }
    const before = out.at(-1)
    if (
      before?.type === 'body' &&
      before.bodyType === 'panel' &&
      entity.type === 'body' &&
      entity.bodyType === 'party'
    ) {
      const gap = tokens.slice(before.last + 1, entity.first)
      if (
        gap[0]?.lower === 'of' &&
        gap.every(
          (t) =>
            /^(?:of|the|ruling|governing|senior|junior|conservative|opposition|main)$/.test(t.lower) ||
            t.possessive,
        )
      ) {
        out[out.length - 1] = { ...before, name: entity.name, bodyType: 'party', country: entity.country }
        out.push({ ...entity, owner: true })
        continue
      }
    }
    if (
      before &&
      before.type === 'body' &&
      !before.possessive &&
      (entity.type === 'person' || entity.type === 'place')
    ) {
      const of =
        tokens[before.last + 1]?.lower === 'of' &&
        tokens
          .slice(before.last + 1, entity.first)
          .slice(1)
          .every((t) => t.lower === 'the' || t.known.title || t.known.leadsTitle)
      if (of) {
        out[out.length - 1] = { ...before, country: before.country ?? entity.country }
        out.push({ ...entity, owner: true })
        continue
      }
    }
    out.push(entity)
  }
  for (const [i, e] of out.entries()) {
    if (e.type === 'person' && e.country === null) {
      const country = countryBeside(tokens, out, i)
      if (!country) continue
      out[i] = { ...e, country }
      known.bySurname.set(e.name.split(' ').at(-1)?.toLowerCase() ?? '', { name: e.name, country })
    }
    if (e.type !== 'body') continue
    let named = e
    if (e.name === '{C} government') named = { ...e, name: governmentName(e.country, placeNames) }
    else if (e.name === 'expert panel') named = { ...e, name: panelName(tokens, e) }
    const defenseKept =
      named.bodyType === 'ministry' &&
      /Defen[cs]e/.test(known.bodies.get('ministry')?.name ?? '') &&
      !/Defen[cs]e/.test(named.name)
    if (named.bodyType && !named.owner && !defenseKept)
      known.bodies.set(named.bodyType, { name: named.name, country: named.country })
    out[i] = named
  }
  return out
}

/** "Germany's Greens", "Canada's Conservatives": a party of the same name in another state. */
const foreignParty = (tokens: readonly Token[], { type, country }: Entity, party: Entity): Entity | null =>
  type === 'place' &&
  party.bodyType === 'party' &&
  country?.length === 2 &&
  party.country !== null &&
  party.country !== country
    ? {
        ...party,
        country,
        name: tokens
          .slice(party.first, party.last + 1)
          .map((t) => t.text)
          .join(' '),
      }
    : null

/** One more than the words an office in apposition may take: "spokesman for the U.S. Department of Defense". */
const LONGEST_OFFICE = 9

/** Whose office a person holds: "Pentagon spokesman X", "the Pentagon's spokesman, X,", "X, the American defense secretary,". */
function countryBeside(tokens: readonly Token[], entities: readonly Entity[], i: number): string | null {
  const person = entities[i]
  const before = entities[i - 1]
  if (!person) return null
  const apposed = tokens[person.first - 1]?.text === ','
  const mayOwn = before?.type === 'body' || (apposed && before?.type === 'place' && before.form !== 'name')
  if (before && (mayOwn || (apposed && before.possessive)) && before.country) {
    const gap = tokens.slice(before.last + 1, apposed ? person.first - 1 : person.first)
    if (gap.length > 0 && gap.every((t) => t.known.title || t.known.leadsTitle)) return before.country
  }
  if (tokens[person.last + 1]?.text !== ',') return null
  const from = person.last + 2
  const length = tokens.slice(from, from + LONGEST_OFFICE).findIndex((t) => /^[,;:()]$/.test(t.text))
  const office = length < 0 ? [] : tokens.slice(from, from + length)
  if (!office.some((t) => t.known.title)) return null
  return entities.find((e) => e.country && e.first >= from && e.last < from + length)?.country ?? null
}

const DAY_OR_MONTH: ReadonlySet<string> = new Set([...WEEKDAY_NAMES, ...MONTH_NAMES])

/** A panel by its own name ("Standing Committee on Defence"), else by the words that tell which ("parliamentary committee"). */
function panelName(tokens: readonly Token[], entity: Entity): string {
  let first = entity.first
  while (
    first > 0 &&
    tokens[first - 1]?.word &&
    tokens[first - 1]?.capital &&
    !tokens[first - 1]?.possessive &&
    tokens[first - 1]?.known.mayBeName
  )
    first -= 1
  let last = entity.last
  if (
    tokens[last + 1] &&
    /^(?:on|of|for)$/.test(tokens[last + 1]?.lower ?? '') &&
    tokens[last + 2]?.capital &&
    !DAY_OR_MONTH.has(tokens[last + 2]?.text ?? '')
  ) {
    last += 2
    while (tokens[last + 1]?.capital) last += 1
  }
  if (first === entity.first && last === entity.last && /^[a-z]/.test(tokens[first]?.text ?? '')) {
    const adjective = tokens[first - 1]
    if (
      adjective?.word &&
      !/^(?:a|an|the|its|their|this|that|and|by|of)$/.test(adjective.lower) &&
      !adjective.possessive
    )
      first -= 1
  }
  return tokens
    .slice(first, last + 1)
    .map((t) => t.text)
    .join(' ')
}
