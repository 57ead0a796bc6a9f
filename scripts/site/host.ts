type Env = Readonly<Record<string, string | undefined>>

/** What is wrong with where the site is said to stand, and what to do; null when nothing is, or it is not said. */
export function hostProblem({ SITE_URL }: Env): string | null {
  if (!SITE_URL) return null
  const url = URL.parse(SITE_URL)
  const wants = 'expected an address like https://example.org'
  if (!url || !/^https?:$/.test(url.protocol)) return `SITE_URL: unexpected ${SITE_URL}, ${wants}`
  if (url.href !== `${url.origin}/`)
    return `SITE_URL: unexpected ${SITE_URL}, ${wants}; the folder on that host goes into BASE_PATH`
  return null
}

/**
 * What a site lacks that is built without knowing its host; null when it knows. Said only where CI is set, where a
 * site is built to be published: at home nothing is missing.
 */
export function hostAdvice({ SITE_URL, CI }: Env): string | null {
  if (SITE_URL || ['', '0', 'false', undefined].includes(CI)) return null
  return 'SITE_URL is not set: no sitemap, no share images, and only paths in feeds, citations and embeds; see docs/deploy.md'
}
