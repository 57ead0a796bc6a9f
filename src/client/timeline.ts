import { grouped, showCounts } from './counts.ts'
import { pageRows } from './page-rows.ts'
import type { Source } from './source.ts'
import { type Facet, readState, type State, writeState } from './state.ts'

/** Filters of the timeline: they only choose among what is on record, and keep their state in the address. */
const form = document.querySelector<HTMLFormElement>('form.filters')

if (form) {
  const { index } = form.dataset
  const marks = [...document.querySelectorAll<SVGElement>('svg.chart [data-claim]')]
  const saidOf = new Map(marks.flatMap(({ dataset: d }) => (d['said'] ? [[d['claim'], d['said']]] : [])))
  const status = form.querySelector<HTMLElement>('[role=status]')
  const query = form.elements.namedItem('q') as HTMLInputElement
  const asof = form.elements.namedItem('asof') as HTMLInputElement
  const reset = form.querySelector<HTMLElement>('[data-reset]')
  const boxes = (): HTMLInputElement[] => [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]

  // The index of a long record is fetched when it is first asked; one that did not come, when it is asked again.
  let source: Promise<Source> | null = index ? null : Promise.resolve(pageRows())
  const theSource = (): Promise<Source> => {
    source ??= import('./whole-record.ts').then(({ wholeRecord }) => wholeRecord(form, index ?? ''))
    source.catch(() => {
      source = null
    })
    return source
  }
  let state = readState(location.search)
  let turn = 0

  /** Shows what is not a matter of the claims found. */
  const showAround = (): void => {
    const search = writeState(state)
    for (const mark of marks) {
      const said = saidOf.get(mark.dataset['claim'] ?? '') ?? ''
      mark.toggleAttribute('hidden', state.asof !== '' && (!said || said > state.asof))
    }
    for (const part of form.querySelectorAll<HTMLElement>('details[data-facet]')) {
      const chosen = state.facets.get(part.dataset['facet'] as Facet)?.size ?? 0
      const badge = part.querySelector('summary .n')
      if (badge) badge.textContent = chosen ? String(chosen) : ''
    }
    if (reset) reset.hidden = search === ''
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-reading]')) link.search = search
  }

  const show = async (): Promise<void> => {
    turn += 1
    const mine = turn
    const wanted = (): boolean => mine === turn
    showAround()
    if (!source && status) status.textContent = 'Fetching the index of the record…'
    try {
      const { find, offer } = await theSource()
      if (!wanted()) return
      offer?.(state)
      for (const box of boxes()) box.checked = state.facets.get(box.name as Facet)?.has(box.value) ?? false
      const { shown, of, where, counts, draw } = await find(state)
      if (!wanted()) return
      showCounts(form, counts)
      if (status)
        status.textContent = `${shown < of ? `${grouped(shown)} of ` : ''}${grouped(of)} claims${where}`
      await draw(wanted)
    } catch {
      if (wanted() && status)
        status.textContent = 'A part of the index did not come: try again, or reload the page'
    }
  }

  const fill = (): void => {
    state = readState(location.search)
    query.value = state.q
    asof.value = state.asof
    if (source || writeState(state)) void show()
    else showAround()
  }

  const chosen = (): State['facets'] => {
    const facets = new Map<Facet, Set<string>>()
    for (const box of boxes().filter((b) => b.checked)) {
      const facet = box.name as Facet
      facets.set(facet, (facets.get(facet) ?? new Set()).add(box.value))
    }
    return facets
  }

  // Typing rewrites the present entry of the history; a choice makes a new one, so that back undoes it.
  const change = (push: boolean): void => {
    // Before the boxes have come, what the address chose stays chosen.
    const facets = boxes().length > 0 ? chosen() : state.facets
    state = { q: query.value.trim(), asof: asof.value, facets }
    const address = `${location.pathname}${writeState(state)}${location.hash}`
    if (push) history.pushState(null, '', address)
    else history.replaceState(null, '', address)
    void show()
  }
  query.addEventListener('input', () => change(false))
  form.addEventListener('change', ({ target }) => {
    if (target === asof || (target as Element).matches('[type=checkbox]')) change(true)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    change(true)
  })
  form.addEventListener('reset', (event) => {
    event.preventDefault()
    history.pushState(null, '', location.pathname)
    fill()
    query.focus()
  })
  // Whoever goes to a filter of a long record is about to use it.
  for (const first of ['focusin', 'click'])
    form.addEventListener(first, () => {
      if (!source) void show()
    })
  addEventListener('popstate', fill)
  document.addEventListener('click', (event) => {
    for (const open of form.querySelectorAll<HTMLDetailsElement>('details[open]')) {
      if (!open.contains(event.target as Node)) open.open = false
    }
  })
  fill()
}
