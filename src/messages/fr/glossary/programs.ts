import { proposals } from '../../../law/proposals/index.ts';
import { criteriaPage } from '../../../law/source.ts';
import type { GlossaryEntry } from '../../en/glossary/entry.ts';
import type { TermId } from '../../terms.ts';
import { regulationsInFrench } from '../regulations.ts';
import { years } from '../terms.ts';
import { counted, dayText, number } from '../typography.ts';

const points = (value: number) => counted(value, 'point', 'points');

/** The score, the programs and their grid. */
export const programTerms = {
  crs: {
    name: 'Système de classement global (SCG)',
    aliases: ['scg', 'système de classement global', 'points', 'score', 'note scg'],
    says: ({ crs: { tables } }) =>
      `Les points qui classent toutes les personnes du bassin, ${number(tables.total)} au plus. Ils viennent de l’âge, des études, des langues et du travail au Canada, de l’époux ou conjoint, de combinaisons de ces facteurs, et d’autres éléments comme une désignation provinciale (${number(tables.additional.nomination)}). Une note n’ouvre aucun programme\u00A0: elle décide seulement qui est invité en premier.`,
    page: criteriaPage.url,
    commands: ['crs score --explain profile.yaml', 'crs improve profile.yaml'],
  },
  transferability: {
    name: 'Transférabilité des compétences',
    aliases: ['transférabilité', 'facteurs de transférabilité des compétences', 'combinaisons'],
    says: ({ crs: { tables } }) =>
      `Des points pour deux forces réunies\u00A0: des études ou du travail à l’étranger, avec de bons résultats linguistiques ou du travail au Canada, ou encore un certificat de compétence avec la langue. La langue compte à partir du niveau\u00A0${tables.transferability.languageFrom.low} dans les quatre habiletés, et davantage à partir du niveau\u00A0${tables.transferability.languageFrom.high}. Chaque groupe donne ${points(tables.transferability.groupCap)} au plus, et tous ensemble, ${number(tables.transferability.cap)}.`,
    page: criteriaPage.url,
    commands: ['crs score --explain profile.yaml', 'crs improve profile.yaml'],
  },
  reform: {
    name: 'La réforme de 2026',
    aliases: [
      'réforme',
      'réforme 2026',
      'salaire élevé',
      'professions à salaire élevé',
      'nouveau scg',
      'catégorie fédérale hautement qualifiée',
    ],
    says: ({ crsMissing }) =>
      `Deux choses portent ce nom. ${
        crsMissing
          ? `Une modification du SCG serait en vigueur depuis le ${dayText(crsMissing.effective)}, avec des points pour les professions à salaire élevé\u00A0; son tableau est introuvable, si bien que les notes suivent les règles d’avant et sont marquées comme incomplètes. `
          : 'Une modification du SCG, avec des points pour les professions à salaire élevé, dont crs n’a pas le tableau. '
      }Par ailleurs, une consultation a proposé de remplacer les trois programmes par une seule catégorie, avec le niveau\u00A0${proposals.at(-1)?.program.level} dans les quatre habiletés et ${years(proposals.at(-1)?.program.workYears ?? 1)} de travail qualifié. Ce n’est qu’une proposition, sans force de loi\u00A0; aucun point n’a été publié.`,
    page: criteriaPage.url,
    commands: ['crs rules', `crs score --rules ${proposals.at(-1)?.id} profile.yaml`],
  },
  fsw: {
    name: 'Programme des travailleurs qualifiés (fédéral), TQF',
    aliases: [
      'tqf',
      'ptqf',
      'travailleurs qualifiés',
      'travailleurs qualifiés (fédéral)',
      'programme des travailleurs qualifiés',
      'programme des travailleurs qualifiés (fédéral)',
    ],
    says: ({ programs: { tables } }) =>
      `Un programme pour les personnes qui ont fait du travail qualifié n’importe où dans le monde. Il demande ${years(tables.fsw.workYears)} de travail qualifié sans interruption dans une même profession sur ${years(tables.fsw.windowYears)}, le niveau\u00A0${tables.fsw.level} dans les quatre habiletés en français ou en anglais, et le diplôme d’études secondaires ou plus, évalué (EDE) s’il vient de l’étranger. Il faut aussi ${points(tables.fsw.passMark)} sur une grille à part, et des fonds pour l’établissement, sauf si un emploi au Canada vous en dispense.`,
    page: regulationsInFrench,
    commands: ['crs score --explain profile.yaml', 'crs help grid'],
  },
  cec: {
    name: 'Catégorie de l’expérience canadienne (CEC)',
    aliases: ['catégorie de l’expérience canadienne', 'expérience canadienne'],
    says: ({ programs: { tables } }) =>
      `Un programme pour les personnes qui ont travaillé au Canada. Il demande ${years(tables.cec.workYears)} de travail qualifié et autorisé au Canada sur ${years(tables.cec.windowYears)}, et en français ou en anglais le niveau\u00A0${tables.cec.level[0]} pour un travail de FEER\u00A00 ou\u00A01, le niveau\u00A0${tables.cec.level[2]} pour FEER\u00A02 ou\u00A03. Le travail autonome et le travail pendant des études à temps plein ne comptent pas. Ni fonds, ni études, ni grille ne sont exigés.`,
    page: regulationsInFrench,
    commands: ['crs score --explain profile.yaml', 'crs timeline profile.yaml'],
  },
  fst: {
    name: 'Programme des travailleurs de métiers spécialisés (fédéral), TMSF',
    aliases: [
      'tmsf',
      'ptmsf',
      'travailleurs de métiers spécialisés',
      'travailleurs de métiers spécialisés (fédéral)',
      'métiers spécialisés',
      'programme des métiers',
      'programme des travailleurs de métiers spécialisés',
    ],
    says: ({ programs: { tables } }) =>
      `Un programme pour les personnes de métier, par exemple en soudage, en électricité ou en cuisine. Il demande ${years(tables.fst.workYears)} de travail dans un même métier sur ${years(tables.fst.windowYears)}, le niveau\u00A0${tables.fst.level.speaking} en expression orale et en compréhension de l’oral, et le niveau\u00A0${tables.fst.level.reading} en compréhension de l’écrit et en expression écrite. Il faut aussi un certificat de compétence canadien dans le métier ou une offre d’emploi d’un an ou plus, et des fonds pour l’établissement, sauf si un emploi au Canada vous en dispense.`,
    page: regulationsInFrench,
    commands: ['crs score --explain profile.yaml', 'crs help certificate'],
  },
  grid: {
    name: 'Grille de sélection des travailleurs qualifiés (fédéral)',
    aliases: ['grille', 'grille de sélection', '67 points', 'facteurs de sélection', 'six facteurs', 'points tqf'],
    says: ({ programs: { tables } }) =>
      `Six facteurs qui ne comptent que pour le programme des travailleurs qualifiés (fédéral)\u00A0: études, langues, expérience, âge, emploi réservé et capacité d’adaptation. Il faut ${number(tables.fsw.passMark)} points sur 100. Ce n’est pas la note du SCG\u00A0: la grille ouvre un programme, le SCG classe les personnes du bassin.`,
    page: regulationsInFrench,
    commands: ['crs score --explain profile.yaml'],
  },
  adaptability: {
    name: 'Capacité d’adaptation',
    aliases: ['adaptabilité', 'facteur d’adaptation'],
    says: ({ programs: { tables } }) =>
      `Un facteur de la grille du programme des travailleurs qualifiés (fédéral), de ${points(tables.fsw.grid.adaptability.max)} au plus. Il compte ce qui vous lie au Canada, vous ou l’époux ou conjoint qui vous accompagne\u00A0: du travail ou des études au pays, de la parenté qui y vit, une offre d’emploi, ou les résultats linguistiques de l’époux ou conjoint. Il ne donne pas de points du SCG.`,
    page: regulationsInFrench,
    commands: ['crs score --explain profile.yaml'],
  },
  // The Regulations know one certificat de désignation (R87); "enhanced" and "base" are words of IRCC, in French améliorée and de base.
  pnp: {
    name: 'Programme des candidats des provinces (PCP)',
    aliases: [
      'pcp',
      'candidat d’une province',
      'candidats des provinces',
      'désignation',
      'désignation provinciale',
      'désignation améliorée',
      'nomination provinciale',
    ],
    says: ({ crs: { tables } }) =>
      `La voie par laquelle une province ou un territoire désigne les personnes qu’il souhaite accueillir. Une désignation améliorée passe par Entrée express, donne ${points(tables.additional.nomination)} et mène aux rondes réservées aux candidats des provinces\u00A0; il faut aussi répondre aux exigences d’un des trois programmes. Une désignation de base se demande hors d’Entrée express et ne donne pas de points. Le Québec et le Nunavut n’en ont pas. Une déclaration d’intérêt, ou l’invitation d’une province, n’est pas encore une désignation.`,
    commands: ['crs rounds streams', 'crs rounds --category pnp --last 5'],
  },
} as const satisfies Partial<Record<TermId, GlossaryEntry>>;
