import { expect, test } from 'vitest'
import { trades } from '../../src/domain/trades/index.ts'
import { isAmbiguous } from '../../src/french/reading.ts'
import { readTrade } from '../../src/french/trade.ts'

/** Titles as they are typed in a hurry, by the ROME code that is meant. */
const misspelt: [string, string][] = [
  ['D1102', 'boulangé; boullanger; boulenger; boulangere; bolangère; ouvrier boulengé; boulanjer'],
  ['D1104', 'patissier; pâtisier; patisiere; pattissier; patissié; patisseuse'],
  ['D1101', 'bouchere; boucher charcutié'],
  ['D1103', 'charcutié; charcutiere; charcuttier; charchutier; charcuitier; traiteur charcutier'],
  ['D1105', 'poissonier; poisonnier; poissonière'],
  ['D1115', 'chocolatié; chocolattier; chocolatiere; confisseur'],
  ['D1202', 'coifeur; coiffeuse; coifeuse; cuafeuse; coiffeuze; coiffeur mixt; coiffeure; coifheuse'],
  ['D1216', 'barbié; barbiere'],
  ['D1208', 'esteticienne; estheticiene; esthetitienne; estéticienne; esthéticiene; esthetissienne'],
  ['D1240', 'prothesiste ongulere; protesiste ongulaire; prothésiste onglaire'],
  ['D1209', 'fleurist; fleuriste; fleurite; floeriste'],
  ['F1703', 'masson; macon; maçone; massonne; macçon'],
  ['F1503', 'charpantier; charpentié; charpenttier; charpentiere'],
  ['F1619', 'couvreur; couvreure; couvreur zingeur; zingeur; couvreuse'],
  ['F1604', 'plakiste; plaquist; placiste; plaquisste; placoplatriste'],
  ['F1601', 'platrier; plattrier; platrié'],
  ['F1606', 'peintre en batiman; peintre batiment; pintre en bâtiment; peintre en batimant'],
  ['F1608', 'carelleur; careleur; carreleuse; carelleuse; carrelleur; karreleur'],
  [
    'F1602',
    'electritien; électricien batiment; electriciene; elektricien; éléctricien; electricien bâtimant; electrissien',
  ],
  ['F1603', 'plombié; plonbier; plombiere; plombier chaufagiste; plombiè'],
  ['F1620', 'chofagiste; chauffagist; chaufagiste; climatissien; chauffagiste'],
  ['F1614', 'menuisié poseur; menuisier poseure; menusier poseur; serurier poseur'],
  ['H2206', "menuisié atelier; menusier atelier; menuizier d'atelier"],
  ['H2911', 'métalier; metallier; métalié'],
  ['H2913', 'soudeure; soudeuze; soudeur tig; soudeur mig mag; soudeuse'],
  ['H2902', 'chodronier; chaudronier; chaudroniere; choudronnier'],
  ['H2207', 'ébeniste; ebenist; ebéniste'],
  [
    'I1604',
    'mecano auto; mécanitien automobile; mecanicien auto; mecanissien auto; mécanicien automobil; meccanicien auto',
  ],
  ['I1613', 'mecanicien poids lour; mecano PL; mécanicien camion'],
  ['I1606', 'carossier; carrosier; caroscier; carossier peintre; carrossié; karrossier'],
  ['I1607', 'mecano moto; mecanicien motos; mécanicien scooter'],
  ['I1603', 'mecano agricole; mécanicien tracteurs; mecanicien agricol'],
  ['G1609', 'cuisinié; cuisiniere; cuisto; cuistot; cuizinier'],
  ['G1604', 'pizzaïolo; pizzaiollo; pizayolo; pizzaiola'],
  ['A1203', 'jardinié; jardinniere; jardinier; entretien espace vert; paysagist; paysagisste'],
  ['A1503', 'toiletteure; toiletteuse canine; toileteur; toiletteur pour chien'],
  ['D1206', 'cordonié; cordonier; cordonniere'],
  ['D1207', 'retoucheuse; retoucheuze; retouchuse'],
  ['B1803', 'couturiere; couturier; couturière; couturriere'],
  ['J1410', 'prothesiste dentaire; protésiste dentaire; prothesiste dantaire'],
  ['F1611', 'fassadier; facadié; façadiere'],
  ['F1613', 'etancheur; étancheure'],
  ['F1621', 'ramonneur; ramoneure; ramoneuse'],
  ['J1305', 'ambulansier; ambulancié; embulancier; ambulencier'],
  ['A1412', 'fromagere; fromajer; crémié fromager'],
  ['D1106', 'vendeuze boulangerie; vendeuse en boulangeri; vandeuse en boulangerie; vendeuse boucheri'],
]

test.each(misspelt)('%s is heard in « %s »', (rome, titles) => {
  const kin = trades.filter((trade) => trade.rome === rome || trade.parent === rome)
  const codes = kin.flatMap(({ rome, parent = rome }) => [rome, parent])
  for (const title of titles.split('; ')) {
    const found = readTrade(title, { today: '2026-11-22' })
    const heard =
      found && (isAmbiguous(found) ? found.choices.map(({ value }) => value.rome) : [found.value.rome])
    expect(
      heard?.some((code) => codes.includes(code)),
      title,
    ).toBe(true)
  }
})

test('there are enough of them to tell', () => {
  expect(misspelt.flatMap(([, titles]) => titles.split('; ')).length).toBeGreaterThan(150)
})

test.each([
  'bouché',
  'fromage',
  'une pression',
  'un couvert',
  'la couture du canapé',
  'quelqu’un de sérieux',
  'maintenant',
])('« %s » is no trade, however near', (text) => {
  expect(readTrade(text, { today: '2026-11-22' })).toBeUndefined()
})

test.each([
  ['un commis boucher', 'Boucher / Bouchère'],
  ['aide maçon', 'Manœuvre du bâtiment'],
  ['apprentie coiffeuse', 'Coiffeur / Coiffeuse'],
  ['ouvrier boulanger', 'Boulanger / Boulangère'],
  ['chef pâtissier', 'Chef pâtissier / Cheffe pâtissière'],
])('« %s » is %s', (text, label) => {
  expect(readTrade(text, { today: '2026-11-22' })).toMatchObject({ value: { label } })
})

test('a bare « vendeur » in a sentence is asked back among the craft shops, unless it sells something else', () => {
  for (const text of ['cherche vendeur', 'une vendeuse cdi 35h', 'je cherche un vendeur à Dunkerque']) {
    const found = readTrade(text, { today: '2026-11-22' })
    expect(found && isAmbiguous(found) && found.choices.length, text).toBeGreaterThan(2)
  }
  expect(readTrade('cherche vendeur automobile', { today: '2026-11-22' })).toBeUndefined()
})
