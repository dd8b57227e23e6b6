import type { AboutCredential, AboutJob, AboutRelative, AboutTest, candidate as english } from '../en/candidate.ts';
import type { Whose } from '../en/terms.ts';
import type { RoomLike } from '../message.ts';
import { inLastYears } from './categories.ts';
import { dataText } from './data.ts';
import {
  broken,
  hours,
  languages,
  levels,
  list,
  months,
  provinceNames,
  relations,
  testName,
  whose,
  years,
} from './terms.ts';
import { and, counted, dayText, number, percent, pluralOf } from './typography.ts';

const of = (who: Whose) => (who === 'self' ? '' : ' de l’époux ou conjoint de fait');
const credential = (about: AboutCredential) =>
  `Le diplôme ${about.position}${of(about.whose)} (${about.field ?? levels[about.level]})`;
const work = (about: Pick<AboutJob, 'whose' | 'position' | 'noc' | 'title'>) =>
  `Le travail ${about.position}${of(about.whose)} (${about.title === undefined ? '' : `${about.title}, `}CNP\u00A0${about.noc})`;
const test = (about: AboutTest) => `Le test ${testName(about.test)}${of(about.whose)} du ${about.date}`;
/** "Le travail 1 et le travail 3". */
const numbered = (jobs: readonly number[]) =>
  and(jobs.map((job, index) => `${index === 0 ? 'Le' : 'le'} travail ${job}`));
const goingOn = (jobs: readonly number[]) =>
  `${numbered(jobs)} au Canada, ${pluralOf(jobs.length, 'autorisé', 'autorisés')}, ${pluralOf(jobs.length, 'se poursuit', 'se poursuivent')} sans permis de travail indiqué (jobOffer.workPermit)`;
const inYears = (jobs: readonly { readonly position: number; readonly country: string; readonly years: number }[]) =>
  list(jobs.map(({ position, country, years: count }) => `travail ${position}\u00A0: ${years(count)}, ${country}`));

const province = (code: string) => (isProvince(code) ? provinceNames[code] : code);

function isProvince(code: string): code is keyof typeof provinceNames {
  return Object.hasOwn(provinceNames, code);
}

const maritalStatuses: Readonly<Record<string, string>> = {
  neverMarried: 'célibat',
  married: 'mariage',
  commonLaw: 'union de fait',
  divorced: 'divorce',
  separated: 'séparation',
  widowed: 'veuvage',
  annulled: 'mariage annulé',
};

const permits: Readonly<Record<string, string>> = { none: 'aucun', open: 'ouvert', other: 'autre' };

const relative = ({ position, relation }: AboutRelative) =>
  `Le membre de la parenté ${position} (${relations[relation] ?? relation})`;

const noStudyPoints = (position: number) => `Le diplôme ${position} ne donne aucun point pour études au Canada`;

