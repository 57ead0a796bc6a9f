import { createHash } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { rememberDigests } from '../../scripts/site/digests.ts'

const { subtle } = crypto
const plain = subtle.digest
afterEach(() => {
  subtle.digest = plain
})

test('digests are those of the texts, and a text is digested once', async () => {
  let digested = 0
  subtle.digest = (algorithm, data) => {
    digested += 1
    return plain.call(subtle, algorithm, data)
  }
  rememberDigests()
  const texts = ['', 'a', '', 'ä', 'a', 'x'.repeat(100_000), 'x'.repeat(100_000)]
  const sums = await Promise.all(
    texts.map((text) => subtle.digest('SHA-256', new TextEncoder().encode(text))),
  )
  expect(sums.map((sum) => Buffer.from(sum).toString('hex'))).toEqual(
    texts.map((text) => createHash('sha256').update(text).digest('hex')),
  )
  // Each of three short ones once, the long one each time.
  expect(digested).toBe(5)
  expect(await subtle.digest('SHA-512', new TextEncoder().encode('a'))).toHaveProperty('byteLength', 64)
})
