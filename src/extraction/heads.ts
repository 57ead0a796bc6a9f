const TITLE = `(?:[Pp]rime [Mm]inister|[Pp]resident|[Pp]remier|[Cc]hancellor)`
// Bounded, and without a full stop but behind an initial: a name ends where its sentence does.
const WORD = String.raw`[A-Z][\p{L}-]{1,24}`
const NAME = String.raw`((?:(?:${WORD}|[A-Z]\.) ){0,3}${WORD})`
const BEFORE = new RegExp(
  String.raw`(?<!\b(?:[Ff]ormer|[Ee]x|[Ll]ate|[Vv]ice|[Tt]hen|[Oo]ne-time|[Rr]etired|[Ff]ormer \p{L}{1,24}|late \p{L}{1,24})[ -])\b${TITLE},? ${NAME}(?!\p{L})`,
  'gu',
)
const BEHIND = new RegExp(
  String.raw`(?<![\p{L}.] ?)${NAME}, (?:the |\p{L}{1,24}['’]s )(?:(?!former|late|one-time|vice)[\p{L}-]{1,24} ){0,2}${TITLE}\b`,
  'gu',
)

const known = new WeakMap<object, ReadonlySet<string>>()

/** The last words of the names of those whom an article calls head of a government that is in office. */
export function headsIn(article: {
  readonly source: string
  readonly bodyStart: number
}): ReadonlySet<string> {
  const before = known.get(article)
  if (before) return before
  const heads = new Set<string>()
  const body = article.source.slice(article.bodyStart)
  if (new RegExp(TITLE).test(body))
    for (const pattern of [BEFORE, BEHIND])
      for (const match of body.matchAll(pattern)) heads.add((match[1] ?? '').split(' ').at(-1) ?? '')
  known.set(article, heads)
  return heads
}
