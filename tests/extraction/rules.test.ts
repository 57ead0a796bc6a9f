import { describe, expect, test } from 'vitest'
import type { RuleHeader } from '../../src/extraction/annotation.ts'
import { extractArticle } from '../../src/extraction/extract.ts'
import { kindRows } from '../../src/extraction/kind.ts'
import { allRules } from '../../src/extraction/rules-index.ts'
import { stanceRows } from '../../src/extraction/statements.ts'
import { goldArticle } from '../../src/scoring/compare.ts'
import { people, readText, sets } from './gold.ts'

/** Ids of the rules behind every claim of a text published on the given day. */
function rulesIn(text: string): readonly string[] {
  return readText(text).mentions.flatMap(({ rules }) => rules)
}

describe.each<[string, readonly RuleHeader[]]>([
  ['kinds', kindRows],
  ['positions', stanceRows],
])('%s', (_, rows) => {
  for (const { id, examples, counterexamples } of rows) {
    for (const text of examples) {
      test(`${id} decides «${text}»`, () => {
        expect(rulesIn(text)).toContain(id)
      })
    }
    for (const text of counterexamples) {
      test(`${id} does not decide «${text}»`, () => {
        expect(rulesIn(text)).not.toContain(id)
      })
    }
  }

  test.each(rows.map(({ id, says }) => [id, says] as const))(
    '%s says in a sentence what it reads',
    (_id, says) => {
      expect(says).toMatch(/^[A-Z].*\.$/)
    },
  )

  for (const { id, examples } of rows) {
    test(`${id} has an example`, () => {
      expect(examples.length).toBeGreaterThan(0)
    })
  }
})

test('rule ids are unique over all layers', () => {
  expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length)
})

test.each([...sets])('every decision on set %s is by a rule that says what it does', (_, documents) => {
  const known = new Set(allRules.map(({ id }) => id))
  const used = documents.flatMap((document) => {
    const { mentions, rejected } = extractArticle(goldArticle(document), people)
    return [...mentions.flatMap(({ rules }) => rules), ...rejected.map(({ rule }) => rule)]
  })
  expect([...new Set(used)].filter((id) => !known.has(id))).toEqual([])
})
