import type { GlossaryEntry } from '../../en/glossary/entry.ts';
import type { TermId } from '../../terms.ts';
import { regulationsInFrench } from '../regulations.ts';
import { months, years } from '../terms.ts';
import { dayText } from '../typography.ts';

/** Offers of work, and the permits under which people work in Canada. */
export const permitTerms = {
  'job-offer': {
    name: 'Offre d’emploi',
    aliases: ['offre', 'emploi réservé', 'offre d’emploi valide', 'offre d’emploi valable'],
    says: ({ crs, programs: { tables } }) =>
      `L’offre écrite d’un travail qualifié à temps plein au Canada, pour ${months(tables.offer.minMonths)} ou plus une fois la résidence permanente obtenue. Elle ne compte qu’avec une EIMT, ou si vous travaillez déjà pour cet employeur avec certains permis. ${
        crs.tables.additional.jobOffer.other === 0
          ? `Selon les règles du SCG du ${dayText(crs.effective)}, elle ne donne pas de points`
          : 'Elle donne des points du SCG'
      }\u00A0; dans tous les cas, elle peut aider pour la grille du programme des travailleurs qualifiés (fédéral), ouvrir celui des métiers spécialisés et remplacer les fonds pour l’établissement.`,
    page: regulationsInFrench,
    commands: ['crs help lmia', 'crs score --explain profile.yaml'],
  },
  lmia: {
    name: 'Étude d’impact sur le marché du travail (EIMT)',
    aliases: ['eimt', 'étude d’impact sur le marché du travail', 'avis relatif au marché du travail', 'amt'],
    says: () =>
      'L’approbation qui permet à un employeur du Canada d’embaucher à l’étranger. C’est l’employeur qui la demande, pas vous. Une offre d’emploi qui s’appuie sur une EIMT compte pour Entrée express\u00A0; la plupart des autres ne comptent pas. Un permis de travail peut aussi s’appuyer sur une EIMT.',
    page: regulationsInFrench,
    commands: ['crs help job-offer'],
  },
  'work-permit': {
    name: 'Permis de travail',
    aliases: ['permis', 'visa de travail', 'autorisation de travailler'],
    says: () =>
      'Un document qui vous permet de travailler au Canada pendant un certain temps. Un permis fermé nomme un employeur, un permis ouvert n’en nomme pas. Sans permis ni autre autorisation, le travail fait au Canada n’est pas de l’expérience canadienne. La sorte de permis dit aussi selon quelle règle une offre d’emploi compte.',
    page: regulationsInFrench,
    commands: ['crs help open-permit', 'crs help closed-permit'],
  },
  'open-permit': {
    name: 'Permis de travail ouvert',
    aliases: ['ouvert', 'permis ouvert', 'pto', 'permis de travail ouvert pour conjoint'],
    says: () =>
      'Un permis de travail pour presque n’importe quel employeur, comme celui que l’on obtient après des études ou comme époux ou conjoint d’une personne qui étudie ou travaille. Le travail qualifié fait avec ce permis est de l’expérience canadienne. Une offre d’emploi ne compte alors que si elle s’appuie sur une EIMT\u00A0: une simple lettre ne suffit pas.',
    page: regulationsInFrench,
    commands: ['crs help pgwp', 'crs help job-offer'],
  },
  'closed-permit': {
    name: 'Permis de travail fermé',
    aliases: ['fermé', 'permis fermé', 'permis lié à un employeur', 'permis de travail lié à un employeur donné'],
    says: ({ programs: { tables } }) =>
      `Un permis de travail qui nomme un seul employeur. Certains s’appuient sur une EIMT, d’autres sur un accord ou une mutation au sein d’une société. Si vous travaillez pour cet employeur, son offre compte tout de suite avec un permis fondé sur une EIMT\u00A0; avec certains autres, il faut d’abord ${years(tables.offer.serviceYears)} de travail chez lui.`,
    page: regulationsInFrench,
    commands: ['crs help job-offer', 'crs help lmia'],
  },
  pgwp: {
    name: 'Permis de travail postdiplôme (PTPD)',
    aliases: ['ptpd', 'permis postdiplôme', 'permis de travail postdiplôme', 'permis après les études'],
    says: ({ programs: { tables } }) =>
      `Un permis de travail ouvert pour les personnes qui ont terminé des études au Canada. Le travail qualifié fait avec ce permis est de l’expérience canadienne\u00A0: la Catégorie de l’expérience canadienne en demande ${years(tables.cec.workYears)} sur ${years(tables.cec.windowYears)}, et chaque année de plus donne des points. Il prend fin le jour qui y est imprimé\u00A0: vérifiez à temps quand votre année sera complète.`,
    commands: ['crs timeline profile.yaml', 'crs help cec'],
  },
  'maintained-status': {
    name: 'Statut conservé',
    aliases: ['statut maintenu', 'maintien du statut', 'statut implicite', 'statut'],
    says: () =>
      'Le droit de continuer à travailler comme avant quand un permis prend fin pendant que l’on traite une prolongation demandée à temps. Ce travail reste de l’expérience canadienne tant que vous respectez les conditions de l’ancien permis. Le statut est le droit d’être au Canada pour travailler, étudier ou visiter\u00A0; une personne qui demande l’asile n’en a pas, même avec un permis de travail.',
    page: regulationsInFrench,
    commands: ['crs check profile.yaml'],
  },
} as const satisfies Partial<Record<TermId, GlossaryEntry>>;
