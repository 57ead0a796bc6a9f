import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { extractArticle } from '../src/extraction/extract.ts'
import { articleOf, readArticles, SLUG } from '../src/io/articles.ts'
import { readBytes, readStandardInput, readTextIfAny, writeTextAtomic } from '../src/io/files.ts'
import { askDraft, confirmDuplicate } from '../src/io/new-article-questions.ts'
import { PATHS, readPeople } from '../src/io/project.ts'
import { readProse } from '../src/io/prose.ts'
import { runCommand, UsageError } from '../src/io/terminal.ts'
import { isEdtf } from '../src/model/edtf.ts'
import {
  articleFile,
  type Draft,
  foundTable,
  knownNames,
  namedAgency,
  suggestSlug,
} from '../src/timeline/draft.ts'
import { type Duplicate, findDuplicates } from '../src/timeline/duplicates.ts'

const USAGE = `npm run new-article [-- OPTIONS]

Writes content/articles/<slug>.md and shows what the rules find in it. Asks for what no option says (on a terminal).

  --from FILE|-      take the words from pasted text or a saved page (HTML); - reads standard input
  --title TEXT       the publisher's own headline
  --label TEXT       our short name, where no headline is confirmed
  --publisher NAME   who published it
  --published DATE   when (EDTF: 2025-06-20, 2025-06, 2025)
  --url ADDRESS      where it stands
  --dateline PLACE   where it was filed from
  --agency NAME      who first reported it
  --slug NAME        file name without .md (default: from date, publisher and headline)
  --anyway           write it though an article with the same address is on record
  --dry-run          print the file instead of writing it
  --json             print the path, the claims and the duplicates as one JSON object
  --quiet            print only problems`

await runCommand(USAGE, async () => {
  const { flags, draft: given } = readOptions()
  const bytes =
    flags.from === undefined
      ? new Uint8Array()
      : flags.from === '-'
        ? readStandardInput()
        : readBytes(flags.from)
  const prose = readProse(bytes, flags.from === '-' ? 'standard input' : (flags.from ?? ''))
  const articles = readArticles([PATHS.articles])
  const known = knownNames(articles)
  const suggested: Draft = {
    ...given,
    title: given.title ?? prose.title,
    publisher: given.publisher ?? prose.publisher,
    published: given.published ?? prose.published,
    url: given.url ?? prose.url,
  }
  const mayAsk =
    process.stdin.isTTY && process.stdout.isTTY && flags.from !== '-' && !flags.json && !flags.quiet
  const agency = namedAgency(prose.text, known.agencies)
  const answered = mayAsk ? await askDraft(suggested, { ...known, agency }) : suggested
  if (answered === null) return 1
  const draft = answered
  const slug = flags.slug ?? suggestSlug(draft, prose.text, new Set(articles.map((one) => one.slug)))
  const file = join(PATHS.articles, `${slug}.md`)
  if (readTextIfAny(file) !== null) {
    console.error(`${file}: is there already; choose another name with --slug`)
    return 1
  }

  const duplicates = findDuplicates({ url: draft.url, text: prose.text }, articles)
  for (const one of duplicates) console.error(inWords(one))
  const same = duplicates.some((one) => one.why === 'address') && !flags.anyway
  if (same && !(mayAsk && (await confirmDuplicate()))) {
    console.error('nothing was written; --anyway writes it all the same')
    return 1
  }

  const text = articleFile(draft, prose.text)
  // Refuses what npm run claims would refuse: one such file stands in the way of all others.
  const article = articleOf(slug, file, text, 'publish')
  if (flags['dry-run']) {
    console.log(text)
    return 0
  }
  const found = extractArticle(article, readPeople('.'))
  writeTextAtomic(file, text)
  if (flags.json)
    console.log(
      JSON.stringify({ file, slug, duplicates, mentions: found.mentions, uncovered: found.rejected }),
    )
  else if (!flags.quiet) {
    for (const line of foundTable(article, found)) console.log(line)
    if (!prose.text)
      console.log('write or paste the words of the article into the file, then: npm run claims')
    else console.log('next: check the front matter, then npm run claims')
    if (draft.agency === null && agency !== null) console.log(`the text names ${agency}: is it the origin?`)
  }
  return 0
})

function inWords({ slug, why, share }: Duplicate): string {
  return why === 'address'
    ? `the same address is on record: ${PATHS.articles}/${slug}.md`
    : `nearly the same text is on record: ${PATHS.articles}/${slug}.md (${Math.round(share * 100)}% of the shorter one); if both go back to one report, give them the same origin id`
}

function readOptions() {
  try {
    const text = { type: 'string' } as const
    const flag = { type: 'boolean', default: false } as const
    const { values } = parseArgs({
      options: {
        from: text,
        title: text,
        label: text,
        publisher: text,
        published: text,
        url: text,
        dateline: text,
        agency: text,
        slug: text,
        anyway: flag,
        'dry-run': flag,
        json: flag,
        quiet: flag,
      },
    })
    const { title, label, publisher, published, url, dateline, agency, ...flags } = values
    if (published !== undefined && !isEdtf(published))
      throw new UsageError(`--published ${published} is no date`)
    if (url !== undefined && !(URL.canParse(url) && /^https?:/i.test(url)))
      throw new UsageError(`--url ${url} is no address`)
    if (flags.slug !== undefined && !SLUG.test(flags.slug)) {
      throw new UsageError(`--slug ${flags.slug}: small letters a-z, digits and single hyphens only`)
    }
    const draft: Draft = {
      title: title?.trim() || null,
      label: label?.trim() || null,
      publisher: publisher?.trim() || null,
      published: published ?? null,
      url: url ?? null,
      dateline: dateline?.trim() || null,
      agency: agency?.trim() || null,
    }
    return { flags, draft }
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message)
  }
}
