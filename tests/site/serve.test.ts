import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve } from '../../scripts/site/serve.ts'

let folder: string
let site: Awaited<ReturnType<typeof serve>>
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'outlay-serve-'))
  writeFileSync(join(folder, 'index.html'), 'home')
  writeFileSync(join(folder, '404.html'), 'nothing here')
  site = await serve(folder)
})
afterAll(() => {
  site.server.close()
  rmSync(folder, { recursive: true })
})

/** Sends a path as it stands; `fetch` would mend it first. */
const ask = (path: string) =>
  new Promise<{ status: number | undefined; text: string }>((done, fail) => {
    request(new URL(site.url), { path }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part) => {
        text += part
      })
      response.on('end', () => done({ status: response.statusCode, text }))
    })
      .on('error', fail)
      .end()
  })

test.each([
  ['/', 200, 'home'],
  ['/index.html?a=%', 200, 'home'],
  ['/nowhere', 404, 'nothing here'],
  ['/%2e%2e/%2e%2e/etc/passwd', 404, 'nothing here'],
  ['/%', 400, 'Bad request\n'],
  ['/%E0%A4%A', 400, 'Bad request\n'],
  ['/a%00b', 400, 'Bad request\n'],
])('%s gets %i, and the server lives on', async (path, status, text) => {
  expect(await ask(path)).toEqual({ status, text })
  expect(await ask('/')).toMatchObject({ status: 200 })
})
