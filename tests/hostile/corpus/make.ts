/** A file that somebody could put into `content/articles`, and what the commands make of it. */
export interface Hostile {
  readonly name: string
  readonly bytes: string | Uint8Array
  /** The start of the diagnostic behind `file:`, or the figures read with their values. */
  readonly expect: { readonly error: RegExp } | { readonly reads: readonly (readonly [string, number])[] }
  /** Read by `extract`, but refused where pages are made of it. */
  readonly unpublishable?: RegExp
}

export const FRONT = "title: null\npublisher: Test\npublished: '2023-01-13'\n"
export const GOAL = 'Japan plans to raise its defense spending to 2 percent of GDP by 2027.'
export const READ = { reads: [['2 percent', 2]] } as const
export const NOTHING = { reads: [] } as const

/** An article with the given body, and more lines of front matter. */
export const article = (body: string, more = ''): string => `---\n${FRONT}${more}---\n\n${body}\n`
export const titled = (title: string): string =>
  article(GOAL).replace('title: null', `title: ${JSON.stringify(title)}`)
export const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
  const bytes = Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}
export const joined = (...parts: (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))
/** Deterministic noise. */
export const noise = (length: number): Uint8Array => {
  let state = 1
  return Uint8Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state % 256
  })
}
export const bomb = (merge: boolean): string =>
  Array.from({ length: 12 }, (_, n) =>
    n === 0
      ? `a0: &a0 ${merge ? '{ x: 1 }' : '[x, x]'}`
      : merge
        ? `a${n}: &a${n} { l: *a${n - 1}, r: *a${n - 1} }`
        : `a${n}: &a${n} [${Array(9)
            .fill(`*a${n - 1}`)
            .join(', ')}]`,
  ).join('\n')

export const error = (pattern: RegExp): Hostile['expect'] => ({ error: pattern })
export const front = (text: string): string => `---\n${text}\n---\n\n${GOAL}\n`
