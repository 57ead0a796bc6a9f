declare module '@citation-js/core' {
  /** One or more CSL items, to be written in a format that a plugin knows. */
  export class Cite {
    constructor(data: unknown)
    format(name: 'bibtex'): string
    format(name: 'ris', options: { format: 'object'; spec: 'new' }): Record<string, string | string[]>[]
  }
  export const plugins: { config: { get: (plugin: string) => unknown } }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-ris'
