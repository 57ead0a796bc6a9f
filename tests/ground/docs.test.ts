import { spawnSync } from 'node:child_process'
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { files, read } from './files.ts'

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

const { scripts, dependencies, devDependencies } = JSON.parse(read('package.json')) as Manifest
const documents = files.filter((path) => path.endsWith('.md') && !/^(?:content|tests)\//.test(path))
const readme = read('README.md')

/** `npm start` and `npm test` are scripts too. */
const namedIn = (text: string): string[] =>
  [...text.matchAll(/\bnpm (?:run (?:-s )?)?([a-z][a-z:-]*)/g)]
    .map(([, name]) => name ?? '')
    .filter((name) => name !== 'ci' && name !== 'run' && name !== 'install')

describe('commands', () => {
  test('every command that a file names is there', () => {
    const wrong = files
      .filter((path) => /\.(?:md|ts|astro|yml|mjs)$|^\.ci\//.test(path) && !path.startsWith('tests/'))
      .flatMap((path) =>
        [...read(path).matchAll(/\bnpm run (?:-s )?([a-z][a-z:-]*)/g)]
          .filter(([, name]) => !((name ?? '') in scripts))
          .map(([all]) => `${path}: ${all}`),
      )
    expect(wrong).toEqual([])
  })

  test('the README names every command', () => {
    const named = new Set(namedIn(readme))
    expect(Object.keys(scripts).filter((name) => !named.has(name))).toEqual([])
  })

  test('every option that a document shows is one of that command', () => {
    const wrong = documents.flatMap((path) =>
      [
        ...read(path).matchAll(
          /`npm run (?:-s )?([a-z][a-z:-]*)(?: --)?((?: [^`]+)?)`(?:[^`|\n]{0,60}`(--[a-z][a-z-]*))?/g,
        ),
      ].flatMap(([all, name = '', rest = '', more = '']) => {
        const program = /node (scripts\/\S+)/.exec(scripts[name] ?? '')?.[1]
        const source = program
          ? files
              .filter((file) => file.startsWith(program.replace(/\.ts$/, '')))
              .map(read)
              .join('\n')
          : ''
        return [...`${rest} ${more}`.matchAll(/ (--[a-z][a-z-]*)/g)]
          .filter(([, flag = '']) => !source.includes(flag))
          .map(([flag]) => `${path}: ${all}: ${flag}`)
      }),
    )
    expect(wrong).toEqual([])
  })

  test('the accuracy table and the command reference are what the programs say', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/readme.ts', '--check'], {
      encoding: 'utf8',
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})

describe('documents', () => {
  test('links lead to files that are there', () => {
    const known = new Set(files)
    const wrong = documents.flatMap((path) =>
      [...read(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)]
        .map(([, to = '']) => posix.normalize(posix.join(posix.dirname(path), to)))
        .filter((to) => !known.has(to))
        .map((to) => `${path} links to ${to}`),
    )
    expect(wrong).toEqual([])
  })

  test('the README gives a reason for every dependency, and for no other', () => {
    const table = readme.slice(readme.indexOf('Each dependency'))
    const named = new Set(
      [...table.matchAll(/^\| (.+?) \|/gm)].flatMap(([, cell = '']) =>
        [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
      ),
    )
    const declared = [...Object.keys(dependencies), ...Object.keys(devDependencies)]
    expect(declared.filter((name) => !named.has(name))).toEqual([])
    expect([...named].filter((name) => !declared.includes(name))).toEqual([])
  })

  test('the README shows the parts of src and the folders beside it', () => {
    const parts = new Set(
      files.filter((path) => /^src\/[^/]+\//.test(path)).map((path) => path.split('/')[1] ?? ''),
    )
    const layout = readme.slice(readme.indexOf('## Layout'), readme.indexOf('## Design notes'))
    expect([...parts].filter((part) => !layout.includes(`${part}/`))).toEqual([])
  })
})
