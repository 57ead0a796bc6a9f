/** Control characters, most of which XML 1.0 (section 2.2) does not allow even escaped. */
const CONTROL = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu

/** Text made safe for XML and HTML, in content and in quoted attributes. */
export function escapeMarkup(text: string): string {
  return text
    .toWellFormed()
    .replace(CONTROL, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** An element with its text; nothing at all for a null. */
export function element(name: string, content: string | null): string {
  return content === null ? '' : `<${name}>${escapeMarkup(content)}</${name}>`
}
