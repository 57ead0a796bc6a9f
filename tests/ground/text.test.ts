import { describe, expect, test } from 'vitest'
import { files, read } from './files.ts'

const texts = files.filter((path) => !/\.(?:png|woff2?|ico)$/.test(path))
const program = /^(?:src|scripts)\/.*\.(?:ts|astro|css)$/

/** Longest file that can be read in one sitting. */
const LINES = 300

/** Files still too long, with how long they may be. To be emptied, never added to. */
const TOO_LONG: Readonly<Record<string, number>> = {}

describe('files', () => {
  const lines = (path: string): number => read(path).split('\n').length - 1

  test('can be read in one sitting', () => {
    const long = texts.filter((path) => program.test(path) && lines(path) > (TOO_LONG[path] ?? LINES))
    expect(long.map((path) => `${path}: ${lines(path)} lines`)).toEqual([])
  })

  test('what was too long and is no more is struck off the list', () => {
    const short = Object.keys(TOO_LONG).filter((path) => !files.includes(path) || lines(path) <= LINES)
    expect(short).toEqual([])
  })

  // Written in parts, so that this file does not find itself.
  const machine = new RegExp(
    `(?:^|[^\\w.])/(?:${['work', 'root', 'tmp', 'home/\\w+', 'Users/\\w+'].join('|')})/`,
    'm',
  )

  test('name no path of anybody’s machine', () => {
    expect(texts.filter((path) => machine.test(read(path)))).toEqual([])
  })

  test('end with one line end, and have no others than Unix ones', () => {
    const own = texts.filter((path) => !/\.(?:json|svg)$/.test(path))
    expect(own.filter((path) => !/[^\n]\n$/.test(read(path)) || read(path).includes('\r'))).toEqual([])
  })

  test('hold no emoji', () => {
    const own = texts.filter((path) => !/^tests\/|^content\//.test(path))
    expect(own.filter((path) => /\p{Emoji_Presentation}/u.test(read(path)))).toEqual([])
  })
})
