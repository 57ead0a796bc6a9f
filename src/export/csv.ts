/** What a cell of a table may hold; a list is written in one cell. */
export type Cell = string | number | boolean | null | readonly string[]

/** Between the items of a list in one cell, as the Data Package descriptor says. */
export const LIST_DELIMITER = '|'

/** Characters at the start of a cell that make a spreadsheet run it as a formula (OWASP, CSV Injection). */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/

/** Text that no spreadsheet takes for a formula: an apostrophe in front where it would. Numbers never need it. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  const text = harmless(typeof cell === 'string' ? cell : cell.join(LIST_DELIMITER))
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * A table as CSV (RFC 4180: CRLF, quotes doubled) in UTF-8. It begins with a byte order mark, without which Excel
 * reads the text in the machine's own code page; other readers skip it.
 */
export function csv(columns: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]): string {
  const lines = rows.map((row) => columns.map((name) => written(row[name] ?? null)).join(','))
  return `\ufeff${[columns.join(','), ...lines].map((line) => `${line}\r\n`).join('')}`
}
