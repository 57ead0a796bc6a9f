import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { CslRecord } from './csl.ts'

const bibtex = plugins.config.get('@bibtex') as { format: { useIdAsLabel: boolean; checkLabel: boolean } }
bibtex.format.useIdAsLabel = true
// Ids hold hyphens and dots, which BibTeX keys may have.
bibtex.format.checkLabel = false

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

/** `2021/11//`: a date as RIS has it, its unknown parts left empty; null for one in words. */
function risDate(issued: CslRecord['issued']): string | null {
  const [first] = issued && 'date-parts' in issued ? issued['date-parts'] : []
  if (!first) return null
  const [year, month, day] = first.map((n) => String(n).padStart(2, '0'))
  return `${year}/${month ?? ''}/${day ?? ''}/`
}

/**
 * The record as RIS (2011). The library maps the fields; three things it does are undone: it cuts ids at 20
 * characters, which makes twins of them, breaks values inside words, and leaves a newspaper's month and day out.
 */
export function toRis(record: CslRecord): string {
  const [entry = { TY: 'GEN' }] = new Cite(record).format('ris', { format: 'object', spec: 'new' })
  const { TY, ...mapped } = entry
  const date = risDate(record.issued)
  const fields = { ...mapped, ...(date ? { DA: date } : {}), ID: record.id }
  const lines = Object.entries(fields).flatMap(([tag, value]) =>
    [value].flat().map((one) => `${tag}  - ${one}`),
  )
  return `${[`TY  - ${TY}`, ...lines, 'ER  - '].join('\r\n')}\r\n`
}

/** The record as a file of CSL-JSON: a list of one item, which is what reference managers read. */
export function toCsl(record: CslRecord): string {
  return `${JSON.stringify([record], null, 2)}\n`
}
