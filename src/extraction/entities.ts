import { findInstitutions } from './institutions.ts'
import type { BodyType } from './lexicon/bodies.ts'
import type { Mark } from './marks.ts'
import { joinOwners } from './owners.ts'
import { introducePeople, isFamilyName, type KnownPeople, meet } from './people.ts'
import type { Token } from './tokens.ts'

export { governmentName } from './government.ts'

/** Somebody or something that can say, decide, spend or be asked, where it stands in a sentence. */
export interface Entity {
  readonly type: 'place' | 'person' | 'body' | 'media' | 'sources' | 'uncoded'
  /** Canonical name; for places the code. */
  readonly name: string
  /** ISO code, NATO, EU or G7; null when the text has not said. */
  readonly country: string | null
  readonly bodyType: BodyType | null
  readonly form: 'name' | 'demonym' | 'metonym' | null
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly possessive: boolean
  /** Whether it only qualifies a body or person right behind it. */
  readonly owner: boolean
}

/**
 * Entities of a sentence in order. Titles introduce people; an owner ("Japan's", "the Tokyo …") lends its
 * country to the body or person behind it. `known` is read and extended.
 */
export function findEntities(
  tokens: readonly Token[],
  marks: readonly Mark[],
  known: KnownPeople,
  placeNames: ReadonlyMap<string, string>,
): Entity[] {
  const raw: Entity[] = []
  const covered = new Uint8Array(tokens.length)
  for (const mark of marks) {
    const sense = mark.sense
    if (sense.cat === 'cue' || sense.cat === 'topic') continue
    if (sense.cat === 'place') {
      // "US$" counts money; it names nobody.
      const sign = tokens[mark.last + 1]
      if (
        /^[$¥€£]/.test(sign?.text ?? '') &&
        (sign?.start === mark.end || tokens[mark.first - 1]?.text === '(')
      )
        continue
      // "The South China Sea", "the Taiwan Strait", "the Sea of Japan": waters and lands, no state.
      if (sign?.capital && WATERS.test(sign.lower)) continue
      if (tokens[mark.first - 1]?.lower === 'of' && tokens[mark.first - 2]?.text === 'Sea') continue
      // "US $232 billion".
      if (
        /^\$/.test(sign?.text ?? '') &&
        /^(?:us|u\.s\.)$/.test(tokens[mark.last]?.lower ?? '') &&
        tokens[mark.first - 1]?.lower !== 'the'
      )
        continue
      // "$US232 billion".
      const lead = tokens[mark.first - 1]
      if (lead?.text === '$' && lead.end === mark.start) continue
      raw.push(entityAt(mark, 'place', sense.code, sense.code, null, sense.form))
      known.places.add(sense.code)
      if (sense.code === 'NATO') known.bodies.set('government', { name: 'NATO', country: 'NATO' })
      covered.fill(1, mark.first, mark.last + 1)
    } else if (sense.cat === 'anaphor') {
      // "the south of the island", "the South China Sea"
      const half = /^(?:south|north)$/.test(tokens[mark.last]?.lower ?? '')
      if (half && (!tokens[mark.last]?.capital || tokens[mark.last + 1]?.capital)) continue
      const code = sense.codes.find((c) => known.places.has(c))
      if (code) {
        raw.push(entityAt(mark, 'place', code, code, null, 'name'))
        covered.fill(1, mark.first, mark.last + 1)
      }
    } else if (sense.cat === 'uncoded') raw.push(entityAt(mark, 'uncoded', 'uncoded', null))
    else if (sense.cat === 'body' && sense.row.name.startsWith('@')) {
      const before = known.bodies.get(sense.row.name === '@bloc' ? 'government' : sense.row.type)
      // "The ministry" is no Pentagon.
      const last =
        sense.row.name === '@ministry' &&
        tokens[mark.last]?.lower === 'ministry' &&
        !/Ministry|Treasury/.test(before?.name ?? '')
          ? unnamed(tokens, mark)
          : (before ?? unnamed(tokens, mark))
      if (!last || (sense.row.name === '@bloc' && last.name !== 'NATO')) continue
      if (
        mark.first === mark.last &&
        tokens[mark.first]?.lower === 'leaders' &&
        tokens[mark.first - 1]?.lower !== 'nato' &&
        (!tokens.some((t) => t.lower === 'summit') || tokens[mark.last + 1]?.lower === 'of')
      )
        continue
      const bodyType = sense.row.name === '@bloc' ? 'government' : sense.row.type
      raw.push(entityAt(mark, 'body', last.name, last.country, bodyType))
      covered.fill(1, mark.first, mark.last + 1)
    } else if (sense.cat === 'body') {
      if (
        !mark.possessive &&
        /^(?:spending|bonds?|debt|revenues?|expenditures?|borrowing|finances|coffers)$/.test(
          tokens[mark.last + 1]?.lower ?? '',
        )
      )
        continue
      // "was cut to 61 trillion won in committee": a stage of a bill.
      if (tokens[mark.first]?.lower === 'committee' && tokens[mark.first - 1]?.lower === 'in') continue
      // "The alliance's defence ministers": colleagues of many states, no cabinet.
      if (
        tokens[mark.first]?.lower === 'ministers' &&
        /^(?:defen[cs]e|foreign|finance)$/.test(tokens[mark.first - 1]?.lower ?? '')
      )
        continue
      const named = partyAgain(tokens, mark, sense.row.name, known) ?? sense.row
      raw.push(entityAt(mark, 'body', named.name, named.country, sense.row.type))
      covered.fill(1, mark.first, mark.last + 1)
    } else if (sense.cat === 'media') {
      raw.push(entityAt(mark, 'media', sense.name, null))
      covered.fill(1, mark.first, mark.last + 1)
    } else if (sense.cat === 'sources') raw.push(entityAt(mark, 'sources', 'sources', null))
    else if (sense.cat === 'person') {
      const { name, country } = sense.person
      const before = tokens[mark.first - 1]
      // "Shinzo Abe": a bare surname entry behind an unknown capitalised word is somebody else's surname.
      if (
        !sense.full &&
        before?.word &&
        before.capital &&
        !before.possessive &&
        !before.known.title &&
        !covered[mark.first - 1] &&
        before.known.mayBeName &&
        mark.first - 1 > 0
      )
        continue
      // "Koo Yun-cheol": a family name that stands first is no surname alone.
      const [given, hyphen] = tokens.slice(mark.last + 1, mark.last + 3)
      if (!sense.full && given?.capital && hyphen?.text === '-' && isFamilyName(tokens[mark.first])) continue
      raw.push(entityAt(mark, 'person', name, country))
      known.holders.set(name, { name, country, role: sense.person.role ?? '' })
      known.bySurname.set((name.split(' ').at(-1) ?? name).toLowerCase(), { name, country })
      meet(known, tokens[mark.first], (tokens[mark.last]?.lower ?? '').replace(/[.]/g, ''), { name, country })
      covered.fill(1, mark.first, mark.last + 1)
    }
  }

  findInstitutions(tokens, covered, raw, known)
  introducePeople(tokens, covered, raw, known)
  if (raw.length === 0) return raw
  raw.sort((a, b) => a.first - b.first || b.last - a.last)
  return joinOwners(tokens, raw, known, placeNames)
}

