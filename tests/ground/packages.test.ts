import { describe, expect, test } from 'vitest'
import { files, importsOf, programs, read } from './files.ts'

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const { scripts, dependencies, devDependencies } = JSON.parse(read('package.json')) as Manifest

/** Packages that nothing imports, and why they are there all the same. */
const NOT_IMPORTED: Readonly<Record<string, string>> = {
  '@types/node': 'types of Node',
  node: 'runs every script, whatever the machine has',
  typescript: 'astro check needs it',
  '@astrojs/check': 'astro check needs it',
  '@biomejs/biome': 'lints and formats',
}

const nameOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
const bare = programs
  .flatMap(importsOf)
  .filter(({ to, ours }) => !ours && !/^(?:node|astro|virtual):|^\./.test(to))
  .map((one) => ({ ...one, name: nameOf(one.to) }))

describe('packages', () => {
  test('what is imported is declared', () => {
    const declared = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)])
    const missing = bare.filter(
      ({ name, typeOnly }) => !declared.has(name) && !(typeOnly && declared.has(`@types/${name}`)),
    )
    expect(missing.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
  })

  test('the site and its commands run without the development packages', () => {
    const tools = new Set(['scripts/bench-text.ts', 'scripts/lighthouse.ts', 'scripts/site/browser.ts'])
    const wrong = bare.filter(
      ({ from, name, typeOnly }) =>
        /^(?:src|scripts)\//.test(from) && !tools.has(from) && !typeOnly && !(name in dependencies),
    )
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
  })

  test('what is declared is used', () => {
    const text = [...programs, ...files.filter((path) => path.endsWith('.css'))].map(read).join('\n')
    const unused = [...Object.keys(dependencies), ...Object.keys(devDependencies)].filter(
      (name) => !(name in NOT_IMPORTED) && !text.includes(`'${name.replace(/^@types\//, '')}`),
    )
    expect(unused).toEqual([])
  })

  // npm leaves out a platform whose package it cannot see, and then refuses to install from its own lockfile.
  test('the lockfile holds every platform of every package', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
      ),
    )
    expect(missing).toEqual([])
  })

  test('the lockfile names no host', () => {
    expect(read('package-lock.json').match(/"resolved"|https?:\/\/[^"]*\/-\//g)).toBeNull()
  })
})

test('every script starts a file that is there, or a tool of ours', () => {
  const known = new Set(files)
  const started = Object.values(scripts).flatMap((line) =>
    [...line.matchAll(/\bnode (\S+)/g)].map(([, path]) => path ?? ''),
  )
  expect(started.filter((path) => !known.has(path))).toEqual([])
})
