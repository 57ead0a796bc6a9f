/** One line of the diff that `npm run claims` prints. */
export interface Change {
  readonly sign: '+' | '~' | '-' | '?'
  readonly article: string
  /** Line of the file, 1-based; 0 for the article as a whole. */
  readonly line: number
  readonly quote: string
  readonly claim: string
  readonly text: string
}

const NAMES: Readonly<Record<Change['sign'], string>> = {
  '+': 'added',
  '~': 'changed',
  '-': 'gone',
  '?': 'to review',
}

/** The diff as lines of text, grouped by article: `+` added, `~` changed, `-` gone, `?` waits for a person. */
export function formatChanges(changes: readonly Change[]): string[] {
  const lines: string[] = []
  let article: string | null = null
  for (const change of changes) {
    if (change.article !== article) {
      article = change.article
      lines.push(`content/articles/${article}.md`)
    }
    const place = change.line > 0 ? `${String(change.line).padStart(4)}  ` : ''
    const quote = change.quote ? `“${shorten(change.quote, 40)}”  ` : ''
    lines.push(`  ${change.sign} ${place}${quote}${change.claim}`.trimEnd())
    if (change.text) lines.push(`      ${place ? '    ' : ''}${change.text}`)
  }
  return lines
}

/** `3 added, 1 changed`; empty when nothing changed. */
export function summarise(changes: readonly Change[]): string {
  return (Object.keys(NAMES) as Change['sign'][])
    .map((sign) => [changes.filter((change) => change.sign === sign).length, NAMES[sign]] as const)
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}`)
    .join(', ')
}

const shorten = (text: string, most: number): string => {
  const folded = text.replace(/\s+/g, ' ')
  return folded.length > most ? `${folded.slice(0, most - 1)}…` : folded
}
