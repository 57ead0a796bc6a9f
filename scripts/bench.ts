/** `npm run bench`: the bench of reading text, or with `site` as the first word that of building sites. */
const site = process.argv[2] === 'site'
if (site) process.argv.splice(2, 1)
await (site ? import('./bench-site.ts') : import('./bench-text.ts'))

export {}
