import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { chartFile } from '../../src/export/chart-file.ts'
import { dataPackage } from '../../src/export/datapackage.ts'
import { articleJsonLd, claimJsonLd, datasetJsonLd } from '../../src/export/json-ld.ts'
import { DATA_LICENSE, DATA_LICENSE_SCOPE } from '../../src/export/license.ts'
import { sample, to } from './sample.ts'

const [claim] = sample.claims
const [article] = sample.articles
if (!claim || !article) throw new Error('no claim')
const chart = { name: 'x', title: '', summary: '', reading: '' }

test.each([
  ['datapackage.json', dataPackage(sample, to)['licenses'], [DATA_LICENSE]],
  ['the Dataset', datasetJsonLd(sample, to), { license: DATA_LICENSE.path }],
  ['the Claim', claimJsonLd(claim, [], [], [], to), { sdLicense: DATA_LICENSE.path }],
  ['the NewsArticle', articleJsonLd(article, [], [], to), { sdLicense: DATA_LICENSE.path }],
  [
    'the metadata of a chart',
    chartFile(chart, new Set(), sample, { version: '', citation: '' }, to).license,
    { ...DATA_LICENSE, scope: DATA_LICENSE_SCOPE },
  ],
])('%s names the license of the data', (_, said, license) => {
  expect(said).toMatchObject(license)
})

test.each(['README.md', 'LICENSE-DATA.md'])('%s names it too, and leaves out what is quoted', (path) => {
  const text = readFileSync(path, 'utf8').replace(/\s+/g, ' ')
  expect(text).toContain(DATA_LICENSE.path)
  expect(text).toContain(DATA_LICENSE.title)
  expect(text).toContain(DATA_LICENSE_SCOPE)
})

test('the package names both licenses', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({
    license: `MIT AND ${DATA_LICENSE.name}`,
  })
})
