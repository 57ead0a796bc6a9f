import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a command and the Node processes it started used. Seconds, and megabytes of the largest process. */
export interface Usage {
  readonly wall: number
  readonly cpu: number
  readonly peak: number
}

/** Loaded into each Node process of the command: notes what it used when it ends. */
const PROBE = `import { appendFileSync } from 'node:fs'
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  appendFileSync(process.env.OUTLAY_USAGE, JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024]) + '\\n')
})
`

/** Runs a Node script and measures it. Throws with its output when it fails. */
export function measure(
  folder: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Usage {
  const notes = join(folder, 'usage.jsonl')
  const probe = join(folder, 'probe.mjs')
  writeFileSync(probe, PROBE)
  writeFileSync(notes, '')
  const began = performance.now()
  const done = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, ...env, OUTLAY_USAGE: notes, NODE_OPTIONS: `--import ${probe}`, CI: '' },
  })
  const wall = (performance.now() - began) / 1000
  if (done.status !== 0)
    throw new Error(`${args.join(' ')}: exit ${done.status}\n${done.stdout}\n${done.stderr}`)
  const rows = readFileSync(notes, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as [number, number])
  rmSync(notes)
  return {
    wall,
    cpu: rows.reduce((sum, [cpu]) => sum + cpu, 0),
    peak: Math.max(...rows.map(([, peak]) => peak)),
  }
}
