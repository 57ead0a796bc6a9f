import matter from 'gray-matter'
import { type Article, articleSchema } from '../model/article.ts'
import { InputError, positionAt } from '../model/diagnostic.ts'
import { parseYaml } from './validate.ts'

const FENCE = '---'

/**
 * Reads one article: front matter (checked) and where the body starts. `source` is the whole file, `file` its path
 * as the person gave it. Throws an InputError that names line and column.
 */
export function parseArticle(slug: string, file: string, source: string): Article {
  const fail = (offset: number, unexpected: string, expected: string, fix: string): never => {
    throw new InputError([{ file, ...positionAt(source, offset), unexpected, expected, fix }])
  }
  const from = source.startsWith('\uFEFF') ? 1 : 0
  if (!/^---[ \t]*\r?\n/.test(source.slice(from, from + 200))) {
    fail(0, 'no front matter', 'a line of three dashes', 'start the file with the front matter of an article')
  }
  const refuse = (language: string) => () =>
    fail(from, `front matter in ${language}`, 'YAML', 'write the front matter in YAML')
  let yaml = ''
  // An options object also keeps gray-matter from caching files that failed.
  const parsed = matter(source, {
    engines: {
      yaml: (text: string) => {
        yaml = text
        return {}
      },
      json: refuse('JSON'),
      javascript: refuse('JavaScript'),
      coffee: refuse('CoffeeScript'),
    },
  })
  if (!/\r?\n---[ \t]*(?:\r?\n|$)/.test(source.slice(from + FENCE.length))) {
    fail(from, 'front matter without an end', 'a second line of three dashes', 'close the front matter')
  }
  const yamlStart = source.indexOf('\n', from)
  return {
    slug,
    file,
    meta: parseYaml(
      yaml.replace(/^[ \t]*\r?/, '').replace(/\r$/, ''),
      articleSchema,
      file,
      source,
      yamlStart,
    ),
    source,
    bodyStart: source.length - parsed.content.length,
  }
}
