import { defineConfig, fontProviders } from 'astro/config'
import { contentWatch } from './scripts/site/content-watch.ts'
import { subsetFonts } from './scripts/site/fonts.ts'
import { keepPages } from './scripts/site/keep-pages.ts'
import { serveSiteFiles } from './scripts/site/site-files.ts'
import { timelineIfAny, timelineModule } from './scripts/site/timeline-module.ts'

const fonts = await subsetFonts(timelineIfAny())
const keep = keepPages(fonts)

const font = (name, cssVariable, file, weight, fallback) => ({
  provider: fontProviders.local(),
  name,
  cssVariable,
  fallbacks: [fallback],
  display: 'swap',
  options: { variants: [{ src: [file], weight, style: 'normal' }] },
})

export default defineConfig({
  site: process.env.SITE_URL || undefined,
  base: process.env.BASE_PATH || '/',
  outDir: process.env.OUTLAY_OUT || './dist',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // Its inline styles would need the policy to be looser; no page shows code.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "object-src 'none'",
        "manifest-src 'self'",
      ],
    },
  },
  fonts: [
    font('Outlay Text', '--font-text', fonts.text, '400 600', 'serif'),
    font('Outlay Display', '--font-display', fonts.display, '400', 'serif'),
    font('Outlay Figures', '--font-figures', fonts.figures, '400 600', 'sans-serif'),
    font('Outlay Japanese', '--font-japanese', fonts.japanese, '400', 'serif'),
  ],
  integrations: [contentWatch(), serveSiteFiles(), keep.integration],
  vite: { plugins: [timelineModule(keep.notes)], build: { assetsInlineLimit: 0 } },
})
