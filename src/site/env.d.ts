/// <reference types="astro/client" />
declare module 'virtual:timeline' {
  /** The prepared timeline, checked against its schema. */
  export const timeline: import('../model/timeline.ts').Timeline
  /** The same catalog; a build notes what it is asked. */
  export const watched: (catalog: import('./catalog.ts').Catalog) => import('./catalog.ts').Catalog
  /** A digest of plain data, for keys of pages; a build has one, the development server needs none. */
  export const digest: (value: object) => string | undefined
}
