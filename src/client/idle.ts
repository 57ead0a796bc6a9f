/**
 * Resolves when the browser has nothing better to do, at the latest after half a second. Between two steps of long work
 * it lets taps, keys and paints through.
 */
export function idle(): Promise<unknown> {
  return new Promise((done) => {
    if ('requestIdleCallback' in window) requestIdleCallback(done, { timeout: 500 })
    else setTimeout(done, 1)
  })
}
