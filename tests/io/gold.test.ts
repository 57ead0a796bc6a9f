import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readGold } from '../../src/io/gold.ts'
import { InputError } from '../../src/model/diagnostic.ts'

const folder = mkdtempSync(join(tmpdir(), 'outlay-gold-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  ['no JSON', '{"id": "a"', '“{"id": "a"”, which is no JSON'],
  ['another shape', '{"id": "a"}', 'text ('],
])('a document that is %s is named by file and line', (_, line, unexpected) => {
  const path = join(folder, 'documents.jsonl')
  writeFileSync(path, `\n${line}\n`)
  let thrown: unknown
  try {
    readGold(path)
  } catch (error) {
    thrown = error
  }
  expect(thrown).toBeInstanceOf(InputError)
  const { diagnostics } = thrown as InputError
  expect(diagnostics[0]).toMatchObject({ file: path, line: 2, column: 1 })
  expect(diagnostics.map((d) => d.unexpected).join('\n')).toContain(unexpected)
})

test('there are none where there is no such path', () => {
  expect(readGold(join(folder, 'none.jsonl'))).toEqual([])
})
