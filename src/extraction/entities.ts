import type { BodyType } from './lexicon/bodies.ts'
import type { Mark } from './marks.ts'
import type { Token } from './tokens.ts'

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

/** People met so far in an article, so that a surname or a title alone finds them again. */
export interface KnownPeople {
  readonly bySurname: Map<string, { name: string; country: string | null }>
  readonly byTitle: Map<string, { name: string; country: string | null }>
  /** Office-holders of the project's list that the article names, with their offices. */
  readonly holders: Map<string, { name: string; country: string | null; role: string }>
  /** Last body of each type, so that "the ministry" finds it. */
  readonly bodies: Map<BodyType, { name: string; country: string | null }>
  /** Countries and blocs named so far, for "the alliance" and "the island". */
  readonly places: Set<string>
}

export const noPeople = (): KnownPeople => ({
  bySurname: new Map(),
  byTitle: new Map(),
  holders: new Map(),
  bodies: new Map(),
  places: new Set(),
})

const TITLE_WORDS =
  /^(?:president|premier|chancellor|minister|secretary|ambassador|governor|mayor|senator|congressman|representative|general|admiral|gen|adm|sen|rep|lt|col|maj|spokesman|spokeswoman|spokesperson|chairman|chairwoman|chair|chief|leader|lawmaker|commissioner|director|commander|undersecretary|under-secretary|coordinator|adviser|advisor|professor|prof|analyst|economist|sir|dame|lord|mr|mrs|ms|dr|head|diplomat|envoy|official|executive|whip|speaker|treasurer|counterpart|nominee|candidate|strategist)$/
const TITLE_LEAD =
  /^(?:prime|vice|deputy|former|acting|defense|defence|foreign|finance|state|treasury|war|chief|cabinet|secretary|national|security|policy|party|opposition|senior|top|ruling|then|then-|interim|general|economy|trade|armed|forces|military|joint|staff|under|new|incoming|outgoing|white|house|press|first|shadow|federal|interior)$/
const HEAD_TITLES = new Set([
  'prime minister',
  'premier',
  'president',
  'chancellor',
  'defense minister',
  'defence minister',
  'finance minister',
  'defense secretary',
  'defence secretary',
  'foreign minister',
  'secretary of state',
])
const NOT_NAMES =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|The|In|On|At|But|And|If|It|He|She|They|This|That|A|An|For|By|With|From|After|Before|Under|As|Its|His|Her|World|War|Cold|Two|Pacific|Ocean|Sea|East|West|North|South|Constitution|Article|Strait|Islands?|Treaty|Oval|Office|University|Institute|Press|News|Corp|Inc|GDP|GNP|FY|I|We|You|No|Not|Asked|Speaking|Also)$/

const POSSESSIVE_NAME: Readonly<Record<string, string>> = {
  JP: "Japan's",
  US: 'United States',
  GB: "Britain's",
  NATO: "NATO's",
  EU: "European Union's",
}

