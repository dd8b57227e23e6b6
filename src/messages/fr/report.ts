import type { report as english } from '../en/report.ts';
import type { RoomLike } from '../message.ts';
import { citation } from './data.ts';
import { counted, number } from './typography.ts';

const instruments: Readonly<Record<string, string>> = {
  R: 'Règlement sur l’immigration et la protection des réfugiés',
  LIPR: 'Loi sur l’immigration et la protection des réfugiés',
  IM: 'Instructions ministérielles concernant le système Entrée express',
};

const shortNames: Readonly<Record<string, string>> = { fsw: 'TQF', cec: 'CEC', fst: 'TMSF' };

/** Headings and phrases of the reports. */
export const report: RoomLike<typeof english> = {
  'report.asOf': ({ asOf }) => `au ${asOf}`,
  'join.colon': ({ head, text }) => `${head}\u00A0: ${text}`,
  'join.semicolon': ({ parts }) => parts.join('\u00A0; '),
  'report.inTheLaw': ({ source }) => {
    const said = citation(source);
    const cited = [...new Set(said.match(/\bR(?=\d)|LIPR|IM/g))];
    return `Dans les textes\u00A0: ${said} (${cited.map((short) => `${short}\u00A0: ${instruments[short]}`).join('\u00A0; ')})`;
  },
  'join.path': ({ steps }) => steps.join('\u00A0: '),
  'levels.scale': () => 'NCLC',
  'levels.result': () => 'résultat',
  'levels.got': ({ result }) => (result === 'M' ? result : number(result)),
  'levels.next': () => 'niveau suivant',
  'levels.level': ({ level }) => (level === 0 ? 'moins de 4' : level >= 10 ? '10 ou plus' : String(level)),
  'levels.more': ({ level, from, more }) => `${level}\u00A0: ${number(from)} (${number(more)} de plus)`,
  'levels.lowest': ({ level }) => `le plus faible des quatre\u00A0: ${level}`,
  'short.program': ({ id, sure }) => `${shortNames[id] ?? id.toUpperCase()}${sure ? '' : '?'}`,
  'report.score': ({ total, max }) => `SCG\u00A0${total} sur ${max}`,
  'report.rules': ({ id, verified }) => `règles du ${id}, vérifiées le ${verified}`,
  'report.notComplete': () => 'INCOMPLET',
  'report.programs': () => 'Programmes',
  'report.requirements': () => 'Exigences',
  'report.grid': () => 'Grille de sélection (TQF)',
  'report.points': () => 'points',
  'report.of': () => 'sur',
  'report.because': () => 'raison',
  'report.source': () => 'source',
  'report.total': () => 'Total',
  // "Note" is the score.
  'report.notes': () => 'Remarques',
  'report.unknowns': () => 'Ce qui n’est pas connu',
  'report.sources': () => 'Sources',
  'report.fromProfile': () => 'Extrait du profil',
  'report.program': () => 'programme',
  'report.eligible': () => 'admissible',
  'report.why': () => 'motif',
  'report.has': () => 'acquis',
  'report.needs': () => 'exigé',
  'report.met': () => 'remplie',
  'report.yes': () => 'oui',
  'report.no': () => 'non',
  'report.unknown': () => 'incertain',
  'report.allMet': () => 'toutes les exigences sont remplies',
  'report.invitedUnder': () => 'toutes les exigences sont remplies\u00A0; invitation d’abord à ce titre',
  'report.failing': ({ label, have, need }) => `${label}\u00A0: ${have}\u00A0; exigé\u00A0: ${need}`,
  'report.failingBriefly': ({ label, have }) => `${label} (${have})`,
  'report.noProgram': () =>
    'Le profil ne répond aux exigences d’aucun programme\u00A0: il ne pourrait pas entrer dans le bassin.',
  'report.noneForSure': () =>
    'Il n’est pas certain que le profil réponde aux exigences d’un programme\u00A0: voyez ce qui n’est pas connu.',
  'report.otherwise': ({ text, effects }) => `${text} Sinon\u00A0: ${effects.join(', ')}.`,
  'report.together': ({ text, effects }) => `${text} Avec les autres points incertains\u00A0: ${effects.join(', ')}.`,
  'report.otherTotal': ({ total }) => `total de ${total}`,
  'report.otherGrid': ({ grid }) => `${grid} à la grille TQF`,
  'report.detailsHint': ({ left }) =>
    `Plus de détails\u00A0: crs score --details (programmes, grille${left === 0 ? '' : `, ${counted(left, 'remarque', 'remarques')}`}), --explain`,
  'report.explainHint': () => 'crs score --explain donne chaque raison et sa source.',
};
