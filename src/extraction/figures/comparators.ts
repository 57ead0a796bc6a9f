import type { Comparator } from '../../model/mention.ts'

/** How a phrase before a figure bears on it. */
export interface ModifierPhrase {
  readonly phrase: string
  readonly comparator: Comparator
  /** Which articles may stand between the phrase and the number: `a` only "a/an", `the` also "the" (see `articleFits`). */
  readonly article?: 'a' | 'the'
  /** A verb or noun of the sentence: it sets the comparator but is not part of the quoted figure. */
  readonly outside?: true
  readonly rule: ModifierRule
}

export type ModifierRule =
  | 'figure.modifier.about'
  | 'figure.modifier.more'
  | 'figure.modifier.at-least'
  | 'figure.modifier.less'
  | 'figure.modifier.up-to'

/** Phrases of a list that is set with commas. */
const split = (list: string): string[] => list.split(',').map((phrase) => phrase.trim())

const phrases = (
  comparator: Comparator,
  rule: ModifierRule,
  options: Pick<ModifierPhrase, 'article' | 'outside'>,
  list: string,
): ModifierPhrase[] => split(list).map((phrase) => ({ phrase, comparator, rule, ...options }))

/** Phrases before a figure. The longest one that fits wins. */
export const PHRASES_BEFORE: readonly ModifierPhrase[] = [
  ...phrases(
    '~',
    'figure.modifier.about',
    { article: 'the' },
    `
    around, roughly, nearly, almost, close to, near, nearing, approaching, approximately,
    in the region of, in the neighborhood of, in the neighbourhood of, on the order of,
    in the order of, of the order of, somewhere around, somewhere near, virtually,
    at or near, at or around, in the vicinity of, closer to`,
  ),
  ...phrases(
    '~',
    'figure.modifier.about',
    { article: 'a' },
    `
    about, just about, some, more or less, equivalent to about`,
  ),
  ...phrases(
    '~',
    'figure.modifier.about',
    {},
    `
    approx, approx., circa, ca., c., an estimated, estimated, an approximate, est.`,
  ),
  ...phrases(
    '~',
    'figure.modifier.about',
    { outside: true },
    `
    verging on, verges on, verge on, bordering on, borders on, almost reach, almost reaches, almost reached,
    nearly reach, nearly reaches, nearly reached, almost hit, nearly hit`,
  ),
  ...phrases(
    '>',
    'figure.modifier.more',
    { article: 'the' },
    `
    above, beyond, in excess of, north of, upward of, upwards of`,
  ),
  ...phrases(
    '>',
    'figure.modifier.more',
    { article: 'a' },
    `
    more than, greater than, higher than, larger than, bigger than`,
  ),
  ...phrases(
    '>',
    'figure.modifier.more',
    {},
    `
    over, over and above, past`,
  ),
  ...phrases(
    '>',
    'figure.modifier.more',
    { outside: true, article: 'the' },
    `
    exceeding, exceeds, exceed, exceeded, topping, topped, tops, surpassing, surpasses,
    surpass, surpassed, has passed, had passed, have passed, overshooting, top, crossing, crossed, crosses, breaching, breached, breaches`,
  ),
  ...phrases(
    '>=',
    'figure.modifier.at-least',
    { article: 'the' },
    `
    at least, no less than, no fewer than, no lower than, a minimum of, minimum of,
    a minimum, minimum, at a minimum, at minimum, at or above, equal to or above,
    equal to or more than, equal to or greater than, a floor of, as little as, as low as`,
  ),
  ...phrases(
    '>=',
    'figure.modifier.at-least',
    { outside: true, article: 'the' },
    `
    meet or exceed, meets or exceeds, reach or exceed`,
  ),
  ...phrases(
    '<',
    'figure.modifier.less',
    { article: 'the' },
    `
    below, shy of, south of, nowhere near`,
  ),
  ...phrases(
    '<',
    'figure.modifier.less',
    { article: 'a' },
    `
    less than, fewer than, lower than, smaller than`,
  ),
  ...phrases(
    '<',
    'figure.modifier.less',
    {},
    `
    under, short of`,
  ),
  ...phrases(
    '<=',
    'figure.modifier.up-to',
    { article: 'the' },
    `
    up to, as much as, as many as, as high as, as large as, at most, at the most,
    no more than, not more than, no higher than, no greater than,
    at or below, at or under,
    equal to or less than, equal to or below, a maximum of, maximum of, a maximum, maximum,
    not over`,
  ),
  ...phrases(
    '<=',
    'figure.modifier.up-to',
    {},
    `
    within, inside`,
  ),
  ...phrases(
    '<=',
    'figure.modifier.up-to',
    { outside: true, article: 'the' },
    `
    limit of, limited to, limiting to, ceiling of, cap of, capped at, cap at, caps at, upper limit of`,
  ),
]

