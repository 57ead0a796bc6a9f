import { z } from 'zod'
import { type Person, personSchema } from '../model/timeline.ts'
import { readText } from './files.ts'
import { parseYaml } from './validate.ts'

/** The speakers of `content/people.yaml`. Throws an InputError that names line and column. */
export function readPeople(file: string): Person[] {
  return parseYaml(readText(file), z.array(personSchema), file)
}
