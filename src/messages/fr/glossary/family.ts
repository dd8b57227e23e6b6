import { dependentChildUnder } from '../../../law/dependent-children.ts';
import { relativeMinAge } from '../../../law/relatives.ts';
import { criteriaPage } from '../../../law/source.ts';
import type { GlossaryEntry } from '../../en/glossary/entry.ts';
import type { TermId } from '../../terms.ts';
import { regulationsInFrench } from '../regulations.ts';
import { years } from '../terms.ts';
import { counted } from '../typography.ts';

/** Partner, children and relatives. */
export const familyTerms = {
  partner: {
    name: 'Époux ou conjoint de fait',
    aliases: [
      'époux',
      'épouse',
      'conjoint',
      'conjointe',
      'conjoint de fait',
      'conjointe de fait',
      'mari',
      'femme',
      'union de fait',
      'état matrimonial',
      'mariage',
    ],
    says: ({ crs: { tables } }) =>
      `Votre époux ou épouse, ou la personne avec qui vous vivez en couple depuis un an ou plus. Si cette personne vous accompagne et n’a ni la citoyenneté canadienne ni la résidence permanente, la note change\u00A0: certains de vos propres facteurs rapportent moins, et ses études, ses langues et son travail au Canada donnent jusqu’à ${counted(tables.partner.cap, 'point', 'points')}. Sinon, vos points sont ceux d’une personne seule. Il faut la déclarer dans tous les cas.`,
    page: criteriaPage.url,
    commands: ['crs compare alone.yaml couple.yaml', 'crs improve profile.yaml'],
  },
  accompanying: {
    name: 'Membre de la famille qui accompagne',
    aliases: ['accompagner', 'accompagne', 'qui accompagne', 'conjoint qui accompagne', 'qui n’accompagne pas'],
    says: () =>
      'Un membre de la famille vous accompagne s’il figure sur la même demande de résidence permanente. Seul un époux ou conjoint qui vous accompagne est compté dans la note. Les membres de la famille qui ne viennent pas doivent quand même être déclarés et passer l’examen médical, et ils comptent pour les fonds exigés\u00A0; une personne qui a été omise ne peut pas être parrainée plus tard.',
    page: regulationsInFrench,
    commands: ['crs score profile.yaml', 'crs checklist profile.yaml'],
  },
  'dependent-child': {
    name: 'Enfant à charge',
    aliases: ['enfant', 'enfants', 'enfants à charge', 'personne à charge', 'personnes à charge'],
    says: ({ day }) =>
      `Un enfant à vous ou à votre époux ou conjoint, qui a moins de ${dependentChildUnder(day)}\u00A0ans et n’a ni époux ni conjoint de fait. Plus âgé, un enfant n’est à charge que si son état physique ou mental l’empêche de subvenir à ses besoins et s’il dépend de vous depuis avant cet âge. Tous comptent pour les fonds exigés, qu’ils viennent ou non. Ils ne donnent pas de points.`,
    page: regulationsInFrench,
    commands: ['crs checklist profile.yaml'],
  },
  relative: {
    name: 'Parenté au Canada',
    aliases: ['parenté', 'frère', 'sœur', 'frère ou sœur', 'proche', 'proche au Canada', 'famille au Canada'],
    says: ({ crs: { tables } }) =>
      `Une personne de ${years(relativeMinAge)} ou plus qui vit au Canada et y a la citoyenneté ou la résidence permanente. Un frère ou une sœur, de vous ou de l’époux ou conjoint qui vous accompagne, donne ${counted(tables.additional.sibling, 'point', 'points')} du SCG. Pour la grille du programme des travailleurs qualifiés (fédéral) comptent, une seule fois, père, mère, grands-parents, enfants, petits-enfants, oncles, tantes, neveux et nièces. Les cousines et cousins ne comptent pas.`,
    page: criteriaPage.url,
    commands: ['crs score --explain profile.yaml', 'crs help adaptability'],
  },
} as const satisfies Partial<Record<TermId, GlossaryEntry>>;
