/// <reference types="astro/client" />
declare module 'virtual:timeline' {
  const timeline: unknown
  export default timeline
}
