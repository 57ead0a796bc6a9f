import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Permalinks } from '../../src/model/record.ts'
import { type Timeline, timelineSchema } from '../../src/model/timeline.ts'

const SCRIPTS = resolve('scripts')
let root = ''

/** Runs a script in the temporary project as a person would. */
function run(script: string, ...args: string[]): { status: number | null; out: string; error: string } {
  return runIn(root, {}, script, ...args)
}

function runIn(cwd: string, env: Record<string, string>, script: string, ...args: string[]) {
  const done = spawnSync(process.execPath, [join(SCRIPTS, `${script}.ts`), ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
  })
  return { status: done.status, out: done.stdout, error: done.stderr }
}

function ok(script: string, ...args: string[]): string {
  const done = run(script, ...args)
  expect(done.error).toBe('')
  expect(done.status).toBe(0)
  return done.out
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const timeline = (): Timeline => timelineSchema.parse(JSON.parse(read('.outlay/timeline.json')))
const permalinks = (): Permalinks => JSON.parse(read('content/permalinks.json'))

/** Every address ever recorded, collected along the walk. */
const published = new Set<string>()

/** Each of them has a page now: its own, or one that says what happened. */
function everyAddressAnswers(): void {
  const { claims, articles } = permalinks()
  for (const id of [...Object.keys(claims), ...Object.keys(articles)]) published.add(id)
  const { claims: live, articles: standing, moved } = timeline()
  const answering = new Set([
    ...live.map((one) => one.id),
    ...standing.map((one) => one.slug),
    ...moved.map((one) => one.id),
  ])
  expect([...published].filter((id) => !answering.has(id))).toEqual([])
}

const put = (slug: string, body: string, published = '2023-01-13'): void =>
  writeFileSync(
    join(root, `content/articles/${slug}.md`),
    `---\ntitle: null\nlabel: ${slug}\npublisher: Test\npublished: '${published}'\n---\n\n${body}\n`,
  )

const GOAL = 'Japan plans to raise its defense spending to 2 percent of GDP by 2027.'
const LEVEL = "Japan's defense spending was 0.94 percent of GDP in fiscal 2020."

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'outlay-walk-'))
  mkdirSync(join(root, 'content/articles'), { recursive: true })
})
afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

