import { readdirSync } from 'node:fs'
import { type Extraction, extractArticle } from '../../src/extraction/extract.ts'
import { readGold } from '../../src/io/gold.ts'
import { readPeople } from '../../src/io/project.ts'
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

/** `subject kind` of each figure that a text published on a day is read to claim, in order. */
export const readKinds = (text: string, published: string): string =>
  readText(text, published)
    .mentions.filter((m) => m.value !== null)
    .map((m) => `${m.subject} ${m.kind}`)
    .join(', ')
