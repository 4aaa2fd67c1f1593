import type { TradeEntry } from './trade.ts'

const landscaping = {
  idccs: [7018],
  diplomas: ['CAPA jardinier paysagiste', 'BP aménagements paysagers'],
  machines: ['tronçonneuse', 'taille-haie', 'broyeur de branches'],
} as const

export const green: TradeEntry[] = [
  {
    rome: 'A1203',
    titles: ["agent d'entretien des espaces verts", "agente d'entretien des espaces verts"],
    regulated: false,
    synonyms: [
      'jardinier',
      'aide jardinier',
      'ouvrier espaces verts',
      'agent espaces verts',
      "ouvrier d'entretien espaces verts",
      'jardinier entretien',
      'entretien des espaces verts',
    ],
    activities: ['espaces verts', 'jardinage'],
    ...landscaping,
  },
  {
    rome: 'A1208',
    parent: 'A1203',
    titles: ['jardinier-paysagiste', 'jardinière-paysagiste'],
    regulated: false,
    synonyms: [
      'paysagiste',
      'ouvrier paysagiste',
      'jardinier paysagiste',
      'poseur de clôtures paysagiste',
      'ouvrier du paysage',
    ],
    activities: ['paysage', 'aménagement paysager'],
    ...landscaping,
  },
  {
    rome: 'A1211',
    parent: 'A1203',
    titles: ["chef d'équipe paysagiste", "cheffe d'équipe paysagiste"],
    regulated: false,
    synonyms: ["chef d'équipe espaces verts"],
    activities: [],
    ...landscaping,
  },
  {
    rome: 'A1209',
    parent: 'A1201',
    titles: ['élagueur', 'élagueuse'],
    regulated: false,
    synonyms: ['élagueur grimpeur', 'arboriste grimpeur'],
    activities: ['élagage'],
  },
  {
    rome: 'A1201',
    titles: ['bûcheron', 'bûcheronne'],
    regulated: false,
    synonyms: ['abatteur bûcheron', "ouvrier d'exploitation forestière"],
    activities: ['bûcheronnage'],
  },
]
