/**
 * Quarters and former communes that people name instead of the commune: the name, the commune's INSEE code and the
 * postcode there. Sources: INSEE's associated and delegated communes; La Poste's postcodes (Licence Ouverte 2.0).
 */
export const quarters: readonly (readonly [string, string, string])[] = [
  ['Dunkerque Centre', '59183', '59140'],
  ['Basse-Ville', '59183', '59140'],
  ['Rosendaël', '59183', '59240'],
  ['Malo-les-Bains', '59183', '59240'],
  ['Malo', '59183', '59240'],
  ['Petite-Synthe', '59183', '59640'],
  ['Saint-Pol-sur-Mer', '59183', '59430'],
  ['Fort-Mardyck', '59183', '59430'],
  ['Mardyck', '59183', '59279'],
  ['Téteghem', '59588', '59229'],
  ['Coudekerque-Village', '59588', '59380'],
  ['Les Moëres', '59260', '59122'],
  ['Petit-Fort-Philippe', '59273', '59820'],
  ['Lomme', '59350', '59160'],
  ['Hellemmes', '59350', '59260'],
  ['Hesdin', '62447', '62140'],
]

/** What people write for short, and the commune's INSEE code. */
export const nicknames: readonly (readonly [string, string])[] = [
  ['DK', '59183'],
  ['DKQ', '59183'],
  ['Dunk', '59183'],
  ['Coudekerque', '59155'],
  ['Leffrinck', '59340'],
  ['Grande Synthe', '59271'],
  ['Boulogne', '62160'],
  ["Villeneuve d'Ascq", '59009'],
  ['Saint-Omer', '62765'],
]