function entityAt(
  { first, last, start, end, possessive }: Mark,
  type: Entity['type'],
  name: string,
  country: string | null,
  bodyType: Entity['bodyType'] = null,
  form: Entity['form'] = null,
): Entity {
  return { type, name, country, bodyType, form, first, last, start, end, possessive, owner: false }
}

const WATERS = /^(?:sea|strait|straits|peninsula|gulf|channel)$/

/** "The party": the one named last; "the ruling party" only where that is the one that has long ruled. */
function partyAgain(
  tokens: readonly Token[],
  mark: Mark,
  name: string,
  known: KnownPeople,
): { name: string; country: string | null } | null {
  const last = known.bodies.get('party')
  if (
    name !== 'ruling party' ||
    !last ||
    !/^(?:the|its|his|her|a)$/.test(tokens[mark.first - 1]?.lower ?? '')
  )
    return null
  return mark.first === mark.last || last.name === 'LDP' ? last : null
}

/** "The ministry" before any was named, in a report on defense: the ministry of defense. */
function unnamed(tokens: readonly Token[], mark: Mark): { name: string; country: null } | undefined {
  const [first, last] = [tokens[mark.first]?.lower, tokens[mark.last]?.lower]
  return (last === 'ministry' && first === 'the') || (first === 'ministry' && last !== 'officials')
    ? { name: 'Defense Ministry', country: null }
    : undefined
}
