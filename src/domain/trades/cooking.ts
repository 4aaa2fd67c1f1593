import type { TradeEntry } from './trade.ts'

export const cooking: TradeEntry[] = [
  {
    rome: 'G1608',
    parent: 'G1605',
    titles: ['écailler', 'écaillère'],
    regulated: false,
    synonyms: ["ouvreur d'huîtres"],
    activities: [],
  },
  {
    rome: 'G1609',
    parent: 'G1602',
    titles: ['cuisinier', 'cuisinière'],
    regulated: false,
    synonyms: ['cuistot', 'second de cuisine', 'chef de partie', 'cuisinier traiteur'],
    activities: ['cuisine'],
  },
  {
    rome: 'G1602',
    titles: ['commis de cuisine', 'commise de cuisine'],
    regulated: false,
    synonyms: ['commis', 'aide cuisinier', 'aide de cuisine', 'aide cuisine', 'commis cuisine'],
    activities: [],
  },
  {
    rome: 'G1606',
    parent: 'G1602',
    titles: ['traiteur', 'traiteuse'],
    regulated: false,
    synonyms: [
      'traiteur organisateur',
      'cuisinier de collectivité',
      'cuisinier collectivité',
      'cuisinier de cantine',
    ],
    activities: [],
  },
  {
    rome: 'G1604',
    titles: ['pizzaïolo', 'pizzaïola'],
    regulated: false,
    synonyms: ['pizzaiolo', 'pizzaiola', 'pizzaiollo', 'pizzayolo'],
    activities: ['pizzeria'],
  },
  {
    rome: 'G1612',
    parent: 'G1604',
    titles: ['crêpier', 'crêpière'],
    regulated: false,
    synonyms: ['galettier'],
    activities: ['crêperie'],
  },
  {
    rome: 'G1613',
    parent: 'G1602',
    titles: ['restaurateur ambulant', 'restauratrice ambulante'],
    regulated: false,
    synonyms: ['friturier', 'baraque à frites', 'cuisinier food truck'],
    activities: ['friterie'],
  },
]
