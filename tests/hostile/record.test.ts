import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { article, GOAL } from './corpus/make.ts'
import { everything, makeProject, put, run } from './project.ts'

const made: string[] = []
function project(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = makeProject({ 'content/articles/first.md': article(GOAL), ...files })
  made.push(root)
  return root
}
afterAll(() => {
  for (const root of made) rmSync(root, { recursive: true, force: true })
})

const LINKS = 'content/permalinks.json'
const CLAIMS = 'content/claims/first.json'
const RELATIONS = 'content/relations.yaml'
const PEOPLE = 'content/people.yaml'

describe('broken files beside the articles', { timeout: 60_000 }, () => {
  it.each<[string, string, string | Uint8Array, RegExp]>([
    ['an empty record', CLAIMS, '', /first\.json:1:1: unexpected no value for "schemaVersion"/],
    ['a torn record', CLAIMS, '{ "schemaVersion": 1,', /first\.json:1:\d+: unexpected YAML/],
    [
      'a merge conflict',
      LINKS,
      '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> x\n',
      /permalinks\.json:\d+:\d+: unexpected/,
    ],
    [
      'another version',
      LINKS,
      '{"schemaVersion":2,"articles":{},"claims":{}}',
      /permalinks\.json:1:18: unexpected 2 for "schemaVersion"/,
    ],
    ['a list', LINKS, '[]', /permalinks\.json:1:1: unexpected \[\] for "the file"/],
    [
      'an unknown state',
      LINKS,
      '{"schemaVersion":1,"articles":{"a":{"state":"dead"}},"claims":{}}',
      /permalinks\.json:1:\d+: unexpected/,
    ],
    [
      'a prototype',
      LINKS,
      '{"schemaVersion":1,"articles":{},"claims":{},"__proto__":{"x":1}}',
      /permalinks\.json:1:\d+: unexpected field "__proto__"/,
    ],
    ['UTF-16', LINKS, Buffer.from('\uFEFF{}', 'utf16le'), /permalinks\.json:1:1: unexpected UTF-16 text/],
    [
      'a record of another article',
      CLAIMS,
      '{"schemaVersion":1,"article":"x","body":"BODY","mentions":[],"uncovered":[]}'.replace(
        'BODY',
        'a'.repeat(64),
      ),
      /rename the file to x\.json/,
    ],
    ['relations that are text', RELATIONS, 'hello', /relations\.yaml:1:1: unexpected "hello" for "the file"/],
    [
      'a relation to nowhere',
      RELATIONS,
      'confirm:\n  - { type: updates, from: a, to: b }\n',
      /relations\.yaml:2:\d+: unexpected/,
    ],
    [
      'YAML that swells',
      RELATIONS,
      `a: &a [x, x]\nb: &b [${'*a, '.repeat(30)}]\n`,
      /relations\.yaml:1:1: unexpected YAML aliases/,
    ],
    ['people that are a map', PEOPLE, 'name: x\n', /people\.yaml:1:1: unexpected/],
    ['a person without a name', PEOPLE, '- role: x\n', /people\.yaml:1:\d+: unexpected/],
    [
      'a person with control characters',
      PEOPLE,
      '- name: "a\\u202Eb"\n',
      /people\.yaml:1:\d+: unexpected an invisible control character/,
    ],
    ['binary', PEOPLE, Uint8Array.of(0, 1, 2), /people\.yaml:1:1: unexpected a NUL character/],
  ])('%s: says what, where and the way out; writes nothing', (_, file, bytes, message) => {
    const root = project({ [file]: bytes })
    const before = everything(root)
    const done = run(root, null, 'claims')
    expect(done.status).toBe(1)
    expect(done.error).toMatch(message)
    expect(done.error).not.toMatch(/^\s+at /m)
    expect(everything(root)).toEqual(before)
  })
})

describe('disks and folders that refuse', { timeout: 60_000 }, () => {
  const many = (): string =>
    Array.from(
      { length: 60 },
      (_, n) => `Japan's defense spending was ${1 + n / 100} percent of GDP in ${1960 + n}.`,
    ).join('\n\n')

  it('no room: one line says so, every file is whole, and the next run goes on from there', () => {
    const root = project({ 'content/articles/second.md': article(many()) })
    expect(run(root, null, 'claims', '--on', '2026-01-01').status).toBe(0)
    const whole = everything(root)
    const timeline = everything(root, '.outlay').get('.outlay/timeline.json')
    put(
      root,
      'content/articles/second.md',
      article(`${many()}\n\nIt spent 2 percent of GDP on defense in 1959.`),
    )
    for (const blocks of [1, 60]) {
      const done = run(root, blocks, 'claims', '--on', '2026-01-02')
      expect(done).toMatchObject({ status: 1 })
      expect(done.error).toMatch(/^\S+: the file would be larger than the system allows; .+ \(EFBIG\)\n$/)
      const now = everything(root)
      for (const [path, text] of whole)
        if (path.endsWith('.json'))
          expect([text, 'new']).toContain(
            now.get(path) === text ? text : JSON.parse(now.get(path) ?? '') && 'new',
          )
      expect([...now.keys()]).toEqual([...whole.keys()])
      expect(everything(root, '.outlay').get('.outlay/timeline.json')).toBe(timeline)
    }
    expect(run(root, null, 'claims', '--on', '2026-01-02')).toMatchObject({ status: 0, error: '' })
    expect(run(root, null, 'claims', '--check').status).toBe(0)
  })

  it.each<[string, (root: string) => void, RegExp]>([
    [
      'a file where the records go',
      (root) => put(root, 'content/claims', 'x'),
      /content\/claims: a file stands where a folder should be/,
    ],
    [
      'a file where the cache goes',
      (root) => put(root, '.outlay', 'x'),
      /\.outlay\S*: a file stands where a folder should be|\.outlay: something else stands there/,
    ],
    [
      'a folder where the addresses go',
      (root) => mkdirSync(join(root, LINKS)),
      /permalinks\.json\S*: a folder stands where a file should be/,
    ],
    [
      'a link in a circle for the addresses',
      (root) => symlinkSync('permalinks.json', join(root, LINKS)),
      /permalinks\.json: a link that leads back to itself/,
    ],
  ])('%s: one line, no trace', (_, prepare, message) => {
    const root = project()
    prepare(root)
    const done = run(root, null, 'claims')
    expect(done.status).toBe(1)
    expect(done.error).toMatch(message)
    expect(done.error.trim().split('\n')).toHaveLength(1)
    expect(existsSync(join(root, '.outlay/timeline.json'))).toBe(false)
  })
})
