import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/teams/text.ts'

const bot = { id: '28:bot', name: 'Compagnon' }
const own = { account: bot.id, text: '<at>Compagnon</at>' }
const clean = (text: string, mentions = [own]) => cleanText({ text, bot, mentions })

describe('the text of a message', () => {
  it.each([
    ['<at>Compagnon</at>&nbsp;prendre OFF-K7M2PR\n', 'prendre OFF-K7M2PR'],
    ['<at id="0">Compagnon</at> statut', 'statut'],
    ['<AT>Compagnon</AT> statut', 'statut'],
    ['demande à <at id="1">Odile Fournil</at> <at>Compagnon</at>', 'demande à Odile Fournil'],
    ['2\u202f100&nbsp;€ brut, 39\u00a0h', '2 100 € brut, 39 h'],
    [
      '&lt;b&gt; &amp;amp; &#39;pain&#39; &#x2019; &laquo;x&raquo; &euro; &inconnu;',
      "<b> &amp; 'pain' ’ «x» € &inconnu;",
    ],
    ['&#0;&#xD800;&#x110000;', '&#0;&#xD800;&#x110000;'],
    ['un\r\ndeux\u2028trois\n\n\n\n quatre', 'un\ndeux\ntrois\n\nquatre'],
    ['<p>un</p><p>deux</p>', 'un\n\ndeux'],
    ['<quoted messageId="7"/> oui <b>mais</b> 39 h', 'oui mais 39 h'],
    ['tour 1<2 et 3>2, 35 < h < 39', 'tour 1<2 et 3>2, 35 < h < 39'],
    ['½ journée, 20 m², œuf, ﬁn…', '½ journée, 20 m², œuf, ﬁn…'],
    ['cafe\u0301', 'café'],
    ['a\u0000b\u0007c\u200bd\ufeffe\u202ef', 'abcdef'],
    ['👩\u200d🍳 boulangère', '👩\u200d🍳 boulangère'],
    ['   ', ''],
  ])('%j is read as %j', (written, read) => {
    expect(clean(written)).toBe(read)
  })

  it('loses the bot’s own mention only by who is mentioned, not by the name alone', () => {
    const other = { account: '29:other', text: '<at>Compagnonne</at>' }
    expect(clean('<at>Compagnonne</at> bonjour', [other])).toBe('Compagnonne bonjour')
  })

  it('is cut at 8 000 characters, never in the middle of one', () => {
    expect(clean(`a${'😀'.repeat(20_000)}`)).toBe(`a${'😀'.repeat(3_999)}`)
    expect(clean('x'.repeat(250_000))).toHaveLength(8_000)
  })

  it('is clean and short whatever was written', () => {
    const parts = fc.constantFrom(
      '<at>',
      '</at>',
      '<at id="',
      '&#',
      '&nbsp;',
      '<',
      '>',
      '\ud83d',
      '\u202f',
      '\u2028',
      '\u200b',
      '\u0000',
      'Compagnon',
      ' ',
      '\n',
    )
    const text = fc.array(fc.oneof(parts, fc.string())).map((all) => all.join(''))
    fc.assert(
      fc.property(text, (written) => {
        const read = clean(written)
        expect(read.isWellFormed()).toBe(true)
        expect(read).not.toMatch(/(?!\n)[\p{Cc}\u00a0\u202f]/u)
        expect(read.length).toBeLessThanOrEqual(8_000)
      }),
    )
  })
})
