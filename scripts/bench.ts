/** `npm run bench`: the bench of reading text; with `site` or `filter` as the first word another one. */
const part = process.argv[2] ?? ''
const benches = {
  site: () => import('./bench-site.ts'),
  filter: () => import('./bench-filter.ts'),
  text: () => import('./bench-text.ts'),
}
const named = part === 'site' || part === 'filter'
if (named) process.argv.splice(2, 1)
await benches[named ? part : 'text']()

export {}
