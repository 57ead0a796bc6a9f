/** What the system's refusals mean to a person, and what to do. */
const REFUSALS: Readonly<Record<string, string>> = {
  EACCES: 'no permission; change the rights of the file or its folder',
  EPERM: 'no permission; change the rights of the file or its folder',
  EROFS: 'the disk is read-only; work on a copy elsewhere',
  ENOSPC: 'the disk is full; make room and run it again, nothing was left half-written',
  EDQUOT: 'the disk quota is used up; make room and run it again, nothing was left half-written',
  EFBIG: 'the file would be larger than the system allows; nothing was left half-written',
  EISDIR: 'a folder stands where a file should be; rename it',
  ENOTDIR: 'a file stands where a folder should be; rename it',
  EEXIST: 'something else stands there; rename it',
  ENOENT: 'no such file; check the path',
  ELOOP: 'a link that leads back to itself; remove it',
  ENAMETOOLONG: 'the name is too long; shorten it',
  EMFILE: 'too many files are open; close other programs',
  EIO: 'the disk does not answer; check it',
}

/** One line for an error that the system gave for a file; null for any other error. */
export function systemProblem(error: unknown): string | null {
  if (!(error instanceof Error) || !('syscall' in error)) return null
  const { code, path, dest, syscall } = error as NodeJS.ErrnoException & { readonly dest?: string }
  return inWords(code, (syscall === 'copyfile' ? dest : path) ?? syscall)
}

function inWords(code: string | undefined, where: string | undefined): string | null {
  const meaning = REFUSALS[code ?? '']
  return meaning ? `${where}: ${meaning} (${code})` : null
}

/** The same for what another program said when it met such an error: `ENOSPC: no space left on device, write '/a'`. */
export function systemProblemSaid(text: string): string | null {
  const [, code, syscall, path] = /\b(E[A-Z]+): [^,\n]+, (\w+)(?: '([^'\n]*)')?/.exec(text) ?? []
  return inWords(code, path ?? syscall)
}
