/** Longest text that is kept of a message, in UTF-16 units: several pages, more than anybody dictates. */
const longest = 8_000

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  euro: '€',
  hellip: '…',
  rsquo: '’',
  ndash: '–',
  mdash: '—',
}

/** What of an activity decides about its text. */
export interface Written {
  text: string
  /** The bot's own account and name in the conversation. */
  bot: { id: string; name: string }
  mentions: { account: string; text: string }[]
}

/**
 * The words that a person wrote, without what the channel put around them: the bot's own mention, markup,
 * HTML entities, control and invisible characters, odd spaces. Other people's mentions leave their name.
 * NFC and not NFKC: « ½ » and « m² » are to stay what they are.
 */
export function cleanText({ text, bot, mentions }: Written): string {
  // Everything below is linear, but there is no need to clean what is cut off anyway.
  let words = text.slice(0, 4 * longest).toWellFormed()
  for (const mention of mentions) {
    if (mention.account === bot.id && mention.text !== '') words = words.replace(mention.text, ' ')
  }
  const own = new Set([bot.name, ...mentions.filter(({ account }) => account === bot.id).map(nameIn)])
  return words
    .replace(/<at\b[^<>]{0,200}>([^<>]{0,200})<\/at>/gi, (_, name: string) => (own.has(name) ? ' ' : name))
    .replace(/<\/?(?:p|div|li|ul|ol|blockquote|br)\b[^<>]{0,200}>/gi, '\n')
    .replace(/<\/?(?:at|span|b|strong|i|em|u|s|a|code|pre|quoted|attachment)\b[^<>]{0,200}>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, decodeEntity)
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\t\p{Zs}]+/gu, ' ')
    .replace(/(?![\n\u200c\u200d])[\p{Cc}\p{Cf}]/gu, '') // the two joiners hold emoji and some scripts together
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '') // half a character where the cut fell
}

function nameIn({ text }: { text: string }): string {
  return text.replace(/<[^<>]{0,200}>/g, '')
}

function decodeEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return named[name.toLowerCase()] ?? whole
  const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16)
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : whole
}
