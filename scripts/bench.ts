/** `npm run bench`: the bench of reading text; with `site`, `cards` or `filter` as the first word another one. */
const benches = {
  site: () => import('./bench-site.ts'),
  cards: () => import('./bench-cards.ts'),
  filter: () => import('./bench-filter.ts'),
  text: () => import('./bench-text.ts'),
}
const part = process.argv[2] ?? ''
const named = part === 'site' || part === 'cards' || part === 'filter'
if (named) process.argv.splice(2, 1)
await benches[named ? part : 'text']()

export {}
