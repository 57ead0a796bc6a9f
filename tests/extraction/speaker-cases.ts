import { describe, expect, test } from 'vitest'
import { readText } from './gold.ts'

interface Wanted {
  readonly speaker?: string | null
  readonly said?: string
  readonly hedged?: boolean
}

/** Who speaks and when: `published`, an own text in news style, the figure, and what is to be read of it. */
type Case = readonly [says: string, published: string, text: string, quote: string, wanted: Wanted]

function read(published: string, text: string, quote: string) {
  return readText(text, published).mentions.find((m) => m.quote.endsWith(quote))
}

/** One test a case: who is read as speaking, when, and how surely. */
export const check = (name: string, cases: readonly Case[]): void => {
  describe(name, () => {
    test.each(cases.map((row) => ({ says: row[0], row })))('$says', ({ row }) => {
      const [, published, text, quote, { speaker, said, hedged }] = row
      const mention = read(published, text, quote)
      expect(mention, 'no claim was read').toBeDefined()
      expect(mention).toMatchObject({
        ...(speaker === undefined ? {} : { speaker }),
        ...(said === undefined ? {} : { statedOn: said }),
        ...(hedged === undefined ? {} : { hedged }),
      })
    })
  })
}
