import fc from 'fast-check'
import markdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown } from '../../src/teams/escape.ts'

/** The kindest reader a trap could hope for: HTML and addresses are taken for what they look like. */
const reader = markdownIt({ html: true, linkify: true })
reader.linkify.set({ fuzzyLink: false, fuzzyEmail: false })
const show = (text: string) => reader.render(escapeMarkdown(text))

/** What a reader sees, without the markup. */
const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .trim()

const traps = [
  '[cliquez ici](https://evil.example)',
  '[cliquez ici](<https://evil.example>)',
  '[cliquez ici][1]\n\n[1]: https://evil.example',
  '![photo](https://evil.example/p.png)',
  '<https://evil.example>',
  '<odile@evil.example>',
  'https://evil.example/connexion',
  'HTTP://evil.example',
  '//evil.example/x',
  'ftp://evil.example',
  'www.evil.example',
  '<a href="https://evil.example">ici</a>',
  '<img src=x onerror=alert(1)>',
  '<at>Directrice</at>',
  '<at id="0">Directrice</at>',
  '<script>alert(1)</script>',
  '<!-- caché -->',
  '**<at>Directrice</at>**',
  '**[ici](https://evil.example)**',
  '** [ici](https://evil.example) **',
  '\\[ici](https://evil.example)',
  '\\\\[ici](https://evil.example)',
  '# Titre',
  '  ## Titre',
  'Titre\n===',
  '- un\n- deux',
  '+ un',
  '1. un\n2. deux',
  '1) un',
  '> citation',
  '`code`',
  '```\ncode\n```',
  '    code',
  '***tout***',
  '_souligné_ et __gras__',
  '~~barré~~',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '&lt;at&gt;Directrice&lt;/at&gt;',
  '&#60;at&#62;',
  '---',
  '***',
]
/** Each trap alone, after words, in bold, twice, and on a line of its own: more than a hundred. */
const payloads = traps.flatMap((trap) => [
  trap,
  `Bonjour ${trap} merci`,
  `**x** ${trap}${trap}`,
  `a\n${trap}\nb`,
])

describe('what a person wrote', () => {
  it.each(payloads)('is never a link, a mention or other markup: %j', (payload) => {
    const html = show(payload)
    expect(html.replace(/<\/?(p|strong)>/g, '')).not.toMatch(/<[a-z!/]/i)
  })

  it.each(traps.filter((trap) => !trap.includes('**') && !trap.includes('\n')))(
    'is shown as it is: %j',
    (trap) => {
      expect(words(show(trap))).toBe(trap.trim())
    },
  )

  it('stays plain whatever it is made of', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '*',
      '**',
      '\\',
      '`',
      '&lt;',
      '://',
      '//',
      'a',
      ' ',
      '\n',
      '!',
      '#',
      '-',
      '1.',
      'at',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(show(pieces.join('')).replace(/<\/?(p|strong|pre|code)>/g, '')).not.toMatch(/<[a-z!/]/i)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('what the bot writes', () => {
  it('keeps its bold words', () => {
    expect(show('J’ai noté : **2 100 € brut**, **39 h**.')).toBe(
      '<p>J’ai noté : <strong>2 100 € brut</strong>, <strong>39 h</strong>.</p>\n',
    )
  })

  it('keeps its lines apart', () => {
    expect(show('Un\nDeux\n\n\nTrois')).toBe('<p>Un</p>\n<p>Deux</p>\n<p>Trois</p>\n')
  })

  it('stays readable where nobody takes backslashes away', () => {
    const plain = 'Boulanger / Boulangère (H/F) : 2 100 €, 39 h - du 1er au 3 ; « oui » & non !'
    expect(escapeMarkdown(plain)).toBe(plain)
  })
})
