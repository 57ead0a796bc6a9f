import { readdirSync } from 'node:fs'
import { readGold } from '../../src/io/gold.ts'
import { readPeople } from '../../src/io/project.ts'

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
