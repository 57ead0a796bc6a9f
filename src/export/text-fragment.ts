/** Words of context to each side that tell one place from another without breaking on a small edit. */
const CONTEXT = 4

/** Percent-encodes a part of a text directive; the dash, too, has a meaning in it. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D')

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * A text directive (WICG, URL Fragment Text Directives) that marks `exact` in a page, to stand after the `#` and the
 * id that remains for browsers without it. The context is cut to whole words, because browsers match whole words
 * only: `prefix` and `suffix` are what stands around the words, possibly cut inside a word at their far ends.
 */
export function textDirective(exact: string, prefix = '', suffix = ''): string {
  const before = folded(prefix.replace(/^\S*\s/, ''))
    .split(' ')
    .slice(-CONTEXT)
    .join(' ')
  const after = folded(suffix.replace(/\s\S*$/, ''))
    .split(' ')
    .slice(0, CONTEXT)
    .join(' ')
  const wholeBefore = /\s$/.test(prefix) && before ? `${encoded(before)}-,` : ''
  const wholeAfter = /^\s/.test(suffix) && after ? `,-${encoded(after)}` : ''
  return `:~:text=${wholeBefore}${encoded(folded(exact))}${wholeAfter}`
}

/** An address with a text directive: after its fragment where it has one. */
export function withTextDirective(address: string, directive: string): string {
  return `${address}${address.includes('#') ? '' : '#'}${directive}`
}
