import { articleWord } from '../site/index-format.ts'
import { fold } from '../site/search.ts'
import { fillOptions } from './options.ts'
import { openIndex } from './record-index.ts'
import { resultsAfter } from './results.ts'
import type { Source } from './source.ts'
import { type Counts, type RowFacts, type State, tally, writeState } from './state.ts'

/** A record too long for one page, by its index: every choice reaches all of it, whichever page it is made on. */
export async function wholeRecord(form: HTMLFormElement, address: string): Promise<Source> {
  const index = await openIndex(async (path, options) => {
    const response = await fetch(new URL(path, new URL(address, location.href)), options)
    if (!response.ok) throw new Error(`${response.status} for ${path}`)
    return response.text()
  })
  let latest: Counts = new Map()
  const facts: RowFacts[] = [...index.facts]
  const options = fillOptions(form, index.options, () => latest)
  const results = resultsAfter(
    form,
    index,
    await index.order(form.dataset['order'] === 'period' ? 'period' : 'said'),
  )

  /** An address may name one article, as it did when the record was short: its claims are looked up by its name. */
  const knowArticles = async (state: State): Promise<void> => {
    const publishers = new Set(index.options.source.map(([value]) => value))
    for (const slug of state.facets.get('source') ?? []) {
      if (publishers.has(slug)) continue
      for (const place of await index.under(articleWord(slug))) {
        const own = facts[place]
        if (!own || own.values.source.includes(slug)) continue
        facts[place] = { ...own, values: { ...own.values, source: [...own.values.source, slug] } }
      }
    }
  }

  return {
    offer: (state) => {
      for (const [facet, values] of state.facets) options.offer(facet, values)
    },
    find: async (state) => {
      const [found] = await Promise.all([index.search(fold(state.q)), knowArticles(state)])
      const { passes, counts } = tally(facts, state, (at) => found === null || found[at] === 1)
      return {
        shown: passes.filter(Boolean).length,
        of: index.claims,
        where: ' in the whole record',
        counts,
        draw: async (wanted) => {
          latest = counts
          await results.show(writeState(state) === '' ? null : passes, wanted)
        },
      }
    },
  }
}
