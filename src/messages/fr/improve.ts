import type { Ability, Language } from '../../law/language-tests/ids.ts';
import type { improve as english, InTest, Results } from '../en/improve.ts';
import { hoursPerWeek, type Whose } from '../en/terms.ts';
import type { RoomLike } from '../message.ts';
import { roundName } from './rounds.ts';
import { family, languages, levels, list, relations, scale, years } from './terms.ts';
import { counted, dollars, number, pluralOf, quoted } from './typography.ts';

const abilityNames: Readonly<Record<Ability, string>> = {
  listening: 'compréhension de l’oral',
  reading: 'compréhension de l’écrit',
  writing: 'expression écrite',
  speaking: 'expression orale',
};

const partners = (whose: Whose) => (whose === 'partner' ? 'époux ou conjoint de fait\u00A0: ' : '');
const nameOf = (language: Language) => languages[language] ?? language;
const whoseLanguage = ({ whose, language }: Pick<InTest, 'whose' | 'language'>) =>
  `${partners(whose)}${nameOf(language)}`;
const result = (value: number | 'M') => (value === 'M' ? value : number(value));
const four = ({ listening, reading, writing, speaking }: Results) =>
  [
    `${abilityNames.listening} ${result(listening)}`,
    `${abilityNames.reading} ${result(reading)}`,
    `${abilityNames.writing} ${result(writing)}`,
    `${abilityNames.speaking} ${result(speaking)}`,
  ].join(', ');
const inTest = (test: string | undefined, results: string) =>
  test === undefined ? '' : ` (${test}\u00A0: ${results})`;
const inOccupation = (noc: string, standIn: boolean) =>
  standIn ? `(toute profession qualifiée\u00A0; CNP\u00A0${noc} à titre d’exemple)` : `(CNP\u00A0${noc})`;
const inHours = (count: number) => counted(count, 'heure', 'heures');
/** Hours, and from a month on the full-time months that they are. */
const asTime = (hours: number) => {
  const weeks = Math.ceil(hours / hoursPerWeek);
  return weeks <= 2 ? inHours(hours) : `${inHours(hours)} (${weeks} semaines à temps plein)`;
};
/** So many years of which one is begun already. */
const withRest = (count: number, rest: number) => `${count > 1 ? `${years(count - 1)} et ` : ''}${inHours(rest)}`;
const academicYears = (count: number) => counted(count, 'année d’études', 'années d’études');
const place = (where: 'canada' | 'abroad') => (where === 'canada' ? 'au Canada' : 'à l’étranger');
const employed = (where: 'canada' | 'abroad') =>
  where === 'canada' ? ', pour un employeur et avec le droit de travailler au Canada' : '';

const groups = {
  months: 'En quelques mois',
  years: 'En quelques années',
  others: 'Décision d’autres personnes',
};

const lostNames: Readonly<Record<string, string>> = {
  firstOfficialLanguage: 'le choix de la première langue officielle',
  certificateOfQualification: 'le certificat de compétence',
  jobOffer: 'l’offre d’emploi',
  militaryService: 'le service militaire',
  provincialNomination: 'la désignation',
  expressEntryProfile: 'la place dans le bassin (date et heure de présentation du profil)',
  permitUntil: 'le dernier jour du permis',
};

const withStatus = (age: number) => `de ${years(age)} ou plus, ayant la citoyenneté ou la résidence permanente`;

