import type { Entity } from './entities.ts'
import type { BodyType } from './lexicon/bodies.ts'
import { isHeadTitle, titlePhrase } from './titles.ts'
import type { Token } from './tokens.ts'

/** People met so far in an article, so that a surname or a title alone finds them again. */
export interface KnownPeople {
  readonly bySurname: Map<string, { name: string; country: string | null }>
  readonly byTitle: Map<string, { name: string; country: string | null }>
  /** Office-holders of the project's list that the article names, with their offices. */
  readonly holders: Map<string, { name: string; country: string | null; role: string }>
  /** Last body of each type, so that "the ministry" finds it. */
  readonly bodies: Map<BodyType, { name: string; country: string | null }>
  /** Bodies without a row in the lexicon, by the last word of their names, for "the council". */
  readonly institutions: Map<string, string>
  /** Countries and blocs named so far, for "the alliance" and "the island". */
  readonly places: Set<string>
}

export const noPeople = (): KnownPeople => ({
  bySurname: new Map(),
  byTitle: new Map(),
  holders: new Map(),
  bodies: new Map(),
  institutions: new Map(),
  places: new Set(),
})

/** Titles followed by capitalised names, and surnames of people introduced before. */
export function introducePeople(
  tokens: readonly Token[],
  covered: Uint8Array,
  out: Entity[],
  known: KnownPeople,
): void {
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (!token?.word || covered[i]) continue
    const isTitle = token.known.title
    if (!isTitle && !token.capital) continue
    const met = token.capital ? known.bySurname.get(token.lower) : undefined
    if (isTitle) {
      const from = behindTitle(tokens, i)
      let j = from
      for (let parts = 0; j < tokens.length && parts < 4; parts += 1) {
        const t = tokens[j]
        if (!t?.word || !t.capital || covered[j] || !(t.known.mayBeName || isInitial(tokens, j))) break
        if (t.known.title || t.known.leadsTitle) break
        j = endOfPart(tokens, covered, j)
        if (tokens[j - 1]?.possessive) break
      }
      const length = j - from
      if (length >= 1) {
        const name = nameAt(tokens, from, j)
        const surname = tokens[j - 1]?.lower ?? ''
        const before = known.bySurname.get(surname)
        const person = before ?? { name, country: null }
        const title = titlePhrase(tokens, i)
        if (length >= 2 && !before) meet(known, tokens[from], surname, person)
        if (isHeadTitle(title) && !known.byTitle.has(title)) known.byTitle.set(title, person)
        out.push(personAt(tokens, from, j - 1, person))
        for (let k = from; k < j; k += 1) covered[k] = 1
        continue
      }
    }
    if (met) {
      out.push(personAt(tokens, i, i, met))
      covered[i] = 1
      continue
    }
    // Two or three capitalised words that are nothing else, next to a comma and a title or a verb of saying.
    if (
      token.capital &&
      token.known.mayBeName &&
      !token.known.leadsTitle &&
      !isTitle &&
      i + 1 < tokens.length
    ) {
      let j = i
      let parts = 0
      for (
        ;
        parts < 4 && !covered[j] && (isNamePart(tokens[j]) || (parts > 0 && isInitial(tokens, j)));
        parts += 1
      )
        j = endOfPart(tokens, covered, j)
      if (
        parts >= 2 &&
        parts <= 3 &&
        !HOUSES.test(tokens[j - 1]?.text ?? '') &&
        (introducedBy(tokens, j) || afterTitle(tokens, i, j) || saidBefore(tokens, i))
      ) {
        const name = nameAt(tokens, i, j)
        const surname = tokens[j - 1]?.lower ?? ''
        const person = known.bySurname.get(surname) ?? { name, country: null }
        meet(known, token, surname, person)
        out.push(personAt(tokens, i, j - 1, person))
        for (let k = i; k < j; k += 1) covered[k] = 1
      }
    }
  }
}

const OFFICE_OF = /^(?:of|for|the|and|&)$/
const ELECTED = /^(?:elect|designate|nominate|in|command)$/

/** Where a name may begin behind a title: "Adm.", "Minister-designate", "Minister of State for Defence". */
function behindTitle(tokens: readonly Token[], title: number): number {
  let at = title + 1
  if (tokens[at]?.text === '.') return at + 1
  if (isHyphen(tokens[at]) && ELECTED.test(tokens[at + 1]?.lower ?? '')) return at + 2
  if (!/^(?:of|for)$/.test(tokens[at]?.lower ?? '')) return at
  while (
    at - title < 8 &&
    (OFFICE_OF.test(tokens[at]?.lower ?? '') || (tokens[at]?.capital && tokens[at]?.known.leadsTitle))
  )
    at += 1
  return tokens[at - 1]?.known.leadsTitle ? at : title + 1
}

/** What a hyphen joins to a name without being part of it: "a Kishida-led cabinet". */
const JOINED = /^(?:led|era|style|backed|appointed|chaired|run|like|headed|based|linked)$/

const isHyphen = (token: Token | undefined): boolean => token?.text === '-'

/** "Charles Q. Brown". */
const isInitial = (tokens: readonly Token[], at: number): boolean =>
  /^[A-Z]$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === '.'

/** Behind the part of a name that begins at `at`: "Jung-tai" and "Rapp-Hooper" are one part each. */
function endOfPart(tokens: readonly Token[], covered: Uint8Array, at: number): number {
  let end = at + 1
  if (isInitial(tokens, at)) return end + 1
  while (
    isHyphen(tokens[end]) &&
    tokens[end]?.start === tokens[end - 1]?.end &&
    tokens[end + 1]?.word &&
    tokens[end + 1]?.start === tokens[end]?.end &&
    !covered[end + 1] &&
    !JOINED.test(tokens[end + 1]?.lower ?? '')
  )
    end += 2
  return end
}

