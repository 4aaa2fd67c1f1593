import { describe, expect, it } from 'vitest'
import { orderAlone } from '../../../src/turn/staff/order.ts'
import { readStaffMessage } from '../../../src/turn/staff/read.ts'

const ref = 'OFF-K7M2PR'
const read = (text: string) => readStaffMessage(text, { today: '2026-11-23' })

describe('an order about a request', () => {
  it.each([
    ['ok je la prends k7m2pr', 'claim', ''],
    ['K7M2PR je prends', 'claim', ''],
    ['off k7m2pr : pourvue', 'finish', ''],
    ['OFF-K7M2PR : clore : pourvue par bouche à oreille', 'finish', 'pourvue par bouche à oreille'],
    ['j’ai appelé K7M2PR', 'activate', ''],
    ['j’ai eu l’artisan de K7M2PR, il rappelle mardi', 'activate', 'il rappelle mardi'],
    ['envoie un message à K7M2PR : je passe mardi', 'relay', 'je passe mardi'],
    ['je laisse K7M2PR', 'release', ''],
    ['donne K7M2PR à Paul', 'reassign', 'à Paul'],
    ['c’est fait pour la demande K7M2PR', 'finish-task', ''],
    ['peux-tu clore K7M2PR', 'finish', ''],
    ['pouvez-vous rendre K7M2PR', 'release', ''],
    ['répondre K7M2PR je passe à 14:30', 'relay', 'je passe à 14:30'],
    ['répondre à Amina (K7M2PR) : oui ?', 'relay', 'oui ?'],
    ['K7M2PR répondre : je passe mardi', 'relay', 'je passe mardi'],
    ['demander K7M2PR : est-ce la même que OFF-3QHX7T ?', 'ask', 'est-ce la même que OFF-3QHX7T ?'],
    ['clore K7M2PR : doublon de OFF-3QHX7T', 'finish', 'doublon de OFF-3QHX7T'],
    ['confier K7M2PR à Paul', 'reassign', 'à Paul'],
  ])('« %s »', (text, act, argument) => {
    expect(read(text)).toMatchObject({ wish: 'act', act, argument })
  })

  it.each([
    'j’ai laissé un message à K7M2PR, il rappelle mardi',
    'peux-tu me dire si K7M2PR est toujours ouverte ?',
    'dis-moi tout sur K7M2PR',
    'on me demande si K7M2PR est toujours ouverte',
    'j’ai demandé à K7M2PR l’horaire du samedi',
    'il a accepté K7M2PR',
    'est-ce que tu as clos K7M2PR hier ?',
    'tu peux prendre K7M2PR s’il te plaît ?',
    'elle prend K7M2PR',
    'je me rends chez K7M2PR demain',
    'je prends contact avec K7M2PR',
    'donne-moi le numéro de K7M2PR',
    'je laisse un message à K7M2PR : je passe mardi',
    'j’ai eu un doute sur K7M2PR',
    'j’ai fait le point avec K7M2PR',
    'on fait quoi de K7M2PR',
    'je ne prends pas K7M2PR',
    'K7M2PR : quel est l’horaire du samedi ?',
    'c’est bon pour K7M2PR',
    'K7M2PR 🙂',
    `${'a '.repeat(4_000)}K7M2PR`,
  ])('is none: « %s »', (text) => {
    expect(read(text)).toMatchObject({ wish: 'status', reference: 'K7M2PR' })
  })

  it('for several references is asked one by one, with nothing of it lost', () => {
    expect(read(`clore ${ref} et la 3QHX7T : pourvues`)).toEqual({
      wish: 'several',
      orders: [`clore ${ref} : pourvues`, 'clore 3QHX7T : pourvues'],
    })
  })
})

describe('an order in the thread of a request’s card', () => {
  it.each([
    ['ok je la prends', 'claim', ''],
    ['je prends la 2', 'claim', ''],
    ['répondre je passe mardi à 14:00', 'relay', 'je passe mardi à 14:00'],
    ['répondre je passe mardi : ça va ?', 'relay', 'je passe mardi : ça va ?'],
    ['répondre à l’artisan : je passe', 'relay', 'je passe'],
    ['dis-lui : je passe', 'relay', 'je passe'],
    ['clore : pourvue par nos soins', 'finish', 'pourvue par nos soins'],
    ['fait, merci', 'finish-task', ''],
  ])('« %s »', (text, act, argument) => {
    expect(orderAlone(text)).toEqual({ act, argument })
  })

  it.each([
    'c’est fini ?',
    'tu prends ?',
    'elle est pourvue, bravo à tous',
    'je ne la prends pas',
    'le message est passé',
    '',
  ])('is none: « %s »', (text) => {
    expect(orderAlone(text)).toBeUndefined()
  })
})

describe('an absence', () => {
  it.each([
    ['absent jusqu’au 4', false],
    ['Bonjour, je suis absente jusqu’à lundi', false],
    ['en congés', false],
    ['je serai absent demain', true],
    ['absente du 12 au 15', true],
  ])('« %s »', (text, later) => {
    expect(read(text)).toMatchObject({ wish: 'absent', later })
  })

  it.each([
    'Mme Durand est absente cette semaine',
    'je ne suis pas absent',
    'qui est absent ?',
    'je suis absent ?',
    'quelqu’un de jamais absent',
  ])('is none: « %s »', (text) => {
    expect(read(text).wish).not.toBe('absent')
  })
})
