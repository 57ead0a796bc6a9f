/**
 * A problem found in somebody's input, as one value: where it is, what was expected, what to do.
 * `line` and `column` are 1-based and count UTF-16 units, as editors do.
 */
export interface Diagnostic {
  readonly file: string
  readonly line: number
  readonly column: number
  /** What stands there and is wrong. */
  readonly unexpected: string
  /** What would have been right. */
  readonly expected: string
  /** The next step for the person who reads this. */
  readonly fix: string
}

/** Thrown by readers of input; scripts print the diagnostics and exit 1, never a stack trace. */
export class InputError extends Error {
  readonly diagnostics: readonly Diagnostic[]
  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join('\n'))
    this.name = 'InputError'
    this.diagnostics = diagnostics
  }
}

/** One line, in the form editors can jump from: `file:line:column: unexpected X, expected Y, do Z`. */
export function formatDiagnostic(d: Diagnostic): string {
  return `${d.file}:${d.line}:${d.column}: unexpected ${d.unexpected}, expected ${d.expected}; ${d.fix}`
}

/** Like `positionAt`, for many offsets of one text: its lines are looked up once. */
export function positionsIn(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

/** Line and column (1-based, UTF-16 units) of an offset. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  let line = 1
  let lineStart = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    line += 1
    lineStart = at + 1
  }
  return { line, column: offset - lineStart + 1 }
}
