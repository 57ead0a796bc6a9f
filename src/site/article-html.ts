import type { Hrefs } from './hrefs.ts'

/**
 * The restatement as stored, made fit for this site: marks point at claim pages under `base` and begin with the glyph
 * of their kind, links that leave the site say so to the browser. The input was sanitised when it was recorded and
 * has only plain attributes.
 */
export function articleHtml(html: string, hrefs: Pick<Hrefs, 'claim'>): string {
  return html.replace(/(<a\b[^<>]{0,4000}>)([^\s<]{0,60})/g, (_, tag: string, word: string) => {
    const claim = /\sdata-claim="([^"]{1,300})"/.exec(tag)?.[1]
    if (!claim) {
      const leaves = /\shref="https?:/.test(tag)
      return (leaves ? tag.replace(/^<a/, '<a rel="noopener noreferrer external"') : tag) + word
    }
    const link = tag.replace(/\shref="[^"]{0,2000}"/, ` href="${hrefs.claim(claim)}"`)
    const kind = /\bmention--([a-z]{1,20})\b/.exec(tag)?.[1]
    // Only the first part of a mark that was cut in pieces has the id.
    if (!kind || !/\sid="/.test(tag)) return link + word
    const glyph = `<svg class="glyph" width="12" height="12" aria-hidden="true"><use href="#g-${kind}"></use></svg>`
    return `${link}<span class="nowrap">${glyph}${word}</span>`
  })
}
