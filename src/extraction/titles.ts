import type { Entity } from './entities.ts'
import type { KnownPeople } from './people.ts'
import type { Token } from './tokens.ts'

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
  'ambassador',
  'senator',
  'general',
  'professor',
  'spokesman',
  'spokeswoman',
  'spokesperson',
])
const NOT_NAMES =
  /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|The|In|On|At|But|And|If|It|He|She|They|This|That|A|An|For|By|With|From|After|Before|Under|As|Its|His|Her|World|War|Cold|Two|Pacific|Ocean|Sea|East|West|North|South|Constitution|Article|Strait|Islands?|Treaty|Oval|Office|University|Institute|Press|News|Corp|Inc|GDP|GNP|FY|I|We|You|No|Not|Asked|Speaking|Also|When|While|Where|Since|Once|Until|Because|Although|Though|Nor|Yet|So|Then|Now|Here|There|What|Who|Why|How|Both|Even|Still|Only|Last|Next|Earlier|Later)$/

/** "minister", "chief": names an office. Lower case, like the words of every function here but the last of these. */
export const isTitle = (lower: string): boolean => TITLE_WORDS.test(lower)

/** "prime", "defense": may stand before the name of an office. */
export const leadsTitle = (lower: string): boolean => TITLE_LEAD.test(lower)

/** Not one of the capitalised words, as they are written, that are nobody's name. */
export const mayBeName = (text: string): boolean => !NOT_NAMES.test(text)

/** Whether a title belongs to a head of government or a minister, so that one person holds it. */
export const isHeadTitle = (title: string): boolean => HEAD_TITLES.has(title)

/** The title that ends at token `i`, lower case: "prime minister", "secretary of state". */
export function titlePhrase(tokens: readonly Token[], i: number): string {
  const words = [tokens[i]?.lower ?? '']
  for (let k = i - 1; k >= 0 && k > i - 3; k -= 1) {
    const t = tokens[k]
    if (!t?.word || !t.known.leadsTitle) break
    words.unshift(t.lower)
  }
  return words.join(' ').replace('defence', 'defense')
}

const HELD =
  /^(?:minister|premier|president|chancellor|secretary|ambassador|senator|general|professor|spokesman|spokeswoman|spokesperson)$/

/** "The prime minister", "the defense secretary" without a name: the person who held that title before. */
export function titleAlone(
  tokens: readonly Token[],
  entities: readonly Entity[],
  known: KnownPeople,
  year: number | null,
): { at: number; person: { name: string; country: string | null } }[] {
  const found: { at: number; person: { name: string; country: string | null } }[] = []
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (!token?.known.title || !HELD.test(token.lower)) continue
    const next = tokens[i + 1]
    if (
      (next?.word && next.capital) ||
      entities.some(
        (e) =>
          e.type === 'person' &&
          (e.first === i + 1 || (e.first === i + 2 && (next?.known.title || !next?.word))),
      )
    )
      continue
    const title = titlePhrase(tokens, i)
    if (title === 'minister' && tokens[i - 1]?.lower === 'the' && next?.text !== '-') {
      const minister = onlyMinister(known, year)
      if (minister) found.push({ at: i, person: minister })
    }
    if (!HEAD_TITLES.has(title)) continue
    const owner = entities.findLast((e) => e.last < i && i - e.last <= 3 && e.country)
    const listed = [...known.holders.values()].filter(
      (p) =>
        p.role
          .toLowerCase()
          .replaceAll('defence', 'defense')
          .replace('minister of defense', 'defense minister')
          .replace('minister of finance', 'finance minister')
          .replace('secretary of defense', 'defense secretary')
          .includes(title) &&
        (!owner || owner.country === p.country),
    )
    const serving = listed.length > 1 && year ? listed.filter((p) => inOffice(p.role, title, year)) : listed
    const person = known.byTitle.get(title) ?? (serving.length === 1 ? serving[0] : undefined)
    if (person && (!owner || !person.country || owner.country === person.country))
      found.push({ at: i, person })
  }
  return found
}

/** "The minister": the one minister that an article has named; nobody where it names two. */
function onlyMinister(
  known: KnownPeople,
  year: number | null,
): { name: string; country: string | null } | null {
  const named = [...known.byTitle].filter(([title]) => /(?:defense|finance|foreign) minister$/.test(title))
  const listed = [...known.holders.values()].filter(({ role }) =>
    ['defense minister', 'finance minister'].some((title) => year !== null && inOffice(role, title, year)),
  )
  const people = new Map(
    [...named.map(([, person]) => person), ...listed].map((person) => [person.name, person]),
  )
  return people.size === 1 ? ([...people.values()][0] ?? null) : null
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
