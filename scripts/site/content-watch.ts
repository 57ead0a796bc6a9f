import { type ChildProcess, fork } from 'node:child_process'
import { join, relative, resolve } from 'node:path'
import type { AstroIntegration } from 'astro'
import type { Changed, Previewed } from './preview-worker.ts'
import { changedWithin, settle, showPatched, timelineFile } from './timeline-module.ts'

const WORKER = join(import.meta.dirname, 'preview-worker.ts')

/** What the claims step reads: articles, people, relations and the record itself. */
const READ = /^(?:articles\/[^/]+\.md|(?:people|relations)\.yaml|claims\/[^/]+\.json|permalinks\.json)$/

/** The program of the claims step. */
const RULES = /^(?:src\/(?:model|extraction|timeline|export|io)|scripts\/site)\//

/** A diagnostic as the terminal shows it. */
const DIAGNOSTIC = /^(.+?):(\d+):(\d+): (.+)$/

/**
 * Milliseconds. Saving empties a file before it fills it, and the watcher drops what happens within five of an event:
 * what is read at once may be the empty file, and nothing would tell of the full one.
 */
const UNTIL_WRITTEN = 20
/** Milliseconds until what was found wrong is looked at once more, in case it was still being written. */
const LOOK_AGAIN = 200

/** What an open page tells as soon as it listens: its age in milliseconds. */
const OPENED = 'outlay:opened'

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
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev')
          injectScript('page', `import.meta.hot?.send(${JSON.stringify(OPENED)}, { age: performance.now() })`)
      },
      'astro:server:setup': ({ server, logger }) => {
        const content = resolve('content')
        const client = server.environments['client']?.hot
        let worker: ChildProcess | null = null
        let running = false
        let again = false
        let broken = ''
        let began = 0
        let saved: NodeJS.Timeout | undefined
        let closed = false
        const ended = (done: Previewed): void => {
          running = false
          settle('file' in done ? done.file : null)
          if (again) {
            again = false
            run()
            return
          }
          if ('wrong' in done) {
            if (broken === done.wrong) return
            broken = done.wrong
            logger.error(broken.trim())
            client?.send({ type: 'error', err: { ...overlayOf(broken), plugin: 'outlay' } })
            setTimeout(run, LOOK_AGAIN)
            return
          }
          // What it wrote fits the schema.
          process.env['OUTLAY_CHECKED'] = timelineFile()
          logger.info(`${done.said} (${Math.round(performance.now() - began)} ms)`)
          // A mended file may leave the timeline as it was: nothing else would take the overlay away.
          if (broken) client?.send({ type: 'full-reload' })
          broken = ''
        }
        const start = (): ChildProcess => {
          const child = fork(WORKER, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
          child.on('message', (message) => {
            const told = message as Previewed | Changed
            if (!('patch' in told)) ended(told)
            else if (showPatched(told.since, told.patch)) process.env['OUTLAY_CHECKED'] = timelineFile()
          })
          child.on('exit', () => {
            if (worker !== child) return
            worker = null
            if (running) ended({ wrong: 'the claims step ended without a word' })
          })
          return child
        }
        const run = (): void => {
          if (closed) return
          if (running) {
            again = true
            return
          }
          running = true
          began = performance.now()
          worker ??= start()
          worker.send('run')
        }
        // It has the rules in its memory: other rules need another one.
        const renew = (): void => {
          const old = worker
          worker = null
          old?.kill()
          settle(null)
          if (running) {
            running = false
            run()
          }
        }
        // At once, so that the first save finds all articles read.
        run()
        server.httpServer?.on('close', () => {
          closed = true
          worker?.disconnect()
        })
        // A page opened meanwhile is told as well.
        client?.on('vite:client:connect', () => {
          if (broken) client.send({ type: 'error', err: { ...overlayOf(broken), plugin: 'outlay' } })
        })
        // One that was asked for before a change and listens only behind it has not heard of it.
        client?.on(OPENED, ({ age }: { readonly age: unknown }, page) => {
          if (typeof age === 'number' && changedWithin(age)) page.send({ type: 'full-reload' })
        })
        server.watcher.add(content)
        server.watcher.on('all', (_event, path) => {
          if (READ.test(relative(content, path).replaceAll('\\', '/'))) {
            clearTimeout(saved)
            saved = setTimeout(run, UNTIL_WRITTEN)
          } else if (RULES.test(relative('.', path).replaceAll('\\', '/'))) renew()
        })
      },
    },
  }
}