/** What was counted, what was not and why, and what is in doubt. */
export const candidate: RoomLike<typeof english> = {
  'credential.called': (about) => credential(about),
  'study.called': ({ position }) => `Le diplôme ${position}`,
  'work.called': (about) => work(about),
  'relative.called': (about) => relative(about),

  'age.notStated': () => 'L’âge n’est pas indiqué\u00A0: 0 point. Indiquez dateOfBirth ou age.',
  'age.years': ({ age, withPartner }) =>
    `${years(age)}, ${withPartner ? 'avec' : 'sans'} époux ou conjoint de fait compté`,

  'profile.ended': ({ end, months: count }) =>
    `Le profil Entrée express a pris fin le ${dayText(end)}, ${months(count)} après sa présentation\u00A0: seul un nouveau profil peut recevoir une invitation.`,

  'destination.notStated': () =>
    'La destination n’est pas indiquée\u00A0: tous les programmes en exigent une hors du Québec.',
  'funds.notStated': () =>
    'Les fonds ne sont pas indiqués\u00A0: le TQF et le TMSF en exigent, sauf si une offre d’emploi en dispense.',

  'partner.none': () => 'aucun époux ou conjoint de fait compté',
  'partner.counted': () =>
    'époux ou conjoint de fait compté\u00A0: accompagne la personne, ni citoyenneté canadienne ni résidence permanente',
  'partner.notUnion': ({ maritalStatus }) =>
    `Époux ou conjoint de fait non compté, état matrimonial\u00A0: ${maritalStatuses[maritalStatus] ?? maritalStatus}.`,
  'partner.notAccompanying': () => 'Époux ou conjoint de fait non compté\u00A0: il n’accompagne pas la personne.',
  'partner.citizenOrResident': () =>
    'Époux ou conjoint de fait non compté\u00A0: il a la citoyenneté canadienne ou la résidence permanente.',
  'partner.maritalStatusNotStated': () =>
    'L’état matrimonial n’est pas indiqué (maritalStatus)\u00A0: calcul pour une personne seule. Avec un époux ou conjoint de fait, les tableaux changent, et les fonds exigés sont ceux d’une famille plus nombreuse.',
  'partner.notDescribed': () =>
    'Mariage ou union de fait, mais l’époux ou conjoint n’est pas décrit\u00A0: calcul pour une personne seule. S’il accompagne la personne, les colonnes des tableaux changent.',
  'partner.notStated': ({ missing }) =>
    `Rien n’indique si l’époux ou conjoint de fait est compté (manque\u00A0: ${list(missing)})\u00A0: la lecture qui donne le moins de points est retenue.`,
  'partner.residesAbroad': ({ missing }) =>
    `La langue, les études et le travail de l’époux ou conjoint de fait ne comptent pas pour la capacité d’adaptation (TQF). S’il a la résidence permanente, ils ne comptent que s’il vit hors du Canada et accompagne la personne (R83(1)). Non indiqué\u00A0: ${list(missing)}.`,
  'family.separated': () =>
    'Séparation\u00A0: un époux reste membre de la famille jusqu’au divorce (R1(3)a)), un ancien conjoint de fait ne l’est plus. S’il y a un époux, la famille compte une personne de plus.',
  'family.notDependent': ({ position, under }) =>
    `L’enfant ${position} n’est pas un enfant à charge (moins de ${years(under)} sans époux ni conjoint de fait, ou à charge depuis avant cet âge en raison de son état physique ou mental)\u00A0: non compté dans la famille.`,
  'family.dependenceNotStated': ({ position, under, missing }) =>
    `Rien n’indique si l’enfant ${position} est à charge (moins de ${years(under)}, ou à charge depuis avant cet âge en raison de son état physique ou mental). Manque\u00A0: ${list(missing)}. Les fonds exigés en dépendent.`,
  'family.childrenNotStated': () =>
    'Les enfants à charge ne sont pas indiqués\u00A0: les fonds exigés peuvent être plus élevés.',

  'education.notStated': ({ whose: who }) => `${whose(who, 'études')}\u00A0: non indiquées, 0 point.`,
  'education.none': () => 'aucun diplôme ne compte à cette date',
  'education.level': ({ level, canadian }) => `${levels[level]}, ${canadian ? 'au Canada' : 'à l’étranger avec EDE'}`,
  'education.twoOrMore': ({ credentials }) =>
    `${counted(credentials, 'diplôme', 'diplômes')} après le secondaire, dont un de trois ans ou plus`,
  'education.notCompleted': (about) =>
    `${credential(about)} ne compte pas\u00A0: terminé le ${about.completed}, après la date du calcul.`,
  'education.notAssessed': (about) => `${credential(about)} ne compte pas\u00A0: un diplôme étranger exige une EDE.`,
  'education.ecaNotStated': (about) =>
    `${credential(about)} ne compte pas\u00A0: rien n’indique s’il a une EDE. Le TQF en exige une de moins de ${years(about.years)}\u00A0; eca: { assessed: false } signifie qu’il n’y en a pas.`,
  'education.ecaLater': (about) =>
    `${credential(about)} ne compte pas\u00A0: son EDE du ${about.issued} est postérieure à la date du calcul.`,
  'education.ecaBeforeCompletion': (about) =>
    `${credential(about)} ne compte pas\u00A0: son EDE du ${about.issued} est antérieure à la fin des études, le ${about.completed}. Corrigez la date qui est fausse.`,
  'education.ecaExpired': (about) =>
    `${credential(about)} ne compte pas\u00A0: son EDE du ${about.issued} doit dater de moins de ${years(about.years)}.`,
  'education.ecaDateNotStated': (about) =>
    `${credential(about)} ne compte pas\u00A0: la date de son EDE n’est pas indiquée.`,
  'education.countryNotStated': (about) =>
    `${credential(about)} ne compte pas\u00A0: son pays n’est pas indiqué. Un diplôme canadien n’a pas besoin d’EDE.`,
  'education.podiatry': (about) =>
    `${credential(about)} compte comme un baccalauréat\u00A0: la podiatrie n’est un grade professionnel que dans le tableau des résultats d’EDE, et il n’y a pas d’EDE.`,

  'credential.underOneYearByDays': (about) =>
    `${credential(about)} est indiqué comme «\u00A0${levels[about.level]}\u00A0», mais du ${about.started} au ${about.completed}, il y a moins d’une année d’études\u00A0: compté comme «\u00A0${levels.lessThanOneYear}\u00A0». Corrigez le niveau ou les dates.`,
  'credential.notBegun': (about) =>
    `${credential(about)} ne compte pas\u00A0: début le ${about.started}, après la date du calcul.`,
  'credential.completionNotStated': (about) =>
    `${credential(about)}, commencé le ${about.started}, ne compte pas\u00A0: rien n’indique s’il est terminé (completed), et les programmes de ce niveau durent plus longtemps.`,
  'credential.shorterThanLevel': (about) =>
    `${credential(about)} compte comme «\u00A0${levels[about.level]}\u00A0», même si la période du ${about.started} au ${about.completed} est plus courte. C’est juste si le programme a cette durée ou si l’EDE le dit. Sinon, corrigez le niveau ou les dates.`,
  'credential.underOneYear': (about) =>
    `${credential(about)} ne donne aucun point et n’est pas un deuxième diplôme\u00A0: les tableaux commencent au secondaire et aux programmes d’un an.`,
  'credential.secondaryNotStated': ({ whose: who }) =>
    `${whose(who, 'études')}\u00A0: rien n’indique si le secondaire est terminé. C’est un diplôme à part, qui exige une EDE s’il est étranger.`,
  'credential.foreignProfessional': (about) =>
    `${credential(about)} compte comme un grade professionnel\u00A0: c’est juste seulement si l’EDE le dit. Le résultat décide, pas le nom du diplôme.`,

  'language.notStated': ({ whose: who }) => `${whose(who, 'tests de langue')}\u00A0: non indiqués, 0 point.`,
  'language.noTest': () => 'aucun test valide',
  'language.firstMissing': ({ language }) =>
    `Il n’y a aucun test valide en ${languages[language] ?? language}, première langue officielle du profil\u00A0: elle donne 0 point, et l’autre langue compte comme deuxième.`,
  'language.notTaken': (about) => `${test(about)} est postérieur à la date du calcul.`,
  'language.expired': (about) => `${test(about)} ne compte pas\u00A0: il doit dater de moins de ${years(about.years)}.`,
  'language.beforeAcceptance': (about) =>
    `${test(about)} ne compte pas\u00A0: Entrée express accepte ce test depuis le ${about.acceptedFrom}.`,
  'language.acceptanceUncertain': (about) =>
    `${test(about)} n’est pas compté\u00A0: les sources ne s’accordent pas sur la date à partir de laquelle il est accepté.`,

  'work.notStated': ({ whose: who }) => `${whose(who, 'travail')}\u00A0: non indiqué, rien n’est compté.`,
  'work.notMatching': (about) =>
    `${work(about)} ne compte pour rien\u00A0: il ne correspond pas à la description de la CNP.`,
  'work.partnerNotMatching': (about) =>
    `${work(about)} ne donne aucun point SCG\u00A0: il ne correspond pas à la description de la CNP. La capacité d’adaptation (TQF) n’exige aucune profession (R83(1)c.1)).`,
  'work.unpaid': (about) => `${work(about)} ne compte pour rien\u00A0: il n’était pas rémunéré.`,
  'work.notStarted': (about) => `${work(about)} commence à la date du calcul ou après.`,
  'work.notSkilled': (about) =>
    `${work(about)} n’est pas un travail qualifié (${dataText(about.scope)})\u00A0: il ne donne aucun point SCG.`,
  'work.unauthorized': (about) => `${work(about)} n’est pas de l’expérience au Canada\u00A0: il n’était pas autorisé.`,
  'work.selfEmployed': (about) => `${work(about)} n’est pas de l’expérience au Canada\u00A0: travail autonome.`,
  'work.whileStudent': (about) =>
    `${work(about)} n’est pas de l’expérience au Canada\u00A0: il a été effectué pendant des études à temps plein.`,
  'work.physician': (about) =>
    `${work(about)} compte pour la CEC et le SCG, même s’il s’agit de travail autonome\u00A0: il est tenu pour payé par des fonds publics, comme l’exige la politique d’intérêt public pour les médecins.`,
  'work.beforeWindow': (about) =>
    `${work(about)} s’est terminé avant le ${about.day}\u00A0: hors des ${years(about.years)} qui comptent.`,
  'work.partlyBeforeWindow': (about) =>
    `${work(about)}\u00A0: seule compte la partie depuis le ${about.day} (${counted(about.years, 'dernière année', 'dernières années')}).`,
  'work.partlyAfter': (about) => `${work(about)}\u00A0: seule compte la partie avant le ${about.day}.`,
  'work.twoCountries': ({ whose: who, jobs, days, start, end }) => {
    const places = list(jobs.map(({ position, country }) => `travail ${position}\u00A0: ${country}`));
    const when = days === 1 ? `1\u00A0jour, le ${start}` : `${counted(days, 'jour', 'jours')}, du ${start} au ${end}`;
    return `${whose(who, 'travail')} dans des pays différents les mêmes jours (${places})\u00A0: ${when}. Nul n’est dans deux pays à la fois\u00A0: vérifiez les dates, et indiquez comme pays celui où la personne se trouvait. Chaque travail est compté tel quel.`;
  },
  'work.backToBack': ({ noc, jobs }) =>
    `${numbered(jobs)} (CNP\u00A0${noc}) comptent comme une seule année continue pour le TQF\u00A0: les instructions au personnel admettent les emplois qui se suivent, même séparés par une fin de semaine (samedi et dimanche), et R75(2)a) n’en dit rien.`,
  'work.onLeave': (about) =>
    `${work(about)}\u00A0: aucune heure ne compte ${about.end === undefined ? `à partir du ${about.start}` : `du ${about.start} au ${about.end}`}, congé sans solde\u00A0; l’emploi se poursuit.`,
  'work.overlap': ({ whose: who, hours: lost, inCanada }) =>
    `${whose(who, 'emplois')} ${inCanada ? 'au Canada' : 'à l’étranger'} en même temps\u00A0: ${hours(lost)} au-delà de 30\u00A0h par semaine n’ajoutent rien.`,
  'work.whichYearsLast': ({ whose: who, jobs }) =>
    `Années de travail${of(who)} (${inYears(jobs)})\u00A0: elles ne peuvent pas toutes être les dernières, et rien n’indique lesquelles le sont. Elles comptent dans la mesure où le travail dans d’autres pays laisse de la place. Indiquez start et end, ou mostRecent.`,
  'work.yearsNotLast': ({ whose: who, jobs }) =>
    `Années de travail${of(who)} (${inYears(jobs)})\u00A0: selon le profil, ce ne sont pas les dernières (mostRecent: false), et aucun travail qui ait pu suivre n’est indiqué. Elles ne sont pas comptées, car on ignore quand elles se situent. Indiquez start et end.`,
  'work.severalForeignOccupations': ({ one, all }) =>
    `Le travail à l’étranger compte dans une seule profession (${years(one)}), comme le demande l’outil officiel\u00A0; toutes les professions ensemble feraient ${years(all)}.`,
  'work.periodsOfFullTime': ({ whose: who, needed }) =>
    `${whose(who, 'travail')} au Canada\u00A0: ${years(needed)} à temps plein ne s’${pluralOf(needed, 'atteint', 'atteignent')} qu’en additionnant plusieurs périodes${who === 'self' ? ' ou plusieurs professions' : ''}. La capacité d’adaptation (TQF) exige une période de ${years(needed)} (R83(1)${who === 'self' ? 'c' : 'c.1'}))\u00A0: non compté.`,
  'work.selfEmployedTrade': (about) =>
    `${work(about)} n’est pas compté pour le TMSF\u00A0: il n’est pas établi que le travail autonome compte.`,
  'categories.breaks': ({ noc, years: window }) =>
    `Travail au Canada ${inLastYears(window)}, CNP\u00A0${noc}\u00A0: pour une catégorie, les périodes séparées par une interruption ne s’additionnent pas. Il n’est pas établi que le travail doive être sans interruption pour les catégories qui exigent du travail au Canada.`,
  'categories.study': (about) =>
    `${work(about)} n’est pas compté pour une catégorie\u00A0: les instructions lues ne disent pas si le travail au Canada pendant des études à temps plein compte.`,
  'work.noStatus': (about) =>
    `${work(about)} ne compte pas pour la CEC\u00A0: il a été effectué sans statut de résident temporaire.`,
  'work.afterPermit': ({ until }) =>
    `Le permis a pris fin le ${until}\u00A0: le travail au Canada qui a suivi compte jusqu’à la date du calcul comme s’il était encore autorisé. Écrivez status: maintained dans l’emploi si une prolongation a été demandée à temps (R186u)), sinon son dernier jour (end).`,
  'work.visitor': (about) =>
    `${work(about)} compte comme autorisé\u00A0: en visite, on ne peut travailler sans permis que dans les cas prévus à R186.`,
  'work.employersAtOnce': ({ canadian, foreign }) =>
    `Le travail ${canadian} pour un employeur au Canada et le travail ${foreign} pour un employeur à l’étranger ont été effectués au Canada en même temps\u00A0: les heures au-delà de 30 par semaine n’ajoutent rien, quel que soit celui des deux qui compte.`,
  'work.employmentRequirements': (about) =>
    `${work(about)} n’est pas compté pour le TMSF\u00A0: il ne remplissait pas les conditions d’accès de la CNP, et rien n’indique depuis quand la personne est qualifiée (qualifiedSince).`,
  'work.noStatusInCanada': (about) =>
    `${work(about)} ne donne aucun point pour le travail au Canada et ne compte pas pour une catégorie qui en exige\u00A0: il a été effectué sans statut de résident temporaire, cas dont la partie lue des instructions ne dit rien.`,
  'work.studentStatus': (about) =>
    `${work(about)} n’est pas de l’expérience au Canada\u00A0: il a été effectué avec le statut d’étudiant, et rien n’indique si c’était pendant des études à temps plein (whileFullTimeStudent).`,
  'work.besideStudy': (about) =>
    `${work(about)} n’est pas de l’expérience au Canada du ${about.start} au ${about.end}\u00A0: ce sont les dates du diplôme ${about.credential}, à temps plein selon fullTimeMonths, et rien n’indique si le travail a été effectué pendant ces études (whileFullTimeStudent).`,
  'work.notBesideStudy': (about) =>
    `${work(about)} compte comme effectué hors d’études à temps plein (whileFullTimeStudent: false), mais le diplôme ${about.credential} indique des études à temps plein aux mêmes dates, du ${about.start} au ${about.end}\u00A0: corrigez l’un ou l’autre.`,
  'work.foreignEmployer': (about) =>
    `${work(about)} n’est pas de l’expérience au Canada\u00A0: l’employeur est à l’étranger. Une page officielle exige un employeur canadien\u00A0; le Règlement exige seulement que le travail soit fait au Canada.`,
  'work.foreignEmployerAbroad': (about) =>
    `${work(about)} n’est pas de l’expérience à l’étranger\u00A0: il a été effectué au Canada. Les sources ne s’accordent pas sur le travail au Canada pour un employeur à l’étranger.`,
  'work.qualifiedSince': (about) =>
    `${work(about)} n’est pas compté pour le TMSF\u00A0: rien n’indique depuis quand la personne est qualifiée pour exercer le métier de façon autonome là où elle travaillait (qualifiedSince).`,
  'work.unauthorizedInCanada': (about) =>
    `${work(about)} n’est pas compté pour le TQF, le TMSF ou une catégorie\u00A0: R75, R80 et R87.2 ne disent pas si le travail non autorisé compte\u00A0; R83(1)c) et R87.1(3)b) exigent une autorisation.`,
  'work.selfEmployedInCanada': (about) =>
    `${work(about)} n’est pas compté pour le TQF, le TMSF ou une catégorie\u00A0: il n’est pas établi que le travail autonome au Canada y compte (R73(2), R87.1(3)b)).`,
  'partner.workWithoutExclusions': (about) =>
    `${work(about)} n’est pas compté\u00A0: les textes lus ne disent pas si les exclusions valent pour un époux ou conjoint de fait.`,

  'study.none': () => 'aucun diplôme canadien d’études postsecondaires',
  'study.underOneYear': ({ position }) => `le diplôme ${position} est de moins d’un an`,
  'study.pays': ({ position, level }) => `diplôme ${position}\u00A0: ${levels[level]}, au Canada, conditions remplies`,
  'study.obligedToReturn': ({ position }) =>
    `${noStudyPoints(position)}\u00A0: la bourse obligeait la personne à rentrer dans son pays.`,
  'study.languageShare': ({ position, share }) =>
    `${noStudyPoints(position)}\u00A0: ${percent(Math.round(share * 100) / 100)} des études étaient des cours de langue, soit plus de la moitié.`,
  'study.months': ({ position, months: count, needed }) =>
    `${noStudyPoints(position)}\u00A0: ${months(count)} à temps plein, il en faut ${number(needed)}.`,
  'study.notInPerson': ({ position }) => `${noStudyPoints(position)}\u00A0: sans présence physique au Canada.`,
  'study.notStated': ({ position, missing }) => `${noStudyPoints(position)}. Non indiqué\u00A0: ${list(missing)}.`,
  'study.waiverUncertain': ({ position }) =>
    `Diplôme ${position}\u00A0: si une partie du programme a été suivie entre mars 2020 et août 2022, la durée et la présence ne sont pas exigées. Indiquez started.`,
  'study.monthsNotStated': ({ whose: who, position, needed }) =>
    `${whose(who, `diplôme ${position}`)}\u00A0: rien n’indique si la durée de ${months(needed)} d’études à temps plein au Canada était atteinte à cette date (capacité d’adaptation, TQF).`,

  'nomination.none': () => 'aucune désignation',
  'nomination.has': ({ province: by }) =>
    by === undefined ? 'désignation améliorée' : `désignation améliorée, ${province(by)}`,
  'nomination.base': () =>
    'La désignation est une désignation de base\u00A0: elle est traitée hors d’Entrée express et ne donne aucun point.',
  'nomination.noProgram': ({ province: by }) =>
    `La désignation ne compte pas, faute de programme des candidats des provinces\u00A0: ${province(by)}.`,
  'nomination.notIssued': ({ issued }) => `La désignation du ${issued} est postérieure à la date du calcul.`,
  'nomination.streamsClosed': ({ province: by, issued }) =>
    `${province(by)}\u00A0: tous les volets améliorés connus étaient fermés le ${issued}. C’est le certificat qui fait foi\u00A0: s’il répond à une demande faite auparavant, la désignation peut être améliorée.`,
  'nomination.streamsNotConfirmed': ({ province: by, streams, checked }) =>
    `Désignation, ${province(by)}\u00A0: il n’est pas confirmé pour 2026 que ${list(streams)} désigne par Entrée express (vérifié le ${checked}). Elle compte comme le dit le certificat.`,
  'nomination.otherDestination': ({ province: by, destination }) =>
    `Désignation\u00A0: ${province(by)}\u00A0; destination\u00A0: ${province(destination)}. Une personne désignée doit chercher à s’établir dans la province qui la désigne (R87(2)c)). La désignation compte comme le dit le certificat\u00A0; corrigez l’une ou l’autre.`,
  'nomination.kindNotStated': () =>
    'Rien n’indique si la désignation est améliorée (par Entrée express) ou de base\u00A0: non comptée.',

  'certificate.tradeNotStated': () =>
    'Le métier (noc) du certificat de compétence n’est pas indiqué\u00A0: on ne sait pas si c’est le métier exercé.',
  'certificate.issuer': ({ issuer }) =>
    `Le certificat de compétence délivré par ${issuer} ne compte pas\u00A0: seule une autorité provinciale, territoriale ou fédérale peut en délivrer un.`,
  'certificate.notIssued': ({ issued }) =>
    `Le certificat de compétence du ${issued} est postérieur à la date du calcul.`,

  'offer.none': () => 'aucune offre d’emploi',
  'offer.route': ({ route }) => `emploi réservé selon R82(2)${route})`,
  'offer.notSkilled': ({ noc, scope }) =>
    `l’offre (CNP\u00A0${noc}) n’est pas un travail qualifié (${dataText(scope)})`,
  'offer.notFullTime': () => 'l’offre n’est pas à temps plein',
  'offer.tooShort': ({ months: count, needed }) =>
    `l’offre est d’une durée de ${months(count)}, il en faut ${number(needed)}`,
  'offer.noLmia': ({ workPermit }) =>
    `l’offre n’a pas d’EIMT, et il n’y a pas de permis de travail pour cet employeur (permis\u00A0: ${permits[workPermit] ?? workPermit})`,
  'offer.notStated': ({ missing }) => `l’offre d’emploi ne compte pas, non indiqué\u00A0: ${list(missing)}`,
  'offer.permitNotStated': () =>
    'Le permis de travail n’est pas indiqué\u00A0: avec un permis, l’offre dispenserait de prouver les fonds.',
  'offer.service': ({ years: needed, gaps }) =>
    `le permis de travail dispensé d’EIMT exige ${years(needed)} de travail continu pour l’employeur${broken(gaps)}`,
  'offer.serviceUncertain': ({ years: needed }) =>
    `On ne sait pas s’il y a ${years(needed)} de travail continu pour l’employeur qui fait l’offre\u00A0: un profil ne nomme pas les employeurs, et il ne s’agit pas d’un seul emploi, encore occupé dans la profession offerte.`,
  'offer.notEmployed': () =>
    'le permis de travail compte si la personne travaille au Canada pour l’employeur qui y est nommé\u00A0: aucun emploi de ce genre à cette date',
  'offer.permitNotSkilled': () => 'l’emploi occupé avec le permis de travail n’est pas un travail qualifié',
  'offer.permitOtherTrade': () =>
    'l’emploi occupé avec le permis de travail n’est pas un métier du même groupe intermédiaire (quatre premiers chiffres de la CNP) que l’offre',
  'offer.employmentOpen': () =>
    'On ne sait pas si la personne travaille au Canada pour l’employeur nommé sur le permis de travail, ni dans quelle profession\u00A0: le permis seul n’est pas un emploi réservé.',
  'offer.approvedForEmployer': () =>
    'l’EIMT vise une offre de l’employeur pour qui travaille la personne titulaire du permis\u00A0: selon la lettre de R82(2)d)(i) et R87.2(3)d)(v)(A), cette voie est fermée',
  'offer.otherPermit': () =>
    'rien n’indique si le permis de travail (autre) nomme un employeur pour qui la personne travaille\u00A0: si oui, selon la lettre de R82(2)d)(i) et R87.2(3)d)(v)(A), une offre approuvée sur la base d’une EIMT ne compte pas',
  'offer.workWithoutPermit': ({ jobs }) =>
    `${goingOn(jobs)}\u00A0: la personne qui a un permis, ou que R186 autorise à travailler sans permis (status), relève de R82(2)d), qui dispense de prouver les fonds. L’alinéa c) est appliqué ici.`,
  'offer.permitMissing': ({ jobs }) =>
    `${goingOn(jobs)}. Avec un permis pour l’employeur qui fait l’offre (lmia, exempt204or205), l’offre pourrait compter sans EIMT propre.`,
  'offer.conditions': ({ route }) => {
    const permit =
      '\u00A0; que le permis est valide le jour de la demande, et qu’un permis ou R186 couvre le jour de la délivrance du visa';
    const lmia = '\u00A0; que l’EIMT du permis n’est ni suspendue ni révoquée';
    return `Offre d’emploi. Il est tenu pour vrai que l’employeur peut embaucher (ni ambassade, ni employeur exclu par R200(3)h)), et que la personne est en mesure de faire ce travail et le fera vraisemblablement${route === 'c' ? '' : permit}${route === 'a' ? lmia : ''}.`;
  },
  'offer.notIndeterminate': () => 'avant le 2016-11-19, l’offre devait être d’une durée indéterminée',
  'offer.indeterminateNotStated': () =>
    'avant le 2016-11-19, l’offre devait être d’une durée indéterminée, et ce n’est pas indiqué',
  'offer.lmiaOnly': () => 'selon ces règles, seule une offre approuvée sur la base d’une EIMT donne des points',
  'offer.pays': ({ noc, senior }) =>
    senior ? `offre admissible, grand groupe 00 (CNP\u00A0${noc})` : `offre admissible (CNP\u00A0${noc})`,

  'sibling.has': () => 'frère ou sœur au Canada, 18\u00A0ans ou plus, avec la citoyenneté ou la résidence permanente',
  'sibling.none': () => 'aucun frère ni sœur qui compte',
  'relative.has': ({ relation }) => `${relations[relation] ?? relation} au Canada`,
  'relative.none': () => 'aucun membre de la parenté qui compte',
  'relative.notListed': (about) => `${relative(about)} ne compte pas\u00A0: lien de parenté absent de R83(5).`,
  'relative.ofPartnerNotCounted': (about) =>
    `${relative(about)} ne compte pas\u00A0: parenté d’un époux ou conjoint de fait qui n’accompagne pas la personne.`,
  'relative.status': (about) => `${relative(about)} ne compte pas\u00A0: ni citoyenneté ni résidence permanente.`,
  'relative.tooYoung': (about) =>
    `${relative(about)} ne compte pas\u00A0: ${years(about.age)}, il faut ${years(about.needed)} ou plus.`,
  'relative.notStated': (about) => `${relative(about)} ne compte pas. Non indiqué\u00A0: ${list(about.missing)}.`,
};
