import { describe, expect, it } from 'vitest'
import { readConvention } from '../../src/convention-file.ts'
import { type RoutingCase, route } from '../../src/domain/convention.ts'
import { requestSchema } from '../../src/domain/request.ts'
import { tasksFor } from '../../src/domain/task.ts'

const convention = readConvention('convention.json')
const routed = (one: Partial<RoutingCase>) =>
  route(convention, {
    kind: 'job-posting',
    contract: 'CDI',
    trade: null,
    insee: '59183',
    entrusted: true,
    ...one,
  })

describe('the tasks of a request', () => {
  it.each<[Partial<RoutingCase>, string, string]>([
    [{}, 'cma-dunkerque', 'Relire les mots du métier avec l’entreprise'],
    [
      { contract: 'apprentissage' },
      'france-travail-dunkerque',
      'Publier l’offre et informer les jeunes inscrits',
    ],
    [
      { kind: 'apprenticeship' },
      'france-travail-dunkerque',
      'Publier l’offre et informer les jeunes inscrits',
    ],
    [
      { kind: 'business-project', situation: 'job-seeker' },
      'france-travail-dunkerque',
      'Voir les aides à la création ou à la reprise avec la personne inscrite',
    ],
  ])('begin with the supporting office’s own: %o', (one, office, what) => {
    expect(tasksFor(routed(one))).toEqual([{ office, what, by: null, doneAt: null }])
  })

  it('are none where nobody supports, as for an offer that is not entrusted to France Travail', () => {
    expect(tasksFor(routed({ entrusted: false }))).toEqual([])
    expect(tasksFor(routed({ contract: 'apprentissage', entrusted: false }))).toEqual([])
    expect(tasksFor(routed({ kind: 'business-project' }))).toEqual([])
  })

  it('go on with one for each further wish, and none twice', () => {
    const apprentice = routed({ kind: 'apprenticeship' })
    const further = { office: 'france-travail-dunkerque', what: 'Suivre aussi la piste d’un CDI' }
    const tasks = tasksFor(apprentice, [further, further])
    expect(tasks.map(({ what }) => what)).toEqual([
      'Publier l’offre et informer les jeunes inscrits',
      'Suivre aussi la piste d’un CDI',
    ])
  })

  it('are none for a request stored before there were tasks', () => {
    const { handoff } = requestSchema.shape
    expect(handoff.parse({}).tasks).toEqual([])
    expect(handoff.parse({ tasks: 'damaged' }).tasks).toEqual([])
  })
})
