import { expect, it } from 'vitest'
import { talk } from '../talk.ts'
import { handOver } from './play.ts'

const ft = '00000000-0000-4000-8000-000000000201'
const stranger = '00000000-0000-4000-8000-000000000301'

async function claimed() {
  const world = await talk()
  const artisan = world.artisan('Amina')
  await handOver(artisan)
  const reference = (await world.requests())[0]?.reference ?? ''
  const advisor = world.advisor(ft)
  await advisor.says(`prendre ${reference}`)
  artisan.hears()
  /** The machine's clock, by which messages are sent and read, counts in milliseconds. */
  const aMoment = () => new Promise((resolve) => setTimeout(resolve, 2))
  return { world, artisan, advisor, reference, aMoment }
}

it('« statut » says of the last message to the artisan that it was delivered, and that it was read once they write', async () => {
  const { artisan, advisor, reference, aMoment } = await claimed()
  await advisor.says(`répondre ${reference} : je passe mardi`)
  const status = async () => (await advisor.says(`statut ${reference}`)).text
  expect(await status()).toMatch(/Votre dernier message à Amina : remis le .* à \d+ h \d\d, pas encore lu\./)
  await aMoment()
  await artisan.says('parfait')
  expect(await status()).toMatch(/Votre dernier message à Amina : remis le .*, lu le .* à \d+ h \d\d\./)
})

it('« détails » says it under the card, and in the channel whose message it was is left open', async () => {
  const { world, advisor, reference } = await claimed()
  await advisor.says(`répondre ${reference} : je passe mardi`)
  const heard = await world.inChannel('france-travail-dunkerque', ft).says(`détails ${reference}`)
  expect(heard.cards).toHaveLength(1)
  expect(heard.text).toMatch(/^Le dernier message à Amina : remis/)
})

it('« envois » lists who got what and when, each card once', async () => {
  const { artisan, advisor, reference } = await claimed()
  await advisor.says(`répondre ${reference} : je passe mardi`)
  await artisan.says('parfait')
  const { text } = await advisor.says(`qui a reçu ${reference} ?`)
  const rows = text.split('\n\n')
  expect(rows[0]).toMatch(/^OFF-\w+ : 5 envois\.$/)
  expect(rows.filter((row) => row.includes('la carte')).toSorted()).toEqual([
    expect.stringMatching(/^le canal de Chambre de métiers de Dunkerque · la carte · à jour le /),
    expect.stringMatching(/^le canal de France Travail Dunkerque · la carte · à jour le /),
  ])
  expect(text).toMatch(/Amina · « je passe mardi » · remis le/)
  expect(text).toMatch(/Conseillère entreprises · « parfait » · remis le/)
  const { replies } = await advisor.says(`statut ${reference}`)
  expect((await advisor.says(replies.at(-1) ?? '')).text).toBe(text)
})

it('what did not arrive says why, what still waits says so, and an artisan out of reach is to be called', async () => {
  const { world, artisan, advisor, reference } = await claimed()
  world.loses('a:Amina')
  await advisor.says(`répondre ${reference} : je passe mardi`)
  expect((await advisor.says(`envois ${reference}`)).text).toMatch(
    /« je passe mardi » · en attente depuis le/,
  )
  const [item] = await world.store.outbox('a:Amina', 9)
  await world.store.markDead(item?.id ?? 0, '413 MessageSizeTooBig')
  expect((await advisor.says(`envois ${reference}`)).text).toMatch(
    /Amina · « je passe mardi » · non remis : le message est trop long pour Teams ; téléphonez/,
  )
  await world.store.setReachable('a:Amina', false, '403 ConversationBlockedByUser')
  const gone =
    /Amina n’est plus joignable sur Teams : l’assistant est bloqué dans cette conversation\. Téléphonez\./
  expect((await advisor.says(`envois ${reference}`)).text).toMatch(gone)
  expect((await advisor.says(`statut ${reference}`)).text).toMatch(gone)
  world.loses(undefined)
  await artisan.says('bonjour')
  expect((await advisor.says(`statut ${reference}`)).text).not.toMatch(gone)
})

it('is told to nobody who may not see the request, and holds nothing before anything was sent', async () => {
  const { world, reference } = await claimed()
  expect((await world.advisor(stranger).says(`envois ${reference}`)).text).not.toMatch(/je passe|envois?\./)
})
