/** `npm run bench`: the bench of reading text; with `site` as the first word that of building sites, with `dev` that of writing. */
const OTHERS = { site: () => import('./bench-site.ts'), dev: () => import('./bench-dev.ts') }
const name = process.argv[2]
const other = name === 'site' || name === 'dev' ? OTHERS[name] : null
if (other) process.argv.splice(2, 1)
await (other ?? (() => import('./bench-text.ts')))()

export {}