const nameAt = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((t) => t.text)
    .join(' ')
    .replaceAll(' - ', '-')
    .replaceAll(' .', '.')

/** "Koo", "Lai": one of the commonest names that stand before the given name. */
export const isFamilyName = (token: Token | undefined): boolean => FAMILY_FIRST.has(token?.lower ?? '')

/** The commonest Chinese and Korean family names, which stand first: "Jiang Enzhu" is Jiang from then on. */
const FAMILY_FIRST = new Set(
  'ahn bae bai cai cao chang chen cheng cho choi chou choo chu chung cui dai deng ding dong du fan fang feng fu gao geng gong gu guo han hao he ho hong hou hsiao hsieh hsu hu huang hwang jang jeon jeong jia jiang jin jung kang kim ko koo kuo kwon lai lam lee lei li liang liao lim lin liu lo lu luo ma mao meng moon nam oh pan park peng qian qin ren roh ryu seo shao shen shi shin sohn song su sun suh tan tang tian tsai wan wang wei wen wong woo wu xi xia xie xu xue yan yang yao ye yeh yi yim yin yoo yoon you yu yuan zeng zhang zhao zheng zhong zhou zhu zou'.split(
    ' ',
  ),
)

/** From now on the surname alone finds the person. */
export function meet(
  known: KnownPeople,
  first: Token | undefined,
  last: string,
  person: { name: string; country: string | null },
): void {
  known.bySurname.set(last, person)
  if (first && first.lower !== last && FAMILY_FIRST.has(first.lower)) known.bySurname.set(first.lower, person)
}

/** A person where tokens `first` to `last` name them. */
export function personAt(
  tokens: readonly Token[],
  first: number,
  last: number,
  { name, country }: { name: string; country: string | null },
): Entity {
  const [start, end] = [tokens[first]?.start ?? 0, tokens[last]?.end ?? 0]
  const possessive = tokens[last]?.possessive ?? false
  return {
    type: 'person',
    name,
    country,
    bodyType: null,
    form: null,
    first,
    last,
    start,
    end,
    possessive,
    owner: false,
  }
}

function isNamePart(token: Token | undefined): boolean {
  if (!token?.capital) return false
  return token.known.mayBeName && !token.known.title
}

const SAYS =
  /^(?:said|says|told|wrote|warned|argued|added|noted|announced|declared|insisted|explained|stated|acknowledged|estimated|pointed|stressed|remarked|claimed|observed|predicted|reckoned|complained|replied|maintained|recalled)$/

/** "Japan's Foreign Minister, Saburo Okita, …": a name between commas behind a title. */
function afterTitle(tokens: readonly Token[], first: number, next: number): boolean {
  const closed = next >= tokens.length || /^[,.]$/.test(tokens[next]?.text ?? '')
  return closed && tokens[first - 1]?.text === ',' && tokens[first - 2]?.known.title === true
}

const PUT_FORWARD = /^(?:forward|proposed|suggested|floated|demanded|recommended|advocated|urged|promised)$/

/** "…, said Peter Dean of the institute", "according to Li Zhaoxing": a name right behind what gives it the word. */
const saidBefore = (tokens: readonly Token[], i: number): boolean =>
  (SAYS.test(tokens[i - 1]?.lower ?? '') && /^[,”"’']$/.test(tokens[i - 2]?.text ?? '')) ||
  (tokens[i - 1]?.lower === 'to' && tokens[i - 2]?.lower === 'according') ||
  // "the 3.5% put forward by Markus Söder".
  (tokens[i - 1]?.lower === 'by' && PUT_FORWARD.test(tokens[i - 2]?.lower ?? ''))

/** "Jiang Bin of the Ministry of National Defense pointed out": between a name and its verb stands only a house. */
function speaksForHouse(tokens: readonly Token[], from: number): boolean {
  let k = from
  while (k < tokens.length && k - from < 9 && (tokens[k]?.capital || HOUSE_WORD.test(tokens[k]?.lower ?? '')))
    k += 1
  return k > from && SAYS.test(tokens[k]?.lower ?? '')
}

/** Last words of the names of papers, firms and offices, which say things too. */
const HOUSES =
  /^(?:Review|Times|Post|Daily|Journal|Herald|Tribune|Shimbun|Shinbun|Gazette|Observer|Magazine|Weekly|Network|Television|Radio|Agency|Bank|Fund|Group|Council|Committee|Commission|Ministry|Department|Party|Foundation|Cent(?:er|re)|Association|Company|Industries|Administration|Assembly|Parliament|Congress|Government|Cabinet|House|Command|Forces?|Bureau|Office|Board|Research|Securities|Monitor|Affairs|Staff|Study|Report)$/

const HOUSE_WORD = /^(?:the|of|for|and|on|in|&|[’']s)$/

function introducedBy(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next]
  if (!token) return false
  if (SAYS.test(token.lower)) return true
  if (/^(?:has|had|also|later|then)$/.test(token.lower) && SAYS.test(tokens[next + 1]?.lower ?? ''))
    return true
  if (/^(?:of|from|at)$/.test(token.lower)) return speaksForHouse(tokens, next + 1)
  if (token.text !== ',') return false
  return (
    tokens.slice(next + 1, next + 9).some((t) => t.known.title || SAYS.test(t.lower)) ||
    // "Mira Rapp-Hooper, once of the White House National Security Council, told".
    tokens.slice(next + 9, next + 16).some((t, k) => SAYS.test(t.lower) && tokens[next + 8 + k]?.text === ',')
  )
}
