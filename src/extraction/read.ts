import type { Annotation } from './annotation.ts'
import type { Block } from './document.ts'
import { findEntities } from './entities.ts'
import { type Figure, findFigures, mayHoldFigure } from './figures.ts'
import { headedFigures } from './heading-unit.ts'
import { placeNames, places } from './lexicon/places.ts'
import { findMarks } from './marks.ts'
import { type KnownPeople, noPeople, personAt } from './people.ts'
import { findQuotations } from './quotations.ts'
import { Sentence } from './sentence.ts'
import { type Span, splitSentences } from './sentences.ts'
import { withKnownMoney } from './shared-money.ts'
import { titleAlone } from './titles.ts'
import { type Token, tokenise } from './tokens.ts'
import { type Located, locate, tokenAt, type View } from './view.ts'
import type { Vocabulary } from './words.ts'

/** The lower layers of all blocks: sentences with tokens, marks, entities, figures and times. */
export function readViews(
  blocks: readonly Block[],
  vocabulary: Vocabulary,
  defenseArticle: boolean,
  year: number | null = null,
): View[] {
  const known = noPeople()
  const views: Sentence[] = []
  const headed = headedFigures()
  for (const each of blocks) {
    const { block, figures } = defenseArticle ? headed(each) : { block: each, figures: NO_NOTES }
    readBlock(block, vocabulary, known, defenseArticle, views, figures, blocks)
  }
  for (const view of views) addTitles(view, known, year)
  return views
}

function readBlock(
  block: Block,
  vocabulary: Vocabulary,
  known: KnownPeople,
  defenseArticle: boolean,
  views: Sentence[],
  headed: readonly Annotation<Figure>[],
  blocks: readonly Block[],
): void {
  const { text } = block
  const countable = mayHoldFigure(text)
  if (!defenseArticle && !countable) return
  const written = countable ? findFigures(text) : NO_NOTES
  const figures = withKnownMoney(written.length > 0 ? written : headed, text, blocks)
  const quotations = findQuotations(text)
  // Quotations that end before this sentence.
  let past = 0
  for (const { start, end, endless } of splitSentences(text)) {
    const tokens = tokenise(text, start + (start === 0 ? datelineLength(text) : 0), end, vocabulary)
    const marks = findMarks(tokens)
    const entities = findEntities(tokens, marks, known, placeNames)
    const all = figures.length > 0 ? within(figures, { start, end }) : NO_NOTES
    const read = endless ? 0 : MOST_FIGURES
    const here =
      all.length > 0 && read > 0 ? figuresIn(all.slice(0, read), start, end, text, tokens) : NO_FIGURES
    const crowd = all.length > read ? all.slice(read) : NO_NOTES
    while ((quotations[past]?.end ?? end) <= start) past += 1
    let open = past
    while ((quotations[open]?.start ?? end) < end) open += 1
    const quoted = quotations.slice(past, open)
    views.push(
      new Sentence({ block, start, end, tokens, marks, figures: here, crowd, quotations: quoted }, entities),
    )
  }
}

const NO_NOTES: readonly Annotation<Figure>[] = []
const NO_FIGURES: readonly Located<Figure>[] = []

function figuresIn(
  figures: readonly Annotation<Figure>[],
  start: number,
  end: number,
  text: string,
  tokens: readonly Token[],
): readonly Located<Figure>[] {
  return locate(figures, tokens, start, end).map((figure) => withBracket(figure, text, tokens))
}

const DATELINE =
  /^(?:\[[A-Z][A-Z .]{2,30}\]\s*|[A-Z][A-Za-z’'.]+(?:[ ,/]+[A-Z][A-Za-z’'.]+){0,4}?(?:,\s+[A-Z][a-z]{2,8}\.?\s+\d{1,2})?\.?\s*(?:\([A-Z][^)]{1,30}\)|\/[A-Z]{2,8}\/\.?)?\s*(?:--|—|–|•|\s-\s|:\s(?=[A-Z])|(?<=\))\s|(?<=\/\.?)\s)\s*)/

const CITIES: ReadonlySet<string> = new Set(places.flatMap(({ metonyms }) => metonyms.split('|')))

/** Length of "TOKYO, Dec. 22 (Kyodo) --": where and when a report was filed, no part of what it says. */
function datelineLength(text: string): number {
  const match = DATELINE.exec(text.slice(0, 90))
  if (!match) return 0
  // A colon or a dash alone is a dateline only behind a capital, a place in capitals, or a date.
  return /[A-Z]{4,}|\(|\d|^\[|\//.test(match[0]) || CITIES.has(match[0].replace(/\s*\W+\s*$/, ''))
    ? match[0].length
    : 0
}

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
function addTitles(view: Sentence, known: KnownPeople, year: number | null): void {
  const extra = titleAlone(view.tokens, view.entities, known, year).map(({ at, person }) =>
    personAt(view.tokens, at, at, person),
  )
  if (extra.length) view.entities = [...view.entities, ...extra].sort((a, b) => a.first - b.first)
}
