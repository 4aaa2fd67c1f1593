import type { BusinessProject } from '../domain/answers/business-project.ts'
import { anywhere } from './clause.ts'
import type { Reader } from './reading.ts'
import { type Sayings, saidIn } from './sayings.ts'

type Stage = NonNullable<BusinessProject['stage']>

const forecast =
  '(?:previsionnels?|prev(?:i|isio)s?|business ?plans?|bp financier|plan de financement|etude de marche)'
const premises = '(?:locaux|local|fonds|boutique|emplacement|murs|affaire)'
const loan = '(?:prets?|financements?|credits?|emprunts?)'

/**
 * How far a project is. `idea`: it is thought about. `preparing`: figures, premises, money or a buyer are being worked
 * out. `ready`: the money is there and only the papers are missing. `under-way`: something is signed, registered,
 * published or begun.
 */
const sayings: Sayings<Stage> = [
  [
    anywhere(
      "(?:on |je )?(?:signe|signerai|signera|signons|dois signer|doit signer)[a-z' ]{0,25} (?:le mois prochain|la semaine prochaine|bientot|dans|en|lundi|mardi|mercredi|jeudi|vendredi)",
    ),
    'ready',
  ],
  [
    anywhere(
      `(?:j'? ?ai |c'est |on a |est |sont |nous avons |deja )(?:deja )?(?:signer?|signes?) (?:le |un |mon |chez le notaire|la |une |l')\\s?(?:bail|compromis|promesse|acte|vente|notaire)?|(?:bail|compromis|promesse|acte)(?: de vente)?(?: est| a ete)? signee?|(?:deja )?immatriculee?|(?:les )?travaux (?:ont|sont|en cours|commenc)[a-z ]{0,12}|deja ouvert|statuts (?:deposes|signes)|(?:en vente|annonce (?:en ligne|publiee|passee))(?! en boul)|mise? en vente|deja (?:lancee?|commencer?)|j'ai (?:deja )?(?:commence|demarre)r?(?! (?:a |un|ma|mon|le))`,
    ),
    'under-way',
  ],
  [
    anywhere(
      `${loan}(?: est| sont)? (?:ok|accordee?s?|obtenus?|valides?|boucles?)|(?:j'? ?ai |on a )(?:eu |obtenu |deja )+(?:le |mon |un )?${loan}|(?<!(?:si|quand|que) )(?:la |ma )banque (?:est d'accord|suit|me suit|a dit oui|a valide|a accepte|ok)|tout est (?:pret|boucle|cale|ok)|(?:il )?(?:ne )?(?:me )?(?:manque|reste) (?:plus )?qu[e'](?: a)?\\s?(?:signer|la signature|les papiers|l'immatriculation)|plus qu'a signer|prete? a (?:demarrer|ouvrir|signer|me lancer|lancer)|dossier (?:complet|boucle|pret)`,
    ),
    'ready',
  ],
  [
    anywhere(
      `(?:j'? ?ai |on a )(?:deja |fini |fait |presque )*(?:mon|un|le|mes|une|l')\\s?(?:${forecast}|diagnostic|estimation)|${forecast}(?: est| sont)? (?:en cours|fait|faite|pret|termine|presque|boucle)[a-z]*|(?:je )?(?:fais|prepare|monte|travaille|finalise)[a-z]*(?: sur)? (?:le|mon|un|ma|une) (?:${forecast}|dossier|projet|diagnostic)|(?:en cours|en train) de (?:montage|monter|preparer|preparation|finaliser|chercher)|en preparation|(?:le |un |mon )?${premises}(?: est| deja)? (?:trouver?|trouvee?|repere|en vue)|(?:j'? ?ai |on a )(?:deja )?(?:trouve|repere|visite)r? (?:un|le|mon|des|plusieurs) ?${premises}|(?:je |on )?(?:cherche|visite|recherche)[a-z]* (?:un|des|le|mes) ?(?:${premises}|financement|${loan})|(?:j'? ?ai |je vois )(?:rendez-vous|rdv|vu|rencontre)[a-z ]{0,12}(?:banque|banquier|comptable|notaire)|(?:la |ma )?banque (?:etudie|reflechit|attend)|j'attends (?:la|le|l'accord|une reponse|ma) ?(?:banque|pret|reponse de la banque|de la banque)?`,
    ),
    'preparing',
  ],
  [
    anywhere(
      "(?:juste|qu'|simple|encore|au stade de l'|que l'|que|seulement|une|c'est l')\\s?(?:une |qu'une |a l'etat d'|l')?\\s?(?:vague |petite |simple )?idee(?! (?:de |du )?(?:prix|cout|tarif|montant))|j'y (?:pense|songe|reflechis)|(?:je |on )(?:reflechis|reflechit|me renseigne|se renseigne|pense a|songe|reve)|(?:en )?(?:pleine )?(?:debut de )?reflexion|rien (?:fait|commence|de fait|de concret|de signe)(?: encore)?|pas (?:encore )?(?:commence|demarre|avance)r?|au (?:tout )?debut|tout debut|pas encore de (?:local|previsionnel)",
    ),
    'idea',
  ],
]

/** Reads how far a project is: « c'est juste une idée », « j'ai mon prévisionnel », « j'ai signé le bail ». */
export const readStage: Reader<Stage> = (text) => saidIn(text, sayings)

const asked: Sayings<Stage> = [
  [anywhere('signee?|ouvert|lancee?|commence|demarre|en vente|en route'), 'under-way', 0.85],
  [anywhere('prete?|boucle|financee?'), 'ready', 0.85],
  [
    anywhere('previ[a-z]*|dossier|local|banque|comptable|prepar[a-z]*|en cours|business ?plan|avance'),
    'preparing',
    0.85,
  ],
  [anywhere('idee|reflexion|reflechi[a-z]*|renseigne[a-z]*|debut|rien|pas grand chose|envie'), 'idea', 0.85],
]

/** The same where it was asked for: « une idée », « en cours ». */
export const readAskedStage: Reader<Stage> = (text, clock) => readStage(text, clock) ?? saidIn(text, asked)
