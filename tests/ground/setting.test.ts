import { expect, test } from 'vitest'

// What would hide a leak of the clock or the locale: the zone and the language most of us work in.
test('the suite runs in another time zone and another language', () => {
  const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions()
  expect(timeZone).toBe('America/Los_Angeles')
  expect(locale).toBe('tr-TR')
})
