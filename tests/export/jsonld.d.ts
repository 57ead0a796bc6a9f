declare module 'jsonld' {
  interface Loaded {
    contextUrl: null
    documentUrl: string
    document: object
  }
  const jsonld: {
    expand: (
      document: object,
      options: { documentLoader: (url: string) => Promise<Loaded>; safe: boolean },
    ) => Promise<object[]>
  }
  export default jsonld
}
