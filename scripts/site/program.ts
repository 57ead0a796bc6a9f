import { listTree, readText } from '../../src/io/files.ts'
import { sha256 } from '../../src/timeline/digest.ts'

/** What decides how a page looks besides the record: all code and every setting. */
const CODE = ['src', 'scripts/site', 'public']
const FILES = ['astro.config.mjs', 'package-lock.json', 'tsconfig.json']
const SETTINGS = ['SITE_URL', 'BASE_PATH']

/** A digest of the program, its libraries, its settings and the fonts that were cut for it. */
export function programDigest(fonts: unknown): string {
  const files = [
    ...CODE.flatMap((folder) => listTree(folder, '').map((name) => `${folder}/${name}`)),
    ...FILES,
  ]
  const settings = SETTINGS.map((name) => process.env[name] ?? '')
  return sha256(
    JSON.stringify([process.version, settings, fonts, files.map((name) => [name, sha256(readText(name))])]),
  )
}
