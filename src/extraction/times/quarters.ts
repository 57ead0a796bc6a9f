import { MONTH_NAMES } from '../../model/edtf.ts'
import { dateForm, groupNumber, sticky, type TimeRule } from './rule.ts'
import { DASH, S, YEAR } from './words.ts'

const MONTHS = MONTH_NAMES.join('|')
const QUARTERS = ['first', 'second', 'third', 'fourth']

export const quarterRules: readonly TimeRule[] = [
  {
    id: 'time.span.quarter',
    says: 'A quarter or half of a calendar year as its months: "the first quarter of 2025", "Q3 2025", "the second half of 2024".',
    examples: ['the first quarter of 2025', 'Q3 2025', 'in the second half of 2024'],
    counterexamples: ['the first half of the match', 'Q3', 'the first quarter of fiscal 2025'],
    at: ['quarter'],
    pattern: sticky(
      `(?<=(?<pre>(?:\\b[Tt]he${S}(?=[a-z]))?))(?:(?<nth>first|second|third|fourth)${S}(?<what>quarter|half)${S}(?:of${S})?|Q(?<q>[1-4])${S}(?:of${S})?)(?<y>${YEAR})\\b(?!${S}fiscal)`,
    ),
    read: (groups) => {
      const year = groupNumber(groups, 'y')
      const index = groups.q ? Number(groups.q) - 1 : QUARTERS.indexOf(groups.nth ?? '')
      const months = groups.what === 'half' ? 6 : 3
      if (index * months >= 12) return null
      return {
        type: 'span',
        from: dateForm({ year, month: index * months + 1 }),
        to: dateForm({ year, month: (index + 1) * months }),
      }
    },
  },
  {
    id: 'time.span.months',
    says: 'Two months joined by a dash: "July-September", "April–June 2025".',
    examples: ['the July-September quarter', 'April–June 2025'],
    counterexamples: ['July to September'],
    at: ['month-name'],
    pattern: sticky(
      `(?<m>${MONTHS})${DASH}(?<m2>${MONTHS})\\b(?:${S}(?:quarter|period))?(?:,?${S}(?:of${S})?(?<y>${YEAR})\\b)?`,
    ),
    read: (groups) => {
      const year = groupNumber(groups, 'y')
      const number = (name: string | undefined): number =>
        MONTH_NAMES.findIndex((month) => name?.startsWith(month)) + 1
      const [from, to] = [number(groups.m), number(groups.m2)]
      return {
        type: 'span',
        from: dateForm({ year: year !== null && from > to ? year - 1 : year, month: from }),
        to: dateForm({ year, month: to }),
      }
    },
  },
]
