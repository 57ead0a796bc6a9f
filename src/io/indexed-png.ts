import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'

const packed = promisify(deflate)

/** What one byte a pixel can name. */
const MOST = 256
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8 + body.length)
  frame.writeUInt32BE(data.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), frame.length - 4)
  return frame
}

/**
 * At most 256 colors for a picture, and which of them each of its colors becomes. Colors that differ in their last
 * bits only share the one most pixels have; large areas thus keep theirs, and just the soft edges of letters give way.
 * `counts`: pixels of each color, as 0xBBGGRR, in the order met.
 */
export function paletteOf(counts: ReadonlyMap<number, number>): {
  readonly colors: readonly number[]
  readonly index: ReadonlyMap<number, number>
} {
  const common = [...counts].sort(([a, m], [b, n]) => n - m || a - b)
  for (let bits = 0; ; bits += 1) {
    const keep = ((0xff << bits) & 0xff) * 0x010101
    const places = new Map<number, number>()
    const colors: number[] = []
    const index = new Map<number, number>()
    for (const [color] of common) {
      const bucket = color & keep
      let place = places.get(bucket)
      if (place === undefined) {
        place = colors.push(color) - 1
        places.set(bucket, place)
      }
      index.set(color, place)
    }
    if (colors.length <= MOST) return { colors, index }
  }
}

/**
 * A PNG of one byte a pixel from opaque RGBA pixels, row by row. Drawings of flat color with text have few colors:
 * it takes half the room of a PNG of true color, and a fraction of the time of a general search for a palette.
 */
export async function indexedPng(rgba: Uint8Array, width: number, height: number): Promise<Buffer> {
  const pixels = new DataView(rgba.buffer, rgba.byteOffset, width * height * 4)
  const at = (n: number): number => pixels.getUint32(n * 4, true) & 0xffffff
  const counts = new Map<number, number>()
  // Neighbors are mostly alike, and asking the map is slow: it is asked once a run.
  for (let n = 0, run = 0; n < width * height; n = run) {
    const color = at(n)
    run = n + 1
    while (run < width * height && at(run) === color) run += 1
    counts.set(color, (counts.get(color) ?? 0) + run - n)
  }
  const { colors, index } = paletteOf(counts)
  const rows = new Uint8Array((width + 1) * height)
  let last = -1
  let place = 0
  for (let y = 0, n = 0; y < height; y += 1) {
    // Each row begins with its filter: none, which is best for indexes.
    for (let to = y * (width + 1) + 1; to < (y + 1) * (width + 1); to += 1, n += 1) {
      const color = at(n)
      if (color !== last) {
        last = color
        place = index.get(color) ?? 0
      }
      rows[to] = place
    }
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // 8 bits, indexed.
  head.set([8, 3], 8)
  const palette = Uint8Array.from(colors.flatMap((c) => [c & 0xff, (c >> 8) & 0xff, c >> 16]))
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', await packed(rows, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ])
}
