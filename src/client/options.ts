import type { RecordIndex } from '../site/index-format.ts'
import { grouped, showCounts } from './counts.ts'
import { type Counts, FACETS, type Facet } from './state.ts'

/** More boxes than this nobody reads through; the others come by their names. */
const MOST = 40

type Option = RecordIndex['options'][Facet][number]

/** The boxes of a long record's filters. */
export interface Options {
  /** Makes sure that what is chosen has a box. */
  readonly offer: (facet: Facet, values: Iterable<string>) => void
}

/** Fills the filters with what occurs in the whole record; where that is much, with a field to find it by name. */
export function fillOptions(
  form: HTMLFormElement,
  all: RecordIndex['options'],
  counts: () => Counts,
): Options {
  const lists = new Map<Facet, { offer: (values: Iterable<string>) => void }>()
  for (const facet of FACETS) {
    const fieldset = form.querySelector(`details[data-facet="${facet}"] fieldset`)
    if (fieldset)
      lists.set(
        facet,
        listIn(fieldset, facet, all[facet], () => showCounts(form, counts())),
      )
  }
  return { offer: (facet, values) => lists.get(facet)?.offer(values) }
}

function listIn(
  fieldset: Element,
  facet: Facet,
  all: readonly Option[],
  shown: () => void,
): { offer: (values: Iterable<string>) => void } {
  const list = document.createElement('div')
  const labels = new Map(all)
  const box = (value: string): HTMLInputElement | undefined =>
    [...list.querySelectorAll('input')].find((input) => input.value === value)
  const add = (value: string): void => {
    list.append(labelOf(facet, value, labels.get(value) ?? value))
  }
  const name = fieldset.querySelector('legend')?.textContent?.toLowerCase() ?? facet
  fieldset.querySelector('p')?.remove()
  if (all.length > MOST) {
    const find = document.createElement('input')
    find.type = 'text'
    find.placeholder = `Find among ${grouped(all.length)}`
    find.ariaLabel = `Find a ${name}`
    find.autocomplete = 'off'
    find.addEventListener('input', () => {
      const words = find.value.toLowerCase().split(' ').filter(Boolean)
      const fits = all.filter(([, label]) => words.every((word) => label.toLowerCase().includes(word)))
      const chosen = [...list.querySelectorAll('input')].filter((input) => input.checked)
      for (const label of [...list.children]) {
        if (!chosen.some((input) => label.contains(input))) label.remove()
      }
      for (const [value] of fits.slice(0, MOST)) if (!box(value)) add(value)
      shown()
    })
    fieldset.append(find)
  }
  for (const [value] of all.slice(0, MOST)) add(value)
  fieldset.append(list)
  return {
    offer: (values) => {
      for (const value of values) if (!box(value)) add(value)
    },
  }
}

/** A box with its label and its count, as Filters.astro writes it for a short record. */
function labelOf(facet: Facet, value: string, text: string): HTMLLabelElement {
  const label = document.createElement('label')
  const input = document.createElement('input')
  input.type = 'checkbox'
  input.name = facet
  input.value = value
  const [words, count] = [document.createElement('span'), document.createElement('span')]
  words.textContent = text
  count.className = 'n'
  label.append(input, words, count)
  if (facet === 'kind') {
    label.className = `k-${value}`
    input.insertAdjacentHTML(
      'afterend',
      `<svg class="glyph k-${CSS.escape(value)}" width="16" height="16" aria-hidden="true"><use href="#g-${CSS.escape(value)}"></use></svg>`,
    )
  }
  return label
}
