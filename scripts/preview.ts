import { existsSync } from 'node:fs'
import { sweep } from '../src/io/swap.ts'
import { serve } from './site/serve.ts'

/** `node scripts/preview.ts`: serves `dist/` on the loopback address and prints where (PORT, else 4321 or a free one). */
const wanted = Number(process.env['PORT'] ?? 4321)

sweep('dist')
if (!existsSync('dist/index.html')) {
  process.stderr.write('dist/ has no site yet: run npm run build\n')
  process.exit(1)
}
const { url } = await serve('dist', wanted).catch(() => serve('dist'))
process.stdout.write(`Outlay is at ${url}/ (stop with Ctrl+C)\n`)
