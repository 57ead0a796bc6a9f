import { ROWS_EACH } from '../site/index-format.ts'
import { grouped } from './counts.ts'
import type { Heading, Index, Order } from './record-index.ts'

/** A list of what was found, under the headings of the timeline, in place of the page's own rows. */
export interface Results {
  /** Shows the first of those that pass, by place in the record; null for the page itself. */
  readonly show: (passes: readonly boolean[] | null, wanted: () => boolean) => Promise<void>
}

/** How many are shown is kept with the entry of the history, so that coming back shows as many. */
const asked = (): number => (history.state as { shown?: number } | null)?.shown ?? ROWS_EACH

/** Puts the list behind the form. Headings of one level make the rows stand one level higher. */
export function resultsAfter(form: HTMLElement, index: Index, { order, headings }: Order): Results {
  const headingOf = headingsByPlace(order, headings)
  const section = document.createElement('section')
  section.ariaLabel = 'Claims found'
  section.hidden = true
  const list = document.createElement('div')
  const foot = document.createElement('p')
  foot.className = 'more'
  const more = document.createElement('button')
  more.type = 'button'
  more.className = 'button'
  foot.append(more)
  section.append(list, foot)
  const page = [...(form.parentElement?.children ?? [])].filter(
    (node) => node instanceof HTMLElement && form.compareDocumentPosition(node) & 4,
  ) as HTMLElement[]
  form.parentElement?.append(section)
  const known = new Map<number, HTMLElement>()
  let now: readonly number[] = []

  const rowsOf = async (places: readonly number[]): Promise<HTMLElement[]> => {
    const missing = places.filter((place) => !known.has(place))
    const html = await index.rows(missing)
    const box = document.createElement('template')
    box.innerHTML = html.join('')
    const rows = [...box.content.children] as HTMLElement[]
    if (rows.length !== missing.length) throw new Error('the index and its rows do not fit')
    rows.forEach((row, i) => {
      const place = missing[i] ?? 0
      // The same row can stand in the page too, under its id.
      row.removeAttribute('id')
      if (!headingOf[place]?.lower) row.querySelector('.row__fig')?.setAttribute('aria-level', '3')
      known.set(place, row)
    })
    return places.map((place) => known.get(place) as HTMLElement)
  }

  const draw = (rows: readonly HTMLElement[]): void => {
    const totals = new Map<string, number>()
    for (const place of now) {
      const name = nameOf(headingOf[place])
      totals.set(name, (totals.get(name) ?? 0) + 1)
    }
    const groups = document.createDocumentFragment()
    let [year, month]: (HTMLElement | null)[] = [null, null]
    let last: Heading | undefined
    rows.forEach((row, i) => {
      const own = headingOf[now[i] ?? 0]
      if (!year || nameOf(own) !== nameOf(last)) {
        const found = `${grouped(totals.get(nameOf(own)) ?? 0)} found`
        const head = element('h2', '', `${own?.upper} `)
        head.append(element('small', '', [own?.note, found].filter(Boolean).join(', ')))
        year = element('section', 'year')
        year.append(head)
        groups.append(year)
        month = null
      }
      if (!month || own !== last) {
        if (own?.lower) year.append(element('h3', 'month', own.lower))
        month = element('ol', 'rows')
        year.append(month)
      }
      month.append(row)
      last = own
    })
    list.replaceChildren(groups)
    const left = now.length - rows.length
    foot.hidden = left === 0
    more.textContent = `Show ${Math.min(left, ROWS_EACH)} more of ${grouped(left)}`
  }

  more.addEventListener('click', async () => {
    const places = now
    const before = list.querySelectorAll('li.row').length
    const rows = await rowsOf(places.slice(0, before + ROWS_EACH)).catch(() => null)
    // Something else may have been looked for meanwhile.
    if (now !== places) return
    if (!rows) {
      more.textContent = 'They did not come: try again'
      return
    }
    history.replaceState({ shown: rows.length }, '')
    draw(rows)
    rows[before]?.querySelector<HTMLElement>('.row__fig a')?.focus()
  })

  return {
    show: async (passes, wanted) => {
      const places = passes ? order.filter((place) => passes[place]) : []
      const rows = await rowsOf(places.slice(0, asked()))
      if (!wanted()) return
      now = places
      draw(rows)
      section.hidden = passes === null
      for (const node of page) if (node.hidden !== (passes !== null)) node.hidden = passes !== null
    },
  }
}

function element(name: string, className: string, text = ''): HTMLElement {
  const node = document.createElement(name)
  if (className) node.className = className
  node.textContent = text
  return node
}

const nameOf = (heading: Heading | undefined): string => `${heading?.upper} ${heading?.note}`

/** The heading each claim stands under, by its place in the record. */
function headingsByPlace(order: readonly number[], headings: readonly Heading[]): Heading[] {
  const own: Heading[] = []
  let at = 0
  for (const heading of headings) {
    for (let left = heading.claims; left > 0; left -= 1, at += 1) own[order[at] ?? 0] = heading
  }
  return own
}
