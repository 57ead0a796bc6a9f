import type { Article, Origin } from '../model/article.ts'
import { edtfBounds } from '../model/edtf.ts'
import type { PublishedMention, Voice } from '../model/timeline.ts'
import { byText } from './order.ts'

/** Words that belong to an outlet's legal or long name and not to how others cite it. */
const FILLER = new Set(['the', 'news', 'press', 'agency', 'of', 'and'])

/** Whether two names can mean the same outlet: "Kyodo" and "Kyodo News", "AP" and "Associated Press (AP)". */
export function sameOutlet(a: string, b: string): boolean {
  const [x, y] = [formsOf(a), formsOf(b)]
  return x.some((form) => y.includes(form))
}

function formsOf(name: string): string[] {
  const bracket = /\(([^)]{1,20})\)/.exec(name)?.[1]
  const plain = name.replace(/\([^)]{0,20}\)/g, ' ')
  const words = plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const core = words.filter((word) => !FILLER.has(word)).join(' ')
  const initials = words.length > 1 ? words.map((word) => word[0]).join('') : ''
  return [words.join(' '), core, initials.length > 1 ? initials : '', bracket?.toLowerCase() ?? ''].filter(
    Boolean,
  )
}

/**
 * The reports a mention goes back to, as the text and the article's front matter tell: the outlet it names, when that
 * is one of the article's reports or a dated report known from another article; else all reports of the article.
 */
export function originsOf(mention: PublishedMention, article: Article, known: readonly Origin[]): string[] {
  const own = article.meta.origins
  const named = (origin: Origin): boolean => mention.reading.via.some((via) => sameOutlet(via, origin.agency))
  const match = own.filter(named)
  if (match.length > 0) return match.map((origin) => origin.id)
  const elsewhere = known.filter((origin) => named(origin) && sameTime(origin.date, mention.reading.statedOn))
  if (elsewhere.length === 1 && elsewhere[0]) return [elsewhere[0].id]
  return own.map((origin) => origin.id)
}

/** Two dates, both known and bounded, that can mean the same day. */
function sameTime(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  const [x, y] = [edtfBounds(a), edtfBounds(b)]
  if (x.from === null || x.to === null || y.from === null || y.to === null) return false
  return x.from <= y.to && y.from <= x.to
}

/**
 * Independent reports behind some mentions. Mentions that share a report are one voice, however many addresses carry
 * them; an article without a known origin is a voice of its own. Ordered by first article.
 */
export function voicesOf(
  mentions: readonly PublishedMention[],
  articles: ReadonlyMap<string, Article>,
  known: readonly Origin[],
): Voice[] {
  let voices: { origins: Set<string>; articles: Set<string> }[] = []
  for (const mention of mentions) {
    const article = articles.get(mention.article)
    if (!article) continue
    const origins = originsOf(mention, article, known)
    const shares = (voice: (typeof voices)[number]): boolean =>
      origins.some((id) => voice.origins.has(id)) || voice.articles.has(mention.article)
    const joined = voices.filter(shares)
    const merged = {
      origins: new Set([...joined.flatMap((voice) => [...voice.origins]), ...origins]),
      articles: new Set([...joined.flatMap((voice) => [...voice.articles]), mention.article]),
    }
    voices = [...voices.filter((voice) => !joined.includes(voice)), merged]
  }
  return voices
    .map((voice) => ({
      origins: [...voice.origins].sort(byText),
      articles: [...voice.articles].sort(byText),
    }))
    .sort((a, b) => byText(a.articles[0] ?? '', b.articles[0] ?? ''))
}

/** One id for a voice: its first report, or the article that is its own origin. */
export const voiceId = (voice: Voice): string => voice.origins[0] ?? `article:${voice.articles[0]}`
