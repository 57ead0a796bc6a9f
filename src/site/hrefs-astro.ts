import { createHrefs } from './hrefs.ts'

/** The addresses of this build. */
export const hrefs = createHrefs(import.meta.env.BASE_URL)
