import { writeFileSync } from 'node:fs'
import { crc32, deflateSync } from 'node:zlib'

/**
 * Draws the two icons of the Teams app into `manifest/`: a hammer in a speech bubble, a craft one can talk to.
 * Run by hand after a change of the drawing (`node src/commands/draw-icons.ts`); the pictures are committed.
 * Sizes and colours: Teams wants 192 × 192 in colour, and 32 × 32 in white on transparent.
 */
export const icons = {
  'color.png': () =>
    draw(192, 4, [
      [background, teal],
      [bubble, white],
      [handle, ochre],
      [head, teal],
    ]),
  'outline.png': () =>
    draw(32, 1, [
      [outlineOf(bubble, 2), white],
      [handle, white],
      [head, white],
    ]),
}

type Point = readonly [x: number, y: number]
/** Distance to the shape's edge, in units of the 32 × 32 drawing; negative inside. */
type Shape = (at: Point) => number
type Color = readonly [red: number, green: number, blue: number]

const white: Color = [255, 255, 255]
const teal: Color = [15, 92, 99]
const ochre: Color = [217, 142, 43]

const background: Shape = () => -1
const bubble = rounded(3, [
  [5, 5],
  [27, 5],
  [27, 20],
  [13, 20],
  [5, 26.5],
])
// The hammer is drawn upright around the middle of the bubble, then leaned to the right.
const handle = leaned(
  rounded(0.5, [
    [15.2, 8.5],
    [16.6, 8.5],
    [16.9, 20.2],
    [14.9, 20.2],
  ]),
)
const head = leaned(
  rounded(0.4, [
    [10.9, 5.9],
    [17.6, 5.9],
    [22.2, 8.4],
    [17.6, 10.1],
    [10.9, 10.6],
  ]),
)

/** A polygon whose corners are rounded by growing it `radius` to all sides. */
function rounded(radius: number, points: Point[]): Shape {
  return ([x, y]) => {
    let nearest = Number.POSITIVE_INFINITY
    let inside = false
    points.forEach(([ax, ay], i) => {
      const [bx, by] = points.at(i - 1) as Point
      const [dx, dy] = [bx - ax, by - ay]
      const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)))
      nearest = Math.min(nearest, Math.hypot(x - ax - along * dx, y - ay - along * dy))
      if (ay > y !== by > y && x < ax + ((y - ay) * dx) / dy) inside = !inside
    })
    return (inside ? -nearest : nearest) - radius
  }
}

function outlineOf(shape: Shape, width: number): Shape {
  return (at) => Math.abs(shape(at) + width / 2) - width / 2
}

function leaned(shape: Shape): Shape {
  const [cx, cy, angle] = [16, 13, Math.PI / 5]
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return ([x, y]) => shape([cx + (x - cx) * cos + (y - cy) * sin, cy - (x - cx) * sin + (y - cy) * cos])
}

/** Paints the shapes one over the other on a square of `size` pixels, `scale` pixels a unit, and encodes it. */
function draw(size: number, scale: number, layers: [Shape, Color][]): Uint8Array {
  const rows = Buffer.alloc(size * (1 + 4 * size))
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const at: Point = [(x + 0.5 - size / 2) / scale + 16, (y + 0.5 - size / 2) / scale + 16]
      rows.set(paint(at, scale, layers), y * (1 + 4 * size) + 1 + 4 * x)
    }
  }
  return png(size, rows)
}

/** Red, green, blue and opacity at a point. An edge that crosses the pixel covers as much of it as its distance says. */
function paint(at: Point, scale: number, layers: [Shape, Color][]): number[] {
  let [color, opacity]: [readonly number[], number] = [white, 0]
  for (const [shape, fill] of layers) {
    const cover = Math.min(1, Math.max(0, 0.5 - shape(at) * scale))
    const total = cover + opacity * (1 - cover)
    const share = total === 0 ? 0 : cover / total
    color = color.map((value, i) => value + ((fill[i] ?? 0) - value) * share)
    opacity = total
  }
  return [...color, opacity * 255].map(Math.round)
}

/** The smallest PNG there is (W3C PNG, third edition): one IHDR, one IDAT without row filters, one IEND. */
function png(size: number, rows: Buffer): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(size, 0)
  header.writeUInt32BE(size, 4)
  header.set([8, 6, 0, 0, 0], 8) // 8 bits a channel, red-green-blue-opacity
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

if (import.meta.main) {
  for (const [name, drawing] of Object.entries(icons)) {
    writeFileSync(new URL(`../../manifest/${name}`, import.meta.url), drawing())
  }
}
