/**
 * Under what the data may be used: every file, page and document that says it takes it from here (a test holds the
 * documents to it). The program has its own license. `name` is the identifier of SPDX, as Data Package asks.
 */
export const DATA_LICENSE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  path: 'https://creativecommons.org/licenses/by/4.0/',
} as const

/** What of the data is ours to license. */
export const DATA_LICENSE_SCOPE =
  'It covers the record and our own wording. Words quoted from publishers and speakers, and publishers’ headlines, remain theirs.'