/** A word right before "more than", "exceed", "below" and the like that turns them into their opposite. */
export const NEGATION = /^(?:not|never|nothing|cannot|without|[a-z]{2,6}n't)$/

/** What a negated phrase says. */
export const NEGATED: ReadonlyMap<Comparator, { comparator: Comparator; rule: ModifierRule }> = new Map<
  Comparator,
  { comparator: Comparator; rule: ModifierRule }
>([
  ['>', { comparator: '<=', rule: 'figure.modifier.up-to' }],
  ['<', { comparator: '>=', rule: 'figure.modifier.at-least' }],
])

/** "over the 1% mark" measures against the mark; without such a noun "over the 1%" is mostly a quarrel about it. */
export const MARK_NOUN = /^[ -](?:of (?:GDP|GNP|gross domestic product) )?(?:mark|line|level|milestone)\b/i

/** Verbs with which "below the 1%" says where a thing is kept. */
export const KEEPS =
  /\b(?:keep|keeps|kept|keeping|stay|stays|stayed|staying|hold|holds|held|holding|remain|remains|remained|remaining)\s(?:\w+\s)?$/i

/** Adverbs that belong to the phrase after them: "just over", "a little above", "well below". */
export const ADVERBS: ReadonlySet<string> = new Set(
  split(`
    just, well, slightly, far, comfortably, significantly, considerably, substantially,
    marginally, somewhat, modestly, little, bit, shade, tad, touch, way, much, safely,
    fractionally`),
)

/** Adverbs of the list that need "a" before them ("little" stands with and without). */
export const ARTICLE_ADVERBS: ReadonlySet<string> = new Set(split('bit, shade, tad, touch'))

/** What a phrase with an article may not be followed by: then the number names that goal, not a level beyond it. */
export const GOAL_NOUN =
  /^[ -](?:(?!and\b|or\b|of\b|to\b|in\b|by\b)[A-Za-z-]{1,16} ){0,2}(?:targets?|goals?|guidelines?|thresholds?|ceilings?|caps?|limits?|benchmarks?|pledges?|commitments?|minimum|norms?|rules?|standards?|requirements?|barriers?|plan|program|programme|package)\b/i

/** Words before "about" that make it mean "concerning". */
export const SPEECH_WORDS: ReadonlySet<string> = new Set(
  split(`
    not, ask, asked, asks, asking, talk, talks, talked, talking, question, questions, questioned,
    quizzed, queried, speak, spoke, speaks, speaking, concern, concerns, worried, worry, worries,
    doubts, skeptical, sceptical, debate, discussion, discussions, rumors, rumours, speculation,
    remark, remarks, complained, complaints`),
)

/** Words before "over" that make it mean "concerning". */
export const DISPUTE_WORDS: ReadonlySet<string> = new Set(
  split(`
    dispute, disputes, row, clash, clashes, clashed, debate, debates, talks, tension, tensions,
    concern, concerns, fight, spat, disagreement, disagreements, disagreed, pressure, argument,
    arguments, controversy, divided, split, splits, anger, quarrel, negotiations, differences,
    standoff, battle, feud, uproar, squabble, outcry, backlash, rift`),
)

/** Verbs with which "up to" says where the thing goes, not how far it may go: "moved the request up to 3.5%". */
export const MOVING_UP =
  /\b(?:mov(?:e|es|ed|ing)|add(?:s|ed|ing)?|br(?:ing|ings|inging|ought)|push(?:es|ed|ing)?|bump(?:s|ed|ing)?|ramp(?:s|ed|ing)?|scal(?:e|es|ed|ing)|g(?:o|oes|oing|one)|went|com(?:e|es|ing)|came|get(?:s|ting)?|got|step(?:s|ped|ping)?|edg(?:e|es|ed|ing)|inch(?:es|ed|ing)?|pull(?:s|ed|ing)?|driv(?:e|es|ing|en)|drove|tak(?:e|es|en|ing)|took|catch(?:es|ing)?|caught|creep(?:s|ing)?|crept|build(?:s|ing)?|built) (?:[^\s.;:,%]{1,24} ){0,5}$|\bsign(?:s|ed|ing)? $/i

export interface ModifierAfter {
  readonly pattern: RegExp
  readonly comparator: Comparator
  readonly rule: ModifierRule
}

/** What may not follow a phrase after a figure: "or more than 5 trillion", "at least until 2030". */
const END = '(?![\\w-])(?! (?:than|about|around|[$¥€£\\d]))'

/** Phrases after a figure, tried in this order right behind it. */
export const PHRASES_AFTER: readonly ModifierAfter[] = [
  {
    pattern: new RegExp(
      `(?:,? (?:or so|or thereabouts|give or take|or close to it|or nearly so)|-ish)${END}`,
      'iy',
    ),
    comparator: '~',
    rule: 'figure.modifier.about',
  },
  {
    pattern: new RegExp(
      `(?:,? (?:(?:or|and) (?:more|higher|above|over|greater|better|up|upwards?|beyond)|at a minimum|at minimum|at the minimum|at the very least|at the least|as a (?:bare |an absolute )?minimum|minimum)${END})|[ -]plus(?![\\w-])(?! ?[$¥€£\\d]| (?:a|an|one|two|three|five|about|another|the|in|VAT|tax)\\b)|\\+(?![\\w$¥€£])(?! \\d)| at least(?=[.,;:)"”’]|$)`,
      'iy',
    ),
    comparator: '>=',
    rule: 'figure.modifier.at-least',
  },
  {
    pattern: new RegExp(
      `(?:,? (?:(?:or|and) (?:less|below|lower|under|fewer|smaller)|at the most|at most|at the maximum|at a maximum|maximum|max|tops)${END})`,
      'iy',
    ),
    comparator: '<=',
    rule: 'figure.modifier.up-to',
  },
]

/** "of GDP" and the like, that may stand between a percent and the phrase after it. */
export const OF_OUTPUT =
  / of (?:(?:its|their|the|our|a|national|country's|country’s) ){0,3}(?:GDP|GNP|gross domestic product|gross national product|national income|economic output)(?: \((?:GDP|GNP)\))?/iy

/** Signs glued to a figure. */
export const SIGN_COMPARATORS: ReadonlyMap<string, { comparator: Comparator; rule: ModifierRule }> = new Map<
  string,
  { comparator: Comparator; rule: ModifierRule }
>([
  ['~', { comparator: '~', rule: 'figure.modifier.about' }],
  ['≈', { comparator: '~', rule: 'figure.modifier.about' }],
  ['∼', { comparator: '~', rule: 'figure.modifier.about' }],
  ['>', { comparator: '>', rule: 'figure.modifier.more' }],
  ['≥', { comparator: '>=', rule: 'figure.modifier.at-least' }],
  ['<', { comparator: '<', rule: 'figure.modifier.less' }],
  ['≤', { comparator: '<=', rule: 'figure.modifier.up-to' }],
])

/** Words glued to a figure with a hyphen: "a sub-1% budget". */
export const HYPHEN_COMPARATORS: ReadonlyMap<string, { comparator: Comparator; rule: ModifierRule }> =
  new Map<string, { comparator: Comparator; rule: ModifierRule }>([
    ['sub', { comparator: '<', rule: 'figure.modifier.less' }],
    ['below', { comparator: '<', rule: 'figure.modifier.less' }],
    ['near', { comparator: '~', rule: 'figure.modifier.about' }],
    ['above', { comparator: '>', rule: 'figure.modifier.more' }],
    ['over', { comparator: '>', rule: 'figure.modifier.more' }],
  ])
