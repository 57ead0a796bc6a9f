import { ruleFragment } from './rules.ts'

/** Every address on the site is made here, so that `base` is respected in one place. */

export interface Hrefs {
  home: () => string
  byPeriod: (group?: string) => string
  year: (key: string) => string
  claim: (id: string) => string
  article: (slug: string, mention?: string) => string
  /** Articles of one year; never the address of an article, whatever its name. */
  articles: (year: string) => string
  chart: (name: string) => string
  charts: () => string
  speaker: (slug: string) => string
  speakers: () => string
  page: (name: 'data' | 'changes' | 'method' | 'articles') => string
  rule: (id: string) => string
  file: (path: string) => string
}

/** Addresses under `base` (`/` or `/outlay`, with or without its last slash). */
export function createHrefs(base: string): Hrefs {
  const root = base.endsWith('/') ? base : `${base}/`
  return {
    home: () => root,
    byPeriod: (group) => `${root}by-period/${group ? `${group}/` : ''}`,
    year: (key) => `${root}years/${key}/`,
    claim: (id) => `${root}claims/${id}/`,
    article: (slug, mention) => `${root}articles/${slug}/${mention ? `#${mention}` : ''}`,
    articles: (year) => `${root}articles/years/${year}/`,
    chart: (name) => `${root}charts/${name}/`,
    charts: () => `${root}charts/`,
    speaker: (slug) => `${root}speakers/${slug}/`,
    speakers: () => `${root}speakers/`,
    page: (name) => `${root}${name}/`,
    rule: (id) => `${root}method/#${ruleFragment(id)}`,
    file: (path) => `${root}${path.replace(/^\//, '')}`,
  }
}

/** A name as an address: `Japan's Defense White Paper` → `japans-defense-white-paper`. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/[\u0300-\u036f'’]/g, '')
  return (
    plain
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'unnamed'
  )
}
