import { styleText } from 'node:util'
import { cancel, intro, isCancel, log, outro, select, selectKey, text } from '@clack/prompts'
import { comparatorSchema, KINDS, periodRoleSchema, STANCES } from '../model/mention.ts'
import { CORRECTABLE, type Correctable } from '../model/record.ts'
import type { RecordState } from '../timeline/permalinks.ts'
import { isCorrectable, standingReading, valueInWords } from '../timeline/reading.ts'
import {
  accept,
  correct,
  keep,
  parseField,
  presentReading,
  type QueueItem,
  reject,
  withMention,
} from '../timeline/review.ts'
import { describeItem, PLAIN, type Style, type Why } from '../timeline/review-text.ts'

/** Columns the walk is set in; narrower terminals wrap for themselves. */
const WIDTH = 72

/** What the walk needs from outside: the state, where to put it, and what is known of each mention. */
export interface Walk {
  readonly state: RecordState
  readonly queue: readonly QueueItem[]
  /** EDTF date to put on the answers. */
  readonly on: string
  /** Called after each answer; what it wrote is safe from then on. */
  readonly save: (state: RecordState) => void
  readonly placeOf: (item: QueueItem) => { line: number; column: number } | null
  readonly whyOf: (item: QueueItem) => readonly Why[]
}

type Answer = 'a' | 'k' | 'c' | 'r' | 's' | 'q'

/**
 * Walks a person through the queue and writes after each answer, so that quitting (or Ctrl-C) at any point loses
 * nothing that was answered. Returns the number of answers.
 */
export async function walk({ state, queue, on, save, placeOf, whyOf }: Walk): Promise<number> {
  const style = colorful() ? COLORS : PLAIN
  let current = state
  let answered = 0
  intro(`${queue.length} to review`)
  for (const [index, item] of queue.entries()) {
    log.message(describeItem(item, placeOf(item), whyOf(item), style, WIDTH).join('\n'))
    const next = await answer(item, current, on, `${index + 1} of ${queue.length}`)
    if (next === 'quit') break
    if (next === 'skip') continue
    current = next
    save(current)
    answered += 1
  }
  outro(`${answered} answered and written, ${queue.length - answered} left`)
  return answered
}

async function answer(
  item: QueueItem,
  state: RecordState,
  on: string,
  count: string,
): Promise<RecordState | 'skip' | 'quit'> {
  const again = item.mention.reread !== null
  for (;;) {
    const key = await selectKey<Answer>({
      message: `${count}: is this right?`,
      options: [
        { value: 'a', label: again ? 'accept the new reading' : 'accept' },
        ...(again ? [{ value: 'k' as const, label: 'keep the reading as reviewed' }] : []),
        { value: 'c', label: 'correct a field' },
        { value: 'r', label: 'reject: this is no claim' },
        { value: 's', label: 'skip' },
        { value: 'q', label: 'quit' },
      ],
    })
    if (isCancel(key) || key === 'q') return 'quit'
    if (key === 's') return 'skip'
    if (key === 'a') {
      if (item.mention.reread?.found === false) {
        const reason = await ask('The rules read no claim here. Why is it none?')
        if (reason === null) continue
        return reject(state, item.mention, { reason, on })
      }
      return withMention(state, accept(item.mention, on))
    }
    if (key === 'k') return withMention(state, keep(item.mention, on))
    if (key === 'r') {
      const reason = await ask('Why is it no claim? Readers will see this.')
      if (reason !== null) return reject(state, item.mention, { reason, on })
      continue
    }
    const corrected = await correctFields(item, on)
    if (corrected) return withMention(state, corrected)
  }
}

async function correctFields(item: QueueItem, on: string): Promise<ReturnType<typeof correct> | null> {
  let reading = item.mention.reread ? presentReading(item.mention) : standingReading(item.mention)
  for (;;) {
    const field = await select<Correctable | 'done'>({
      message: 'Which field?',
      options: [
        { value: 'done', label: 'done', hint: 'write the correction' },
        ...CORRECTABLE.map((name) => ({ value: name, label: name, hint: valueInWords(reading[name]) })),
      ],
      maxItems: 10,
    })
    if (isCancel(field)) return null
    if (field === 'done') break
    if (!isCorrectable(field)) continue
    const typed = await askValue(field, valueInWords(reading[field]))
    if (typed === null) continue
    const parsed = parseField(field, typed)
    if ('value' in parsed) reading = { ...reading, [field]: parsed.value }
  }
  const note = await ask('Why? Readers will see this.')
  return note === null ? null : correct(item.mention, reading, on, note)
}

/** Fields that have one of a few values; the others are typed. */
const CHOICES: { readonly [Field in Correctable]?: readonly string[] } = {
  kind: KINDS,
  stance: ['none', ...STANCES],
  comparator: ['none', ...comparatorSchema.options],
  periodRole: ['none', ...periodRoleSchema.options],
  statedOnFrom: ['none', 'stated', 'resolved', 'published'],
  hedged: ['true', 'false'],
}

/** A new value for a field, as text that fits it; null when the person goes back. */
async function askValue(field: Correctable, now: string): Promise<string | null> {
  const choices = CHOICES[field]
  const typed = choices
    ? await select<string>({
        message: field,
        options: choices.map((value) => ({ value })),
        initialValue: now,
      })
    : await text({
        message: `${field} (none for no value)`,
        initialValue: now,
        validate: (value) => {
          const parsed = parseField(field, value ?? '')
          return 'error' in parsed ? parsed.error : undefined
        },
      })
  return isCancel(typed) ? null : typed
}

/** A line of text that is not empty; null when the person goes back. */
async function ask(message: string): Promise<string | null> {
  const typed = await text({
    message,
    validate: (value) => (value?.trim() ? undefined : 'a few words are needed'),
  })
  if (isCancel(typed)) {
    cancel('not written')
    return null
  }
  return typed.trim()
}

/** https://no-color.org, and terminals that say they have none. */
function colorful(): boolean {
  const { NO_COLOR, TERM } = process.env
  return !NO_COLOR && TERM !== 'dumb'
}

const COLORS: Style = {
  mark: (words) => styleText(['bold', 'underline'], words),
  strong: (words) => styleText('bold', words),
  dim: (words) => styleText('dim', words),
}
