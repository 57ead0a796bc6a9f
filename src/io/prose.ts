import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import Turndown from 'turndown'
import { InputError } from '../model/diagnostic.ts'
import { decodeText } from './text.ts'

/** The words of an article, and what a saved page says of itself. */
export interface Prose {
  /** Markdown. */
  readonly text: string
  readonly title: string | null
  readonly publisher: string | null
  /** `YYYY-MM-DD` */
  readonly published: string | null
  readonly url: string | null
}

const HTML = /^\s{0,200}<(?:!doctype html|\?xml|html|head|body|article|main|div|p|meta)\b/i
const CHARSET = /<meta[^>]{0,200}charset=["']?([\w-]{2,20})/i

/** Lines that stand around articles on the web and are no part of them. */
const BOILERPLATE =
  /^(?:advertisement|story continues below.*|continue reading.*|share this.*|share (?:on|via) .*|sign up (?:for|to) .*|subscribe.*|follow us .*|click here.*|read more:?.*|related:.*|recommended.*|most read.*|copyright\b.*|©.*|all rights reserved.*|skip to .*|log in|sign in|print|email|tweet|save)$/i

/** Invisible characters that come along when text is copied from a page. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

/**
 * The prose of pasted text or of a saved page, as Markdown. Throws an InputError when the bytes are no text, or the
 * page has no article.
 */
export function readProse(bytes: Uint8Array, file: string): Prose {
  if (bytes.length > MAX_PAGE) {
    throw new InputError([
      {
        ...{ file, line: 1, column: 1 },
        unexpected: `a page of ${(bytes.length / 1e6).toFixed(1)} MB`,
        expected: `at most ${MAX_PAGE / 1e6} MB`,
        fix: 'keep only the words of the article',
      },
    ])
  }
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2_000)).replace(/^ï»¿/, '')
  if (!HTML.test(head)) return { ...NOTHING, text: tidy(decodeText(bytes, file)) }
  const charset = CHARSET.exec(head)?.[1] ?? 'utf-8'
  return readPage(/^utf-?8$/i.test(charset) ? decodeText(bytes, file) : decodeAs(bytes, charset, file), file)
}

/** Bytes of a saved page with all that it carries along; of a larger one the parser would take minutes. */
const MAX_PAGE = 20_000_000

const NOTHING: Omit<Prose, 'text'> = { title: null, publisher: null, published: null, url: null }

function decodeAs(bytes: Uint8Array, charset: string, file: string): string {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    throw noArticle(file, `a page in "${charset}"`, 'an encoding that browsers know')
  }
}

function readPage(html: string, file: string): Prose {
  const { document } = parseHTML(html)
  const meta = (selector: string): string | null =>
    document.querySelector(selector)?.getAttribute('content')?.trim() || null
  const url =
    document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? meta('meta[property="og:url"]')
  // Pictures would be asked of other hosts; their words stand in captions.
  for (const one of document.querySelectorAll(
    'script, style, template, noscript, svg, img, picture, video, iframe',
  )) {
    one.remove()
  }
  const found = new Readability(document).parse()
  if (!found?.content) throw noArticle(file, 'a page without an article', 'a saved article')
  const turndown = new Turndown({ headingStyle: 'atx', hr: '---', bulletListMarker: '-', emDelimiter: '*' })
  // Where a link leads is no part of what was said.
  turndown.addRule('links', { filter: 'a', replacement: (words) => words })
  return {
    text: tidy(turndown.turndown(parseHTML(`<html><body>${found.content}</body></html>`).document.body)),
    title: withoutSite(oneLine(found.title), oneLine(found.siteName)) || null,
    publisher: oneLine(found.siteName) || null,
    published: /^\d{4}-\d{2}-\d{2}/.exec(found.publishedTime ?? '')?.[0] ?? null,
    url: url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null,
  }
}

const oneLine = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()

/** `Headline | Site` → `Headline`. */
function withoutSite(title: string, site: string): string {
  const rest = site && title.endsWith(site) ? title.slice(0, -site.length).trimEnd() : title
  return rest === title ? title : rest.replace(/[|–—:·-]$/, '').trimEnd()
}

function noArticle(file: string, unexpected: string, expected: string): InputError {
  return new InputError([
    { file, line: 1, column: 1, unexpected, expected, fix: 'copy the words of the article into a text file' },
  ])
}

/** Lines without what is not prose; no invisible characters; at most one blank line in a row. */
function tidy(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => !BOILERPLATE.test(line.trim()))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
