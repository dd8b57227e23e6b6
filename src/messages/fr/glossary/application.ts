import { biometrics } from '../../../law/documents/biometrics.ts';
import { documentsPage } from '../../../law/documents/list.ts';
import { medicalOn } from '../../../law/documents/medical.ts';
import { policeCertificates } from '../../../law/documents/police.ts';
import { feesOn } from '../../../law/fees/index.ts';
import type { GlossaryEntry } from '../../en/glossary/entry.ts';
import type { TermId } from '../../terms.ts';
import { regulationsInFrench } from '../regulations.ts';
import { months, years } from '../terms.ts';
import { counted, dayText, dollars } from '../typography.ts';

/** What an application takes after an invitation. */
export const applicationTerms = {
  funds: {
    name: 'Fonds pour l’établissement',
    aliases: ['fonds', 'preuve de fonds', 'argent', 'fonds d’établissement'],
    says: ({ funds }) =>
      `L’argent que vous devez avoir pour vos débuts au Canada, attesté par des lettres de vos banques. Le programme des travailleurs qualifiés (fédéral) et celui des métiers spécialisés le demandent\u00A0; la Catégorie de l’expérience canadienne ne le demande pas, et certaines offres d’emploi en dispensent. ${
        funds
          ? `Selon le tableau du ${dayText(funds.effective)}, il faut ${dollars(funds.amounts[0])} pour une personne, ${dollars(funds.amounts[1])} pour deux et ${dollars(funds.amounts[3])} pour quatre. `
          : ''
      }Toute la famille compte, même les membres qui ne viennent pas. Les emprunts ne comptent pas.`,
    page: documentsPage.url,
    commands: ['crs score --explain profile.yaml', 'crs checklist profile.yaml'],
  },
  biometrics: {
    name: 'Données biométriques',
    aliases: ['biométrie', 'empreintes', 'empreintes digitales'],
    says: () =>
      `Les empreintes digitales et une photo, prises dans un bureau après le dépôt de la demande. Chaque personne de ${biometrics.fromAge} à ${years(biometrics.toAge)} qui figure sur la demande les donne, même si elle l’a déjà fait pour une visite, des études ou un travail. Vous avez ${counted(biometrics.days, 'jour', 'jours')} à partir de la lettre qui les demande.`,
    page: regulationsInFrench,
    commands: ['crs checklist profile.yaml'],
  },
  'medical-exam': {
    name: 'Examen médical',
    aliases: ['visite médicale', 'examen médical initial', 'emi'],
    says: ({ day, validity: { tables } }) =>
      `Un examen fait par un médecin désigné par le Canada. Tous les membres de la famille doivent le passer, même ceux qui ne viennent pas. Il est valide ${months(tables.medicalMonths)}. ${
        medicalOn(day)?.upfront === true
          ? 'Pour une demande présentée aujourd’hui, il se passe avant, et sa preuve est jointe à la demande.'
          : 'Pour une demande présentée aujourd’hui, on le demande après le dépôt.'
      }`,
    page: documentsPage.url,
    commands: ['crs checklist profile.yaml'],
  },
  'police-certificate': {
    name: 'Certificat de police',
    aliases: ['attestation de police', 'extrait de casier judiciaire', 'vérification de casier judiciaire'],
    says: ({ validity: { tables } }) =>
      `Un document de la police qui dit si vous avez un casier judiciaire. À partir de ${years(policeCertificates.fromAge)}, il en faut un pour chaque pays où la personne a passé ${months(policeCertificates.monthsInARow)} de suite ou plus au cours des ${policeCertificates.lookBackYears} dernières années, sauf pour le Canada. Celui du pays où vous vivez doit dater de ${months(tables.policeMonths)} au plus lors de la demande, et les autres doivent être postérieurs à votre dernier séjour.`,
    page: documentsPage.url,
    commands: ['crs checklist profile.yaml'],
  },
  fees: {
    name: 'Frais d’une demande',
    aliases: [
      'frais',
      'coût',
      'prix',
      'frais de traitement',
      'frais relatifs au droit de résidence permanente',
      'fdrp',
    ],
    says: ({ day }) => {
      const fees = feesOn(day);
      return `Ce que l’on paie avec une demande de résidence permanente, pour chaque personne qui y figure. ${
        fees
          ? `Depuis le ${dayText(fees.effective)}, c’est ${dollars(fees.principal)} pour vous-même, plus ${dollars(fees.permanentResidence)} de frais relatifs au droit de résidence permanente. `
          : ''
      }Les données biométriques, les examens médicaux, les tests et les évaluations se paient en plus. Un profil dans le bassin ne coûte rien.`;
    },
    page: regulationsInFrench,
    commands: ['crs checklist profile.yaml'],
  },
  admissibility: {
    name: 'Admissibilité au Canada',
    aliases: [
      'admissibilité',
      'inadmissible',
      'interdiction de territoire',
      'interdit de territoire',
      'casier judiciaire',
    ],
    says: () =>
      'Il s’agit de savoir si quelque chose vous interdit l’entrée au Canada\u00A0: crimes, sécurité, santé, manque de moyens, séjour trop long, fausse déclaration. Un seul membre de la famille interdit de territoire peut suffire à écarter tout le monde, même s’il ne vient pas. C’est un agent ou une agente qui décide\u00A0; crs indique donc seulement ce qui reste à vérifier.',
    page: regulationsInFrench,
    commands: ['crs score --explain profile.yaml'],
  },
  misrepresentation: {
    name: 'Fausses déclarations',
    aliases: ['fausse déclaration', 'fraude', 'présentation erronée'],
    says: ({ programs: { tables } }) =>
      `Dire quelque chose de faux dans une demande, ou y taire quelque chose d’important. Une conclusion de fausses déclarations entraîne une interdiction de territoire de ${years(tables.misrepresentationYears)}\u00A0: ni profil ni demande pendant ce temps. Ne déclarez rien que vous ne puissiez prouver le jour de la demande.`,
    page: regulationsInFrench,
    commands: ['crs checklist profile.yaml'],
  },
  'permanent-residence': {
    name: 'Résidence permanente',
    aliases: ['rp', 'résident permanent', 'résidente permanente', 'immigration'],
    says: () =>
      'Le droit de vivre et de travailler au Canada sans limite de temps. C’est ce que vous demandez après une invitation. Elle ne donne pas encore la citoyenneté, et les personnes venues en visite, pour étudier ou pour travailler ne l’ont pas.',
    commands: ['crs checklist profile.yaml'],
  },
} as const satisfies Partial<Record<TermId, GlossaryEntry>>;
