import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import type { CslRecord } from './csl.ts'

interface Engine {
  updateItems: (ids: string[]) => void
  makeBibliography: () => [unknown, string[]]
}

const bibtex = plugins.config.get('@bibtex') as { format: { useIdAsLabel: boolean } }
bibtex.format.useIdAsLabel = true

/** What each file of a citation is called and served as. */
export const CITATION_FILES = [
  { suffix: 'bib', label: 'BibTeX', type: 'application/x-bibtex', write: toBibtex },
  { suffix: 'ris', label: 'RIS', type: 'application/x-research-info-systems', write: toRis },
  { suffix: 'csl.json', label: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json', write: toCsl },
] as const

/** The record as BibTeX, keyed by its id. */
export function toBibtex(record: CslRecord): string {
  return `${new Cite(record).format('bibtex').trim()}\n`
}

/** The record as RIS. */
export function toRis(record: CslRecord): string {
  return `${new Cite(record).format('ris').trim()}\n`
}

/** The record as a file of CSL-JSON: a list of one item, which is what reference managers read. */
export function toCsl(record: CslRecord): string {
  return `${JSON.stringify([record], null, 2)}\n`
}

/**
 * Plain text in APA style, one line a record, in their order. One engine serves all records, since making it costs
 * far more than using it; each is formatted alone, so that no record's letter depends on its neighbors.
 */
export function plainCitations(records: readonly CslRecord[]): string[] {
  if (records.length === 0) return []
  const csl = plugins.config.get('@csl') as {
    engine: (data: readonly CslRecord[], style: string, locale: string, format: string) => Engine
  }
  const engine = csl.engine(records, 'apa', 'en-US', 'text')
  return records.map((record) => {
    engine.updateItems([record.id])
    return (engine.makeBibliography()[1][0] ?? '').trim()
  })
}
