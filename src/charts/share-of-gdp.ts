import { aboutAt, aboutYears, markOf } from './marks.ts'
import { MOVED_ASIDE, spread, withLabels } from './place.ts'
import type { ChartClaim, ChartSpec, Mark } from './spec.ts'
import { valueAxis, yearAxis } from './time.ts'

/**
 * Share of GDP by the fiscal year or deadline a claim is about. Claims whose text gives no time stand in a strip of
 * their own; nothing is joined by a line, because the sources do not share one basis.
 */
export function shareOfGdp(
  claims: readonly ChartClaim[],
  main: string,
  all: readonly ChartClaim[] = claims,
): ChartSpec | null {
  const fits = (c: ChartClaim): boolean => c.reading.unit === '%GDP' && c.reading.value !== null
  const shown = claims.filter(fits)
  const dated = shown.filter((c) => aboutAt(c) !== null)
  if (dated.length === 0) return null
  const axis = yearAxis(
    dated.flatMap((c) => [aboutYears(c)?.from, aboutYears(c)?.to]).filter((n) => typeof n === 'number'),
  )
  const loose = shown.filter((c) => aboutAt(c) === null)
  const room = loose.length > 0 ? (axis.max - axis.min) * 0.4 : 0
  const stripAt = axis.max + room * 0.45
  const marks = shown.map((claim): Mark => {
    const place = { x: aboutAt(claim) ?? stripAt, y: claim.reading.value ?? 0, open: null }
    const mark = markOf(claim, place, main)
    return mark.kind === 'cap' ? { ...mark, label: `${mark.label} cap` } : mark
  })
  return withLabels(
    spread({
      name: 'share-of-gdp',
      title: 'Defense spending as a share of GDP, by the year it is about',
      summary: summary(all.filter(fits), main),
      reading: `A bar is the fiscal year a figure is about; a deadline stands at its last day. Nothing is joined by a line: the sources do not share one basis. ${MOVED_ASIDE}`,
      height: 420,
      x: { ...axis, max: axis.max + room },
      y: valueAxis(
        marks.map((m) => m.high ?? m.y),
        (n) => `${n}%`,
      ),
      strip: room > 0 ? { from: axis.max, at: stripAt, label: 'No year' } : null,
      marks,
      arrows: [],
    }),
  )
}

function summary(claims: readonly ChartClaim[], main: string): string {
  const own = claims.filter((c) => c.reading.subject === main)
  const range = (kind: string): string | null => {
    const values = own.filter((c) => c.reading.kind === kind).map((c) => c.reading.value ?? 0)
    if (values.length === 0) return null
    const [low, high] = [Math.min(...values), Math.max(...values)]
    return low === high ? `${low}%` : `${low}% to ${high}%`
  }
  const parts = [
    ['levels reported run from ', range('level')],
    ['targets stand at ', range('target')],
    ['demands at ', range('demand')],
  ].flatMap(([words, value]) => (value ? [`${words}${value}`] : []))
  const loose = own.filter((c) => !c.reading.period).length
  const text =
    parts.length > 1
      ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
      : (parts[0] ?? 'no share is reported')
  const rest = loose > 0 ? `; ${loose} of ${own.length} claims name no year` : ''
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} of GDP${rest}.`
}