/** `Japan's government`, `United States government`; plain `government` when nobody knows whose. */
export function governmentName(country: string | null, placeNames: ReadonlyMap<string, string>): string {
  if (!country) return 'government'
  if (country === 'NATO') return 'NATO'
  if (country === 'EU') return 'EU'
  const owner = POSSESSIVE_NAME[country] ?? `${placeNames.get(country) ?? country}'s`
  return `${owner} government`
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
  const covered = new Set<number>()
  const cover = (first: number, last: number): void => {
    for (let k = first; k <= last; k += 1) covered.add(k)
  }
  const base = { bodyType: null, form: null, owner: false } as const

  for (const mark of marks) {
    const at = {
      first: mark.first,
      last: mark.last,
      start: mark.start,
      end: mark.end,
      possessive: mark.possessive,
    }
    const sense = mark.sense
    if (sense.cat === 'place') {
      // "US$" counts money; it names nobody.
      if (/^[$¥€£]/.test(tokens[mark.last + 1]?.text ?? '') && tokens[mark.last + 1]?.start === mark.end)
        continue
      raw.push({ ...base, ...at, type: 'place', name: sense.code, country: sense.code, form: sense.form })
      known.places.add(sense.code)
      if (sense.code === 'NATO') known.bodies.set('government', { name: 'NATO', country: 'NATO' })
      cover(mark.first, mark.last)
    } else if (sense.cat === 'anaphor') {
      const code = sense.codes.find((c) => known.places.has(c))
      if (code) {
        raw.push({ ...base, ...at, type: 'place', name: code, country: code, form: 'name' })
        cover(mark.first, mark.last)
      }
    } else if (sense.cat === 'uncoded')
      raw.push({ ...base, ...at, type: 'uncoded', name: 'uncoded', country: null })
    else if (sense.cat === 'body' && sense.row.name.startsWith('@')) {
      const last =
        sense.row.name === '@bloc' ? known.bodies.get('government') : known.bodies.get(sense.row.type)
      if (!last || (sense.row.name === '@bloc' && last.name !== 'NATO')) continue
      if (
        mark.first === mark.last &&
        tokens[mark.first]?.lower === 'leaders' &&
        tokens[mark.first - 1]?.lower !== 'nato' &&
        (!tokens.some((t) => t.lower === 'summit') || tokens[mark.last + 1]?.lower === 'of')
      )
        continue
      raw.push({
        ...base,
        ...at,
        type: 'body',
        name: last.name,
        country: last.country,
        bodyType: sense.row.name === '@bloc' ? 'government' : sense.row.type,
      })
      cover(mark.first, mark.last)
    } else if (sense.cat === 'body') {
      if (
        !mark.possessive &&
        /^(?:spending|bonds?|debt|revenues?|expenditures?|borrowing|finances|coffers)$/.test(
          tokens[mark.last + 1]?.lower ?? '',
        )
      )
        continue
      raw.push({
        ...base,
        ...at,
        type: 'body',
        name: sense.row.name,
        country: sense.row.country,
        bodyType: sense.row.type,
      })
      cover(mark.first, mark.last)
    } else if (sense.cat === 'media') {
      raw.push({ ...base, ...at, type: 'media', name: sense.name, country: null })
      cover(mark.first, mark.last)
    } else if (sense.cat === 'sources')
      raw.push({ ...base, ...at, type: 'sources', name: 'sources', country: null })
    else if (sense.cat === 'person') {
      const { name, country } = sense.person
      const before = tokens[mark.first - 1]
      // "Shinzo Abe": a bare surname entry behind an unknown capitalised word is somebody else's surname.
      if (
        !sense.full &&
        before?.word &&
        before.capital &&
        !before.possessive &&
        !TITLE_WORDS.test(before.lower) &&
        !covered.has(mark.first - 1) &&
        !NOT_NAMES.test(before.text) &&
        mark.first - 1 > 0
      )
        continue
      raw.push({ ...base, ...at, type: 'person', name, country })
      known.holders.set(name, { name, country, role: sense.person.role ?? '' })
      known.bySurname.set((name.split(' ').at(-1) ?? name).toLowerCase(), { name, country })
      known.bySurname.set((tokens[mark.last]?.lower ?? '').replace(/[.]/g, ''), { name, country })
      cover(mark.first, mark.last)
    }
  }

  introducePeople(tokens, covered, raw, known)
  raw.sort((a, b) => a.first - b.first || b.last - a.last)
  return joinOwners(tokens, raw, known, placeNames)
}

/** Titles followed by capitalised names, and surnames of people introduced before. */
function introducePeople(
  tokens: readonly Token[],
  covered: Set<number>,
  out: Entity[],
  known: KnownPeople,
): void {
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (!token?.word || covered.has(i)) continue
    const met = token.capital ? known.bySurname.get(token.lower) : undefined
    const isTitle = TITLE_WORDS.test(token.lower)
    if (isTitle) {
      let j = i + 1
      if (tokens[j]?.text === '.') j += 1
      const from = j
      while (j < tokens.length && j - from < 4) {
        const t = tokens[j]
        if (!t?.word || !t.capital || covered.has(j) || NOT_NAMES.test(t.text)) break
        if (TITLE_WORDS.test(t.lower) || TITLE_LEAD.test(t.lower)) break
        j += 1
        if (t.possessive) break
      }
      const length = j - from
      if (length >= 1) {
        const name = tokens
          .slice(from, j)
          .map((t) => t.text)
          .join(' ')
        const surname = tokens[j - 1]?.lower ?? ''
        const before = known.bySurname.get(surname)
        const person = before ?? { name, country: null }
        const title = titlePhrase(tokens, i)
        if (length >= 2 && !before) known.bySurname.set(surname, person)
        if (HEAD_TITLES.has(title) && !known.byTitle.has(title)) known.byTitle.set(title, person)
        pushPerson(out, tokens, from, j - 1, person)
        for (let k = from; k < j; k += 1) covered.add(k)
        continue
      }
    }
    if (met && !covered.has(i)) {
      pushPerson(out, tokens, i, i, met)
      covered.add(i)
      continue
    }
    // Two or three capitalised words that are nothing else, next to a comma and a title or a verb of saying.
    if (
      token.capital &&
      !NOT_NAMES.test(token.text) &&
      !TITLE_LEAD.test(token.lower) &&
      !isTitle &&
      i + 1 < tokens.length
    ) {
      let j = i
      while (
        j < tokens.length &&
        j - i < 4 &&
        tokens[j]?.word &&
        tokens[j]?.capital &&
        !covered.has(j) &&
        !NOT_NAMES.test(tokens[j]?.text ?? '') &&
        !TITLE_WORDS.test(tokens[j]?.lower ?? '')
      )
        j += 1
      if (j - i >= 2 && j - i <= 3 && introducedBy(tokens, j)) {
        const name = tokens
          .slice(i, j)
          .map((t) => t.text)
          .join(' ')
        const surname = tokens[j - 1]?.lower ?? ''
        const person = known.bySurname.get(surname) ?? { name, country: null }
        known.bySurname.set(surname, person)
        pushPerson(out, tokens, i, j - 1, person)
        for (let k = i; k < j; k += 1) covered.add(k)
      }
    }
  }
}

