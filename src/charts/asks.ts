import { markOf } from './marks.ts'
import { spread, withLabels } from './place.ts'
import type { ChartClaim, ChartRelation, ChartSpec, Mark, Tick } from './spec.ts'
import { BOTTOM, TOP } from './spec.ts'
import { thin } from './thin.ts'
import { saidAt, valueAxis, yearAxis } from './time.ts'

/** One asker and the one asked; in the last strip of a long record, everybody who has none of their own. */
interface Strip {
  readonly name: string
  readonly shared: boolean
  readonly muted: boolean
  readonly asks: readonly ChartClaim[]
}

/** A strip in its place: where its line runs and where it ends, in units of the value axis. */
interface Lane extends Strip {
  readonly bare: boolean
  readonly base: number
  readonly top: number
}

/** A position without a figure that denies or disputes an ask. */
interface Answer {
  readonly claim: ChartClaim
  readonly ask: ChartClaim
}

/** Strips that a reader takes in at a glance. */
const MOST = 6
/** Asks that a strip has room for on a phone. */
const MOST_IN_STRIP = 14
/** Pixels: of the scale in a strip with figures, of the room above it for its name, of a strip without figures. */
const SCALE = 62
const NAME = 48
const BARE = 64
/** Pixels from the top of a strip down to its name: clear of the line above, which is another's. */
const NAME_DOWN = 27
/** Asks without a figure stand on the line, not across it. */
const ON_THE_LINE = 9
/** The part of the first name's room that every plot has above it anyway. */
const NAME_IN_ROOM = 24

/** Marks that would cover each other move up only, so that none leaves its strip. */
const UP = [0, -17]

const ANSWERS = { denies: 'denied', 'rules-out': 'ruled out' } as const

/** True for a claim that somebody asks for: a demand or a proposal in shares of GDP, or an urging without a figure. */
export function isAsk({ kind, unit, value, stance }: ChartClaim['reading']): boolean {
  if (value === null) return stance === 'urges'
  return unit === '%GDP' && (kind === 'demand' || kind === 'proposal')
}

/**
 * Who asked whom for how much, and when: a strip for each asker and the one asked, all on one scale from zero; a mark
 * stands at the day it was said, on a stem as high as the share asked for. Denials lead back to what they deny.
 */
