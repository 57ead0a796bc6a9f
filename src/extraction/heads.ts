import { oncePer } from './memo.ts'

const TITLE = `(?:[Pp]rime [Mm]inister|[Pp]resident|[Pp]remier|[Cc]hancellor)`
// Bounded, and without a full stop but behind an initial: a name ends where its sentence does.
const WORD = String.raw`\p{Lu}[\p{L}-]{1,24}`
const NAME = String.raw`((?:(?:${WORD}|\p{Lu}\.) ){0,3}${WORD})`
const BEFORE = new RegExp(
  String.raw`(?<!\b(?:[Ff]ormer|[Ee]x|[Ll]ate|[Vv]ice|[Dd]eputy|[Aa]ssistant|[Tt]hen|[Oo]ne-time|[Rr]etired|[Ff]ormer \p{L}{1,24}|late \p{L}{1,24})[ -])\b${TITLE},? ${NAME}(?!\p{L})`,
  'gu',
)
const BEHIND = new RegExp(
  String.raw`(?<![\p{L}.] ?)${NAME}, (?:the |\p{L}{1,24}['’]s )(?:(?!former|late|one-time|vice|deputy|assistant|then)[\p{L}-]{1,24} ){0,2}${TITLE}\b`,
  'gu',
)

/** The last words of the names of those whom an article calls head of a government that is in office. */
export const headsIn = oncePer(
  (article: { readonly source: string; readonly bodyStart: number }): ReadonlySet<string> => {
    const heads = new Set<string>()
    const body = article.source.slice(article.bodyStart)
    if (!new RegExp(TITLE).test(body)) return heads
    for (const pattern of [BEFORE, BEHIND])
      for (const match of body.matchAll(pattern)) heads.add((match[1] ?? '').split(' ').at(-1) ?? '')
    return heads
  },
)
