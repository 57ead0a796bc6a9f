/** Texts that are digested again and again are styles; what is longer is a font or a picture, and met once. */
const LONGEST = 65_536

/**
 * Has `crypto.subtle` remember digests of short texts. Astro digests the styles of a page for its policy anew with each
 * page, each in a thread, which takes longer than all else it does for a small page; they are the same few everywhere.
 */
export function rememberDigests(): void {
  const { subtle } = crypto
  const digest = subtle.digest.bind(subtle)
  const known = new Map<string, Promise<ArrayBuffer>>()
  subtle.digest = (algorithm, data) => {
    if (typeof algorithm !== 'string' || !(data instanceof Uint8Array) || data.length > LONGEST)
      return digest(algorithm, data)
    const key = `${algorithm} ${Buffer.from(data.buffer, data.byteOffset, data.length).toString('latin1')}`
    const before = known.get(key) ?? digest(algorithm, data)
    known.set(key, before)
    return before
  }
}
