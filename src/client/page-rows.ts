import { fold, matcher, padded } from '../site/search.ts'
import type { Source } from './source.ts'
import { FACETS, type Facet, type RowFacts, tally } from './state.ts'

/** The rows of a page that holds the whole record: what is not found is hidden, with the headings over it. */
export function pageRows(): Source {
  const nodes = [...document.querySelectorAll<HTMLElement>('li.row')]
  const facts = nodes.map(factsOf)
  const texts = nodes.map((node) => padded(`${node.textContent} ${node.dataset['also'] ?? ''}`))
  const places = new Map(nodes.map((node, i) => [node, i]))
  const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')].map((node) => ({
    node,
    rows: [...node.querySelectorAll<HTMLElement>('li.row')].map((row) => places.get(row) ?? -1),
  }))
  const silences = document.querySelectorAll<HTMLElement>('.silence')

  return {
    find: async (state) => {
      const matches = matcher(fold(state.q))
      const { passes, counts } = tally(facts, state, (at) => matches(texts[at] ?? ''))
      const shown = passes.filter(Boolean).length
      const draw = async (): Promise<void> => {
        nodes.forEach((node, i) => {
          const hide = !passes[i]
          if (node.hidden !== hide) node.hidden = hide
        })
        for (const group of groups) group.node.hidden = !group.rows.some((i) => passes[i])
        for (const silence of silences) silence.hidden = shown < nodes.length
      }
      return { shown, of: nodes.length, where: '', counts, draw }
    },
  }
}

function factsOf(node: HTMLElement): RowFacts {
  const d = node.dataset
  const values = Object.fromEntries(FACETS.map((f) => [f, (d[f] ?? '').split(' ')])) as Record<
    Facet,
    string[]
  >
  return { said: d['said'] ?? '', values }
}
