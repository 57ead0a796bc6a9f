import type { Annotation } from '../../../src/extraction/annotation.ts'
import { type Figure, findFigures } from '../../../src/extraction/figures.ts'

const number = (value: number): string => String(Number(value.toPrecision(12)))

/** One figure as the tables write it: `~1..2 %`. */
export function reading({ value: figure }: Annotation<Figure>): string {
  const high = figure.valueHigh === null ? '' : `..${number(figure.valueHigh)}`
  return `${figure.comparator}${number(figure.value)}${high} ${figure.unit}`
}

/** Numbers of a written reading in the form that `reading` prints ("4.3e13" is 43000000000000). */
export const written = (text: string): string =>
  text.replace(/-?\d[\d.]*\d(?:e\d+)?|\d(?:e\d+)?/g, (part) =>
    part.includes('..')
      ? part
          .split('..')
          .map((end) => number(Number(end)))
          .join('..')
      : number(Number(part)),
  )

/** Every figure of a text: `[quote] reading {conversion}`. */
export function readAll(text: string): string[] {
  return findFigures(text).map((found) => {
    const converted = found.value.converted.map(
      ({ quote, comparator, value, unit }) => ` {${quote}} ${comparator}${number(value)} ${unit}`,
    )
    return `[${text.slice(found.start, found.end)}] ${reading(found)}${converted.join('')}`
  })
}
