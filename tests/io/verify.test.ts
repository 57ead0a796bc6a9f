import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readArticles } from '../../src/io/articles.ts'
import { readPeople } from '../../src/io/project.ts'
import { verifyArticles } from '../../src/io/verify.ts'

const ORIGINALS = '../shared/sources'
const here = existsSync(ORIGINALS)

describe('restatements', () => {
  it.skipIf(!here)(
    `give every figure of their originals alike${here ? '' : ' (skipped: no originals here)'}`,
    () => {
      const results = verifyArticles(readArticles(['content/articles']), readPeople('.'), ORIGINALS)
      for (const { article, original, comparison } of results) {
        expect.soft(original, article.slug).not.toBeNull()
        const wrong = comparison?.rows.filter((row) => row.found !== 'both' || row.differs.length > 0)
        expect.soft(wrong, article.slug).toEqual([])
        expect.soft(comparison?.strayQuotes, article.slug).toEqual([])
      }
    },
  )
})
