/** `npm run bench`: the bench of reading text, or with `site` or `cards` as the first word that of making those. */
const part = process.argv[2]
if (part === 'site' || part === 'cards') process.argv.splice(2, 1)
await (part === 'site'
  ? import('./bench-site.ts')
  : part === 'cards'
    ? import('./bench-cards.ts')
    : import('./bench-text.ts'))

export {}
