import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RecordedMention } from '../../src/model/record.ts'
import { EMPTY_PERMALINKS } from '../../src/timeline/permalinks.ts'
import { standingReading } from '../../src/timeline/reading.ts'
import { reconcile } from '../../src/timeline/reconcile.ts'
import { accept, correct, keep, parseField, reviewQueue } from '../../src/timeline/review.ts'
import { describeItem, wrap } from '../../src/timeline/review-text.ts'
import { article, PEOPLE, share } from './fake.ts'

const { records } = reconcile({
  articles: [
    article('a', [
      'A fairly long sentence that runs over more than one line of a terminal says that spending came to ',
      [
        'about 2 percent',
        share(2, { comparator: '~', period: 'FY2025', periodRole: 'in', speaker: 'Fumio Kishida' }),
      ],
      ' of gross domestic product.',
    ]),
  ],
  records: [],
  permalinks: EMPTY_PERMALINKS,
  people: PEOPLE,
  on: '2026-01-01',
})
const mention = records[0]?.mentions[0] as RecordedMention
const otherwise: RecordedMention = {
  ...accept(mention, '2026-01-02'),
  reread: { found: true, fields: { kind: 'target', hedged: true } },
}

describe('answers', () => {
  it('accept: confirmed, with a line in the history', () => {
    expect(accept(mention, '2026-01-02')).toMatchObject({
      review: { status: 'confirmed', on: '2026-01-02', note: null },
      corrections: {},
      history: [{ what: 'recorded' }, { on: '2026-01-02', what: 'confirmed', note: null }],
    })
  })
  it("correct: the machine's value is kept beside, only for what differs", () => {
    const corrected = correct(
      mention,
      { ...mention.reading, period: 'FY2024' },
      '2026-01-02',
      'See the table.',
    )
    expect(corrected.corrections).toEqual({ period: { machine: 'FY2025', person: 'FY2024' } })
    expect(corrected.reading.period).toBe('FY2025')
    expect(standingReading(corrected).period).toBe('FY2024')
    expect(corrected.history.at(-1)?.note).toBe('period: FY2025 → FY2024. See the table.')
  })
  it("correct back to the machine's reading: no correction is left", () => {
    const corrected = correct(mention, { ...mention.reading, period: 'FY2024' }, '2026-01-02', 'x')
    const back = correct(corrected, mention.reading, '2026-01-03', 'y')
    expect(back).toMatchObject({ corrections: {}, review: { status: 'confirmed' } })
  })
  it('accept a new reading: it stands, and the history says what changed', () => {
    const accepted = accept(otherwise, '2026-02-01')
    expect(accepted).toMatchObject({
      reading: { kind: 'target', hedged: true },
      reread: null,
      corrections: {},
    })
    expect(accepted.history.at(-1)?.note).toBe(
      'New reading accepted: kind: level → target; hedged: false → true.',
    )
  })
  it('keep against a new reading: the old values become corrections of the new ones', () => {
    const kept = keep(otherwise, '2026-02-01')
    expect(standingReading(kept)).toEqual(mention.reading)
    expect(kept).toMatchObject({
      reread: null,
      review: { status: 'corrected' },
      corrections: { kind: { machine: 'target', person: 'level' }, hedged: { machine: true, person: false } },
    })
  })
  it('leave nothing in the queue', () => {
    const queue = (one: RecordedMention) =>
      reviewQueue([{ ...(records[0] as (typeof records)[0]), mentions: [one] }])
    expect(queue(mention)[0]?.why).toBe('new')
    expect(queue(otherwise)[0]?.why).toBe('read otherwise now')
    expect([accept(otherwise, '2026'), keep(otherwise, '2026')].flatMap(queue)).toEqual([])
  })
})

describe('parseField', () => {
  it.each([
    ['value', '5,000,000,000,000', 5e12],
    ['period', 'FY2025', 'FY2025'],
    ['period', 'none', null],
    ['via', 'Kyodo, CGTN', ['Kyodo', 'CGTN']],
    ['via', 'none', []],
    ['hedged', 'yes', true],
    ['basis', '{"spending":"nato","gdp":null}', { spending: 'nato', gdp: null }],
  ] as const)('%s %s', (field, typed, value) => {
    expect(parseField(field, typed)).toEqual({ value })
  })
  it.each([
    ['value', 'two'],
    ['period', 'soon'],
    ['kind', 'none'],
    ['statedOn', '2025-02-30'],
    ['basis', 'nato'],
  ] as const)('refuses %s %s', (field, typed) => {
    expect(parseField(field, typed)).toHaveProperty('error')
  })
})

describe('the screen', () => {
  const item = { article: 'a', mention, why: 'new' as const }
  it('marks the figure where it stands and says how it is read', () => {
    const text = describeItem(item, { line: 5, column: 3 }, [
      { layer: 'figure', reading: '~ 2 %', rule: 'figure.percent' },
    ]).join('\n')
    expect(text).toContain('content/articles/a.md:5:3')
    expect(text.replace(/\s+/g, ' ')).toContain('spending came to >>about 2 percent<< of gross')
    expect(text).toContain("Japan's defense spending is about 2% of GDP in fiscal 2025")
    expect(text).toContain('figure: ~ 2 % (figure.percent)')
  })
  it('shows both readings where they differ', () => {
    const text = describeItem({ ...item, mention: otherwise, why: 'read otherwise now' }, null, []).join(' ')
    expect(text.replace(/\s+/g, ' ')).toContain(
      'Reviewed as before; the rules now read kind: level → target; hedged: false → true.',
    )
  })
  it('wraps without losing a word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'bc', ' ', '\n', 'long-word-here'), maxLength: 200 }),
        (text) => {
          const lines = wrap(text, 30, '  ')
          expect(lines.join(' ').split(/\s+/).filter(Boolean)).toEqual(text.split(/\s+/).filter(Boolean))
          expect(lines.every((line) => line.length <= 30 || !line.trim().includes(' '))).toBe(true)
        },
      ),
    )
  })
})