export function asks(
  claims: readonly ChartClaim[],
  relations: readonly ChartRelation[],
  main: string,
): ChartSpec | null {
  const asked = claims.filter((c) => isAsk(c.reading))
  const figures = asked.filter((c) => c.reading.value !== null)
  const answers = answersTo(asked, claims, relations)
  const shown = [...asked, ...answers.map((a) => a.claim)]
  const times = shown.flatMap((c) => (c.reading.statedOn ? [saidAt(c.reading.statedOn).at] : []))
  if (figures.length === 0 || times.length === 0) return null
  const scale = valueAxis(
    figures.map((c) => c.reading.valueHigh ?? c.reading.value ?? 0),
    (n) => `${n}%`,
    2,
  )
  const unit = scale.max / SCALE
  const lanes = lanesOf(stripsOf(asked, main), unit)
  // The room above the plot is the first name's.
  const top = (lanes[0]?.top ?? 0) - NAME_IN_ROOM * unit
  const axis = yearAxis(times, 1)
  const undated = lanes.some((lane) => lane.asks.some((c) => !c.reading.statedOn))
  const room = undated ? (axis.max - axis.min) * 0.25 : 0
  const strip = undated ? { from: axis.max, at: axis.max + room * 0.45, label: 'Undated' } : null
  const x = ({ reading }: ChartClaim): number =>
    reading.statedOn ? saidAt(reading.statedOn).at : (strip?.at ?? axis.max)
  const marks = lanes.flatMap((lane) =>
    lane.asks.flatMap((ask): Mark[] => {
      const { value, valueHigh } = ask.reading
      const y = lane.base + (value ?? ON_THE_LINE * unit)
      const high = valueHigh === null ? null : lane.base + valueHigh
      const mark = markOf(
        ask,
        { x: x(ask), y, high, extent: null, stem: value === null ? null : lane.base },
        ask.reading.subject,
      )
      const what = value === null ? 'no figure' : mark.label
      const label = lane.shared ? `${askerOf(ask)} ${what}` : what
      const short = value === null ? 'no figure' : mark.short
      return [
        { ...mark, muted: lane.muted, label, short },
        ...answers.filter((a) => a.ask === ask).map((a) => answerMark(a, { x: x(a.claim), y }, x(ask), lane)),
      ]
    }),
  )
  return withLabels(
    spread(
      {
        name: 'asks',
        title: 'Who asked whom for how much',
        summary: summary(asked, answers, main),
        reading: `Each strip is one asker and the one asked. A mark stands at the day it was said, on a stem as high as the share of GDP asked for; a broken stem is second-hand or uncertain, quotation marks are requests without a figure, and a dotted line leads from a denial back to what it denies. A mark that would cover another is moved up; a dot shows its true place.`,
        height: Math.round(top / unit) + TOP + BOTTOM,
        x: { ...axis, max: axis.max + room },
        y: { min: 0, max: top, ticks: lanes.flatMap((lane) => ticksOf(lane, scale.ticks, unit)) },
        strip,
        // The latest of each strip choose their labels first.
        marks: marks.sort(
          (a, b) => Number(a.muted) - Number(b.muted) || b.x - a.x || (a.claim < b.claim ? -1 : 1),
        ),
        arrows: [],
      },
      UP,
    ),
  )
}

const askerOf = (claim: ChartClaim): string => claim.reading.speaker ?? 'No one named'

/** Strips one above the other, the first on top; without figures they need no scale and are low. */
function lanesOf(strips: readonly Strip[], unit: number): Lane[] {
  let base = 0
  return strips
    .toReversed()
    .map((strip): Lane => {
      const bare = strip.asks.every((c) => c.reading.value === null)
      const lane = { ...strip, bare, base, top: base + (bare ? BARE : SCALE + NAME) * unit }
      base = lane.top
      return lane
    })
    .toReversed()
}

function ticksOf({ name, bare, base, top }: Lane, scale: readonly Tick[], unit: number): Tick[] {
  const lines = scale.map(
    (t, i): Tick => ({ at: base + t.at, label: t.label, line: i === 0 ? 'axis' : 'grid' }),
  )
  return [...(bare ? lines.slice(0, 1) : lines), { at: top - NAME_DOWN * unit, label: name, line: 'name' }]
}

const at = (c: ChartClaim): number => (c.reading.statedOn ? saidAt(c.reading.statedOn).at : Infinity)

/** Of too many asks the first, the latest and the highest, and between them an even choice. */
function evenly(list: readonly ChartClaim[]): readonly ChartClaim[] {
  if (list.length <= MOST_IN_STRIP) return list
  const dated = list.filter((c) => c.reading.statedOn).sort((a, b) => at(a) - at(b))
  const highest = [...dated].sort((a, b) => (b.reading.value ?? 0) - (a.reading.value ?? 0))[0]
  const kept = new Set([dated[0], dated.at(-1), highest].filter((c) => c !== undefined))
  return thin(dated, MOST_IN_STRIP, at, [...kept])
}

