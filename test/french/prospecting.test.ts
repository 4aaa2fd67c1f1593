import { describe, expect, it } from 'vitest'
import { readPlanSaying } from '../../src/french/prospecting.ts'

const read = (text: string) => readPlanSaying(text, { today: '2026-11-23' })

describe('what is said about the prospecting plan', () => {
  it.each([
    ['plan', 'progress'],
    ['Avancement du plan', 'progress'],
    ['où en est le plan ?', 'progress'],
    ['où en est la prospection ?', 'progress'],
    ['combien d’entreprises vues ?', 'progress'],
    ['prochaines entreprises à voir à Bergues', 'next'],
    ['quelles boulangeries restent à voir à Dunkerque ?', 'next'],
    ['coiffeurs pas encore vus', 'next'],
    ['qui dois-je aller voir cette semaine ?', 'next'],
    ['mes visites', 'mine'],
    ['exporter le plan', 'export'],
    ['importer le plan', 'import'],
    ['Importer quand même', 'anyway'],
  ])('« %s » asks for %s', (text, says) => {
    expect(read(text)?.says).toBe(says)
  })

  it.each([
    ['je m’occupe de Au Bon Grain', 'take', 'Au Bon Grain'],
    ['Bonjour, je vais voir la boulangerie Martin', 'take', 'la boulangerie Martin'],
    ['visiter 732 829 320 00074', 'take', '732 829 320 00074'],
    ['rendre Au Bon Grain', 'return', 'Au Bon Grain'],
    ['je ne m’occupe plus de Au Bon Grain', 'return', 'Au Bon Grain'],
    ['ne plus contacter Au Bon Grain', 'bar', 'Au Bon Grain'],
    ['Au Bon Grain ne veut plus être contactée', 'bar', 'Au Bon Grain'],
    ['qui s’occupe de Au Bon Grain ?', 'who', 'Au Bon Grain'],
    ['ouvrir la demande de Au Bon Grain', 'open', 'Au Bon Grain'],
    ['Ouvrir la demande', 'open', ''],
    ['vu boulangerie Au Bon Grain, veut un apprenti', 'seen', 'boulangerie Au Bon Grain'],
    ['ce matin j’ai vu Au Bon Grain : cherche une vendeuse', 'seen', 'Au Bon Grain'],
    ['visite chez Au Bon Grain : rien pour l’instant', 'seen', 'Au Bon Grain'],
    ['rappeler Au Bon Grain, le 15', 'call-back', 'Au Bon Grain'],
  ])('« %s » is %s of « %s »', (text, says, firm) => {
    expect(read(text)).toMatchObject({ says, firm })
  })

  it('reads what a visit came to behind the firm’s name, and keeps the whole sentence', () => {
    const words = 'vu « L’Apprenti Gourmand » : pas besoin, rappeler en mars'
    expect(read(words)).toMatchObject({
      words,
      outcome: { result: 'nothing-now', callBackOn: '2027-03-01' },
    })
  })

  it.each([
    'vu, merci',
    'vu',
    'je m’occupe de celle-ci',
    'je prends',
    'offres à voir',
    'combien d’offres boulangerie ?',
    'statut boulangerie Au Bon Grain',
    'qui suit mes dossiers ?',
    'fiche de poste',
    'plan B',
    'je suis absent lundi',
    'suite',
    'bonjour',
  ])('« %s » is about something else', (text) => {
    expect(read(text)).toBeUndefined()
  })
})
