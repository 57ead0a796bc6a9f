import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { runClaims, timelineOf } from '../../src/io/claims.ts'
import { toJson } from '../../src/io/project.ts'

/**
 * Writes the timeline of a project with these files, by their path in it. The project is gone after.
 *
 * @returns the timeline's file
 */
export function writeTimelineOf(
  folder: string,
  name: string,
  files: Readonly<Record<string, string>>,
): string {
  const root = join(folder, `project-${name}`)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const file = join(folder, `${name}.json`)
  writeFileSync(file, toJson(timelineOf(root, runClaims(root, '2026-01-01'))))
  rmSync(root, { recursive: true, force: true })
  return file
}

/**
 * Starts `npm run build` on a timeline, in a group of its own, so that all of it can be killed at once; with a `place`
 * where the site will stand.
 */
export function startBuild(
  timeline: string,
  out: string,
  flags: readonly string[] = [],
  place: Readonly<Record<string, string>> = {},
): ChildProcess {
  return spawn(process.execPath, [resolve('scripts/build.ts'), '--json', '--out', out, ...flags], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      OUTLAY_TIMELINE: timeline,
      NODE_ENV: 'production',
      BASE_PATH: '',
      SITE_URL: '',
      ...place,
    },
  })
}

/** Its exit status and what it said, once it is over. */
export async function ended(
  child: ChildProcess,
): Promise<{ status: number | null; out: string; error: string }> {
  const said = { out: '', error: '' }
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said.out += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.error += text
  })
  const status = await new Promise<number | null>((done) =>
    child.exitCode === null && child.signalCode === null
      ? child.on('close', (code) => done(code))
      : done(child.exitCode),
  )
  return { status, ...said }
}

/** The files of a site with a digest of their bytes, by path. */
export function bytesOf(site: string): Record<string, string> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  return Object.fromEntries(
    files
      .map((one) => join(one.parentPath, one.name))
      .sort()
      .map((path) => [
        path.slice(site.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  )
}
