import { readFileSync } from 'node:fs'
import { wholeAddresses } from '../../src/export/addresses.ts'
import { type Timeline, timelineSchema } from '../../src/model/timeline.ts'
import { catalogOf } from '../../src/site/catalog.ts'
import { createHrefs } from '../../src/site/hrefs.ts'

/** Addresses of an imagined host; .example is reserved for that (RFC 2606). */
export const to = wholeAddresses(createHrefs('/'), 'https://outlay.example')

/** The record that the tests of the site share. */
export const sample: Timeline = timelineSchema.parse(
  JSON.parse(readFileSync('tests/fixtures/timeline.sample.json', 'utf8')),
)

export const catalog = catalogOf(sample)

/** The sample with texts that break careless writers: formulas, quotes, commas, line breaks, markup, Japanese. */
export const hostile: Timeline = {
  ...sample,
  claims: sample.claims.map((claim, index) => ({
    ...claim,
    reading: {
      ...claim.reading,
      quote:
        ['=1+1', '+cmd|x', '-2', '@SUM(A1)', '\tx', '"a", b\r\nc', '<b>&amp;', '防衛費は2％'][index % 8] ??
        '',
      speaker: index % 2 ? `O’Neil, "Jr" ${index}` : null,
    },
  })),
}
