/**
 * A sentence as Markdown that shows exactly these characters. Pairs of `**` stay, for they are the bot's own
 * emphasis; whatever else a person could have written as a link, a picture, a mention, a list or a heading is
 * made plain with backslashes. Parentheses and `!` need none: they mean something next to a bracket only,
 * and « (H/F) » must look right even where a client shows backslashes.
 */
export function escapeMarkdown(text: string): string {
  return text
    .trim() // four spaces ahead would make a block of code
    .split(/\*\*(?=\S)([^*\n]*[^*\s])\*\*/)
    .map((part, index) => (index % 2 === 1 ? `**${plain(part)}**` : plain(part)))
    .join('')
    .replace(/^(\s*)([#+-])/gm, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2')
    .replace(/\s*\n\s*/g, '\n\n') // Markdown takes a single line break for a space
}

function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|]/g, '\\$&')
    .replace(/&(?=#?\w{1,31};)/g, '\\&')
    .replace(/\/\//g, '/\\/') // an address stays readable and is no link
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
}
