import { describe, expect, it } from 'vitest'
import { disguise } from '../../../src/turn/model/placeholders.ts'

const clock = { today: '2026-11-23' }
const hidden = (text: string, names: Partial<Parameters<typeof disguise>[0]> = {}) =>
  disguise({ people: [], firm: null, ...names }, clock).hide(text)

describe('a text that goes to a model', () => {
  it.each([
    ['a first name in small letters', 'voyez avec karim', /karim/],
    ['a first name and a name', 'je suis Sophie Vandenbroucke', /Sophie|Vanden/],
    ['a name after a title', 'demandez Mme Petit', /Petit/],
    ['a name in small letters after « je m’appelle »', 'je m’appelle vandewalle', /vandewalle/],
    ['a name with a particle', 'Charles de Kerkhove', /Kerkhove|Charles/],
    ['a name in capitals', 'APPELEZ VANDEWALLE', /VANDEWALLE/],
    ['a French phone', 'au 06.12.34.56.78', /12.34/],
    ['a Belgian phone', 'au 0478 12 34 56', /12 34/],
    ['a phone that was dictated', 'zéro six douze trente-quatre cinquante-six soixante-dix-huit', /douze/],
    ['an e-mail address', 'zoe@bongrain.fr', /zoe|bongrain/],
    ['an e-mail address as a keyboard wrote it', 'zoe @ bongrain.fr', /zoe|bongrain/],
    ['a link', 'voir www.bongrain.fr/equipe', /bongrain/],
    ['a SIRET', 'siret 732 829 320 00074', /829/],
    ['a SIREN', '732829320', /732/],
    ['a bank account', 'FR76 3000 6000 0112 3456 7890 189', /3000|FR76/],
    ['a social security number', '1 85 05 78 006 084 36', /006/],
    ['a street', 'au 12 bis rue des Lilas, 59380', /Lilas|12/],
    ['a firm', 'pour la boulangerie Au Bon Grain', /Bon Grain/],
    ['a name in small letters that nothing announces', 'passez par vandewalle', /vandewalle/],
    ['a firm in small letters before its trade', 'vandewalle coiffure', /vandewalle/],
    ['a name that is a word, after a title', 'madame boulanger vous attend', /boulanger/],
    ['a first name that is a word', 'demandez Pierre', /Pierre/],
    ['a phone in pairs with commas', '06,12,34,56,78', /34/],
    ['a phone that was not written to its end', '06 12 34 56', /34/],
    ['an e-mail address in words', 'vandewalle chez gmail point com', /gmail|vandewalle/],
    ['an address of a site without its beginning', 'facebook.com/aubongrain', /facebook|grain/],
    ['a social security number of Corsica', '2 99 02 2A 123 456 78', /123/],
    ['a street that is named after a day', 'rue du 11 novembre 1918', /novembre/],
    ['a road', '12 route de Bergues', /Bergues/],
    ['a firm in small letters', 'c’est le garage vandewalle', /vandewalle/],
  ])('does not hold %s', (_, text, secret) => {
    expect(hidden(text)).not.toMatch(secret)
  })

  it('does not hold whoever is known to write, nor their firm, in any spelling', () => {
    const names = { people: ['Zéphirine Quatrevaux'], firm: 'Tif’ et Co' }
    const text = hidden('zephirine QUATREVAUX du salon TIF’ ET CO', names)
    expect(text).toBe('⟦NOM1⟧ du ⟦ENTREPRISE2⟧')
    expect(hidden('c’est aubongrain', { firm: 'SARL Au Bon Grain' })).toBe('c’est ⟦ENTREPRISE1⟧')
  })

  it.each([
    'slt cherche boulanger cdi 39h 2100 brut dunkerque des janvier',
    'Bonjour, il me faut un plombier en CDI à Bergues, 39 h, 2 300 € brut, dès que possible',
    'IL ME FAUT UN BOULANGER EN CDI',
    'CDD du 04/01/2027 au 31/08/2027, salaire de 2000 à 2300 € brut',
    'faut quelqu’un qui reste, on ferme le lundi et ma sœur aide à la vente les week-ends',
    'CDD du 04/01/27 au 31/08/27, de 08 h 30 à 12 h 30, entre 1800, 1900 et 2000 euros',
    'combien de dossiers traînent chez les maçons de Bergues sans que personne les ait pris',
    'permis B, CAP demandé, débutant accepté, mutuelle et prime panier',
  ])('stays as it is where it names nobody: « %s »', (text) => {
    expect(hidden(text)).toBe(text)
  })

  it('comes back word for word, and the same name is the same placeholder in every text of a question', () => {
    const { hide, restore } = disguise({ people: ['Zoé'], firm: null }, clock)
    const text = 'Zoé, 06 12 34 56 78, et encore Zoé'
    expect(restore(hide(text))).toBe(text)
    expect(hide('Zoé')).toBe('⟦NOM1⟧')
  })

  it('cannot be made to give away a name by placeholders that somebody wrote', () => {
    const { hide, restore } = disguise({ people: ['Zoé'], firm: null }, clock)
    expect(hide('⟦NOM1⟧ c’est Zoé')).toBe(' NOM1  c’est ⟦NOM1⟧')
    expect(restore('⟦NOM7⟧')).toBe('⟦NOM7⟧')
  })
})
