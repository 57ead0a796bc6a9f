import { expect, test } from 'vitest'
import { readText } from './gold.ts'

/** What time a figure is about: `wanted` is period and role as in `FY2027 by`, null where the text gives none. */
type Case = readonly [says: string, published: string, text: string, quote: string, wanted: string | null]

/** One test a case: what time the figure that ends in `quote` is read to be about. */
export const check = (cases: readonly Case[]): void => {
  test.each(cases)('%s', (_, published, text, quote, wanted) => {
    const found = readText(text, published).mentions.find((m) => m.quote.endsWith(quote))
    expect(found, `no claim “${quote}”`).toBeDefined()
    expect(found?.period ? `${found.period} ${found.periodRole}` : null).toBe(wanted)
  })
}
