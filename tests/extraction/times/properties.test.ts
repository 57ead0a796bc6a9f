import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Annotation } from '../../../src/extraction/annotation.ts'
import {
  findTimes,
  mayHoldTime,
  resolveDate,
  resolvePeriod,
  type TimeExpression,
  timeRules,
} from '../../../src/extraction/times.ts'
import { isEdtf } from '../../../src/model/edtf.ts'
import { isPeriod, periodBounds } from '../../../src/model/period.ts'

/** Words the rules are made of, so that random texts reach deep into them. */
const words = fc.constantFrom(
  ...timeRules
    .flatMap((rule) => [...rule.examples, ...rule.counterexamples])
    .flatMap((text) => text.split(' ')),
  ...['0000', '9999', '2100', '1500', '999', 'FY99', '31', '-', '/', '(', ',', '\u00a0', '\ud800', '東京'],
)
const timeText = fc.array(words, { maxLength: 14 }).map((parts) => parts.join(' '))
const text = fc.oneof(timeText, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }))
const reference = fc.constantFrom(
  null,
  '2022-12-16',
  '2024-02-29',
  '2021-11',
  '2025',
  '2021~',
  '2025-06-21/..',
  '0001-01-01',
  '9999-12-31',
  'no date',
  '198X',
)
const subject = fc.constantFrom('JP', 'US', 'IN', 'GB', 'AU', 'KR', 'NATO', '')
const anchorPeriod = fc.constantFrom(
  null,
  'FY2023',
  'FY2014/FY2018',
  '2022',
  '2022-12',
  '2022-12-16',
  '198X',
  'nonsense',
)

function checkTree(source: string, annotation: Annotation<TimeExpression>): void {
  const { start, end, value } = annotation
  expect(0 <= start && start <= value.coreStart && value.coreStart < end && end <= source.length).toBe(true)
  expect(value.coreEnd).toBe(end)
  const core = source.slice(value.coreStart, end)
  expect(core).toBe(core.trim())
  for (const parent of annotation.parents) checkTree(source, parent as Annotation<TimeExpression>)
}

describe('on any text', () => {
  it('finds ordered, separate stretches that slice exactly', () => {
    fc.assert(
      fc.property(text, (source) => {
        const times = findTimes(source)
        if (times.length > 0) expect(mayHoldTime(source)).toBe(true)
        for (const time of times) checkTree(source, time)
        for (const [i, time] of times.entries()) {
          const next = times[i + 1]
          if (next) expect(time.end).toBeLessThanOrEqual(next.value.coreStart)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('resolves to a valid period, a valid date or nothing', () => {
    fc.assert(
      fc.property(text, reference, subject, anchorPeriod, fc.boolean(), (source, ref, who, anchor, flag) => {
        for (const { value } of findTimes(source)) {
          const context = { reference: ref, subject: who, budget: flag, total: flag, anchorPeriod: anchor }
          const resolved = resolvePeriod(value, context)
          if (resolved) {
            expect(isPeriod(resolved.period)).toBe(true)
            expect(() => periodBounds(resolved.period, who)).not.toThrow()
          }
          for (const direction of ['past', 'future', 'any'] as const) {
            const date = resolveDate(value, ref, { direction, anchor: ref })
            if (date) expect(isEdtf(date.date)).toBe(true)
          }
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('never dates a saying after the day it was published', () => {
    fc.assert(
      fc.property(timeText, (source) => {
        for (const { value } of findTimes(source)) {
          const resolved = resolveDate(value, '2022-12-16')
          if (resolved?.from === 'resolved')
            expect(resolved.date <= '2022-12-16'.slice(0, resolved.date.length)).toBe(true)
        }
      }),
      { numRuns: 20_000, examples: [['the day before the vote']] },
    )
  })
})

describe('on hostile text', () => {
  const seeds = [
    '2',
    '2023-',
    'years ',
    'fiscal ',
    'FY2023-',
    'five years from ',
    'in five years rose doubled ',
    '1 January 2 ',
    'May ',
    'the end of the early ',
    'Thursday (',
    'from fiscal 2023 to ',
  ]

  it.each(seeds)('reads a long run of "%s"', (seed) => {
    const long = seed.repeat(20_000)
    expect(findTimes(long).every(({ start, end }) => start < end && end - start < 200)).toBe(true)
  })
})
