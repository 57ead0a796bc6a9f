import { describe, expect, test } from 'vitest'
import type { RuleHeader } from '../../src/extraction/annotation.ts'
import { extractArticle } from '../../src/extraction/extract.ts'
import { figureRules } from '../../src/extraction/figures.ts'
import { kindRows } from '../../src/extraction/kind.ts'
import { stanceRows } from '../../src/extraction/statements.ts'
import { timeRules } from '../../src/extraction/times.ts'
import { goldArticle } from '../../src/scoring/compare.ts'
import { people } from './gold.ts'

/**
 * What does not hold yet: examples as `id: text`, rows without an example as `id: `. They are asserted to fail, so
 * that this list can only shrink.
 */
const pending: ReadonlySet<string> = new Set([
  'kind.demand.passive: Japan is being pressed by Washington to spend 3.5% of GDP on defense.',
  'kind.has: For fiscal 2024 the Defense Ministry of Japan has about 7.9 trillion yen.',
  'kind.estimate.reported: By NATO estimates for 2025, Poland spends 4.48% of GDP on defense.',
  'kind.considering: The government of Japan is considering a defense budget of 8 trillion yen.',
  'kind.proposal.body: An expert panel recommended that Japan spend 2% of GDP on defense.',
  "kind.proposed-budget: Taiwan's proposed defense budget for 2026 comes to NT$949.5 billion.",
  "kind.estimate.forecast: Japan's defense spending is expected to reach 1.9% of GDP in fiscal 2026, according to an estimate.",
  'kind.target.verb: Germany will spend 3.5% of GDP on defense by 2029.',
  "kind.approved: Japan's Cabinet approved a record defense budget of ¥8.7 trillion for fiscal 2025.",
  'kind.twin.same: ',
  'kind.twin.cap: ',
  'kind.former: ',
  'kind.target.deadline: ',
  'kind.same: ',
])

/** Ids of the rules behind every claim of a text published on the given day. */
function rulesIn(text: string): readonly string[] {
  const article = goldArticle({
    id: 'example',
    publisher: 'Test',
    published: '2025-10-30',
    text,
    claims: [],
    distractors: [],
  })
  return extractArticle(article, people).mentions.flatMap(({ rules }) => rules)
}

const checked = (id: string, text: string) => (pending.has(`${id}: ${text}`) ? test.fails : test)

describe.each<[string, readonly RuleHeader[]]>([
  ['kinds', kindRows],
  ['positions', stanceRows],
])('%s', (_, rows) => {
  for (const { id, examples, counterexamples } of rows) {
    for (const text of examples) {
      checked(id, text)(`${id} decides «${text}»`, () => {
        expect(rulesIn(text)).toContain(id)
      })
    }
    for (const text of counterexamples) {
      checked(id, text)(`${id} does not decide «${text}»`, () => {
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
    checked(id, '')(`${id} has an example`, () => {
      expect(examples.length).toBeGreaterThan(0)
    })
  }
})

const all: readonly RuleHeader[] = [...figureRules, ...timeRules, ...kindRows, ...stanceRows]

test('rule ids are unique over all layers', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
})

test('what is pending is an example of a rule', () => {
  const known = new Set(
    all.flatMap(({ id, examples, counterexamples }) =>
      ['', ...examples, ...counterexamples].map((text) => `${id}: ${text}`),
    ),
  )
  expect([...pending].filter((one) => !known.has(one))).toEqual([])
})
