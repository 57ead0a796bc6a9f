import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mention } from '../../src/model/mention.ts'
import type { Permalinks } from '../../src/model/record.ts'
import type { Extracted } from '../../src/timeline/extracted.ts'
import {
  EMPTY_PERMALINKS,
  mergeClaim,
  type RecordState,
  renameClaim,
  withdrawArticle,
  withdrawClaim,
  withdrawMention,
} from '../../src/timeline/permalinks.ts'
import { standingReading } from '../../src/timeline/reading.ts'
import { type Reconciled, reconcile } from '../../src/timeline/reconcile.ts'
import { accept, correct, reject, reviewQueue, withMention } from '../../src/timeline/review.ts'
import { anyReading } from './arbitrary.ts'
import { article, PEOPLE, type Piece, share } from './fake.ts'

const EMPTY: RecordState = { records: [], permalinks: EMPTY_PERMALINKS }
const target = share(2, { kind: 'target', period: '2027', periodRole: 'by' })
const level = share(0.94, { period: 'FY2020', periodRole: 'in' })

const run = (articles: readonly Extracted[], state: RecordState = EMPTY, on = '2026-01-01'): Reconciled =>
  reconcile({ ...state, articles, people: PEOPLE, on })

/** Runs and insists that nothing is wrong. */
function settle(articles: readonly Extracted[], state: RecordState = EMPTY, on = '2026-01-01'): Reconciled {
  const result = run(articles, state, on)
  expect(result.problems).toEqual([])
  return result
}

const mentions = (state: RecordState) => state.records.flatMap((record) => record.mentions)
const signs = (result: Reconciled): string => result.changes.map((change) => change.sign).join('')
const live = (permalinks: Permalinks): string[] =>
  Object.entries(permalinks.claims).flatMap(([id, address]) => (address.state === 'live' ? [id] : []))

const PIECES: Piece[] = [
  'Japan is to spend ',
  ['2 percent', target],
  ' of GDP by 2027. It spent ',
  ['0.94 percent', level],
  ' in 2020.',
]

describe('first recording', () => {
  it('gives each claim an id, a date and a line in the diff', () => {
    const result = settle([article('a', PIECES)])
    expect(mentions(result).map((one) => one.claim)).toEqual([
      'jp-2-percent-of-gdp-by-2027',
      'jp-0.94-percent-of-gdp-in-fy2020',
    ])
    expect(result.permalinks.claims['jp-2-percent-of-gdp-by-2027']).toEqual({
      state: 'live',
      since: '2026-01-01',
    })
    expect(result.permalinks.articles).toEqual({ a: { state: 'live', since: '2026-01-01' } })
    expect(signs(result)).toBe('++')
  })

  it('is a fixed point: a second run changes nothing, whatever its date', () => {
    const first = settle([article('a', PIECES)])
    const second = settle([article('a', PIECES)], first, '2030-12-31')
    expect(second.records).toEqual(first.records)
    expect(second.permalinks).toEqual(first.permalinks)
    expect(second.changes).toEqual([])
  })

  it('gives the same claim in two articles one id', () => {
    const result = settle([
      article('a', PIECES),
      article('b', ['The goal is ', ['two per cent', target], ' then.']),
    ])
    expect(live(result.permalinks)).toHaveLength(2)
    expect(mentions(result).filter((one) => one.claim === 'jp-2-percent-of-gdp-by-2027')).toHaveLength(2)
  })

  it('mends an address that a run cut off did not write', () => {
    const first = settle([article('a', PIECES)])
    const cut = { ...first, permalinks: { ...first.permalinks, claims: {}, articles: {} } }
    expect(settle([article('a', PIECES)], cut).permalinks).toEqual(first.permalinks)
  })

  it('tells two equal mentions in one article apart', () => {
    const result = settle([article('a', [['2%', target], ' and ', ['2%', target], '.'])])
    expect(new Set(mentions(result).map((one) => one.id)).size).toBe(2)
  })
})

