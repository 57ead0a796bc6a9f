import { join } from 'node:path'
import { InputError } from '../model/diagnostic.ts'
import { type GoldDocument, goldDocumentSchema } from '../scoring/compare.ts'
import { isFolder, listFiles, readText, readTextIfAny } from './files.ts'

interface Source {
  readonly file: string
  readonly line: number
  readonly text: string
}

/**
 * Hand-annotated documents of a folder of `.json` files, or of a `.jsonl` file with one a line; none when there is
 * no such path. Throws an InputError naming file and line of what is no JSON or no such document.
 */
export function readGold(path: string): GoldDocument[] {
  const sources: Source[] = isFolder(path)
    ? listFiles(path, '.json').map((name) => {
        const file = join(path, name)
        return { file, line: 1, text: readText(file) }
      })
    : (readTextIfAny(path) ?? '')
        .split('\n')
        .map((text, index) => ({ file: path, line: index + 1, text }))
        .filter(({ text }) => text.trim())
  return sources.map(readDocument)
}

function readDocument({ file, line, text }: Source): GoldDocument {
  const at = { file, line, column: 1, expected: 'an annotated document' }
  const fix = 'see tests/fixtures/gold/README.md for its fields'
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new InputError([{ ...at, unexpected: `“${text.trim().slice(0, 40)}”, which is no JSON`, fix }])
  }
  const result = goldDocumentSchema.safeParse(value)
  if (result.success) return result.data
  throw new InputError(
    result.error.issues.map((issue) => ({
      ...at,
      unexpected: `${issue.path.join('.') || 'document'} (${issue.message})`,
      fix,
    })),
  )
}
