import { readdirSync } from 'node:fs'
import { type Extraction, extractArticle } from '../../src/extraction/extract.ts'
import { readGold } from '../../src/io/gold.ts'
import { readPeople } from '../../src/io/project.ts'
import type { Mention } from '../../src/model/mention.ts'
import { goldArticle } from '../../src/scoring/compare.ts'

const FOLDER = 'tests/fixtures/gold'

/** The sets of the project's own annotated documents, by the name of their folder. */
export const sets: ReadonlyMap<string, ReturnType<typeof readGold>> = new Map(
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => [name, readGold(`${FOLDER}/${name}`)]),
)

export const people = readPeople('.')

/** What the rules read in a text of the tests' own, published on a day (ISO) by an outlet of no country unless told. */
export const readText = (text: string, published = '2025-10-30', publisher = 'Daily'): Extraction =>
  extractArticle(
    goldArticle({ id: 'example', publisher, published, text, claims: [], distractors: [] }),
    people,
  )

/** The figures of a text that are read as claims, in order. */
const readClaims = (text: string, published?: string): Extraction['mentions'] =>
  readText(text, published).mentions.filter((m) => m.value !== null)

/** `subject kind` of each figure that a text published on a day is read to claim, in order. */
export const readKinds = (text: string, published?: string): string =>
  readClaims(text, published)
    .map((m) => `${m.subject} ${m.kind}`)
    .join(', ')

/** Whose spending each figure of a text is read to be, in order; figures that are no claim are left out. */
export const readSpenders = (text: string): string =>
  readClaims(text)
    .map((m) => m.subject)
    .join(' ')

/** The claims with a figure that a text makes, in order, each as `write` puts it. */
export const figuresIn = (
  published: string,
  text: string,
  write: (claim: Mention) => string,
): readonly string[] =>
  readText(text, published)
    .mentions.filter((m) => m.value !== null)
    .map(write)
