import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { problemWith, timelineFile } from './site/timeline-module.ts'

/**
 * `node scripts/build.ts [--out DIR]`: builds the site beside its place and swaps it in, so that a reader of
 * `dist/` sees the old site or the new one and never half of either. Exit code is Astro's.
 */
const unfit = problemWith(timelineFile())
if (unfit) {
  process.stderr.write(`${unfit}\n`)
  process.exit(1)
}
const at = process.argv.indexOf('--out')
const out = resolve(at > 0 ? (process.argv[at + 1] ?? 'dist') : 'dist')
const fresh = resolve('.outlay', `build-${process.pid}`)
const old = `${fresh}-old`

const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs')
mkdirSync('.outlay', { recursive: true })
const { status } = spawnSync(process.execPath, [astro, 'build', '--silent'], {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', OUTLAY_OUT: fresh },
})
if (status === 0) {
  if (existsSync(out)) renameSync(out, old)
  renameSync(fresh, out)
  process.stdout.write(`built ${out}\n`)
}
rmSync(old, { recursive: true, force: true })
rmSync(fresh, { recursive: true, force: true })
process.exitCode = status ?? 1
