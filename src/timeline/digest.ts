import { hash } from 'node:crypto'

/** SHA-256 of a text (UTF-8), as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return hash('sha256', text)
}

/** A few digits of the digest, for a fragment or an address that must differ from its neighbours. */
export function shortDigest(text: string, length = 6): string {
  return sha256(text).slice(0, length)
}
