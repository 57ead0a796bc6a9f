import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { listFiles, readText, readTextIfAny, writeIfChanged } from '../src/io/files.ts'
import { runCommand, UsageError } from '../src/io/terminal.ts'

const USAGE = `npm run readme [-- OPTIONS]

Writes what a command can say better than a person: the accuracy table of README.md (npm run score on the project's own
annotated documents) and docs/commands.md (the usage of every command).

  --check   write nothing; exit 1 when one of them is not up to date`

const START = '<!-- accuracy: npm run readme -->'
const END = '<!-- /accuracy -->'
const COMMANDS = 'docs/commands.md'

/** The accuracy table in Markdown: one row a set of the project's own documents. */
function accuracyTable(): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/score.ts'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`npm run score failed\n${stderr}`)
  // The command pads its columns to fit other sets too, which may be there or not.
  const rows = stdout
    .split('\n')
    .filter((line) => /^\| (?:set|fixtures)\b/.test(line))
    .map((line) => line.replace(/ +\|/g, ' |'))
  const [head = '', ...body] = rows
  return [head, head.replaceAll(/[^|]/g, '-'), ...body].join('\n')
}

function withTable(readme: string): string {
  const [from, to] = [readme.indexOf(START), readme.indexOf(END)]
  if (from < 0 || to < from) throw new Error(`README.md has no ${START} … ${END}`)
  return `${readme.slice(0, from + START.length)}\n\n${accuracyTable()}\n\n${readme.slice(to)}`
}

/** Every npm script that starts a program of ours, with what the program says of itself. */
function commandsPage(): string {
  const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> }
  const sections = Object.entries(scripts).flatMap(([name, line]) => {
    const program = /^node (scripts\/\S+\.ts)$/.exec(line)?.[1]
    if (!program) return []
    const usages = [program, ...partsOf(program)].map(usageOf).filter((usage) => usage !== null)
    if (usages.length === 0) usages.push(commentOf(program))
    return [`## ${name}\n\n\`\`\`\n${usages.join('\n\n')}\n\`\`\`\n`]
  })
  return `# Commands\n\nWritten by \`npm run readme\` from the programs themselves.\n\n${sections.join('\n')}`
}

/** Programs that a command is made of: `scripts/bench-site.ts` of `scripts/bench.ts`. */
function partsOf(program: string): string[] {
  const start = program.replace(/^scripts\/(.*)\.ts$/, '$1-')
  return listFiles('scripts', '.ts')
    .filter((name) => name.startsWith(start) && readText(program).includes(`./${name}`))
    .map((name) => `scripts/${name}`)
}

function usageOf(program: string): string | null {
  return /\bUSAGE = `([^`]+)`/.exec(readText(program))?.[1] ?? null
}

/** The first comment of a program that takes no options. */
function commentOf(program: string): string {
  const comment = /^\/\*\*([\s\S]+?)\*\//m.exec(readText(program))?.[1]
  if (!comment) throw new Error(`${program} does not say how it is used: give it a USAGE`)
  return comment.replaceAll(/^ *\* ?/gm, '').trim()
}

function readOptions(): { check: boolean } {
  try {
    return parseArgs({ options: { check: { type: 'boolean', default: false } } }).values
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}

await runCommand(USAGE, () => {
  const { check } = readOptions()
  const pages = { 'README.md': withTable(readText('README.md')), [COMMANDS]: commandsPage() }
  if (check) {
    const stale = Object.entries(pages).filter(([path, text]) => readTextIfAny(path) !== text)
    for (const [path] of stale)
      console.error(`${path}: not up to date; run npm run readme and commit the result`)
    return stale.length > 0 ? 1 : 0
  }
  for (const [path, text] of Object.entries(pages))
    if (writeIfChanged(path, text)) console.log(`wrote ${path}`)
  return 0
})
