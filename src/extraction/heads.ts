const TITLE = `(?:[Pp]rime [Mm]inister|[Pp]resident|[Pp]remier|[Cc]hancellor)`
const NAME = String.raw`((?:[A-Z][\p{L}’'.-]+ ){0,3}[A-Z][\p{L}’'-]+)`
const BEFORE = new RegExp(
  String.raw`(?<!\b(?:[Ff]ormer|[Ee]x|[Ll]ate|[Vv]ice|[Oo]ne-time|[Rr]etired|[Ff]ormer [\p{L}’']+|late [\p{L}’']+)[ -])\b${TITLE},? ${NAME}`,
  'gu',
)
const BEHIND = new RegExp(
  String.raw`${NAME}, (?:the |[\p{L}]+['’]s )(?:(?!former|late|one-time|vice)[\p{L}’'-]+ ){0,2}${TITLE}\b`,
  'gu',
)

const known = new WeakMap<object, ReadonlySet<string>>()

/** The last words of the names of those whom an article calls head of a government that is in office. */
export function headsIn(article: { readonly source: string }): ReadonlySet<string> {
  const before = known.get(article)
  if (before) return before
  const heads = new Set<string>()
  for (const pattern of [BEFORE, BEHIND])
    for (const match of article.source.matchAll(pattern))
      heads.add(
        (match[1] ?? '')
          .split(' ')
          .at(-1)
          ?.replace(/['’]s$/, '') ?? '',
      )
  known.set(article, heads)
  return heads
}
