import { type Document, isMap, isNode, isScalar, parseDocument } from 'yaml'
import type { z } from 'zod'
import { type Diagnostic, InputError, positionAt } from '../model/diagnostic.ts'
import { oddCharacter } from './text.ts'

/** Aliases may repeat a value a few times; more is a file made to swell in memory. */
const MAX_ALIASES = 20

/** How much of a wrong value a message quotes. */
const SHOWN = 60

type Place = { line: number; column: number }

/**
 * Reads YAML 1.2 (core schema: dates stay text) and checks it. `offset` is where `text` starts in `whole`, the file
 * as a person sees it. Throws an InputError with one diagnostic for each problem.
 */
export function parseYaml<T>(
  text: string,
  schema: z.ZodType<T>,
  file: string,
  whole: string = text,
  offset = 0,
): T {
  const at = (position: number): Place => positionAt(whole, offset + position)
  const document = parseDocument(text, {
    schema: 'core',
    version: '1.2',
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  })
  const syntax = [...document.errors, ...document.warnings]
  if (syntax.length > 0) {
    throw new InputError(
      syntax.map((error) => ({
        file,
        ...at(error.pos[0]),
        unexpected: `YAML (${firstLine(error.message)})`,
        expected: 'well-formed YAML 1.2',
        fix: 'put quotes around text with a colon, a quote mark or a leading symbol, and indent with spaces',
      })),
    )
  }
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: MAX_ALIASES })
  } catch (error) {
    throw new InputError([
      {
        file,
        ...at(0),
        unexpected: `YAML aliases (${firstLine((error as Error).message)})`,
        expected: `at most ${MAX_ALIASES} repetitions`,
        fix: 'write the values out',
      },
    ])
  }
  const place = (path: readonly PropertyKey[], key?: string): Place => at(nodeOffset(document, path, key))
  const odd = oddText(value, [], new Set())
  if (odd) throw new InputError([{ file, ...place(odd.path, odd.key), ...odd.said }])
  return check(value ?? {}, schema, file, place)
}

/** Reads JSON and checks it. Throws an InputError with one diagnostic for each problem. */
export function parseJson<T>(text: string, schema: z.ZodType<T>, file: string): T {
  try {
    const result = schema.safeParse(JSON.parse(text))
    if (result.success) return result.data
  } catch {
    // Not JSON: told below, with its place.
  }
  // YAML 1.2 is a superset of JSON, and its parser (slower) knows where each value stands.
  return parseYaml(text, schema, file)
}

function check<T>(
  value: unknown,
  schema: z.ZodType<T>,
  file: string,
  place: (path: readonly PropertyKey[], key?: string) => Place,
): T {
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) return result.data
  throw new InputError(result.error.issues.flatMap((issue) => explain(issue, file, place)))
}

function explain(
  issue: z.core.$ZodIssue,
  file: string,
  place: (path: readonly PropertyKey[], key?: string) => Place,
): Diagnostic[] {
  const name = issue.path.map(String).join('.') || 'the file'
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      file,
      ...place(issue.path, key),
      unexpected: `field "${key}"`,
      expected: issue.path.length > 0 ? `only known fields in ${name}` : 'only known fields',
      fix: 'correct its spelling or remove it',
    }))
  }
  const missing = issue.input === undefined
  return [
    {
      file,
      ...place(issue.path),
      unexpected: missing ? `no value for "${name}"` : `${show(issue.input)} for "${name}"`,
      expected: expectation(issue),
      fix: missing ? `add "${name}"` : `correct "${name}"`,
    },
  ]
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'string' ? 'text' : issue.expected
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`
    case 'too_small':
      return issue.minimum === 1 && issue.origin === 'string' ? 'text that is not empty' : issue.message
    case 'invalid_format':
      return issue.format === 'url' ? 'an http or https address' : issue.message
    default:
      return issue.message
  }
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}

/** Offset of the node at a path, of a key in it, or of the nearest node around it. */
function nodeOffset(document: Document, path: readonly PropertyKey[], key?: string): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if (!isNode(node)) continue
    if (key !== undefined && isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key)
      if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0]
    }
    if (node.range) return node.range[0]
  }
  return 0
}

interface Odd {
  readonly path: readonly PropertyKey[]
  readonly key?: string
  readonly said: Pick<Diagnostic, 'unexpected' | 'expected' | 'fix'>
}

/** The first value that no schema would catch: text that cannot be published, a key that names a prototype, a circle. */
function oddText(value: unknown, path: readonly PropertyKey[], above: Set<object>): Odd | null {
  if (typeof value === 'string') {
    const unexpected = oddCharacter(value)
    if (unexpected === null) return null
    return {
      path,
      said: { unexpected, expected: 'text that shows what it says', fix: 'delete the character' },
    }
  }
  if (typeof value !== 'object' || value === null) return null
  if (above.has(value)) {
    const said = {
      unexpected: 'a value that holds itself',
      expected: 'plain values',
      fix: 'write the value out',
    }
    return { path: path.slice(0, -1), said }
  }
  above.add(value)
  for (const key of Object.keys(value)) {
    if (key === '__proto__') {
      const said = { unexpected: `field "${key}"`, expected: 'only known fields', fix: 'remove it' }
      return { path, key, said }
    }
    const inner = Array.isArray(value) ? Number(key) : key
    const odd = oddText((value as Record<string, unknown>)[key], [...path, inner], above)
    if (odd) return odd
  }
  above.delete(value)
  return null
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? ''
