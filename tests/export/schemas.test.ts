import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { articleCitation, claimCitation } from '../../src/export/csl.ts'
import { dataPackage } from '../../src/export/datapackage.ts'
import { articleFile, claimFile, movedFile } from '../../src/export/files.ts'
import { jsonSchema, SCHEMAS } from '../../src/export/schemas.ts'
import { TABLES } from '../../src/export/tables.ts'
import { DATA_PACKAGE } from './data-package-rules.ts'
import { catalog, sample, to } from './sample.ts'

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true })
formats.default(ajv)

const validate = (name: string, value: unknown): unknown => {
  const published = SCHEMAS.find((s) => s.name === name)
  if (!published) throw new Error(`no schema ${name}`)
  const schema = jsonSchema(published, to)
  const check = ajv.getSchema(String(schema['$id'])) ?? ajv.compile(schema)
  return check(JSON.parse(JSON.stringify(value))) ? [] : check.errors
}

describe('every published file fits its published schema', () => {
  test.each(TABLES)('the table $name', (table) => {
    expect(validate(table.name, table.rows(sample, to))).toEqual([])
  })

  test('claims', () => {
    for (const { claim, mentions, relations, articles } of catalog.claims) {
      const citation = claimCitation(claim, claim.reading.quote, articles[0], to)
      const file = claimFile(
        claim,
        mentions.map((m) => m.mention),
        relations.map((r) => r.relation),
        articles,
        citation,
        to,
      )
      expect(validate('claim', file)).toEqual([])
    }
  })

  test('articles, and what has moved', () => {
    for (const article of sample.articles) {
      const mentions = sample.mentions.filter((m) => m.article === article.slug)
      expect(validate('article', articleFile(article, mentions, articleCitation(article, to), to))).toEqual(
        [],
      )
    }
    for (const moved of sample.moved) expect(validate(moved.of, movedFile(moved, to))).toEqual([])
  })

  test('mentions as the extractor prints them', () => {
    for (const { article, start, end, line, column, reading } of sample.mentions) {
      expect(validate('mention', { article, start, end, line, column, ...reading })).toEqual([])
    }
  })
})

test.each([
  ['claims', [{ id: 'x' }]],
  ['claims', [{ ...TABLES[0]?.rows(sample, to)[0], kind: 'guess' }]],
  ['claims', [{ ...TABLES[0]?.rows(sample, to)[0], stated_from: '2021-13-40' }]],
  ['claim', { id: 'x' }],
  ['mention', { ...sample.mentions[0]?.reading, start: -1 }],
])('%s refuses what does not fit', (name, value) => {
  expect(validate(name, value)).not.toEqual([])
})

describe('the Data Package descriptor', () => {
  const check = ajv.compile(DATA_PACKAGE)

  test('keeps the rules of the standard', () => {
    expect(check(dataPackage(sample, to)) ? [] : check.errors).toEqual([])
    expect(check(dataPackage({ ...sample, articles: [], claims: [], mentions: [] }, to))).toBe(true)
  })

  test.each([
    ['no resource', { resources: [] }],
    ['the profile that version 2 removed', { profile: 'tabular-data-package' }],
    ['a license without name or path', { licenses: [{ title: 'MIT' }] }],
  ])('refuses %s', (_, broken) => {
    expect(check({ ...dataPackage(sample, to), ...broken })).toBe(false)
  })
})
