import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** Exit status and output of a command. */
export interface Done {
  readonly status: number | null
  readonly out: string
  readonly error: string
}

/** A project of its own, in a temporary folder, with the given files in it. */
export function makeProject(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'outlay-hostile-'))
  mkdirSync(join(root, 'content/articles'), { recursive: true })
  for (const [path, bytes] of Object.entries(files)) put(root, path, bytes)
  return root
}

export function put(root: string, path: string, bytes: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), bytes)
}

/** Runs a script as a person would, in a project. `limit` is the most 1024-byte blocks a file may grow to. */
export function run(root: string, limit: number | null, script: string, ...args: string[]): Done {
  const command = [process.execPath, resolve('scripts', `${script}.ts`), ...args]
  const [program, rest] =
    limit === null
      ? [command[0] ?? '', command.slice(1)]
      : ['bash', ['-c', `ulimit -f ${limit}; exec "$@"`, 'bash', ...command]]
  const { status, stdout, stderr } = spawnSync(program, rest, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: { ...process.env, NO_COLOR: '1', CI: '', ...(limit === null ? {} : { LC_ALL: 'C' }) },
  })
  return { status, out: stdout, error: stderr }
}

/** Every file below a folder with its bytes, but the caches of `.outlay` other than the timeline. */
export function everything(root: string, folder = 'content'): Map<string, string> {
  return new Map(
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'latin1')]),
  )
}
