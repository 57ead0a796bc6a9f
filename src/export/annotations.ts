import type { PublishedMention } from '../model/timeline.ts'
import { type Addresses, besidePage } from './addresses.ts'

interface Annotation {
  id: string
  type: 'Annotation'
  motivation: 'identifying'
  body: string
  target: {
    source: string
    selector: [
      { type: 'FragmentSelector'; conformsTo: string; value: string },
      { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
    ]
  }
}

/** A W3C Annotation Collection with its one page. */
export interface AnnotationCollection {
  '@context': 'http://www.w3.org/ns/anno.jsonld'
  id: string
  type: 'AnnotationCollection'
  label: string
  total: number
  first: { id: string; type: 'AnnotationPage'; startIndex: 0; items: Annotation[] }
}

/**
 * The mentions of one page as W3C Web Annotations: each identifies the claim that words on an article page make. The
 * selectors say the same place twice, by the id of the mark and by the words with their context.
 */
export function annotations(
  label: string,
  page: string,
  mentions: readonly PublishedMention[],
  to: Addresses,
): AnnotationCollection {
  const id = besidePage(page, 'annotations.json')
  const items = mentions.map(
    (mention): Annotation => ({
      id: `${id}#${mention.id}`,
      type: 'Annotation',
      motivation: 'identifying',
      body: to.claim(mention.claim),
      target: {
        source: to.article(mention.article),
        selector: [
          { type: 'FragmentSelector', conformsTo: 'http://tools.ietf.org/rfc/rfc3236', value: mention.id },
          { type: 'TextQuoteSelector', ...mention.anchor },
        ],
      },
    }),
  )
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label,
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  }
}
