import { expect, test } from 'vitest'
import { historyOfShare, type ShareHistory } from '../../src/extraction/shares-never-spent.ts'
import { readKinds } from './gold.ts'

const neither: ShareHistory = { neverSpent: true, neverResolved: true }

test.each<[says: string, share: number, subject: string, day: string | null, known: ShareHistory | null]>([
  ['2% was not spent, nor a goal, before the order', 2, 'JP', '2022-04-21', neither],
  ['a goal after it', 2, 'JP', '2022-12-06', { neverSpent: true, neverResolved: false }],
  ['and spent in the end', 2, 'JP', '2026-01-27', { neverSpent: false, neverResolved: false }],
  ['3.5% was neither', 3.5, 'JP', '2025-12-21', neither],
  ['NATO had agreed on 2%', 2, 'NATO', '2025-06-02', null],
  ['and on no more before its summit', 3.5, 'NATO', '2025-06-02', neither],
  ['2.5% it may come to', 2.5, 'NATO', '2025-06-02', { neverSpent: false, neverResolved: true }],
  ['after it 5% is a goal', 5, 'NATO', '2025-06-25', null],
  ['in which month is not known', 5, 'NATO', '2025-06', null],
  ['before 2014 it had spent 3%', 3.1, 'NATO', '2010-06-05', { neverSpent: false, neverResolved: true }],
  ['and before 2006 nothing is known', 3.7, 'NATO', '1988-05-05', null],
  [
    'the month in which it was spent tells neither',
    2,
    'JP',
    '2025-11',
    { neverSpent: false, neverResolved: false },
  ],
  ['the days before do', 2, 'JP', '2025-11-05', { neverSpent: true, neverResolved: false }],
  ['1% needs no history', 1, 'JP', '2022-04-21', null],
  ['that of others is not known', 2, 'GB', '2022-04-21', null],
  ['nor is anything without a day', 2, 'JP', null, null],
  ['nor what came after the last day', 3.5, 'JP', '2026-12-21', null],
])('%s', (_, share, subject, day, known) => {
  expect(historyOfShare(subject, share, day)).toEqual(known)
})

test.each([
  ['2024-05-01', 'On Monday a columnist called 2% of GDP for the defense of Japan a burden.', 'JP target'],
  ['2021-05-01', 'On Monday a columnist called 2% of GDP for the defense of Japan a burden.', 'JP proposal'],
  ['2026-02-01', 'On Monday a columnist called 2% of GDP for the defense of Japan a burden.', 'JP level'],
  ['2025-06-21', 'The United States asked Japan to spend 3.5% of GDP on defense.', 'JP demand'],
  ['2024-06-21', "Japan's government aims to spend 3% of GDP on defense.", 'JP target'],
  [
    '2025-11-01',
    'With its supplementary budget Japan reached its goal of 2% of GDP for defense.',
    'JP level',
  ],
])('%s: «%s»: the words come first', (published, text, wanted) => {
  expect(readKinds(text, published)).toBe(wanted)
})
