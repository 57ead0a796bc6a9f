import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { createGzip } from 'node:zlib'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Worth compressing; pictures and fonts are compressed already. */
const TEXT = /^(?:text\/|application\/)|\+xml/

/** The path a request asks for, decoded; null where it is no path at all, as with a bare percent sign. */
export function pathOf(requested: string | undefined): string | null {
  try {
    return decodeURIComponent(new URL(requested ?? '/', 'http://localhost').pathname)
  } catch {
    return null
  }
}

/**
 * A static server for a built site on the loopback address, compressing as hosts do; port 0 takes a free one. Unknown
 * paths get 404.html, what is no path 400.
 */
export function serve(folder: string, port = 0): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const path = pathOf(request.url)
    if (path === null || path.includes('\0')) {
      response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' }).end('Bad request\n')
      return
    }
    let file = join(folder, normalize(path))
    if (existsSync(file) && statSync(file).isDirectory()) {
      if (!path.endsWith('/')) {
        response.writeHead(301, { location: `${path}/` }).end()
        return
      }
      file = join(file, 'index.html')
    }
    const found = existsSync(file)
    if (!found) file = join(folder, '404.html')
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    const gzip = TEXT.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']))
    response.writeHead(found ? 200 : 404, {
      'content-type': type,
      vary: 'accept-encoding',
      ...(gzip ? { 'content-encoding': 'gzip' } : {}),
    })
    if (!existsSync(file)) response.end()
    else if (gzip) createReadStream(file).pipe(createGzip()).pipe(response)
    else createReadStream(file).pipe(response)
  })
  return new Promise((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      done({
        server,
        url: `http://127.0.0.1:${address && typeof address === 'object' ? address.port : port}`,
      })
    })
  })
}
