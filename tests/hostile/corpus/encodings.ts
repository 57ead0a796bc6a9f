import { article, error, GOAL, type Hostile, joined, noise, READ, utf16 } from './make.ts'

export const ENCODINGS: readonly Hostile[] = [
  { name: 'crlf', bytes: article(GOAL).replaceAll('\n', '\r\n'), expect: READ },
  { name: 'bom', bytes: `\uFEFF${article(GOAL)}`, expect: READ },
  { name: 'bom-crlf', bytes: `\uFEFF${article(GOAL).replaceAll('\n', '\r\n')}`, expect: READ },
  {
    name: 'cr-only',
    bytes: article(GOAL).replaceAll('\n', '\r'),
    expect: error(/^1:1: unexpected no front matter/),
  },
  { name: 'no-last-line-break', bytes: article(GOAL).trimEnd(), expect: READ },
  {
    name: 'utf-16-le',
    bytes: utf16(article(GOAL), 'le', true),
    expect: error(/^1:1: unexpected UTF-16 text, expected UTF-8/),
  },
  {
    name: 'utf-16-be',
    bytes: utf16(article(GOAL), 'be', true),
    expect: error(/^1:1: unexpected UTF-16 text/),
  },
  {
    name: 'utf-16-bare',
    bytes: utf16(article(GOAL), 'le', false),
    expect: error(/^1:2: unexpected a NUL character/),
  },
  {
    name: 'latin-1',
    bytes: joined('---\ntitle: caf', [0xe9], '\n'),
    expect: error(/^2:11: unexpected a byte that is not UTF-8 \(0xe9\)/),
  },
  {
    name: 'shift-jis',
    bytes: joined(article(GOAL), [0x93, 0xfa, 0x96, 0x7b]),
    expect: error(/^8:1: unexpected a byte that is not UTF-8/),
  },
  {
    name: 'overlong',
    bytes: joined(article(GOAL), [0xc0, 0xaf]),
    expect: error(/^8:1: unexpected a byte that is not UTF-8 \(0xc0\)/),
  },
  {
    name: 'surrogate-bytes',
    bytes: joined(article(GOAL), [0xed, 0xa0, 0x80]),
    expect: error(/^8:1: unexpected a byte that is not UTF-8 \(0xed\)/),
  },
  {
    name: 'cut-character',
    bytes: joined(article(GOAL), [0xe6, 0x97]),
    expect: error(/^8:1: unexpected a byte that is not UTF-8 \(0xe6\)/),
  },
  { name: 'nul', bytes: article(`${GOAL}\0`), expect: error(/^7:71: unexpected a NUL character/) },
  {
    name: 'escape-codes',
    bytes: article(`\x1b[31m${GOAL}`),
    expect: error(/^7:1: unexpected an invisible control character \(U\+001B\)/),
  },
  {
    name: 'bidi-override',
    bytes: article(`\u202E${GOAL}`),
    expect: READ,
    unpublishable: /^7:1: unexpected an invisible control character \(U\+202E\)/,
  },
  {
    name: 'bidi-isolate',
    bytes: article(GOAL.replace('2 percent', '\u20672 percent\u2069')),
    expect: { reads: [['2 percent', 2]] },
    unpublishable: /^7:46: unexpected an invisible control character \(U\+2067\)/,
  },
  {
    name: 'form-feed',
    bytes: article(`${GOAL}\f`),
    expect: READ,
    unpublishable: /^7:71: unexpected an invisible control character \(U\+000C\)/,
  },
  {
    name: 'binary',
    bytes: noise(20_000),
    expect: error(/^\d+:\d+: unexpected a (?:byte that is not UTF-8|NUL character)/),
  },
  {
    name: 'png',
    bytes: joined([0x89], 'PNG\r\n', [0x1a], '\n'),
    expect: error(/^1:1: unexpected a byte that is not UTF-8 \(0x89\)/),
  },
  {
    name: 'zip',
    bytes: joined('PK', [3, 4, 20, 0]),
    expect: error(/unexpected an invisible control character/),
  },
  {
    name: 'zero-width',
    bytes: article(GOAL.replace('2 percent', '2\u200B per\u00ADcent')),
    expect: { reads: [['2\u200B per\u00ADcent', 2]] },
  },
  { name: 'fullwidth', bytes: article(GOAL.replace('2', '２')), expect: { reads: [['２ percent', 2]] } },
  {
    name: 'no-break-space',
    bytes: article(GOAL.replace('2 percent', '2\u00A0percent')),
    expect: { reads: [['2\u00A0percent', 2]] },
  },
  {
    name: 'huge',
    bytes: article(`${GOAL} ${'x'.repeat(5_000_000)}`),
    expect: error(/^1:1: unexpected a file of 5\.0 MB, expected at most 4 MB/),
  },
]
