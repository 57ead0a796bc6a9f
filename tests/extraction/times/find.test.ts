import { describe, expect, it } from 'vitest'
import { findTimes, mayHoldTime } from '../../../src/extraction/times.ts'

/** `preposition|core role` of each time in a text; `<` marks a time that is only compared with. */
function found(text: string): string[] {
  return findTimes(text).map(({ start, end, value }) => {
    const role = value.compared ? '<' : (value.role ?? '-')
    return `${text.slice(start, value.coreStart)}|${text.slice(value.coreStart, end)} ${role}`
  })
}

describe('extent and role', () => {
  it.each([
    ['to 2 percent of GDP by 2027, doubling', ['by |2027 by']],
    ['by the end of fiscal 2027.', ['by |the end of fiscal 2027 by']],
    ['no later than 2027', ['no later than |2027 by']],
    ["by Australia's fiscal 2027", ["by Australia's |fiscal 2027 by"]],
    ['by the country’s planned fiscal 2027', ['by the country’s planned |fiscal 2027 by']],
    ['for India’s fiscal year to March 2026', ['for |India’s fiscal year to March 2026 in']],
    ['exceeding 5 trillion yen since fiscal 2016', ['since |fiscal 2016 since']],
    ['is to get 2.5 per cent from 2027, and', ['from |2027 since']],
    ['the budget for fiscal 2025', ['for |fiscal 2025 in']],
    ['the 2024 budget', ['|2024 -']],
    ['up 6.5% from fiscal 2022', ['from |fiscal 2022 <']],
    ['up from 2022', ['from |2022 <']],
    ['12 percent bigger than this year’s record', ['than |this year <']],
    ['from the previous year', ['from |the previous year <']],
    ['compared with 2022', ['compared with |2022 <']],
    ['13.9% more than the year before', ['than |the year before <']],
    ['raise spending to 2% from 2027 onward', ['from |2027 since']],
    ['in late 2022', ['in |late 2022 in']],
    ['at the end of March 2026', ['at |the end of March 2026 in']],
    ['on Thursday (Aug. 25) cleared', ['on |Thursday (Aug. 25) in']],
    ['over the five years from fiscal 2023, sources', ['over |the five years from fiscal 2023 over']],
    ['earlier this month', ['|earlier this month -']],
    ['around 2035', ['|around 2035 -']],
    ['in fiscal 2027, two years earlier than planned', ['in |fiscal 2027 in', '|two years earlier than -']],
    ['from 2.12% in 2012 to 1.61% last year', ['in |2012 in', '|last year -']],
    ['reach 2% by 2027 and 3% by 2035', ['by |2027 by', 'by |2035 by']],
    ['In fiscal 2023 and fiscal 2024', ['In |fiscal 2023 in', '|fiscal 2024 -']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('what is no time', () => {
  it.each([
    'spending may rise',
    'they march on Washington',
    'the second of two',
    'sat down with the sun behind',
    '2,000 troops',
    '2027 missiles',
    'for 2000 soldiers',
    'some 2000 people',
    '$2024',
    'NT$2023',
    '¥2020',
    '2000 yen',
    'a 2022-style plan'.replace('2022-style', 'F-2000'),
    'Resolution 1929',
    'Agenda 2030',
    'No. 2023',
    '0.2024',
    'in 2015 prices',
    'in constant 2022 US dollars',
    'Theresa May said',
    'April Glaspie said',
    'a fiscal hawk',
    'fiscal policy',
    'the Sunday Times',
    'a year-on-year rise',
    'every year',
    '200 billion yen a year',
    'a long war',
    '',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('what carries no date', () => {
  it.each([
    'currently',
    'now',
    'historically',
    'for decades',
    'in recent years',
    'traditionally',
    'has long been',
  ])('%s is vague', (text) => {
    expect(findTimes(text).map(({ value }) => value.form.type)).toEqual(['vague'])
  })

  it('keeps the distance to a plan apart from dates', () => {
    expect(findTimes('two years earlier than originally planned')[0]?.value.form).toEqual({
      type: 'relative',
      unit: 'year',
      offset: -2,
      than: 'plan',
    })
    expect(findTimes('a year later than scheduled')[0]?.value.form).toMatchObject({ offset: 1, than: 'plan' })
  })
})

describe('readings made of others', () => {
  it('keep them as parents', () => {
    const [run] = findTimes('the five years from fiscal 2023')
    expect(run?.rule).toBe('time.run.from')
    expect(run?.parents.map(({ rule }) => rule)).toEqual(['time.run.length', 'time.fiscal.named'])
  })
})

it('says beforehand where there is nothing to find', () => {
  expect(mayHoldTime('The government has not commented.')).toBe(false)
  expect(mayHoldTime('by 2027')).toBe(true)
})
