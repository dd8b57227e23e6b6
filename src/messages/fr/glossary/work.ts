import { documentsPage } from '../../../law/documents/list.ts';
import { officialNocPage } from '../../../law/noc-page.ts';
import { criteriaPage } from '../../../law/source.ts';
import type { GlossaryEntry } from '../../en/glossary/entry.ts';
import type { TermId } from '../../terms.ts';
import { regulationsInFrench } from '../regulations.ts';
import { grouped } from '../terms.ts';
import { counted, or } from '../typography.ts';

const nocPage = officialNocPage();
const teers = (listed: readonly number[]) => or(listed.map(String));
const points = (value: number) => counted(value, 'point', 'points');

/** Occupations and experience. */
export const workTerms = {
  noc: {
    name: 'Classification nationale des professions (CNP)',
    aliases: ['cnp', 'classification nationale des professions', 'code cnp', 'profession', 'groupe de base'],
    says: () =>
      'La liste canadienne des professions, chacune avec un code de cinq chiffres. Votre code est celui dont la description correspond à ce que vous avez fait\u00A0: sa première phrase et la plupart de ses fonctions principales. Ce sont les fonctions qui comptent, pas le titre du poste. Le deuxième chiffre est la catégorie FEER.',
    page: nocPage,
    commands: ['crs noc développeuse de logiciels', 'crs noc 21231'],
  },
  teer: {
    name: 'Formation, études, expérience et responsabilités (FEER)',
    aliases: ['feer', 'catégorie feer', 'niveau de compétence', 'genre de compétence'],
    says: ({ skilled }) =>
      `La formation que demande une profession, de 0 (gestion) à 5 (courte démonstration)\u00A0; c’est le deuxième chiffre du code CNP. 1 demande d’habitude un diplôme universitaire, 2 et 3 des études collégiales, un apprentissage ou une formation en cours d’emploi, 4 le secondaire. Le travail qualifié est celui des catégories FEER\u00A0${teers(skilled.teers)}.`,
    page: nocPage,
    commands: ['crs noc développeuse de logiciels'],
  },
  'skilled-work': {
    name: 'Travail qualifié',
    aliases: ['qualifié', 'expérience de travail', 'expérience', 'expérience de travail qualifié'],
    says: ({ skilled }) =>
      `Un travail payé dans une profession de catégorie FEER\u00A0${teers(skilled.teers)}. Seul ce travail donne des points ou ouvre un programme. Vous devez avoir exercé les fonctions principales de la profession. Le bénévolat et les stages non payés ne comptent pas.`,
    page: criteriaPage.url,
    commands: ['crs noc développeuse de logiciels', 'crs check profile.yaml'],
  },
  'full-time': {
    name: 'Travail à temps plein',
    aliases: ['temps plein', 'temps partiel', '1560 heures', 'heures', 'année de travail'],
    says: ({ workHours: { tables } }) =>
      `${counted(tables.fullTimePerWeek, 'heure', 'heures')} de travail payé par semaine ou plus. Une année fait ${counted(tables.perYear, 'heure', 'heures')}\u00A0; à temps partiel, il faut donc plus de temps pour y arriver. Les heures au-delà de ${grouped(tables.fullTimePerWeek)} par semaine, et un second emploi en même temps, n’ajoutent rien.`,
    page: regulationsInFrench,
    commands: ['crs timeline profile.yaml'],
  },
  'canadian-work': {
    name: 'Expérience de travail au Canada',
    aliases: ['travail au Canada', 'expérience au Canada', 'expérience de travail canadienne'],
    says: ({ crs: { tables }, programs: { tables: rules } }) =>
      `Le travail qualifié que vous avez fait au Canada avec une autorisation. Chaque année complète au cours des ${tables.work.windowYears} dernières donne plus de points du SCG, jusqu’à la cinquième\u00A0; la Catégorie de l’expérience canadienne regarde les ${rules.cec.windowYears} dernières années. Ne comptent ni le travail pendant des études à temps plein, ni le travail autonome, sauf celui des médecins payés par des fonds publics.`,
    page: criteriaPage.url,
    commands: ['crs score --explain profile.yaml', 'crs help cec'],
  },
  'foreign-work': {
    name: 'Expérience de travail à l’étranger',
    aliases: ['travail à l’étranger', 'expérience à l’étranger', 'expérience étrangère'],
    says: ({ crs: { tables } }) =>
      `Le travail qualifié fait hors du Canada au cours des ${tables.work.windowYears} dernières années. Il ne donne des points qu’avec de bons résultats linguistiques ou du travail au Canada\u00A0: un certain nombre pour un ou deux ans, davantage à partir de trois. Il peut ouvrir le programme des travailleurs qualifiés (fédéral) et celui des métiers spécialisés.`,
    page: criteriaPage.url,
    commands: ['crs help transferability', 'crs score --explain profile.yaml'],
  },
  'reference-letter': {
    name: 'Lettre de référence de l’employeur',
    aliases: [
      'lettre de référence',
      'lettre de recommandation',
      'lettre d’emploi',
      'attestation d’emploi',
      'attestation de travail',
    ],
    says: () =>
      'Une lettre par laquelle un employeur confirme un emploi que vous déclarez. Elle est sur papier à en-tête, indique vos postes, vos fonctions, les dates, les heures par semaine et la paie, et porte la signature d’une personne responsable ou du service du personnel. Pour du travail autonome, il faut d’autres preuves, comme des papiers de l’entreprise et de ses revenus.',
    page: documentsPage.url,
    commands: ['crs checklist profile.yaml'],
  },
  certificate: {
    name: 'Certificat de compétence dans un métier',
    aliases: ['certificat', 'certificat de compétence', 'certificat de qualification', 'sceau rouge', 'compagnon'],
    says: ({ crs: { tables } }) =>
      `Un document par lequel une province, un territoire ou un organisme fédéral du Canada vous reconnaît dans un métier, comme le Sceau rouge. Il donne ${points(tables.transferability.certificate.low)} avec le niveau\u00A0${tables.transferability.certificate.from.low} dans les quatre habiletés, ${tables.transferability.certificate.high} à partir du niveau\u00A0${tables.transferability.certificate.from.high}. Pour le programme des travailleurs de métiers spécialisés (fédéral), il remplace une offre d’emploi. Les certificats d’autres pays ne comptent pas.`,
    page: criteriaPage.url,
    commands: ['crs help fst', 'crs score --explain profile.yaml'],
  },
} as const satisfies Partial<Record<TermId, GlossaryEntry>>;
