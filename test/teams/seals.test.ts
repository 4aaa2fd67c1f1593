import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSeals } from '../../src/teams/seals.ts'

const seals = createSeals('a key')
const channel = '19:equipe@thread.tacv2'
const claim = { do: 'claim', request: 'r1', version: 3 }

describe('a seal', () => {
  it('opens to the very data that was sealed, with what was entered beside it', () => {
    const { seal, ...data } = seals.seal(channel, claim)
    expect(data).toEqual(claim)
    expect(seals.open(channel, { ...data, seal, text: 'le samedi ?' })).toEqual({
      ...claim,
      text: 'le samedi ?',
    })
  })

  it('holds in the threads of its channel, and in no other conversation', () => {
    const sealed = seals.seal(channel, claim)
    expect(seals.open(`${channel};messageid=1763800000001`, sealed)).toEqual(claim)
    expect(seals.open('19:autre@thread.tacv2', sealed)).toEqual({})
  })

  it.each([
    ['another verb', { do: 'finish' }],
    ['another request', { request: 'r2' }],
    ['another version', { version: 4 }],
    ['a version that is a text', { version: '3' }],
    ['no version', { version: undefined }],
    ['no seal in it', { seal: '' }],
    ['a seal that is a number', { seal: 12 }],
    ['half a seal', { seal: String(seals.seal(channel, claim).seal).slice(0, 11) }],
    ['the seal of another bot', { seal: createSeals('another key').seal(channel, claim).seal }],
  ])('is broken by %s', (_, forged) => {
    expect(seals.open(channel, { ...seals.seal(channel, claim), ...forged })).toEqual({})
  })

  it('that was never there leaves what a card says, without the version that would let it act', () => {
    expect(seals.open(channel, claim)).toEqual({ do: 'claim', request: 'r1' })
  })

  it('is good for nothing else than what was sealed, whatever comes', () => {
    const sealed = seals.seal(channel, claim)
    const value = fc.oneof(fc.jsonValue(), fc.constantFrom(...Object.values(sealed)))
    const key = fc.oneof(fc.string(), fc.constantFrom('do', 'request', 'version', 'seal', '__proto__'))
    fc.assert(
      fc.property(fc.dictionary(key, value), fc.boolean(), (changes, whole) => {
        const opened = seals.open(channel, { ...(whole ? sealed : {}), ...changes })
        if ('version' in opened) expect(opened).toMatchObject(claim)
      }),
    )
  })
})
