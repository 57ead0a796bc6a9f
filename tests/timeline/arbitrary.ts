import fc from 'fast-check'
import { KINDS, type Reading, STANCES } from '../../src/model/mention.ts'
import { reading } from './fake.ts'

const period = fc.constantFrom(null, 'FY2020', 'FY2025', '2027', 'FY2023/FY2027', '2022-12', '../2028-03')
const statedOn = fc.constantFrom(
  null,
  '2021',
  '2021-11',
  '2021-11-27',
  '2025-06-21/..',
  '../2024-03',
  '2023/2024',
  '2022~',
)
const speaker = fc.constantFrom(
  null,
  'Japan',
  'United States',
  "Japan's government",
  'Fumio Kishida',
  'Shunichi Suzuki',
  'Shinichi Suzuki',
  'LDP',
  '防衛省',
)
const basis = fc.constantFrom(
  null,
  { spending: 'nato' as const, gdp: null },
  { spending: null, gdp: 'FY2022' },
)

const common = { statedOn, speaker, subject: fc.constantFrom('JP', 'US', 'NATO'), hedged: fc.boolean() }

const figure = fc.record({
  ...common,
  kind: fc.constantFrom(...KINDS.filter((kind) => kind !== 'statement')),
  value: fc.constantFrom(0.94, 1, 1.8, 2, -3, 5e12, 4.68e12, 44e9, 0.0000001),
  valueHigh: fc.constantFrom(null, 2, 6e12),
  unit: fc.constantFrom('%GDP', '%change', 'JPY', 'USD', 'KRW'),
  comparator: fc.constantFrom('=', '~', '>', '>=', '<', '<='),
  period,
  periodRole: fc.constantFrom('in', 'by', 'since', 'over'),
  basis,
})

const statement = fc.record({
  ...common,
  kind: fc.constant('statement'),
  stance: fc.constantFrom(...STANCES),
})

/** Any reading the schema allows, from a small stock of values so that equal ones come up. */
export const anyReading: fc.Arbitrary<Reading> = fc.oneof(figure, statement).map((fields) => {
  const full = reading(fields as Partial<Reading>)
  return full.period === null ? { ...full, periodRole: null } : full
})
