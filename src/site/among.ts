import type { Stop } from '../charts/number-line.ts'
import type { ClaimView } from './catalog.ts'
import { count, money, number, subjectName } from './format.ts'

/** Where a claim's figure lies among all of its unit that were recorded for its subject, itself included. */
export interface Among {
  /** How many there are; null for a large group, of which `lower` and `higher` are whole percents. */
  readonly count: number | null
  readonly lower: number
  readonly higher: number
  /** The figures of the group as places on a line; its own is among them only when others gave the same. */
  readonly stops: readonly Stop[]
}

/** Groups up to this size are counted exactly and drawn in full; of larger ones nobody counts single claims. */
const EXACT = 100
/** Percents of a larger group are given in steps of this many. */
const ROUND = 5
/** Places on the line of a larger group. */
const PLACES = 80

interface Group {
  readonly values: readonly number[]
  /** Of a small group: each kind and value with how many claims have it. */
  readonly stops: ReadonlyMap<string, { stop: Stop; times: number }>
  /** Of a large group: one list for all its claims. */
  readonly places: readonly Stop[] | null
}

const groupKey = ({ claim: { reading: r } }: ClaimView): string => `${r.unit} ${r.subject}`
const stopKey = (kind: string, value: number): string => `${kind} ${value}`

/**
 * Groups the figures by unit and subject, once for all claims. What is said of a large group is rounded, and its size
 * left out: a page then stays as it is while the record grows, which keeps a rebuild small, and reads no worse.
 */
export function amongAll(views: readonly ClaimView[]): (view: ClaimView) => Among | null {
  const members = new Map<string, Stop[]>()
  for (const view of views) {
    const { kind, value } = view.claim.reading
    if (value === null || view.rejected) continue
    const list = members.get(groupKey(view))
    if (list) list.push({ kind, value })
    else members.set(groupKey(view), [{ kind, value }])
  }
  const groups = new Map([...members].map(([key, stops]) => [key, groupOf(stops)]))
  return (view) => {
    const { kind, value } = view.claim.reading
    const group = groups.get(groupKey(view))
    return group && value !== null ? amongGroup(group, stopKey(kind, value), value, view.rejected) : null
  }
}

function groupOf(stops: readonly Stop[]): Group {
  const each = new Map<string, { stop: Stop; times: number }>()
  for (const stop of stops) {
    const key = stopKey(stop.kind, stop.value)
    each.set(key, { stop, times: (each.get(key)?.times ?? 0) + 1 })
  }
  const values = stops.map((s) => s.value).sort((a, b) => a - b)
  return { values, stops: each, places: stops.length > EXACT ? placesOf(stops, values.at(-1) ?? 0) : null }
}

/** One stop for each place of the line that has any, with the kind that most claims there have. */
function placesOf(stops: readonly Stop[], most: number): Stop[] {
  const wide = most / PLACES || 1
  const places = new Map<number, Map<Stop['kind'], number>>()
  for (const { kind, value } of stops) {
    const at = Math.round(value / wide)
    const kinds = places.get(at) ?? new Map<Stop['kind'], number>()
    places.set(at, kinds.set(kind, (kinds.get(kind) ?? 0) + 1))
  }
  return [...places]
    .sort(([a], [b]) => a - b)
    .map(([at, kinds]) => {
      const [kind] = [...kinds].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? ['level']
      return { kind, value: at * wide }
    })
}

function amongGroup(group: Group, own: string, value: number, rejected: boolean): Among {
  const { values, stops, places } = group
  const lower = firstNot(values, (v) => v < value)
  const higher = values.length - firstNot(values, (v) => v <= value)
  if (places) {
    const percent = (n: number): number => Math.round(((n / values.length) * 100) / ROUND) * ROUND
    return { count: null, lower: percent(lower), higher: percent(higher), stops: places }
  }
  // Its own place is drawn by itself.
  const others = [...stops].filter(([key, { times }]) => key !== own || rejected || times > 1)
  return { count: values.length, lower, higher, stops: others.map(([, { stop }]) => stop) }
}

/** Index of the first of the sorted values that is not so. */
function firstNot(values: readonly number[], so: (value: number) => boolean): number {
  let [from, to] = [0, values.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (so(values[middle] as number)) from = middle + 1
    else to = middle
  }
  return from
}

const howMany = (n: number): string => (n === 0 ? 'none' : number(n))

/** `Of 54 shares of GDP recorded for Japan, 3 are lower and 50 higher.` */
export function amongInWords(
  { count: all, lower, higher }: Among,
  unit: string | null,
  subject: string,
): string {
  const [one, many] =
    unit === '%GDP' ? ['share of GDP', 'shares of GDP'] : ['figure of this unit', 'figures of this unit']
  const recorded = `recorded for ${subjectName(subject)}`
  return all === null
    ? `Of the ${many} ${recorded}, about ${lower}% are lower and ${higher}% higher.`
    : `Of ${count(all, one, many)} ${recorded}, ${howMany(lower)} ${lower < 2 ? 'is' : 'are'} lower and ${howMany(higher)} higher.`
}

/** How a value reads on the axis of its unit. */
export const axisLabel = (unit: string | null, value: number): string =>
  unit?.startsWith('%') ? `${value}%` : value === 0 ? '0' : money(value, unit ?? '')