function pushPerson(
  out: Entity[],
  tokens: readonly Token[],
  first: number,
  last: number,
  person: { name: string; country: string | null },
): void {
  const [a, b] = [tokens[first], tokens[last]]
  if (!a || !b) return
  out.push({
    type: 'person',
    name: person.name,
    country: person.country,
    bodyType: null,
    form: null,
    first,
    last,
    start: a.start,
    end: b.end,
    possessive: b.possessive,
    owner: false,
  })
}

const SAYS =
  /^(?:said|says|told|wrote|warned|argued|added|noted|announced|declared|insisted|explained|stated|acknowledged|estimated)$/

function introducedBy(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next]
  if (!token) return false
  if (SAYS.test(token.lower)) return true
  if (token.text !== ',') return false
  return tokens.slice(next + 1, next + 9).some((t) => TITLE_WORDS.test(t.lower) || SAYS.test(t.lower))
}

/** The title that ends at token `i`, lower case: "prime minister", "secretary of state". */
function titlePhrase(tokens: readonly Token[], i: number): string {
  const words = [tokens[i]?.lower ?? '']
  for (let k = i - 1; k >= 0 && k > i - 3; k -= 1) {
    const t = tokens[k]
    if (!t?.word || !TITLE_LEAD.test(t.lower)) break
    words.unshift(t.lower)
  }
  return words.join(' ').replace('defence', 'defense')
}

