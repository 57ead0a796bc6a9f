import { spawn } from 'node:child_process'
import { relative, resolve } from 'node:path'
import type { AstroIntegration } from 'astro'

/** What the claims step reads: articles, people, relations and the record itself. */
const READ = /^(?:articles\/[^/]+\.md|(?:people|relations)\.yaml|claims\/[^/]+\.json|permalinks\.json)$/

/** A diagnostic as the terminal shows it. */
const DIAGNOSTIC = /^(.+?):(\d+):(\d+): (.+)$/

/** What the browser's overlay shows of failed output: all its lines, and the first place in a file. */
export function overlayOf(output: string): {
  message: string
  stack: string
  loc?: { file: string; line: number; column: number }
} {
  const message = output.trim() || 'the claims step failed'
  const [, file, line, column] = DIAGNOSTIC.exec(message.split('\n', 1)[0] ?? '') ?? []
  const loc = file ? { loc: { file: resolve(file), line: Number(line), column: Number(column) } } : {}
  return { message, stack: '', ...loc }
}

/**
 * Under `astro dev`: a change in `content/` runs the claims step again; the rewritten timeline reloads the page. It
 * only previews: writing drafts must not record claims or publish their addresses. What is wrong in a file stands in
 * the terminal and over the open page until the file is mended; the page behind shows the last good state.
 */
export function contentWatch(): AstroIntegration {
  return {
    name: 'outlay-content-watch',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const content = resolve('content')
        const step = resolve('scripts/claims.ts')
        const client = server.environments['client']?.hot
        let running = false
        let again = false
        let broken = ''
        const run = (): void => {
          if (running) {
            again = true
            return
          }
          running = true
          const began = performance.now()
          const child = spawn(process.execPath, [step, '--preview', '--quiet'], {
            stdio: ['ignore', 'pipe', 'pipe'],
          })
          let said = ''
          let wrong = ''
          child.stdout.setEncoding('utf8').on('data', (text: string) => {
            said += text
          })
          child.stderr.setEncoding('utf8').on('data', (text: string) => {
            wrong += text
          })
          child.on('close', (code) => {
            running = false
            if (again) {
              again = false
              run()
              return
            }
            if (code !== 0) {
              broken = wrong
              logger.error(wrong.trim())
              client?.send({ type: 'error', err: { ...overlayOf(wrong), plugin: 'outlay' } })
              return
            }
            logger.info(`${said.trim()} (${Math.round(performance.now() - began)} ms)`)
            // A mended file may leave the timeline as it was: nothing else would take the overlay away.
            if (broken) client?.send({ type: 'full-reload' })
            broken = ''
          })
        }
        // A page opened meanwhile is told as well.
        client?.on('vite:client:connect', () => {
          if (broken) client.send({ type: 'error', err: { ...overlayOf(broken), plugin: 'outlay' } })
        })
        server.watcher.add(content)
        server.watcher.on('all', (_event, path) => {
          if (READ.test(relative(content, path).replaceAll('\\', '/'))) run()
        })
      },
    },
  }
}
