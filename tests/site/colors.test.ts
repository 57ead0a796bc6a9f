import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { KINDS } from '../../src/model/mention.ts'

const css = readFileSync('src/styles/tokens.css', 'utf8')
const [light = '', dark = ''] = css.split('@media')
const colorsOf = (part: string): Map<string, string> =>
  new Map([...part.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1] ?? '', m[2] ?? '']))

type Rgb = readonly [number, number, number]

/** Linear light of a hex color, each channel 0–1 (IEC 61966-2-1). */
function linear(hex: string): Rgb {
  const channel = (i: number): number => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** Contrast ratio as WCAG 2.2 defines it. */
function contrast(a: string, b: string): number {
  const light = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b
  const [x, y] = [light(linear(a)), light(linear(b))]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

/** Severe color vision deficiencies as matrices on linear light (Machado, Oliveira and Fernandes 2009). */
const SIGHT: Readonly<Record<string, readonly Rgb[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** A color in Oklab as somebody sees it. */
function seen(hex: string, sight: readonly Rgb[]): Rgb {
  const raw = linear(hex)
  const [r = 0, g = 0, b = 0] = sight.map((row) =>
    Math.max(0, row[0] * raw[0] + row[1] * raw[1] + row[2] * raw[2]),
  )
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

const apart = (a: Rgb, b: Rgb): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])

describe.each([
  ['light', colorsOf(light)],
  ['dark', colorsOf(dark)],
] as const)('%s', (_, colors) => {
  const get = (name: string): string => colors.get(name) ?? ''

  test.for(['ink', 'ink-2', 'focus', ...KINDS])('%s is readable on paper (AA)', (name) => {
    for (const ground of ['paper', 'paper-2'])
      expect(contrast(get(name), get(ground))).toBeGreaterThanOrEqual(4.5)
  })

  test('ink is readable on the wash of a mark', () => {
    expect(contrast(get('ink'), get('wash'))).toBeGreaterThanOrEqual(4.5)
  })

  // Kinds whose glyphs share an outline must differ in color for everyone; the others differ in shape already.
  test.for([
    ['target', 'proposal'],
    ['level', 'estimate'],
    ['target', 'demand'],
    ['target', 'level'],
  ] as const)('%s and %s differ for every kind of sight', ([a, b]) => {
    for (const [name, sight] of Object.entries(SIGHT)) {
      expect(apart(seen(get(a), sight), seen(get(b), sight)), name).toBeGreaterThan(0.1)
    }
  })
})
