import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readArticles } from '../../src/io/articles.ts'
import { readPeople, readRecord, readRelationsFile, recordFiles, writeRecord } from '../../src/io/project.ts'
import { withVerified } from '../../src/io/verify.ts'
import { EMPTY_PERMALINKS } from '../../src/timeline/permalinks.ts'
import { reconcile } from '../../src/timeline/reconcile.ts'
import { article, PEOPLE, share } from '../timeline/fake.ts'

let root = ''
beforeEach(() => {
  root = fs.mkdtempSync(join(tmpdir(), 'outlay-project-'))
  fs.mkdirSync(join(root, 'content/articles'), { recursive: true })
})
afterEach(() => {
  fs.rmSync(root, { recursive: true, force: true })
})
const put = (path: string, text: string): void => {
  fs.mkdirSync(join(root, path, '..'), { recursive: true })
  fs.writeFileSync(join(root, path), text)
}
const state = reconcile({
  articles: [article('a', ['It is ', ['2%', share(2, { period: 'FY2025', periodRole: 'in' })], '.'])],
  records: [],
  permalinks: EMPTY_PERMALINKS,
  people: PEOPLE,
  on: '2026-01-01',
})

describe('the record on disk', () => {
  it('reads back what was written, and writes nothing the second time', () => {
    expect(writeRecord(root, state)).toEqual(['content/claims/a.json', 'content/permalinks.json'])
    expect(readRecord(root)).toEqual({ records: state.records, permalinks: state.permalinks })
    expect(writeRecord(root, state)).toEqual([])
  })
  it('has one form, whatever the order of fields in memory', () => {
    const turned = state.records.map(
      (record) => Object.fromEntries(Object.entries(record).reverse()) as typeof record,
    )
    expect([...recordFiles({ ...state, records: turned })]).toEqual([...recordFiles(state)])
  })
  it('names a correction that fits no reading', () => {
    writeRecord(root, state)
    const path = join(root, 'content/claims/a.json')
    const wrong = '"corrections": { "kind": { "machine": "level", "person": "levels" } }'
    fs.writeFileSync(path, fs.readFileSync(path, 'utf8').replace('"corrections": {}', wrong))
    expect(() => readRecord(root)).toThrow(
      /a\.json:\d+:\d+: unexpected .* for "mentions\.0\.corrections\.kind"/,
    )
  })
  it('removes the file of an article that is no longer on record', () => {
    writeRecord(root, state)
    expect(writeRecord(root, { ...state, records: [] })).toEqual(['content/claims/a.json'])
    expect(fs.readdirSync(join(root, 'content/claims'))).toEqual([])
  })
  it('is empty in a new project', () => {
    expect(readRecord(root)).toEqual({ records: [], permalinks: EMPTY_PERMALINKS })
    expect(readPeople(root)).toEqual([])
    expect(readRelationsFile(root)).toMatchObject({ add: [], remove: [], confirm: [], notes: [] })
  })
  it.each([
    [
      'content/claims/a.json',
      '{"schemaVersion": 2}',
      /a\.json:1:19: unexpected 2 for "schemaVersion", expected one of 1/,
    ],
    ['content/claims/a.json', '{', /a\.json:1:\d+: unexpected YAML/],
    [
      'content/claims/b.json',
      `{"schemaVersion":1,"article":"a","body":"${'0'.repeat(64)}","mentions":[],"uncovered":[]}`,
      /b\.json:1:1: unexpected a record of "a".*rename the file to a\.json/,
    ],
    [
      'content/permalinks.json',
      '{"schemaVersion":1,"articles":{},"claims":{"a":{"state":"lost"}}}',
      /permalinks\.json:1:\d+: unexpected/,
    ],
  ])('names the place of an error in %s', (path, text, message) => {
    put(path, text)
    expect(() => readRecord(root)).toThrow(message)
  })
})

describe('readArticles', () => {
  const good = '---\ntitle: null\npublisher: null\npublished: null\n---\nBody\n'
  it('orders by slug and reads files and folders, each once', () => {
    put('content/articles/b.md', good)
    put('content/articles/a.md', good)
    put('content/articles/notes.txt', 'no article')
    const folder = join(root, 'content/articles')
    expect(readArticles([folder, join(folder, 'a.md')]).map((one) => one.slug)).toEqual(['a', 'b'])
  })
  it('tells the problems of all files at once', () => {
    put('content/articles/a.md', 'x')
    put('content/articles/b.md', good.replace('title', 'titel'))
    const read = (): unknown => readArticles([join(root, 'content/articles'), join(root, 'gone.md')])
    expect(read).toThrow(
      /a\.md:1:1: unexpected no front matter[\s\S]*b\.md:2:1: unexpected no value for "title"[\s\S]*gone\.md:1:1: unexpected no file/,
    )
  })
})

describe('withVerified', () => {
  const digest = 'a'.repeat(64)
  const block = `verified:\n  figures: 3\n  agree: 2\n  sha256: '${digest}'\n`
  it('puts the result last in the front matter, once, and leaves the rest alone', () => {
    const source = '---\ntitle: "x"\n# a comment\npublished: null\n---\n\nBody --- with dashes\n'
    const once = withVerified(source, { figures: 3, agree: 2, sha256: digest })
    expect(once).toBe(source.replace('null\n---', `null\n${block}---`))
    expect(withVerified(once, { figures: 3, agree: 2, sha256: digest })).toBe(once)
  })
})
