import { cancel, confirm, intro, isCancel, select, text } from '@clack/prompts'
import { isEdtf } from '../model/edtf.ts'
import type { Draft } from '../timeline/draft.ts'

/** Names on record to choose from, and the agency that the text names. */
export interface Known {
  readonly publishers: readonly string[]
  readonly agencies: readonly string[]
  readonly agency: string | null
}

/** Asks for what is not known yet; an empty answer leaves it so. Null when the person breaks off. */
export async function askDraft(draft: Draft, known: Known): Promise<Draft | null> {
  intro('A new article. What you do not know stays empty.')
  const asked: { -readonly [Field in keyof Draft]: Draft[Field] } = { ...draft }
  const steps: [keyof Draft, () => Promise<string | null | symbol>][] = [
    ['title', () => line("The publisher's own headline")],
    ['label', () => (asked.title === null ? line('Our own short name for it') : Promise.resolve(null))],
    ['publisher', () => choose('Who published it?', known.publishers, null)],
    [
      'published',
      () => line('When? (2025-06-20, 2025-06 or 2025)', (value) => (isEdtf(value) ? undefined : 'no date')),
    ],
    [
      'url',
      () =>
        line('At which address?', (value) =>
          /^https?:\/\//i.test(value) && URL.canParse(value) ? undefined : 'no address',
        ),
    ],
    ['agency', () => choose('Who first reported it?', known.agencies, known.agency)],
  ]
  for (const [field, ask] of steps) {
    if (asked[field] !== null) continue
    const answer = await ask()
    if (typeof answer === 'symbol') {
      cancel('nothing was written')
      return null
    }
    asked[field] = answer
  }
  return asked
}

async function line(message: string, wrong: (value: string) => string | undefined = () => undefined) {
  const typed = await text({
    message,
    validate: (value) => (value?.trim() ? wrong(value.trim()) : undefined),
  })
  return isCancel(typed) ? typed : typed?.trim() || null
}

const OTHER = '\0other'
const NONE = '\0none'

async function choose(message: string, names: readonly string[], first: string | null) {
  if (names.length === 0) return line(message)
  const chosen = await select<string>({
    message,
    options: [
      ...names.map((value) => ({
        value,
        label: value,
        ...(value === first ? { hint: 'the text names it' } : {}),
      })),
      { value: OTHER, label: 'another' },
      { value: NONE, label: 'not known' },
    ],
    initialValue: first ?? NONE,
    maxItems: 12,
  })
  if (isCancel(chosen)) return chosen
  return chosen === OTHER ? line(message) : chosen === NONE ? null : chosen
}

/** Whether to write an article whose address is on record already. */
export async function confirmDuplicate(): Promise<boolean> {
  const answer = await confirm({ message: 'Write it all the same?', initialValue: false })
  return answer === true
}