/** Levers: what would change a score, what it takes, and what has to be known about it. */
export const improve: RoomLike<typeof english> = {
  'improve.ability': ({ ability, level, result: value, ...about }) =>
    `${whoseLanguage(about)}, ${scale[about.language]}\u00A0${level} en ${abilityNames[ability]}${inTest(about.test, number(value))}`,
  'improve.allFour': ({ level, results, ...about }) =>
    `${whoseLanguage(about)}, ${scale[about.language]}\u00A0${level} dans les quatre habiletés${inTest(about.test, four(results))}`,
  'improve.again': ({ results, expired, ...about }) =>
    `${whoseLanguage(about)}, ${expired ? 'reprise du test expiré, aux mêmes niveaux' : 'un seul test réunissant les meilleurs résultats de plusieurs'}${results === undefined ? '' : about.test === undefined ? `\u00A0: ${four(results)}` : inTest(about.test, four(results))}`,
  'improve.languageOrder': ({ language }) => `${nameOf(language)} comme première langue officielle`,
  'improve.credential': ({ whose, level, where }) =>
    `${partners(whose)}un diplôme de plus ${place(where)}${where === 'abroad' ? ', avec son EDE' : ''} (${levels[level]})`,
  'improve.finish': ({ whose, position, level, field, country, completed }) =>
    `${partners(whose)}diplôme ${position} obtenu${country === 'abroad' ? ', avec son EDE' : ''}\u00A0: ${field === undefined ? '' : `${field}, `}${levels[level]}, selon le profil le ${completed}`,
  'improve.assessment': ({ whose, position, level, field, expired }) =>
    `${partners(whose)}${expired ? 'nouvelle évaluation (EDE)' : 'évaluation (EDE)'} du diplôme ${position} (${field ?? levels[level]})`,
  'improve.assessments': ({ whose, count }) =>
    `${partners(whose)}évaluation (EDE) de tous les diplômes étrangers sans évaluation valable (${count})`,
  'improve.bodyAssessment': ({ body, position }) =>
    `évaluation du diplôme ${position} par l’ordre professionnel désigné (TQF)\u00A0: ${body}`,
  'improve.work': ({ whose, where, years: count, noc, standIn }) =>
    `${partners(whose)}${years(count)} de travail de plus ${place(where)} ${inOccupation(noc, standIn)}`,
  'improve.workRest': ({ where, hours, noc }) =>
    `travail qui manque ${place(where)} (CNP\u00A0${noc})\u00A0: ${asTime(hours)}`,
  'improve.workBegun': ({ position, hours, noc }) =>
    `suite de l’emploi ${position} sans interruption pour atteindre un an (CNP\u00A0${noc})\u00A0: ${asTime(hours)}`,
  'improve.nomination': ({ province }) =>
    province === undefined
      ? 'désignation par une province ou un territoire dans le cadre d’Entrée express'
      : `désignation provinciale (${province}) dans le cadre d’Entrée express`,
  'improve.certificate': ({ noc }) =>
    `certificat de compétence dans un métier${noc === undefined ? '' : ` (CNP\u00A0${noc})`}`,
  'improve.offer': ({ noc, standIn, months: count }) =>
    `offre d’emploi avec EIMT, à temps plein${count > 0 ? `, ${count} mois` : ''} ${inOccupation(noc, standIn)}`,
  'improve.sibling': ({ age }) => `frère ou sœur au Canada, ${withStatus(age)}`,
  'improve.relative': ({ age }) => `autre membre de la parenté au Canada, ${withStatus(age)}`,
  'improve.funds': ({ amount, persons }) =>
    `fonds pour l’établissement de ${dollars(amount)}\u00A0CA, pour ${family(persons)}`,
  'improve.destination': () => 'destination hors du Québec',
  'improve.accompanying': () => 'l’époux ou conjoint de fait vous accompagne',
  'improve.notAccompanying': () => 'l’époux ou conjoint de fait ne vous accompagne pas',
  'improve.principal': ({ name }) =>
    `${name === undefined ? 'l’époux ou conjoint de fait' : `${name} (époux ou conjoint de fait)`} comme demandeur principal`,
  'improve.fact.children': () => 'si c’est le cas\u00A0: aucun enfant à charge',
  'improve.fact.partner': () =>
    'si c’est le cas\u00A0: l’époux ou conjoint de fait a la citoyenneté canadienne ou la résidence permanente',
  'improve.fact.nomination': () => 'si c’est le cas\u00A0: la désignation est améliorée (par Entrée express)',
  'improve.fact.offer': ({ months: count }) =>
    `si c’est le cas\u00A0: ce qui n’est pas indiqué de l’offre d’emploi (temps plein, ${count} mois ou plus, EIMT)`,
  'improve.fact.certificate': () => 'si c’est le cas\u00A0: le certificat vise le métier exercé',
  'improve.fact.relative': ({ position, relation, age }) =>
    `si c’est le cas\u00A0: membre de la parenté ${position} (${relations[relation] ?? relation}) ${withStatus(age)}`,
  'improve.fact.qualified': ({ position }) =>
    `si c’est le cas\u00A0: qualification pour exercer le métier de façon autonome pendant tout l’emploi ${position}`,
  'improve.fact.studying': ({ position }) =>
    `si c’est le cas\u00A0: emploi ${position} sans études à temps plein en même temps`,
  'improve.fact.country': ({ position }) => `si c’est le cas\u00A0: le diplôme ${position} est canadien`,
  'improve.fact.eca': ({ position }) =>
    `si c’est le cas\u00A0: l’évaluation (EDE) du diplôme ${position} est assez récente`,
  'improve.fact.study': ({ position, months: count }) =>
    `si c’est le cas\u00A0: le diplôme ${position} remplit les conditions non indiquées des études au Canada (${count} mois à temps plein, en personne, au plus la moitié en cours de langue, sans obligation de retour au pays)`,

  'improve.amount.ability': ({ ability, level, language }) =>
    `${abilityNames[ability]} ${scale[language]}\u00A0${level}`,
  'improve.amount.level': ({ level, language }) => `${scale[language]}\u00A0${level}`,
  'improve.amount.credential': ({ level }) => levels[level],
  'improve.amount.assessment': ({ position }) => `diplôme ${position}`,
  'improve.amount.assessments': () => 'tous',
  'improve.amount.hours': ({ hours }) => asTime(hours),
  'improve.amount.years': ({ years: count }) => years(count),

  'improve.takes.sitting': () => 'une séance de test\u00A0; deux séances sont espacées d’environ un mois',
  'improve.takes.nothing': () => 'un choix dans le profil',
  'improve.takes.study': ({ years: count, usual, where, after }) =>
    `${usual || after !== undefined ? 'en général ' : ''}${academicYears(count)} ${usual ? 'ou plus' : 'au moins'}${after === undefined ? '' : ` (après\u00A0: ${levels[after]})`}${where === 'canada' ? ', avec le droit d’étudier au Canada' : ''}`,
  'improve.takes.school': () => 'des études secondaires terminées',
  'improve.takes.finish': ({ completed }) => `les études en cours, selon le profil jusqu’au ${completed}`,
  'improve.takes.assessment': () => 'un rapport d’un organisme désigné',
  'improve.takes.work': ({ years: count, where, rest }) =>
    `${years(count)} de travail rémunéré à temps plein${rest === undefined ? '' : ` (pour les points, il suffit de ${withRest(count, rest)})`}${employed(where)}`,
  'improve.restWillDo': ({ years: count, rest }) => `pour les points, il suffit de ${withRest(count, rest)}`,
  'improve.takes.hours': ({ hours, where }) =>
    `${inHours(hours)} de travail rémunéré, dont au plus 30 comptent par semaine${employed(where)}`,
  'improve.takes.province': () => 'la décision d’une province ou d’un territoire',
  'improve.takes.certificate': () => 'une évaluation et un examen par un organisme provincial, territorial ou fédéral',
  'improve.takes.employer': () => 'un employeur ayant une EIMT favorable',
  'improve.takes.forgotten': () => 'rien, s’il s’agit d’un oubli dans le profil',
  'improve.takes.funds': () => 'de l’argent transférable, disponible et non emprunté',
  'improve.takes.intention': () => 'l’intention d’y vivre',
  'improve.takes.decision': () => 'une décision de la famille',
  'improve.takes.newProfile': () => 'un nouveau profil, présenté par l’autre personne',
  'improve.takes.stating': () => 'rien, le profil ne le précise pas',

  'improve.warning.nomination': ({ closed }) =>
    `La province décide, et il faut aussi remplir les exigences d’un programme\u00A0; les rondes par programme ou par catégorie n’invitent pas les candidats des provinces.${closed === undefined ? '' : ` Tous les volets améliorés connus étaient fermés ce jour-là (${closed})\u00A0: il s’agit donc d’une autre province.`}`,
  'improve.warning.onlyIfTrue': () =>
    'Seulement si c’est vrai\u00A0: une fausse déclaration peut entraîner une interdiction de territoire (LIPR 40).',
  'improve.warning.notAccompanying': () =>
    'Seulement si c’est vrai. La personne qui reste doit quand même être déclarée (R10(2)a)) et faire l’objet d’un contrôle, et peut rendre toute la famille interdite de territoire (LIPR 42, R23). Sans déclaration ni contrôle, elle ne pourra pas être parrainée plus tard (R117(9)d)). Le dire seulement pour des points est une fausse déclaration (LIPR 40).',
  'improve.warning.principal': ({ lost }) =>
    `Chaque personne garde son âge, ses études, ses tests et son travail.${lost.length === 0 ? '' : ` Ne suit pas, car lié à la personne qui demande actuellement\u00A0: ${list(lost.map((key) => lostNames[key] ?? key))}.`} Il faut ajouter ce que l’autre personne possède elle-même.`,

  'improve.baseUnsure': () =>
    'Il n’est pas certain que les exigences d’un programme soient remplies\u00A0: aucune ronde n’invite à coup sûr.',
  'improve.base': ({ programs }) =>
    programs.length === 0
      ? 'Les exigences d’aucun programme ne sont remplies\u00A0: aucune ronde ne peut inviter.'
      : `Exigences remplies\u00A0: ${list(programs)}.`,
  'improve.group': ({ group }) => groups[group],
  'improve.openings': () => 'Pour ouvrir un programme\u00A0: les plus petites combinaisons qui suffisent',
  'improve.noOpenings': () => 'Rien de ce que cette commande connaît n’ouvre un programme, ni seul ni en combinaison.',
  'improve.then': ({ ids, total }) =>
    `Ensuite, avec la première de ces combinaisons (${ids.join(' + ')}\u00A0; SCG ${total})`,
  'improve.hidden': ({ count }) =>
    `--all ajoute ${count === 0 ? '' : `${counted(count, 'ligne', 'lignes')}, `}ce que chaque changement demande, ce qu’il donne avec un autre, ce qui ne donne rien et ce qui ferait baisser la note.`,
  'improve.academicYears': ({ years: count }) => academicYears(count),
  'improve.ifTrue': () => 'Seulement si c’est vrai.',
  'improve.provinceClosed': ({ closed }) => `volets améliorés fermés (${closed})`,
  'improve.short': ({ rules, through }) =>
    `Chaque ligne est un seul changement, comme s’il était fait aujourd’hui, selon les règles du ${rules}${through === undefined ? '' : `\u00A0; rondes de la dernière année, connues jusqu’au ${through}`}. crs improve PROFIL --write ID l’écrit dans un profil.`,
  'improve.rules': ({ rules }) => `Règles du ${rules}.`,
  'improve.setsWithout': ({ count }) =>
    `${counted(count, 'combinaison', 'combinaisons')} sans programme ouvert\u00A0: --all pour tout voir.`,
  'improve.invited': ({ rounds }) =>
    `Tel quel, le profil aurait reçu une invitation à ces rondes\u00A0: ${list(rounds)}.`,
  'improve.notComplete': ({ rules, missing }) =>
    `INCOMPLET\u00A0: le SCG aurait changé le ${missing}, mais ses nouveaux tableaux ne sont pas connus. Tous les chiffres suivent les règles du ${rules} et peuvent être inexacts.`,
  'improve.what': () => 'levier',
  'improve.gain': () => 'gain',
  'improve.total': () => 'total',
  'improve.signed': ({ gain }) => (gain > 0 ? `+${gain}` : gain < 0 ? `−${-gain}` : '0'),
  'improve.opens': ({ names }) => `ouvre\u00A0: ${list(names)}`,
  'improve.closes': ({ names }) => `ferme\u00A0: ${list(names)}`,
  'improve.reaches': ({ rounds }) => `aurait reçu une invitation\u00A0: ${list(rounds)}`,
  'improve.round': ({ category, crs, date }) => `${roundName(category)} ${crs} (${date})`,
  'improve.also': ({ amounts }) => `aussi ${amounts.join('\u00A0; ')}`,
  'improve.inYears': ({ amounts }) => `en années ${amounts.join('\u00A0; ')}`,
  'improve.amountGain': ({ amount, gain }) => `${amount} ${gain}`,
  'improve.takesNote': ({ takes }) => `à prévoir\u00A0: ${takes}`,
  'improve.id': ({ id }) => `[${id}]`,
  'improve.doubtful': () => 'incertain',
  'improve.none': () => 'Rien de ce que cette commande connaît ne ferait monter la note.',
  'improve.more': ({ count }) => `et ${counted(count, 'autre', 'autres')}\u00A0: tout est dans --format json.`,
  'improve.pairs': () => 'Plus de points ensemble que séparément',
  'improve.together': () => 'de plus',
  'improve.and': ({ labels }) => labels.join('\u00A0; et '),
  'improve.nothing': () => 'Ne donne aucun point pour l’instant',
  'improve.why': () => 'raison',
  'improve.moved': ({ label, from, to }) => `${label} ${from} → ${to}`,
  'improve.cap': ({ label, because }) => `${label}\u00A0: ${because}`,
  'improve.notRead': () => 'le SCG n’en tient pas compte',
  'improve.same': ({ label, because, points, max }) =>
    max === 0
      ? `${label}\u00A0: ${because}`
      : `${label}\u00A0: ${because}\u00A0; ${points} sur ${max}, comme maintenant`,
  'improve.paysSame': () => 'donne autant que maintenant',
  'improve.lower': () => 'Ferait baisser la note',
  'improve.conservative': () =>
    'Un élément de ce profil est incertain\u00A0: chaque gain compare les deux notes les plus basses, avant et après. crs score montre les doutes.',
  'improve.through': ({ through }) =>
    `Rondes\u00A0: la plus récente de chaque type dans l’année qui précède ce jour, connues jusqu’au ${through}\u00A0; situation d’aujourd’hui selon les règles de la ronde. Rien n’est dit des rondes à venir.`,
  'improve.asIf': () =>
    'Chaque ligne est ce profil avec un seul changement, comme s’il était fait aujourd’hui. Ce que le temps change de lui-même (anniversaires, tests qui expirent) n’y est pas\u00A0: voyez crs timeline.',
  'improve.written': ({ ids, from, to }) => `${ids.join(' + ')}\u00A0: SCG ${from} → ${to}`,
  'improve.writesOne': () => '--write modifie un seul profil\u00A0: nommez un seul fichier',
  'improve.severalCalled': ({ name, ids }) =>
    `trouvé ${quoted(name)}, qui peut désigner ${ids.join(', ')}\u00A0: choisissez-en un`,
  'improve.hint': () => 'crs improve PROFIL --write ID --output FICHIER écrit un profil avec ce changement.',

  'improve.target': ({ target }) => `Pour atteindre ${target}`,
  'improve.targetHeld': ({ target, total }) => `La note de ${total} atteint déjà ${target}.`,
  'improve.targetNone': ({ target, steps, best }) =>
    `Rien n’atteint ${target}\u00A0: aucune combinaison de ${steps} ${pluralOf(steps, 'levier', 'leviers')} au plus n’y suffit\u00A0; la meilleure donne ${best}.`,
  'improve.steps': () => 'étapes',
  'improve.months': () => 'mois',
  'improve.monthsOf': ({ months: count }) => (count === null ? '?' : number(count)),
  'improve.fewest': ({ ids, months: count }) =>
    `Le plus rapide selon vos propres chiffres, ${counted(count, 'mois', 'mois')}\u00A0: ${ids.join(' + ')}.`,
  'improve.noProgram': () => 'même ainsi, aucun programme n’est ouvert et aucune ronde ne peut inviter',
  'improve.noProgramSure': () => 'même ainsi, aucun programme n’est ouvert avec certitude',
  'improve.searched': ({ steps, exact }) =>
    `Toutes les combinaisons de ${steps} ${pluralOf(steps, 'levier', 'leviers')} au plus ont été essayées${exact ? '\u00A0; celles qui en contiennent une plus courte sont laissées de côté.' : ', et de plus grandes parmi les leviers les plus forts de chaque type.'}`,
};
