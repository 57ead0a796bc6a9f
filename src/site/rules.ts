import { z } from 'zod'

const ruleSchema = z.object({
  id: z.string(),
  says: z.string(),
  examples: z.array(z.string()),
  counterexamples: z.array(z.string()),
})
export type RuleEntry = z.infer<typeof ruleSchema>

export interface RuleGroup {
  readonly name: string
  readonly rules: readonly RuleEntry[]
}

/**
 * The rules as the method page lists them: all that the extractor names, and those that only a record still names,
 * grouped by the first part of their id, in order of id.
 */
export function ruleGroups(known: unknown, used: readonly string[]): RuleGroup[] {
  const listed = z.array(ruleSchema).catch([]).parse(known)
  const ids = new Set(listed.map((r) => r.id))
  const bare = [...new Set(used)]
    .filter((id) => !ids.has(id))
    .map((id): RuleEntry => ({ id, says: '', examples: [], counterexamples: [] }))
  const groups = new Map<string, RuleEntry[]>()
  for (const rule of [...listed, ...bare].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))) {
    const name = rule.id.split('.')[0] ?? rule.id
    groups.set(name, [...(groups.get(name) ?? []), rule])
  }
  return [...groups].map(([name, rules]) => ({ name, rules }))
}

/** Fragment of a rule on the method page. */
export function ruleFragment(id: string): string {
  return `rule-${id.replace(/[^a-z0-9.-]+/gi, '-')}`
}
