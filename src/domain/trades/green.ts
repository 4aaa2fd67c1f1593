import type { TradeEntry } from './trade.ts'

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
  },
  {
    rome: 'A1211',
    parent: 'A1203',
    titles: ["chef d'équipe paysagiste", "cheffe d'équipe paysagiste"],
    regulated: false,
    synonyms: ["chef d'équipe espaces verts"],
    activities: [],
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
