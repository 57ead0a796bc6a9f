import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listFiles, readText, type WriteFs, writeIfChanged, writeTextAtomic } from '../../src/io/files.ts'

let folder = ''
beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'outlay-files-'))
})
afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true })
})

const full = (): never => {
  throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
}

describe('writeTextAtomic', () => {
  it('writes, and overwrites', () => {
    const path = join(folder, 'sub', 'a.json')
    writeTextAtomic(path, 'one')
    writeTextAtomic(path, 'two')
    expect(readText(path)).toBe('two')
  })

  it.each<[string, Partial<WriteFs>]>([
    ['opening', { openSync: full }],
    [
      'writing half of the text',
      {
        writeFileSync: ((file: number, text: string) => {
          fs.writeFileSync(file, text.slice(0, 3))
          full()
        }) as WriteFs['writeFileSync'],
      },
    ],
    ['reaching the disk', { fsyncSync: full }],
    ['renaming', { renameSync: full }],
  ])('leaves the old file, whole, when the disk is full on %s', (_, broken) => {
    const path = join(folder, 'a.json')
    writeTextAtomic(path, 'the old text')
    expect(() => writeTextAtomic(path, 'the new text', { ...fs, ...broken })).toThrow('no space left')
    expect(readText(path)).toBe('the old text')
    expect(fs.readdirSync(folder)).toEqual(['a.json'])
  })

  it('names the file and not the one it was first written to', () => {
    const path = join(folder, 'a.json')
    const openSync = ((at: string) => {
      throw Object.assign(new Error('read-only'), { code: 'EROFS', syscall: 'open', path: at })
    }) as unknown as WriteFs['openSync']
    expect(() => writeTextAtomic(path, 'text', { ...fs, openSync })).toThrow(
      expect.objectContaining({ path }),
    )
  })

  it('does not touch a file that has the text already', () => {
    const path = join(folder, 'a.json')
    expect(writeIfChanged(path, 'x')).toBe(true)
    const before = fs.statSync(path, { bigint: true }).mtimeNs
    expect(writeIfChanged(path, 'x')).toBe(false)
    expect(fs.statSync(path, { bigint: true }).mtimeNs).toBe(before)
  })
})

describe('listFiles', () => {
  it('is in code-unit order, without hidden files and other endings', () => {
    for (const name of ['b.md', 'a.md', 'B.md', '.a.md.1.tmp', '_draft.md', '.x.md', 'c.txt'])
      fs.writeFileSync(join(folder, name), '')
    expect(listFiles(folder, '.md')).toEqual(['B.md', 'a.md', 'b.md'])
  })
  it('is empty where there is no folder', () => {
    expect(listFiles(join(folder, 'none'), '.md')).toEqual([])
  })
})