describe('the life of an article, step by step', { timeout: 60_000 }, () => {
  it('added: a diff to read, and a record', () => {
    put('first', `${GOAL}\n\n${LEVEL}`)
    const out = ok('claims', '--on', '2026-01-01')
    expect(out).toContain('content/articles/first.md')
    expect(out).toContain('+    8  “2 percent”  jp-2-percent-of-gdp-by-2027')
    expect(out).toContain('new claim: Japan plans to spend 2% of GDP on defense by 2027')
    expect(out).toContain('1 articles, 2 claims, 2 mentions: 2 added')
    everyAddressAnswers()
  })

  it('unchanged: nothing to do, on any day', () => {
    expect(ok('claims', '--on', '2031-05-05')).toContain('nothing changed')
    expect(ok('claims', '--check')).toContain('the record is up to date')
  })

  it('another article with the same claim: one claim, two mentions', () => {
    put('second', GOAL)
    expect(run('claims', '--check')).toMatchObject({
      status: 1,
      error: expect.stringContaining('run npm run claims'),
    })
    expect(ok('claims', '--on', '2026-01-02')).toContain('same claim as elsewhere')
    expect(timeline().claims).toHaveLength(2)
    everyAddressAnswers()
  })

  it('reviewed: listed for scripts, answered one by one', () => {
    const rows = JSON.parse(ok('review', '--list', '--json', '--article', 'first')) as {
      mention: string
      quote: string
    }[]
    expect(rows.map((row) => row.quote)).toEqual(['2 percent', '0.94 percent'])
    ok('review', '--accept', rows[0]?.mention ?? '', '--on', '2026-01-03')
    ok(
      'review',
      '--correct',
      rows[1]?.mention ?? '',
      'speaker=Defense Ministry',
      '--note',
      'Named in the table.',
      '--on',
      '2026-01-03',
    )
    expect(ok('review', '--list', '--article', 'first').trim().split('\n')).toHaveLength(1)
    ok('claims')
    const level = timeline().mentions.find((one) => one.anchor.exact === '0.94 percent')
    expect(level).toMatchObject({
      reading: { speaker: 'Defense Ministry' },
      machine: { speaker: null },
      review: { status: 'corrected', note: 'Named in the table.' },
    })
    const claim = timeline().claims.find((one) => one.id === level?.claim)
    expect(claim?.history.at(-1)).toEqual({
      on: '2026-01-03',
      what: 'corrected',
      note: 'speaker: none → Defense Ministry. Named in the table.',
    })
  })

  it('in no terminal, the walk says what to do instead', () => {
    expect(run('review')).toMatchObject({
      status: 1,
      error: expect.stringContaining('this is no terminal: use --list'),
    })
  })

  it('edited around the figures: reviews stay', () => {
    put('first', `A new opening line.\n\n${GOAL}\n\n${LEVEL} It has grown since.`)
    expect(ok('claims', '--on', '2026-01-04')).toContain('nothing changed')
    expect(
      timeline()
        .mentions.filter((one) => one.article === 'first')
        .map((one) => one.review.status),
    ).toEqual(['confirmed', 'corrected'])
    everyAddressAnswers()
  })

  it('edited so that a reviewed quote is gone: an error, nothing written, and a way out', () => {
    const before = read('content/claims/first.json')
    put('first', `${GOAL}\n\nJapan's defense spending was just under one percent of GDP in fiscal 2020.`)
    const failed = run('claims', '--on', '2026-01-05')
    expect(failed.status).toBe(1)
    expect(failed.error).toMatch(
      /articles\/first\.md:10:1: unexpected “Japan's defense spending was just under one percent[^\n]*expected the reviewed words “0\.94 percent”/,
    )
    expect(read('content/claims/first.json')).toBe(before)
    const command = /permalinks -- withdraw (m-\S+)/.exec(failed.error)?.[1] ?? ''
    ok('permalinks', 'withdraw', command, '--reason', 'The article was corrected.', '--on', '2026-01-05')
    ok('claims', '--on', '2026-01-05')
    expect(timeline().moved).toMatchObject([
      {
        id: expect.stringMatching(/^jp-0\.94-percent-of-gdp/),
        what: 'withdrawn',
        reason: 'The article was corrected.',
      },
    ])
    everyAddressAnswers()
  })

  it('renamed: the record follows, the old address leads on', () => {
    renameSync(join(root, 'content/articles/first.md'), join(root, 'content/articles/2023-first.md'))
    expect(ok('claims', '--on', '2026-01-06')).toContain('renamed from first; its old address leads here')
    expect(readdirSync(join(root, 'content/claims'))).toEqual(['2023-first.json', 'second.json'])
    expect(timeline().mentions.find((one) => one.article === '2023-first')?.review.status).toBe('confirmed')
    everyAddressAnswers()
  })

  it('read otherwise after a rule change: both readings shown, the review kept until a person decides', () => {
    // As if the rules had read it as hedged when it was reviewed.
    const path = join(root, 'content/claims/2023-first.json')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"hedged": false', '"hedged": true'))
    expect(ok('claims')).toContain('reviewed, but now read otherwise: hedged: true → false')
    expect(timeline().mentions[0]).toMatchObject({
      reading: { hedged: true },
      review: { status: 'confirmed' },
    })
    const row = ok('review', '--list').trim().split('\n')[1]?.split('\t') ?? []
    expect(row[3]).toBe('read otherwise now')
    ok('review', '--accept', row[1] ?? '', '--on', '2026-01-06')
    ok('claims')
    expect(timeline().mentions[0]).toMatchObject({
      reading: { hedged: false },
      review: { status: 'confirmed' },
    })
    everyAddressAnswers()
  })

  it('a claim under another id: the old one answers', () => {
    ok(
      'permalinks',
      'rename',
      'jp-2-percent-of-gdp-by-2027',
      'jp-two-percent-goal',
      '--reason',
      'As it is called.',
      '--on',
      '2026-01-07',
    )
    ok('claims')
    expect(timeline().claims.some((one) => one.id === 'jp-two-percent-goal')).toBe(true)
    everyAddressAnswers()
  })

  it('deleted: an error with both ways out, then gone for good, with all addresses answering', () => {
    rmSync(join(root, 'content/articles/second.md'))
    const failed = run('claims')
    expect(failed).toMatchObject({
      status: 1,
      error: expect.stringContaining('permalinks -- withdraw-article second'),
    })
    ok('permalinks', 'withdraw-article', 'second', '--reason', 'Published in error.', '--on', '2026-01-08')
    ok('claims', '--on', '2026-01-08')
    expect(timeline().claims.find((one) => one.id === 'jp-two-percent-goal')?.mentions).toHaveLength(1)
    everyAddressAnswers()
    expect(ok('permalinks', 'list', 'second')).toBe('second\twithdrawn\t2026-01-08\n')
  })

  it('wrong use: exit 2 with the usage', () => {
    for (const [script, ...args] of [
      ['claims', '--chek'],
      ['claims', '--on', 'tomorrow'],
      ['permalinks', 'rename', 'a', 'b'],
      ['permalinks', 'bury', 'a', '--reason', 'x'],
      ['review', '--reject', 'm-x'],
      ['verify'],
    ] as const) {
      const failed = run(script, ...args)
      expect([script, failed.status, failed.error.includes('npm run')]).toEqual([script, 2, true])
    }
  })

  it('asked for help: the usage, exit 0, and nothing is done', () => {
    const asked = run('claims', '--help', '--on', 'tomorrow')
    expect([asked.status, asked.error, asked.out.includes('npm run claims')]).toEqual([0, '', true])
  })

  it('is the same, byte for byte, in another place, time zone and language, and from scratch', () => {
    const copy = mkdtempSync(join(tmpdir(), 'outlay-copy-'))
    try {
      cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true })
      const done = runIn(
        copy,
        { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
        'claims',
        '--check',
      )
      expect(done).toMatchObject({ status: 0 })
      expect(readFileSync(join(copy, '.outlay/timeline.json'), 'utf8')).toBe(read('.outlay/timeline.json'))
    } finally {
      rmSync(copy, { recursive: true, force: true })
    }
  })
})
