import { join } from 'node:path'
import { type GoldDocument, goldDocumentSchema } from '../scoring/compare.ts'
import { isFolder, listFiles, readText, readTextIfAny } from './files.ts'

/**
 * Hand-annotated documents of a folder of `.json` files, or of a `.jsonl` file with one a line; none when there is
 * no such path. Throws a ZodError on a document of another shape.
 */
export function readGold(path: string): GoldDocument[] {
  const texts = isFolder(path)
    ? listFiles(path, '.json').map((name) => readText(join(path, name)))
    : (readTextIfAny(path) ?? '').split('\n').filter((line) => line.trim())
  return texts.map((text) => goldDocumentSchema.parse(JSON.parse(text)))
}
