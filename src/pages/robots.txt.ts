import type { APIRoute } from 'astro'
import { text, to } from '../site/takeaway.ts'

/** Everything may be read; the sitemap has to be named by a whole address, where there is one. */
export const GET: APIRoute = ({ site }) =>
  text(`User-agent: *\nAllow: /\n${site ? `\nSitemap: ${to.file('sitemap.xml')}\n` : ''}`, 'text/plain')
