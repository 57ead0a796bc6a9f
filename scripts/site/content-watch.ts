import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { AstroIntegration } from 'astro'

/**
 * Under `astro dev`: a change in `content/` runs the claims step again; the rewritten timeline reloads the page. It
 * only previews: writing drafts must not record claims or publish their addresses.
 */
export function contentWatch(): AstroIntegration {
  return {
    name: 'outlay-content-watch',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const content = resolve('content')
        const step = resolve('scripts/claims.ts')
        let running = false
        let again = false
        const run = (): void => {
          if (running) {
            again = true
            return
          }
          if (!existsSync(step)) return
          running = true
          const child = spawn(process.execPath, [step, '--preview', '--quiet'], {
            stdio: ['ignore', 'ignore', 'inherit'],
          })
          child.on('exit', (code) => {
            running = false
            if (code !== 0)
              logger.error('the claims step failed; the page still shows the last good timeline')
            if (again) {
              again = false
              run()
            }
          })
        }
        server.watcher.add(content)
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(content) && /\.(?:md|yaml)$/.test(path)) run()
        })
      },
    },
  }
}
