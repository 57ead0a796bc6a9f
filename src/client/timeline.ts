import { fold, matcher, padded } from '../site/search.ts'
import { FACETS, type Facet, type RowFacts, readState, type State, tally, writeState } from './state.ts'

/** Filters of the timeline: they only hide rows that are already in the page, and keep their state in the address. */
const form = document.querySelector<HTMLFormElement>('form.filters')

if (form) {
  const rows = [...document.querySelectorAll<HTMLElement>('li.row')].map((node) => ({
    node,
    facts: factsOf(node),
  }))
  const facts = rows.map((r) => r.facts)
  const places = new Map(rows.map(({ node }, i) => [node, i]))
  const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')].map((node) => ({
    node,
    rows: [...node.querySelectorAll<HTMLElement>('li.row')].map((row) => places.get(row) ?? -1),
  }))
  const silences = document.querySelectorAll<HTMLElement>('.silence')
  const marks = document.querySelectorAll<SVGElement>('svg.chart [data-claim]')
  const saidOf = new Map(rows.map((r) => [r.node.id.slice(2), r.facts.said]))
  const whose = 'partial' in form.dataset ? ' on this page' : ''
  const status = form.querySelector<HTMLElement>('[role=status]')
  const query = form.elements.namedItem('q') as HTMLInputElement
  const asof = form.elements.namedItem('asof') as HTMLInputElement
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
  const reset = form.querySelector<HTMLElement>('[data-reset]')

  const show = (state: State): void => {
    const { passes, counts } = tally(facts, state, matcher(fold(state.q)))
    rows.forEach(({ node }, i) => {
      const hide = !passes[i]
      if (node.hidden !== hide) node.hidden = hide
    })
    const shown = passes.filter(Boolean).length
    for (const group of groups) group.node.hidden = !group.rows.some((i) => passes[i])
    const filtered = shown < rows.length
    for (const silence of silences) silence.hidden = filtered
    for (const mark of marks) {
      const said = saidOf.get(mark.dataset['claim'] ?? '') ?? ''
      mark.toggleAttribute('hidden', state.asof !== '' && (!said || said > state.asof))
    }
    for (const box of boxes) {
      const count = counts.get(box.name as Facet)?.get(box.value) ?? 0
      const label = box.parentElement
      const number = label?.querySelector('.n')
      if (number && number.textContent !== String(count)) number.textContent = String(count)
      label?.classList.toggle('none', count === 0 && !box.checked)
    }
    for (const part of form.querySelectorAll<HTMLElement>('details[data-facet]')) {
      const chosen = state.facets.get(part.dataset['facet'] as Facet)?.size ?? 0
      const badge = part.querySelector('summary .n')
      if (badge) badge.textContent = chosen ? String(chosen) : ''
    }
    if (status) status.textContent = `${filtered ? `${shown} of ` : ''}${rows.length} claims${whose}`
    if (reset) reset.hidden = writeState(state) === ''
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-reading]')) {
      link.search = writeState(state)
    }
  }

  const fill = (state: State): void => {
    query.value = state.q
    asof.value = state.asof
    for (const box of boxes) box.checked = state.facets.get(box.name as Facet)?.has(box.value) ?? false
    show(state)
  }

  const current = (): State => {
    const facets = new Map<Facet, Set<string>>()
    for (const box of boxes.filter((b) => b.checked)) {
      const facet = box.name as Facet
      facets.set(facet, (facets.get(facet) ?? new Set()).add(box.value))
    }
    return { q: query.value.trim(), asof: asof.value, facets }
  }

  // Typing rewrites the present entry of the history; a choice makes a new one, so that back undoes it.
  const change = (push: boolean): void => {
    const state = current()
    const address = `${location.pathname}${writeState(state)}${location.hash}`
    if (push) history.pushState(null, '', address)
    else history.replaceState(null, '', address)
    show(state)
  }
  query.addEventListener('input', () => change(false))
  for (const control of [asof, ...boxes]) control.addEventListener('change', () => change(true))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    change(true)
  })
  form.addEventListener('reset', (event) => {
    event.preventDefault()
    history.pushState(null, '', location.pathname)
    fill(readState(''))
    query.focus()
  })
  addEventListener('popstate', () => fill(readState(location.search)))
  document.addEventListener('click', (event) => {
    for (const open of form.querySelectorAll<HTMLDetailsElement>('details[open]')) {
      if (!open.contains(event.target as Node)) open.open = false
    }
  })
  fill(readState(location.search))
}

function factsOf(node: HTMLElement): RowFacts {
  const d = node.dataset
  const values = Object.fromEntries(FACETS.map((f) => [f, (d[f] ?? '').split(' ')])) as Record<
    Facet,
    string[]
  >
  return { said: d['said'] ?? '', text: padded(`${node.textContent} ${d['also'] ?? ''}`), values }
}
