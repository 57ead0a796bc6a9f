import { expect, test } from 'vitest'
import { kindByHistory } from '../../src/extraction/shares-never-spent.ts'
import type { Kind } from '../../src/model/mention.ts'

test.each<[says: string, share: number, subject: string, day: string | null, kind: Kind | null]>([
  ['2% was proposed before the order', 2, 'JP', '2022-04-21', 'proposal'],
  ['and a goal after it', 2, 'JP', '2022-12-06', 'target'],
  ['until it was reached', 2, 'JP', '2026-01-27', null],
  ['3% was proposed', 3, 'JP', '2024-07-01', 'proposal'],
  ['until it was demanded', 3.5, 'JP', '2025-06-21', 'demand'],
  ['1% is spent', 1, 'JP', '2022-04-21', null],
  ['others spend 2%', 2, 'GB', '2022-04-21', null],
  ['without a day nothing is known', 2, 'JP', null, null],
])('%s', (_, share, subject, day, kind) => {
  expect(kindByHistory(subject, share, day)).toBe(kind)
})
