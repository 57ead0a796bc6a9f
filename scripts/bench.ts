/** `npm run bench`: the bench of reading text; with `site`, `cards`, `filter` or `dev` as the first word another one. */
const OTHERS = {
  site: () => import('./bench-site.ts'),
  cards: () => import('./bench-cards.ts'),
  filter: () => import('./bench-filter.ts'),
  dev: () => import('./bench-dev.ts'),
}
const name = process.argv[2]
const other = name === 'site' || name === 'cards' || name === 'filter' || name === 'dev' ? OTHERS[name] : null
if (other) process.argv.splice(2, 1)
await (other ?? (() => import('./bench-text.ts')))()

export {}
