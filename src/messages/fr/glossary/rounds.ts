import { firstDay } from '../../../law/law.ts';
import { categoryPage, ministerialInstructions } from '../../../law/source.ts';
import { tieBreakFrom } from '../../../law/tie-break-start.ts';
import type { GlossaryEntry } from '../../en/glossary/entry.ts';
import type { TermId } from '../../terms.ts';
import { months, years } from '../terms.ts';
import { counted, dayText } from '../typography.ts';

/** The pool, and how people are invited from it. */
export const roundTerms = {
  'express-entry': {
    name: 'Entrée express',
    aliases: ['ee', 'système entrée express'],
    says: () =>
      `Le système par lequel le Canada choisit des travailleuses et travailleurs qualifiés pour la résidence permanente, depuis le ${dayText(firstDay)}. Il gère trois programmes\u00A0: Travailleurs qualifiés (fédéral), Catégorie de l’expérience canadienne et Travailleurs de métiers spécialisés (fédéral). Vous créez un profil, attendez dans un bassin avec une note, et recevez peut-être une invitation à présenter une demande. Le Québec choisit ses immigrants hors de ce système.`,
    page: ministerialInstructions.url,
    commands: ['crs init', 'crs score profile.yaml'],
  },
  pool: {
    name: 'Bassin de candidats',
    aliases: ['bassin', 'bassin des candidats', 'dans le bassin'],
    says: ({ validity: { tables } }) =>
      `Toutes les personnes qui ont un profil Entrée express et répondent aux exigences d’au moins un des trois programmes. Les rondes y invitent des personnes à partir de la note la plus élevée. Si vous ne répondez aux exigences d’aucun programme, vous n’en faites pas partie, quelle que soit votre note. Un profil reste ${months(tables.profileMonths)} dans le bassin\u00A0; il faut ensuite en créer un autre.`,
    page: ministerialInstructions.url,
    commands: ['crs score profile.yaml', 'crs rounds profile.yaml'],
  },
  profile: {
    name: 'Profil Entrée express',
    aliases: ['profil', 'profil ee'],
    says: ({ validity: { tables } }) =>
      `Ce que vous déclarez au gouvernement à votre sujet pour entrer dans le bassin. Il est valide ${months(tables.profileMonths)}, et doit être modifié quand votre situation change. Le moment où il a été présenté départage les notes égales. Dans crs, un profil est aussi le fichier qui contient vos faits, et qui reste sur votre ordinateur.`,
    page: ministerialInstructions.url,
    commands: ['crs init', 'crs check profile.yaml'],
  },
  round: {
    name: 'Ronde d’invitations',
    aliases: ['ronde', 'rondes', 'rondes d’invitations', 'tirage', 'tour d’invitations'],
    says: () =>
      'Un jour où le Canada invite des personnes du bassin à présenter une demande. Une ronde vise tout le monde, un programme, les candidats des provinces ou une catégorie. Les personnes visées sont classées selon leur note du SCG, et celles du haut de la liste sont invitées. À l’extérieur du gouvernement, personne ne sait quand viendra la prochaine, ni qui elle visera.',
    page: ministerialInstructions.url,
    commands: ['crs rounds', 'crs rounds profile.yaml'],
  },
  'cut-off': {
    name: 'Seuil d’une ronde',
    aliases: ['seuil', 'note de coupure', 'score minimal', 'note minimale', 'note du dernier candidat invité'],
    says: () =>
      'La note la plus basse qui a donné lieu à une invitation dans une ronde. Une note plus élevée y a suffi\u00A0; à cette note exacte, c’est la règle de départage qui décide. Les seuils varient beaucoup selon le type de ronde\u00A0: comparez votre note à des rondes auxquelles vous pouvez participer. Un seuil passé ne dit rien de sûr du prochain.',
    commands: ['crs rounds', 'crs rounds profile.yaml'],
  },
  'tie-break': {
    name: 'Règle de départage',
    aliases: ['départage', 'égalité', 'bris d’égalité', 'règle du bris d’égalité'],
    says: () =>
      `Une date et une heure publiées avec une ronde. Parmi les personnes qui ont exactement la note du seuil, sont invitées celles dont le profil a été présenté avant ce moment. La règle existe depuis le ${dayText(tieBreakFrom)}. Modifier un profil ne change pas son heure\u00A0; le supprimer pour en créer un autre la change.`,
    page: ministerialInstructions.url,
    commands: ['crs rounds profile.yaml'],
  },
  ita: {
    name: 'Invitation à présenter une demande',
    aliases: ['invitation', 'ipd', 'invité', 'invitée'],
    says: ({ validity: { tables } }) =>
      `Un message dans votre compte qui vous permet de demander la résidence permanente. ${
        tables.daysToApply === null
          ? 'Il y a un dernier jour'
          : `Vous avez ${counted(tables.daysToApply, 'jour', 'jours')}`
      } pour envoyer la demande avec tous ses documents. Ce que vous avez déclaré doit être vrai le jour de l’invitation et le jour de la demande. Si vous la laissez passer, il vous faut un nouveau profil\u00A0; si vous la refusez, vous restez dans le bassin.`,
    page: ministerialInstructions.url,
    commands: ['crs checklist profile.yaml', 'crs timeline profile.yaml'],
  },
  'general-round': {
    name: 'Ronde générale',
    aliases: ['générale', 'tirage général', 'ronde tous programmes', 'tous les programmes'],
    says: () =>
      'Une ronde pour tout le bassin, quels que soient le programme et la profession. C’était le type de ronde habituel dans les premières années. Les autres rondes exigent d’abord un programme, une désignation ou une catégorie. La commande ci-dessous montre quand la dernière ronde générale a eu lieu.',
    commands: ['crs rounds --kind general --last 5'],
  },
  category: {
    name: 'Sélection fondée sur les catégories',
    aliases: ['catégorie', 'catégories', 'ronde par catégorie', 'sélection par catégorie', 'tirage ciblé'],
    says: ({ categories }) =>
      `Des rondes qui n’invitent que les personnes d’une catégorie\u00A0: celles qui connaissent bien le français, ou qui ont travaillé dans une profession d’une liste, comme les soins de santé ou les métiers. ${
        categories
          ? `La plupart des catégories de professions demandent ${months(categories.tables.experience.anywhere.months)} de travail dans une même profession de la liste sur ${years(categories.tables.experience.anywhere.windowYears)}. `
          : ''
      }Il faut aussi répondre aux exigences d’un des trois programmes. Une catégorie ne donne pas de points\u00A0: elle ouvre des rondes dont le seuil est souvent plus bas.`,
    page: categoryPage.url,
    commands: ['crs score profile.yaml', 'crs rounds --kind category --last 10'],
  },
} as const satisfies Partial<Record<TermId, GlossaryEntry>>;
