import { formatDiagnostic, InputError } from '../model/diagnostic.ts'
import { PermalinkError } from '../timeline/permalinks.ts'
import { systemProblem } from './refusals.ts'

/** Wrong use of a command: exit status 2, with the usage. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UsageError'
  }
}

/**
 * Runs a command and sets the exit status: 0, 1 with one line for each problem of the input, 2 with the usage. Asked
 * for help, it prints the usage and does nothing. Only an error of the program itself shows a stack trace.
 */
export async function runCommand(usage: string, command: () => Promise<number> | number): Promise<void> {
  // A reader that has enough (`| head`) closes the pipe: that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(usage)
    return
  }
  try {
    process.exitCode = await command()
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${usage}`)
      process.exitCode = 2
      return
    }
    const problem = problemInWords(error)
    if (problem === null) throw error
    console.error(problem)
    process.exitCode = 1
  }
}

/** What is wrong with the input or the system, a line for each problem; null for an error of the program itself. */
export function problemInWords(error: unknown): string | null {
  if (error instanceof InputError) return error.diagnostics.map(formatDiagnostic).join('\n')
  if (error instanceof PermalinkError) return `${error.message}; ${error.fix}`
  return systemProblem(error)
}

/** Today as `YYYY-MM-DD`, local: only for commands that a person runs, never in the core. */
export function today(): string {
  const now = new Date()
  const pad = (n: number): string => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}
