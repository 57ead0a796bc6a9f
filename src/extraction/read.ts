import type { Annotation } from './annotation.ts'
import type { Block } from './document.ts'
import { type Entity, findEntities, type KnownPeople, noPeople, titleAlone } from './entities.ts'
import { type Figure, findFigures, mayHoldFigure } from './figures.ts'
import type { Lexicon } from './lexicon/index.ts'
import { placeNames } from './lexicon/places.ts'
import { findMarks } from './marks.ts'
import { findQuotations } from './quotations.ts'
import { type Span, splitSentences } from './sentences.ts'
import { MAY_STATE } from './statements.ts'
import { findTimes, type TimeExpression } from './times.ts'
import { type Token, tokenise } from './tokens.ts'
import { type Located, locate, tokenAt, type View, wallSums } from './view.ts'

/** The lower layers of all blocks: sentences with tokens, marks, entities, figures and times. */
export function readViews(
  blocks: readonly Block[],
  lexicon: Lexicon,
  defenseArticle: boolean,
  year: number | null = null,
): View[] {
  const known = noPeople()
  const views = blocks.flatMap((block) => readBlock(block, lexicon, known, defenseArticle))
  return views.map((view) => withTitles(view, known, year))
}

function readBlock(block: Block, lexicon: Lexicon, known: KnownPeople, defenseArticle: boolean): View[] {
  const quotations = findQuotations(block.text)
  const views: View[] = []
  if (!defenseArticle && !mayHoldFigure(block.text)) return views
  const figures = mayHoldFigure(block.text) ? findFigures(block.text) : []
  for (const span of splitSentences(block.text)) {
    const tokens = tokenise(
      block.text,
      span.start + (span.start === 0 ? datelineLength(block.text) : 0),
      span.end,
    )
    const marks = findMarks(tokens, lexicon)
    const entities = findEntities(tokens, marks, known, placeNames)
    const sentence = block.text.slice(span.start, span.end)
    const here = locate(within(figures, span), tokens, span.start, span.end)
      .slice(0, MOST_FIGURES)
      .map((figure) => withBracket(figure, block.text, tokens))
    const relevant =
      here.length > 0 || block.paragraph <= 3 || MAY_STATE.test(sentence) || MAY_DECIDE.test(sentence)
    const times = relevant ? timesIn(block.text, tokens[0]?.start ?? span.start, span.end) : []
    views.push({
      block,
      start: span.start,
      end: span.end,
      tokens,
      marks,
      entities,
      figures: here,
      times: locate(times, tokens, span.start, span.end),
      quotations:
        quotations.length === 0
          ? quotations
          : quotations.filter((q) => q.start < span.end && q.end > span.start),
      walls: wallSums(tokens),
    })
  }
  return views
}

const DATELINE =
  /^(?:\[[A-Z][A-Z .]{2,30}\]\s*|[A-Z][A-Za-z’'.]+(?:[ ,]+[A-Z][A-Za-z’'.]+){0,4}?(?:,\s+[A-Z][a-z]{2,8}\.?\s+\d{1,2})?\.?\s*(?:\([A-Z][^)]{1,30}\)|\/[A-Z]{2,8}\/\.?)?\s*(?:--|—|–|\s-\s|:\s(?=[A-Z])|(?<=\))\s|(?<=\/\.?)\s)\s*)/

/** Length of "TOKYO, Dec. 22 (Kyodo) --": where and when a report was filed, no part of what it says. */
function datelineLength(text: string): number {
  const match = DATELINE.exec(text.slice(0, 90))
  if (!match) return 0
  // A colon or a dash alone is a dateline only behind a place in capitals or a date.
  return /[A-Z]{4,}|\(|\d|^\[|\//.test(match[0]) ? match[0].length : 0
}

/** Words of the decisions whose dates the next sentences go on with. */
const MAY_DECIDE = /\b(?:approv|adopt|endors|pass|clear|request|submit|propos|sign|agree|decid)/

/** Figures read in one sentence; more is a table that lost its lines. */
const MOST_FIGURES = 24

/** The figures of a sorted list that can lie in a span, found by halving. */
function within(figures: readonly Annotation<Figure>[], span: Span): readonly Annotation<Figure>[] {
  const first = (offset: number): number => {
    let [low, high] = [0, figures.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((figures[middle]?.start ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low
  }
  return figures.slice(first(span.start), first(span.end))
}

/** A conversion in brackets right behind an amount is part of it: what follows stands right behind the amount. */
function withBracket(figure: Located<Figure>, text: string, tokens: readonly Token[]): Located<Figure> {
  const conversions = figure.note.value.converted
  const [start, end] = [conversions[0]?.start, conversions.at(-1)?.end]
  if (start === undefined || end === undefined || start - figure.note.end > 18) return figure
  const bracket = /^[^()[\]]{0,30}[)\]]/.exec(text.slice(end, end + 32))
  return { ...figure, last: tokenAt(tokens, end + (bracket?.[0].length ?? 0) - 1) }
}

/** Titles without a name, once the whole article has told who holds them. */
function withTitles(view: View, known: KnownPeople, year: number | null): View {
  const extra: Entity[] = []
  for (const { at, person } of titleAlone(view.tokens, view.entities, known, year)) {
    const token = view.tokens[at]
    if (!token || view.entities.some((e) => e.first <= at && e.last >= at)) continue
    extra.push({
      type: 'person',
      name: person.name,
      country: person.country,
      bodyType: null,
      form: null,
      first: at,
      last: at,
      start: token.start,
      end: token.end,
      possessive: token.possessive,
      owner: false,
    })
  }
  return extra.length
    ? { ...view, entities: [...view.entities, ...extra].sort((a, b) => a.first - b.first) }
    : view
}

function timesIn(text: string, start: number, end: number): Annotation<TimeExpression>[] {
  return findTimes(text.slice(start, end)).map((note) => ({
    ...note,
    start: note.start + start,
    end: note.end + start,
    value: { ...note.value, coreStart: note.value.coreStart + start, coreEnd: note.value.coreEnd + start },
  }))
}
