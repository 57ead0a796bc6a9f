import type { Figure } from './figures.ts'
import { measureHeaded } from './measure/headed.ts'
import { measureMoney } from './measure/money.ts'
import { measurePercent } from './measure/percent.ts'
import type { Measure, MeasureContext } from './measure/types.ts'
import type { Located, View } from './view.ts'

export type { Measure } from './measure/types.ts'

/** Decides what a figure measures. Rows in order; the first that fits decides. */
export function measureOf(view: View, figure: Located<Figure>, context: MeasureContext): Measure {
  const headed = measureHeaded(view, figure, context)
  if (headed) return headed
  return figure.note.value.kind === 'money'
    ? measureMoney(view, figure, context)
    : measurePercent(view, figure, context)
}
