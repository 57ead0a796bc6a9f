import { expect, test } from 'vitest'
import { hostAdvice, hostProblem } from '../../scripts/site/host.ts'

test.each([
  [undefined, null],
  ['', null],
  ['https://outlay.example', null],
  ['https://outlay.example/', null],
  ['http://127.0.0.1:4321', null],
  ['outlay.example', 'unexpected outlay.example, expected an address like https://example.org'],
  ['ftp://outlay.example', 'unexpected ftp://outlay.example, expected'],
  ['javascript:alert(1)', 'unexpected javascript:alert(1), expected'],
  ['https://outlay.example/outlay', 'the folder on that host goes into BASE_PATH'],
  ['https://outlay.example/?a=1', 'the folder on that host goes into BASE_PATH'],
])('SITE_URL=%s: %s', (SITE_URL, problem) => {
  if (problem === null) expect(hostProblem({ SITE_URL })).toBeNull()
  else expect(hostProblem({ SITE_URL })).toContain(problem)
})

test.each([
  [{ CI: 'true' }, true],
  [{ CI: 'true', SITE_URL: 'https://outlay.example' }, false],
  [{ CI: 'false' }, false],
  [{}, false],
])('with %j, what the site lacks is said: %s', (env, said) => {
  expect(hostAdvice(env)?.includes('SITE_URL is not set') ?? false).toBe(said)
})
