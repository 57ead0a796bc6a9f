import type { Entity } from './entities.ts'
import type { BodyType } from './lexicon/bodies.ts'
import type { KnownPeople } from './people.ts'
import type { Token } from './tokens.ts'

/** What bodies are called everywhere, by the last word of their names. */
const HEADS: ReadonlyMap<string, BodyType> = new Map(
  (
    [
      ['panel', 'council|commission|committee|board'],
      [
        'institute',
        'institute|institution|centre|center|foundation|observatory|association|federation|officer',
      ],
      ['ministry', 'ministry|department'],
      ['parliament', 'assembly|senate|duma|knesset|riksdag|storting|sejm'],
      ['party', 'party'],
      ['document', 'review'],
    ] as const
  ).flatMap(([type, heads]) => heads.split('|').map((head): [string, BodyType] => [head, type])),
)
const ACRONYM_LEAD = /^(?:agency|institute|office|bureau|council|authority|ministry)$/
const POINTS_BACK = /^(?:the|its|this|that)$/

const MEMBERS = /^(?:members|allies|nations|countries|states)$/
const isNumber = (token: Token | undefined): boolean => /^\d+$/.test(token?.text ?? '')

/**
 * Bodies no list names: "State Defense Council", "the statistics agency SSB", and "the council" after that. `covered`
 * marks the tokens of entities found before, and is extended.
 */
export function findInstitutions(
  tokens: readonly Token[],
  covered: Uint8Array,
  out: Entity[],
  { institutions, places }: KnownPeople,
): void {
  for (let i = 1; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (!token?.word || covered[i]) continue
    const before = tokens[i - 1]
    if (
      MEMBERS.test(token.lower) &&
      places.has('NATO') &&
      !places.has('EU') &&
      isNumber(before) &&
      tokens[i - 2]?.lower === 'the'
    ) {
      out.push({ ...bodyAt(tokens, i, i, 'NATO', 'government'), country: 'NATO' })
      covered[i] = 1
      continue
    }
    if (ACRONYM_LEAD.test(before?.lower ?? '') && /^[A-Z]{2,6}$/.test(token.text) && !covered[i - 1]) {
      out.push(bodyAt(tokens, i, i, token.text, 'institute'))
      covered[i] = 1
      continue
    }
    const type = HEADS.get(token.lower)
    if (!type) continue
    if (!token.capital) {
      const known = institutions.get(token.lower)
      if (!known || !POINTS_BACK.test(before?.lower ?? '')) continue
      out.push(bodyAt(tokens, i - 1, i, known, kindOfBody(known, type)))
      covered.fill(1, i - 1, i + 1)
      continue
    }
    let first = i
    while (first > 0 && i - first < 4 && !covered[first - 1] && leadsName(tokens[first - 1])) first -= 1
    if (first === i) continue
    const name = tokens
      .slice(first, i + 1)
      .map((t) => t.text)
      .join(' ')
    institutions.set(token.lower, name)
    out.push(bodyAt(tokens, first, i, name, kindOfBody(name, type)))
    covered.fill(1, first, i + 1)
  }
}

/** A council of state decides; other councils advise. */
const kindOfBody = (name: string, type: BodyType): BodyType =>
  /\bCouncil$/.test(name) && /\b(?:Security|Defen[cs]e|Executive|Federal)\b/.test(name) ? 'government' : type

const leadsName = (token: Token | undefined): boolean =>
  token?.word === true && token.capital && !token.possessive && token.known.mayBeName

function bodyAt(
  tokens: readonly Token[],
  first: number,
  last: number,
  name: string,
  bodyType: BodyType,
): Entity {
  return {
    type: 'body',
    name,
    country: null,
    bodyType,
    form: null,
    first,
    last,
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    possessive: tokens[last]?.possessive ?? false,
    owner: false,
  }
}
