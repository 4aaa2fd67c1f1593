/** Why bytes are no text of a table. */
export type NoText = 'empty' | 'spreadsheet' | 'web-page' | 'binary'

/** How Excel's own files begin, old and new. */
const spreadsheets = ['504b0304', 'd0cf11e0']
const utf16 = { fffe: 'utf-16le', feff: 'utf-16be' }
// biome-ignore lint/suspicious/noControlCharactersInRegex: what no text holds
const control = /[\u0000-\u0008\u000e-\u0019\u001b-\u001f]/

/**
 * The text of a file, with line feeds only: UTF-8 with or without its mark, UTF-16 with it, else Windows-1252, of
 * which Latin-1 is a part and in which every byte means something.
 */
export function decoded(bytes: Uint8Array): { text: string } | { problem: NoText } {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  if (spreadsheets.includes(start)) return { problem: 'spreadsheet' }
  const text = inItsEncoding(bytes, start).replace(/\r\n?/g, '\n')
  if (text.trim() === '') return { problem: 'empty' }
  if (/^\s*<(?:!doctype|html|head|body|\?xml)/i.test(text)) return { problem: 'web-page' }
  return control.test(text) ? { problem: 'binary' } : { text }
}

function inItsEncoding(bytes: Uint8Array, start: string): string {
  const [, wide] = Object.entries(utf16).find(([mark]) => start.startsWith(mark)) ?? []
  if (wide) return new TextDecoder(wide).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