describe('any order of articles', () => {
  const anArticle = fc.array(
    fc.tuple(fc.constantFrom('2%', 'about 1 percent', '5 trillion yen', 'welcomed'), anyReading),
    {
      minLength: 1,
      maxLength: 4,
    },
  )

  it('gives the same ids, claims and files, added at once or one by one', () => {
    fc.assert(
      fc.property(
        fc.array(anArticle, { minLength: 1, maxLength: 6 }),
        fc.infiniteStream(fc.nat()),
        (bodies, random) => {
          const articles = bodies.map((pieces, index) =>
            article(
              `article-${index}`,
              pieces.flatMap(([quote, read], n): Piece[] => [
                `Sentence ${n} holds `,
                [quote, { ...read, quote, sentence: `s${n}` }],
                '. ',
              ]),
            ),
          )
          const together = settle(articles)
          const shuffled = articles
            .map((one) => ({ one, key: random.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ one }) => one)
          let step: RecordState = EMPTY
          shuffled.forEach((_, index) => {
            step = settle(shuffled.slice(0, index + 1), step)
          })
          const byArticle = [...step.records].sort((a, b) => (a.article < b.article ? -1 : 1))
          expect(byArticle).toEqual(together.records)
          expect(step.permalinks).toEqual(together.permalinks)
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('text edits', () => {
  const confirmed = (): RecordState => {
    const first = settle([article('a', PIECES)])
    return mentions(first).reduce<RecordState>(
      (state, one) => withMention(state, accept(one, '2026-01-02')),
      first,
    )
  }

  it('keep the review where the quote still stands, also when the sentence around it changed', () => {
    const edited = article('a', [
      'New first line.\n\nJapan now means to spend ',
      ['2 percent', target],
      ' by 2027. It spent ',
      ['0.94 percent', level],
      '.',
    ])
    const result = settle([edited], confirmed())
    expect(mentions(result).map((one) => one.review.status)).toEqual(['confirmed', 'confirmed'])
    expect(mentions(result)[0]?.anchor.prefix).toContain('now means to spend ')
    expect(result.changes).toEqual([])
  })

  it('stop at a reviewed quote that vanished, name the nearest sentence and both ways out', () => {
    const edited = article('a', [
      'Japan is to spend ',
      ['two percent', target],
      ' of GDP by 2027. It spent ',
      ['0.94 percent', level],
      ' in 2020.',
    ])
    const { problems } = run([edited], confirmed())
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ file: 'content/articles/a.md', line: 5, column: 1 })
    expect(problems[0]?.unexpected).toContain('two percent')
    expect(problems[0]?.expected).toContain('“2 percent”')
    expect(problems[0]?.fix).toMatch(
      /^restore the words, or run: npm run permalinks -- withdraw m-2-percent-[0-9a-f]{6} --reason/,
    )
  })

  it('never take a look-alike sentence for a reviewed one', () => {
    const other = share(2, { kind: 'demand', speaker: 'United States' })
    const edited = article('a', [
      'Washington asks for ',
      ['2 percent', other],
      '. It spent ',
      ['0.94 percent', level],
      ' in 2020.',
    ])
    expect(run([edited], confirmed()).problems).toHaveLength(1)
  })

  it('let an unreviewed mention go when another one holds its claim', () => {
    const both = settle([article('a', PIECES), article('b', ['The goal is ', ['2%', target], '.'])])
    const result = settle([article('a', PIECES), article('b', ['No figure now.'])], both)
    expect(signs(result)).toBe('-')
    expect(live(result.permalinks)).toContain('jp-2-percent-of-gdp-by-2027')
  })

  it('keep the id when an unreviewed figure is worded otherwise', () => {
    const first = settle([article('a', PIECES)])
    const edited = article('a', [
      'Japan is to spend ',
      ['two per cent', target],
      ' of GDP by 2027. It spent ',
      ['0.94 percent', level],
      ' in 2020.',
    ])
    const result = settle([edited], first)
    expect(live(result.permalinks)).toEqual(live(first.permalinks))
  })
})

describe('published ids', () => {
  it('stop the run when one would lose its page, and name the commands', () => {
    const first = settle([article('a', PIECES)])
    const { problems } = run([article('a', ['It spent ', ['0.94 percent', level], ' in 2020.'])], first)
    expect(problems).toHaveLength(1)
    expect(problems[0]?.file).toBe('content/permalinks.json')
    expect(problems[0]?.fix).toContain('npm run permalinks -- withdraw jp-2-percent-of-gdp-by-2027')
  })

  it('name the claim it may have become', () => {
    const first = settle([article('a', PIECES)])
    const changed = share(2.5, { kind: 'target', period: '2027', periodRole: 'by' })
    const edited = article('a', [
      'Japan is to spend ',
      ['2.5 percent', changed],
      ' of GDP by 2027. It spent ',
      ['0.94 percent', level],
      ' in 2020.',
    ])
    const { problems } = run([edited], first)
    expect(problems[0]?.fix).toContain('merge jp-2-percent-of-gdp-by-2027 jp-2.5-percent-of-gdp-by-2027')
    const state = mergeClaim(first, 'jp-2-percent-of-gdp-by-2027', 'jp-2.5-percent-of-gdp-by-2027', {
      reason: 'Corrected in the article.',
      on: '2026-02-01',
    })
    const result = settle([edited], state)
    expect(live(result.permalinks)).toContain('jp-2.5-percent-of-gdp-by-2027')
  })

  it('stay when the rules read the only mention otherwise', () => {
    const first = settle([article('a', PIECES)])
    const pieces: Piece[] = [...PIECES]
    pieces[1] = ['2 percent', { ...target, kind: 'proposal', speaker: 'LDP' }]
    const result = settle([article('a', pieces)], first, '2026-03-01')
    expect(mentions(result)[0]?.claim).toBe('jp-2-percent-of-gdp-by-2027')
    expect(mentions(result)[0]?.history.at(-1)).toEqual({
      on: '2026-03-01',
      what: 'reread',
      note: 'kind: target → proposal; speaker: none → LDP',
    })
    expect(signs(result)).toBe('~')
  })

  it('part when the mentions of one claim come to say different things', () => {
    const b = (read: object) => article('b', ['The goal is ', ['2%', { ...target, ...read }], '.'])
    const first = settle([article('a', PIECES), b({})])
    const result = settle([article('a', PIECES), b({ period: 'FY2027' })], first)
    expect(mentions(result).map((one) => one.claim)).toEqual([
      'jp-2-percent-of-gdp-by-2027',
      'jp-0.94-percent-of-gdp-in-fy2020',
      'jp-2-percent-of-gdp-by-fy2027',
    ])
  })

  it('follow a rename, for old mentions and for new ones', () => {
    const first = settle([article('a', PIECES)])
    const state = renameClaim(first, 'jp-2-percent-of-gdp-by-2027', 'the-two-percent-goal', {
      reason: 'Shorter.',
      on: '2026-02-01',
    })
    const result = settle([article('a', PIECES), article('b', ['The goal is ', ['2%', target], '.'])], state)
    expect(mentions(result).filter((one) => one.claim === 'the-two-percent-goal')).toHaveLength(2)
  })

  it('keep what a person merged together', () => {
    const other = share(2, { kind: 'target', period: 'FY2027', periodRole: 'by' })
    const articles = [article('a', PIECES), article('b', ['The goal is ', ['2%', other], '.'])]
    const state = mergeClaim(
      settle(articles),
      'jp-2-percent-of-gdp-by-fy2027',
      'jp-2-percent-of-gdp-by-2027',
      { reason: 'One pledge.', on: '2026-02-01' },
    )
    const result = settle([...articles, article('c', ['Again ', ['2 percent', other], '.'])], state)
    expect(mentions(result).filter((one) => one.claim === 'jp-2-percent-of-gdp-by-2027')).toHaveLength(3)
  })

  it('are never used again after a withdrawal', () => {
    const first = settle([article('a', PIECES)])
    const state = withdrawClaim(first, 'jp-2-percent-of-gdp-by-2027', {
      reason: 'Misread.',
      on: '2026-02-01',
    })
    const result = settle([article('a', PIECES), article('b', ['The goal is ', ['2%', target], '.'])], state)
    expect(result.permalinks.claims['jp-2-percent-of-gdp-by-2027']?.state).toBe('withdrawn')
    expect(mentions(result).at(-1)?.claim).toBe('jp-2-percent-of-gdp-by-2027-said-2022-12')
  })
})

describe('rule changes', () => {
  const reviewed = (): RecordState => {
    const first = settle([article('a', PIECES)])
    return withMention(first, accept(mentions(first)[0] as never, '2026-01-02'))
  }
  const otherwise = (read: object): Extracted => {
    const pieces: Piece[] = [...PIECES]
    pieces[1] = ['2 percent', { ...target, ...read }]
    return article('a', pieces)
  }

  it('show both readings of a reviewed mention and ask, and ask only once', () => {
    const result = settle([otherwise({ kind: 'proposal' })], reviewed())
    expect(mentions(result)[0]).toMatchObject({
      review: { status: 'confirmed' },
      reading: { kind: 'target' },
      reread: { found: true, fields: { kind: 'proposal' } },
    })
    expect(signs(result)).toBe('?')
    expect(settle([otherwise({ kind: 'proposal' })], result).changes).toEqual([])
    expect(reviewQueue(result.records)[0]?.why).toBe('read otherwise now')
  })

  it('do not trouble a review when only rules or the sentence changed', () => {
    const result = settle([otherwise({ rules: ['another'], sentence: 'Another.' })], reviewed())
    expect(result.changes).toEqual([])
    expect(mentions(result)[0]?.reading.rules).toEqual(['another'])
  })

  it('leave a reviewed mention that is no longer found standing, and ask', () => {
    const gone: Extracted = {
      ...article('a', PIECES),
      extraction: { mentions: article('a', PIECES).extraction.mentions.slice(1) as Mention[], rejected: [] },
    }
    const result = settle([gone], reviewed())
    expect(mentions(result)[0]).toMatchObject({
      claim: 'jp-2-percent-of-gdp-by-2027',
      reread: { found: false },
    })
  })

  it('drop a correction that the rules now make themselves', () => {
    const first = settle([article('a', PIECES)])
    const one = mentions(first)[0] as never as Parameters<typeof correct>[0]
    const state = withMention(
      first,
      correct(one, { ...one.reading, kind: 'proposal' }, '2026-01-02', 'A party put it forward.'),
    )
    expect(standingReading(mentions(state)[0] as never).kind).toBe('proposal')
    const result = settle([otherwise({ kind: 'proposal' })], state)
    expect(mentions(result)[0]).toMatchObject({
      corrections: {},
      reread: null,
      review: { status: 'confirmed' },
    })
  })
})

describe('files', () => {
  it('renamed: the record and the old address follow the same body', () => {
    const first = settle([article('old-name', PIECES)])
    const result = settle([article('new-name', PIECES)], first, '2026-02-01')
    expect(result.records.map((record) => record.article)).toEqual(['new-name'])
    expect(mentions(result).map((one) => one.id)).toEqual(mentions(first).map((one) => one.id))
    expect(result.permalinks.articles['old-name']).toMatchObject({
      state: 'renamed',
      to: 'new-name',
      on: '2026-02-01',
    })
  })

  it('gone: an error with both ways out, until it is withdrawn', () => {
    const first = settle([article('a', PIECES), article('b', ['The goal is ', ['2%', target], '.'])])
    const rest = [article('b', ['The goal is ', ['2%', target], '.'])]
    expect(run(rest, first).problems[0]?.fix).toContain('withdraw-article a')
    const state = withdrawArticle(first, 'a', 'Old heading', {
      reason: 'Retracted by its publisher.',
      on: '2026-02-01',
    })
    const result = settle(rest, state)
    expect(live(result.permalinks)).toEqual(['jp-2-percent-of-gdp-by-2027'])
    expect(result.permalinks.claims['jp-0.94-percent-of-gdp-in-fy2020']).toMatchObject({
      state: 'withdrawn',
      reason: 'Retracted by its publisher.',
    })
  })

  it('under a slug that was withdrawn: refused', () => {
    const first = settle([article('a', PIECES)])
    const state = withdrawArticle(first, 'a', null, { reason: 'Gone.', on: '2026-02-01' })
    expect(run([article('a', PIECES)], state).problems[0]?.fix).toBe('rename the file, or remove it')
  })
})

describe('rejecting', () => {
  it('withdraws a claim with its last mention and keeps the mention from coming back', () => {
    const first = settle([article('a', PIECES)])
    const one = mentions(first)[1]
    const state = reject(first, one as never, { reason: 'A price, not a budget.', on: '2026-02-01' })
    expect(state.permalinks.claims['jp-0.94-percent-of-gdp-in-fy2020']).toMatchObject({
      state: 'withdrawn',
      text: "Japan's defense spending is 0.94% of GDP in fiscal 2020. “It spent 0.94 percent in 2020.”",
    })
    const result = settle([article('a', PIECES)], state)
    expect(result.changes).toEqual([])
    expect(mentions(result)[1]?.review).toMatchObject({ status: 'rejected', note: 'A price, not a budget.' })
  })

  it('leaves a claim that another mention holds', () => {
    const first = settle([article('a', PIECES), article('b', ['The goal is ', ['2%', target], '.'])])
    const state = withdrawMention(first, mentions(first).at(-1)?.id ?? '', {
      reason: 'Another country.',
      on: '2026-02-01',
    })
    expect(live(state.permalinks)).toContain('jp-2-percent-of-gdp-by-2027')
  })
})