const BETWEEN_OWNER =
  /^(?:new|own|current|ruling|governing|then|outgoing|incoming|conservative|central|federal|top|first|latest|whole|-|['’"“”])$/

/** An owner right before a body or a person lends it its country; "X of Y" likewise. */
function joinOwners(
  tokens: readonly Token[],
  entities: readonly Entity[],
  known: KnownPeople,
  placeNames: ReadonlyMap<string, string>,
): Entity[] {
  const out: Entity[] = []
  for (let i = 0; i < entities.length; i += 1) {
    const entity = entities[i]
    if (!entity) continue
    const next = entities[i + 1]
    if (next && (next.type === 'body' || next.type === 'person') && next.first > entity.last) {
      const gap = tokens.slice(entity.last + 1, next.first)
      const owns =
        (entity.type === 'place' ||
          (entity.type === 'person' && entity.possessive && next.type === 'body')) &&
        (entity.possessive || entity.form !== null) &&
        gap.length <= 6 &&
        gap.every(
          (t) =>
            BETWEEN_OWNER.test(t.lower) ||
            TITLE_WORDS.test(t.lower) ||
            TITLE_LEAD.test(t.lower) ||
            t.lower === 'of',
        ) &&
        // A bare name before a capitalised person is a list, not an owner, unless a title stands between.
        (entity.possessive || next.type === 'body' || gap.length > 0)
      // "an LDP panel", "Democratic Progressive Party lawmakers": the party speaks.
      const ofParty =
        entity.type === 'body' &&
        entity.bodyType === 'party' &&
        next.type === 'body' &&
        gap.length <= 3 &&
        (entity.possessive ? gap.length <= 3 : gap.length <= 2) &&
        gap.every((t) => t.word && !/^(?:and|or|the|in|of|for|with)$/.test(t.lower)) &&
        ['panel', 'parliament', 'officials', 'party'].includes(next.bodyType ?? '')
      if (ofParty) {
        out.push({ ...entity, owner: true })
        entities = entities.map((e) =>
          e === next
            ? { ...next, name: entity.name, bodyType: 'party' as const, country: entity.country }
            : e,
        )
        continue
      }
      const authors =
        entity.type === 'body' && entity.possessive && next.bodyType === 'document' && gap.length <= 3
      if (authors) {
        out.push({ ...entity, owner: true })
        entities = entities.map((e) =>
          e === next ? { ...next, name: entity.name, bodyType: entity.bodyType, country: entity.country } : e,
        )
        continue
      }
      if (owns) {
        out.push({ ...entity, owner: true })
        const country = next.country ?? entity.country
        entities = entities.map((e) => (e === next ? { ...next, country } : e))
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
      if (gap.length >= 1 && gap.length <= 2 && /^(?:at|in|from|of)$/.test(gap[0]?.lower ?? '')) {
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
            /^(?:of|the|ruling|governing|senior|junior|conservative|opposition|main|japan)$/.test(t.lower) ||
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
      const gap = tokens.slice(before.last + 1, entity.first)
      const of =
        gap[0]?.lower === 'of' &&
        gap.slice(1).every((t) => t.lower === 'the' || TITLE_WORDS.test(t.lower) || TITLE_LEAD.test(t.lower))
      if (of) {
        out[out.length - 1] = { ...before, country: before.country ?? entity.country }
        out.push({ ...entity, owner: true })
        continue
      }
    }
    out.push(entity)
  }
  return out.map((e) => {
    if (e.type !== 'body') return e
    let named = e
    if (e.name === '{C} government') named = { ...e, name: governmentName(e.country, placeNames) }
    else if (e.name === 'expert panel') named = { ...e, name: panelName(tokens, e) }
    const defenseKept =
      named.bodyType === 'ministry' &&
      /Defen[cs]e/.test(known.bodies.get('ministry')?.name ?? '') &&
      !/Defen[cs]e/.test(named.name)
    if (named.bodyType && !named.owner && !defenseKept)
      known.bodies.set(named.bodyType, { name: named.name, country: named.country })
    return named
  })
}

/** A panel by its own name ("Standing Committee on Defence"), else by the words that tell which ("parliamentary committee"). */
function panelName(tokens: readonly Token[], entity: Entity): string {
  let first = entity.first
  while (
    first > 0 &&
    tokens[first - 1]?.word &&
    tokens[first - 1]?.capital &&
    !tokens[first - 1]?.possessive &&
    !NOT_NAMES.test(tokens[first - 1]?.text ?? '')
  )
    first -= 1
  let last = entity.last
  if (
    tokens[last + 1] &&
    /^(?:on|of|for)$/.test(tokens[last + 1]?.lower ?? '') &&
    tokens[last + 2]?.capital
  ) {
    last += 2
    while (tokens[last + 1]?.capital) last += 1
  }
  if (first === entity.first && last === entity.last && /^[a-z]/.test(tokens[first]?.text ?? '')) {
    const adjective = tokens[first - 1]
    if (
      adjective?.word &&
      !/^(?:a|an|the|its|their|this|that|and|by|of|an)$/.test(adjective.lower) &&
      !adjective.possessive
    )
      first -= 1
  }
  return tokens
    .slice(first, last + 1)
    .map((t) => t.text)
    .join(' ')
}

/** "The prime minister", "the defense secretary" without a name: the person who held that title before. */
export function titleAlone(
  tokens: readonly Token[],
  entities: readonly Entity[],
  known: KnownPeople,
  year: number | null,
): { at: number; person: { name: string; country: string | null } }[] {
  const found: { at: number; person: { name: string; country: string | null } }[] = []
  tokens.forEach((token, i) => {
    if (!/^(?:minister|premier|president|chancellor|secretary)$/.test(token.lower)) return
    const next = tokens[i + 1]
    if (
      (next?.word && next.capital) ||
      entities.some((e) => e.type === 'person' && e.first - i > 0 && e.first - i <= 2)
    )
      return
    const title = titlePhrase(tokens, i)
    if (!HEAD_TITLES.has(title)) return
    const owner = entities.findLast((e) => e.last < i && i - e.last <= 3 && e.country)
    const listed = [...known.holders.values()].filter(
      (p) =>
        p.role
          .toLowerCase()
          .replaceAll('defence', 'defense')
          .replace('minister of defense', 'defense minister')
          .replace('minister of finance', 'finance minister')
          .includes(title) &&
        (!owner || owner.country === p.country),
    )
    const serving = listed.length > 1 && year ? listed.filter((p) => inOffice(p.role, title, year)) : listed
    const person = known.byTitle.get(title) ?? (serving.length === 1 ? serving[0] : undefined)
    if (person && (!owner || !person.country || owner.country === person.country))
      found.push({ at: i, person })
  })
  return found
}

/** Whether a role such as "Prime Minister of Japan (2006–2007, 2012–2020)" covers a year. */
function inOffice(role: string, title: string, year: number): boolean {
  for (const part of role.toLowerCase().replaceAll('defence', 'defense').split(';')) {
    if (!part.includes(title.split(' ')[0] ?? title)) continue
    for (const span of part.matchAll(/(\d{4})(?:[–-](\d{4}))?/g)) {
      const from = Number(span[1])
      const to = span[2] ? Number(span[2]) : part.includes(`from ${span[1]}`) ? 9999 : from
      if (year >= from && year <= to) return true
    }
  }
  return false
}
