import { describe, expect, it } from 'vitest'
import type { Annotation } from '../../../src/extraction/annotation.ts'
import { findTimes, mayHoldTime, timeRules } from '../../../src/extraction/times.ts'

const idsOf = (annotations: readonly Annotation[]): string[] =>
  annotations.flatMap((annotation) => [annotation.rule, ...idsOf(annotation.parents)])

describe('each rule', () => {
  it('has its own id and at least one example and one counterexample', () => {
    expect(new Set(timeRules.map((rule) => rule.id)).size).toBe(timeRules.length)
    for (const rule of timeRules) {
      expect(rule.examples.length, rule.id).toBeGreaterThan(0)
      expect(rule.counterexamples.length, rule.id).toBeGreaterThan(0)
    }
  })

  it.each(timeRules.flatMap((rule) => rule.examples.map((example) => [rule.id, example] as const)))(
    '%s reads "%s"',
    (id, example) => {
      expect(mayHoldTime(example)).toBe(true)
      expect(idsOf(findTimes(example))).toContain(id)
    },
  )

  it.each(timeRules.flatMap((rule) => rule.counterexamples.map((example) => [rule.id, example] as const)))(
    '%s leaves "%s" alone',
    (id, example) => {
      expect(idsOf(findTimes(example))).not.toContain(id)
    },
  )
})