/** Strips by subject, the main one first, then by when their first ask was said; the askers with least share the last. */
function stripsOf(claims: readonly ChartClaim[], main: string): Strip[] {
  const groups = new Map<string, ChartClaim[]>()
  for (const c of claims) {
    const key = `${askerOf(c)} → ${c.subject}`
    groups.set(key, [...(groups.get(key) ?? []), c])
  }
  const foreign = (c: ChartClaim | undefined): boolean => c?.reading.subject !== main
  const first = (list: readonly ChartClaim[]): number => Math.min(...list.map(at))
  const ranked = [...groups].sort(
    ([a, x], [b, y]) =>
      Number(foreign(x[0])) - Number(foreign(y[0])) || y.length - x.length || (a < b ? -1 : 1),
  )
  const kept = ranked.length > MOST ? ranked.slice(0, MOST - 1) : ranked
  const rest = ranked.slice(kept.length)
  const own = kept
    .map(([name, list]): Strip => ({ name, shared: false, muted: foreign(list[0]), asks: evenly(list) }))
    .sort((a, b) => Number(a.muted) - Number(b.muted) || first(a.asks) - first(b.asks))
  if (rest.length === 0) return own
  const others = rest.flatMap(([, list]) => list)
  return [
    ...own,
    { name: `${rest.length} others`, shared: true, muted: others.every(foreign), asks: evenly(others) },
  ]
}

/** Positions without a figure that dispute an ask, each with the first ask it disputes. */
function answersTo(
  asked: readonly ChartClaim[],
  claims: readonly ChartClaim[],
  relations: readonly ChartRelation[],
): Answer[] {
  return claims.flatMap((claim): Answer[] => {
    if (claim.reading.value !== null || isAsk(claim.reading) || !claim.reading.statedOn) return []
    const targets = relations.filter((r) => r.type === 'disputes' && r.from === claim.id).map((r) => r.to)
    const ask = asked.find((c) => targets.includes(c.id) && c.reading.statedOn)
    return ask ? [{ claim, ask }] : []
  })
}

function answerMark({ claim }: Answer, place: Pick<Mark, 'x' | 'y'>, answers: number, lane: Lane): Mark {
  const { stance } = claim.reading
  const label = stance === 'denies' || stance === 'rules-out' ? ANSWERS[stance] : 'disputed'
  const mark = markOf(claim, { ...place, extent: null, answers }, claim.reading.subject)
  return { ...mark, muted: lane.muted, label, short: label }
}

/** Up to three asks of the main subject one by one, more as their range with the latest; then who denies what. */
function summary(asked: readonly ChartClaim[], answers: readonly Answer[], main: string): string {
  const own = asked.filter((c) => c.reading.subject === main && c.reading.value !== null)
  const some = own.length > 0 ? own : asked.filter((c) => c.reading.value !== null)
  const dated = some.filter((c) => c.reading.statedOn)
  const sorted = (dated.length > 0 ? dated : [...some]).sort((a, b) => at(a) - at(b))
  const subject = sorted[0]?.subject ?? main
  const inWords = (c: ChartClaim, i: number): string => {
    const deed = c.reading.kind === 'demand' ? 'demanded' : 'proposed'
    const whom = i > 0 ? '' : c.reading.kind === 'demand' ? ` of ${subject}` : ` for ${subject}`
    return `${c.figure}${i > 0 && sorted.length <= 3 ? '' : ' of GDP'} was ${c.reading.hedged ? 'reportedly ' : ''}${deed}${whom} (${c.who})`
  }
  const values = sorted.flatMap((c) => [c.reading.value ?? 0, c.reading.valueHigh ?? c.reading.value ?? 0])
  const last = sorted.at(-1)
  const figures =
    sorted.length <= 3
      ? sorted.map(inWords).join(', then ')
      : `${sorted.length} demands and proposals put ${subject} at ${Math.min(...values)}% to ${Math.max(...values)}% of GDP; the latest: ${last ? inWords(last, 1) : ''}`
  const bare = asked.filter((c) => c.reading.value === null).length
  const denied = answers.filter((a) => some.includes(a.ask)).length
  return [
    figures,
    bare > 0 ? `${bare === 1 ? 'one request names' : `${bare} requests name`} no figure` : '',
    denied > 0 ? `${denied === 1 ? 'one request is' : `${denied} requests are`} disputed` : '',
  ]
    .filter(Boolean)
    .join('; ')
    .concat('.')
}
