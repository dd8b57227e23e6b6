import type { DocumentContent, DocumentId } from '../../law/documents/list.ts';
import type { ProgramId } from '../../law/programs/ids.ts';
import { type RoundCategory, roundCategories } from '../../law/round-ids.ts';
import type { About } from '../about.ts';
import type { checklist as english, PoliceRule } from '../en/checklist.ts';
import type { RoomLike } from '../message.ts';
import { inLastYears } from './categories.ts';
import { labels } from './labels.ts';
import { roundName } from './rounds.ts';
import { countryName, family, levels, list, months, relations, testName, years } from './terms.ts';
import { and, counted, dayText, dollars, number, pluralOf } from './typography.ts';

const documentNames: Readonly<Record<DocumentId, string>> = {
  passport: 'passeport ou titre de voyage',
  photos: 'photos',
  biometrics: 'données biométriques',
  medical: 'examen médical avant la demande',
  policeCertificate: 'certificat de police',
  languageResults: 'résultats de test de langue',
  eca: 'évaluation des diplômes d’études (EDE)',
  canadianCredential: 'diplôme canadien',
  referenceLetter: 'lettre de référence',
  selfEmployment: 'preuve de travail autonome',
  taxPapers: 'feuillets T4 et avis de cotisation',
  offerLetter: 'lettre d’offre d’emploi',
  lmia: 'EIMT, ou preuve de la dispense',
  certificateOfQualification: 'certificat de compétence',
  nomination: 'désignation provinciale',
  fundsLetter: 'preuve de fonds\u00A0: lettres bancaires',
  fundsExemption: 'lettre expliquant l’absence de preuve de fonds',
  relativeProof: 'preuve de parenté au Canada',
  marriageCertificate: 'certificat de mariage',
  imm5409: 'IMM 5409, déclaration d’union de fait',
  divorcePapers: 'documents de divorce',
  deathCertificate: 'certificat de décès de l’ancien époux',
  birthCertificate: 'certificat de naissance',
  adoptionPapers: 'documents d’adoption',
  translations: 'traductions',
  imm5476: 'IMM 5476, recours à un représentant',
};

const contents: Readonly<Record<DocumentContent, string>> = {
  letterhead: 'papier à en-tête officiel',
  company: 'adresse, téléphone et courriel de l’entreprise',
  name: 'nom du demandeur',
  signature: 'signature, nom et titre du superviseur ou du responsable du personnel',
  positions: 'tous les postes occupés',
  duties: 'fonctions de chaque poste',
  dates: 'premier et dernier jour, et si l’emploi se poursuit',
  hours: 'heures par semaine',
  pay: 'salaire annuel et avantages sociaux',
  ownership: 'preuve de propriété de l’entreprise',
  income: 'preuve du revenu qu’elle procure',
  thirdParty: 'preuve, par des tiers, des services rendus\u00A0; votre propre déclaration ne suffit pas',
  bank: 'adresse, téléphone et courriel de la banque',
  debts: 'dettes à rembourser',
  accounts: 'pour chaque compte\u00A0: numéro, date d’ouverture, solde actuel, solde moyen des six derniers mois',
  medicalProof: 'feuille d’information ou IMM 1017B, ou numéro de l’examen',
  status: 'preuve du statut\u00A0: citoyenneté canadienne ou résidence permanente',
  residence: 'preuve que cette personne vit au Canada',
  relationship: 'preuve du lien de parenté',
};

const programs: Readonly<Record<ProgramId, string>> = { fsw: 'TQF', cec: 'CEC', fst: 'TMSF' };
const isProgram = (id: string): id is ProgramId => Object.hasOwn(programs, id);
const programName = (id: string) => (isProgram(id) ? programs[id] : id.toUpperCase());

/** CEC is feminine, the two others masculine. */
const withArticle = (name: string) => `${name === programs.cec ? 'la' : 'le'} ${name}`;

const isRoundCategory = (text: string): text is RoundCategory => roundCategories.some((id) => id === text);
const categoryOf = (category: string) => (isRoundCategory(category) ? roundName(category) : category);

const whose = (who: 'self' | 'partner') => (who === 'self' ? '' : ' (époux ou conjoint de fait)');

function aboutName(about: About): string {
  switch (about.kind) {
    case 'age':
      return 'âge';
    case 'credential':
      return `diplôme ${about.position}${whose(about.whose)}, ${about.field ?? levels[about.level]}`;
    case 'test':
      return `test ${about.position}${whose(about.whose)}, ${testName(about.test)}${about.date === undefined ? '' : ` du ${about.date}`}`;
    case 'job':
      return `emploi ${about.position}${whose(about.whose)}, ${about.title ?? `CNP ${about.noc}`}, ${countryName(about.country)}`;
    case 'taxYears':
      return about.from === about.to ? String(about.from) : `${about.from} à ${about.to}`;
    case 'certificate':
      return `certificat de compétence${about.noc === undefined ? '' : `, CNP ${about.noc}`}`;
    case 'offer':
      return `offre d’emploi, CNP ${about.noc}`;
    case 'nomination':
      return `désignation${about.province === undefined ? '' : ` (${about.province})`}`;
    case 'relative':
      return `membre de la parenté ${about.position}, ${relations[about.relation] ?? about.relation}`;
    case 'funds':
      return `fonds de ${dollars(about.amount)}`;
    case 'country':
      return countryName(about.country);
  }
}

const documentName = ({ document, about }: { document: DocumentId; about: About | undefined }) =>
  about === undefined ? documentNames[document] : `${documentNames[document]}\u00A0: ${aboutName(about)}`;

const personName = (person: string) =>
  person === 'principal'
    ? 'le demandeur principal'
    : person === 'partner'
      ? 'l’époux ou conjoint de fait'
      : `l’enfant\u00A0${person.slice(5)}`;

const shortName = (person: string) =>
  person === 'principal' ? 'demandeur' : person === 'partner' ? 'époux ou conjoint' : `enfant\u00A0${person.slice(5)}`;

const capital = (text: string) => `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;

const ifInvited = (supposed: boolean, invited: string) =>
  supposed ? `Si l’invitation arrive le ${invited}\u00A0: ` : '';

const days = (count: number) => counted(count, 'jour', 'jours');

const longStay = ({ months: least, years: count, age }: PoliceRule) =>
  `${months(least)} d’affilée ou plus ${inLastYears(count)}, depuis l’âge de ${years(age)}`;

/** Nouns, which are of no gender of the person. */
const maritalNames: Readonly<Record<string, string>> = {
  neverMarried: 'célibat',
  married: 'mariage',
  commonLaw: 'union de fait',
  divorced: 'divorce',
  separated: 'séparation',
  widowed: 'veuvage',
  annulled: 'mariage annulé',
};

const points = (count: number) =>
  `${counted(count, 'point', 'points')} du SCG en ${pluralOf(count, 'dépend', 'dépendent')}`;

const proofs = { held: 'en main', requested: 'demandée', missing: 'manquante' } as const;

/** Documents, proofs, fees and deadlines. */
export const checklist: RoomLike<typeof english> = {
  'checklist.document': documentName,
  'checklist.about': ({ about }) => aboutName(about),
  'checklist.content': ({ content }) => contents[content],
  'checklist.contents': ({ document }) => `Contenu exigé\u00A0: ${documentNames[document]}`,
  'checklist.person': ({ role, name, number: position }) => {
    const what = {
      principal: 'demandeur principal',
      partner: 'époux ou conjoint de fait',
      child: `enfant\u00A0${position}`,
    }[role];
    return name === undefined ? capital(what) : `${name}, ${what}`;
  },
  'checklist.familyNotStated': () => 'membre de la famille ou non\u00A0: inconnu',
  'checklist.staysBehind': () => 'n’accompagne pas',
  'checklist.comingNotStated': () => 'accompagne ou non\u00A0: non indiqué',
  'checklist.citizenOrResident': () => 'citoyenneté canadienne ou résidence permanente',

  'checklist.passport': ({ months: left }) =>
    `Pour chaque personne\u00A0; la liste ne prévoit aucune exception pour celles qui n’accompagnent pas. S’il expire d’ici ${months(left)}, mieux vaut le renouveler d’abord.`,
  'checklist.everyone': () => 'Pour chaque personne.',
  'checklist.citizen': () =>
    'Les citoyens canadiens et les résidents permanents ne demandent rien\u00A0: il n’est pas confirmé que ce document leur soit demandé.',
  'checklist.dependenceOpen': () =>
    'Le profil n’indique pas si cet enfant est à charge (dependentByCondition)\u00A0: exigé seulement d’un membre de la famille.',
  'checklist.separated': () =>
    'Séparation\u00A0: l’époux reste un membre de la famille jusqu’au divorce, à déclarer et à soumettre à l’examen même s’il n’accompagne pas\u00A0; un ancien conjoint de fait ne l’est plus.',
  'checklist.biometrics': ({ from, to, days: count }) =>
    `De ${from} à ${years(to)}\u00A0; au plus ${days(count)} après la lettre qui les demande. Celles qui ont été fournies pour une visite, un permis d’études ou un permis de travail ne suffisent pas.`,
  'checklist.biometricsAge': ({ from, to }) => `De ${from} à ${years(to)} seulement.`,
  'checklist.biometricsAgeNotStated': ({ from, to }) =>
    `De ${from} à ${years(to)}\u00A0; la date de naissance n’est pas indiquée.`,
  'checklist.biometricsBehind': () => 'Il n’est pas confirmé qu’une personne qui n’accompagne pas doive les fournir.',
  'checklist.biometricsNotYet': ({ from }) => `Pas avant le ${from}.`,
  'checklist.biometricsExemption': ({ first, last }) =>
    `Certaines personnes en étaient dispensées du ${first} au ${last}\u00A0: lesquelles, ce n’est pas confirmé.`,
  'checklist.medical': ({ upfront, since, changes, months: valid, earlier }) => {
    const now = upfront
      ? `Demandes à partir du ${since}\u00A0: avant la demande, pour chaque étranger de la famille, qu’il accompagne ou non\u00A0; à l’entrée au Canada, l’examen doit dater d’au plus ${months(valid)} (R30(3)). Il n’est pas confirmé qu’un examen passé ${inLastYears(earlier)} suffise aux personnes au Canada.`
      : `Demandes à partir du ${since}\u00A0: pas avant la demande\u00A0; IRCC le demande plus tard.`;
    return changes === undefined
      ? now
      : `${now} Demandes à partir du ${changes}\u00A0: ${upfront ? 'pas avant la demande' : 'exigé avant la demande'}.`;
  },
  'checklist.medicalCitizen': () => 'Seuls les étrangers passent l’examen (R30(1)a)).',
  'checklist.policeAge': ({ age }) => `À partir de ${years(age)} seulement.`,
  'checklist.policeNotStated': (rule) =>
    `De chaque pays, sauf le Canada, où la personne a vécu ${longStay(rule)}\u00A0; les lieux de résidence ne sont pas indiqués.`,
  'checklist.policeNone': (rule) => `Aucun pays, sauf le Canada, où la personne ait vécu ${longStay(rule)}.`,
  'checklist.policeLived': ({ stated, ...rule }) =>
    `Probable\u00A0: le profil mentionne un travail ou des études dans ce pays, ${stated ? 'absent des lieux de résidence' : 'mais aucun lieu de résidence'}. Exigé si la personne y a vécu ${longStay(rule)}.`,
  'checklist.policeShort': (rule) => `La personne n’y a pas vécu ${longStay(rule)}.`,
  'checklist.policeBirth': (rule) =>
    `Dépend de la date de naissance, qui n’est pas indiquée\u00A0: exigé si la personne y a vécu ${longStay(rule)}.`,
  'checklist.policeLiving': ({ within, ...rule }) =>
    `La personne y vit et y a passé ${longStay(rule)}. Délivré au plus ${months(within)} avant la demande.`,
  'checklist.policeBefore': (rule) => `La personne y a vécu ${longStay(rule)}. Délivré après le dernier séjour.`,

  'checklist.testFirst': () => 'Première langue officielle dans le calcul de la note.',
  'checklist.testSecond': () => 'Deuxième langue officielle dans le calcul de la note.',
  'checklist.testOther': () => 'C’est une autre séance qui compte.',
  'checklist.testLater': () => 'Passé après l’invitation\u00A0: ne compte pas pour elle.',
  'checklist.testExpired': ({ day }) => `Trop ancien depuis le ${day}.`,
  'checklist.testMissing': ({ years: count }) =>
    `Aucun test valide n’est indiqué\u00A0; il en faut un de moins de ${years(count)}.`,
  'checklist.partnerPoints': () => 'Des points sont demandés à ce titre.',
  'checklist.partnerNoPoints': () => 'Aucun point n’en dépend.',
  'checklist.credential': () => 'TQF\u00A0: les études minimales. CEC et TMSF\u00A0: seulement pour les points du SCG.',
  'checklist.credentialMissing': ({ years: count }) =>
    `TQF\u00A0: un diplôme canadien, ou un diplôme étranger et son évaluation de moins de ${years(count)}\u00A0; aucun ne compte encore. CEC et TMSF\u00A0: seulement pour les points du SCG.`,
  'checklist.countsForNothing': () => 'Ne compte pour rien.',
  'checklist.job': () => 'Pour chaque emploi déclaré.',
  'checklist.jobTimes': ({ leaves, changes }) => {
    const told = leaves.map(
      ({ start, end, paid }) =>
        `le congé ${paid ? 'payé' : 'non payé'} ${end === undefined ? `depuis le ${start}` : `du ${start} au ${end}`}`,
    );
    return `Pour chaque emploi déclaré. La lettre précise les heures par semaine\u00A0: elle devrait aussi indiquer ${and([...told, ...(changes ? ['les jours où les heures ont changé'] : [])])}.`;
  },
  'checklist.taxWithoutWork': () => 'CEC seulement\u00A0; aucun travail au Canada qui compte n’est indiqué.',
  'checklist.offerNone': () => 'Aucune offre d’emploi n’est indiquée.',
  'checklist.offer': () => 'L’offre d’emploi est déclarée. TMSF\u00A0: par les voies (ii) à (v) de R87.2(3)d).',
  'checklist.oneOfTwo': () => 'TMSF\u00A0: un certificat de compétence ou une offre d’emploi, l’un des deux.',
  'checklist.certificate': ({ route, points: count }) =>
    `TMSF\u00A0: c’est la voie (${route}) de R87.2(3)d)${route === 'i' ? ', soit ce certificat' : ''}.${
      count > 0 ? ` ${points(count)}\u00A0: gardez-le à portée de main, quel que soit le programme.` : ''
    }`,
  'checklist.certificateOther': () =>
    'TMSF\u00A0: on ne sait pas s’il s’agit de la voie de R87.2(3)d)\u00A0; vérifiez le métier.',
  'checklist.nomination': () => 'Déclarée\u00A0; ses points en dépendent.',
  'checklist.relative': ({ points: count }) =>
    `TQF\u00A0: des points sont demandés pour ce lien de parenté.${
      count > 0 ? ` ${points(count)}\u00A0: gardez les documents à portée de main, quel que soit le programme.` : ''
    }`,
  'checklist.relativeOther': () => 'C’est un autre lien de parenté qui compte.',
  'checklist.funds': ({ least, most, persons, table, confirmed, carriedForward, stated }) =>
    [
      `${dollars(least)}${most === undefined ? ' ou plus' : most > least ? ` à ${dollars(most)}` : ''} pour ${most === least ? family(persons) : `une famille de ${counted(persons, 'personne', 'personnes')} ou plus`}${most === least && persons === 1 ? '' : ', que les membres accompagnent ou non'}\u00A0; tableau du ${table}${carriedForward ? ' (non confirmé\u00A0: on n’en a pas trouvé de plus récent)' : confirmed ? '' : ' (non confirmé)'}.`,
      stated === undefined
        ? 'Le montant détenu n’est pas indiqué.'
        : `Montant indiqué\u00A0: ${dollars(stated)}${stated < least ? ', c’est trop peu' : ''}.`,
      'TQF\u00A0: au moment de la demande et du visa (R77)\u00A0; TMSF\u00A0: R87.2(5), qui ne fixe pas de jour. Fonds transférables, non empruntés. CEC\u00A0: pas exigé.',
    ].join(' '),
  'checklist.fundsExempt': () => 'Dispense grâce à l’offre d’emploi\u00A0; CEC\u00A0: pas exigé.',
  'checklist.fundsUnknown': () => 'Aucun tableau des fonds n’est connu pour ce jour.',
  'checklist.fundsExemption': () =>
    'Toute personne dispensée (CEC ou offre d’emploi) téléverse une lettre qui explique pourquoi.',
  'checklist.marital': ({ maritalStatus }) =>
    `État matrimonial\u00A0: ${maritalNames[maritalStatus] ?? maritalStatus}.`,
  'checklist.maritalNotStated': () => 'L’état matrimonial n’est pas indiqué.',
  'checklist.maritalUnclear': ({ maritalStatus }) =>
    `État matrimonial\u00A0: ${maritalNames[maritalStatus] ?? maritalStatus}. Les documents exigés dans ce cas ne sont pas confirmés.`,
  'checklist.earlierUnion': () => 'Seulement après un mariage antérieur, que le profil ne mentionne pas.',
  'checklist.birth': () => 'Pour chaque enfant à charge.',
  'checklist.adoption': () => 'Seulement en cas d’adoption, ce que le profil n’indique pas.',
  'checklist.translations': () =>
    'Pour tout document qui n’est ni en français ni en anglais\u00A0; avec un affidavit, sauf si la traduction est agréée.',
  'checklist.representative': () => 'Seulement si quelqu’un vous représente, ce que le profil n’indique pas.',

  'checklist.fees.included': ({ adult, confirmed, biometrics, owed }) =>
    [
      adult ? '' : 'pas de FDRP pour les enfants',
      confirmed ? '' : 'montant non confirmé',
      biometrics === 'unknown' && owed > 0 ? 'données biométriques comptées, mais peut-être pas exigées' : '',
      biometrics !== 'notNeeded' && owed === 0 ? 'données biométriques\u00A0: maximum pour une famille atteint' : '',
    ]
      .filter((part) => part !== '')
      .join('\u00A0; '),
  'checklist.fees.citizen': () => 'citoyenneté canadienne ou résidence permanente\u00A0: rien à payer',
  'checklist.fees.familyNotStated': () =>
    'le profil n’indique pas si cette personne est un membre de la famille\u00A0: comptée',
  'checklist.fees.staysBehind': () => 'n’accompagne pas\u00A0: rien à payer',
  'checklist.fees.accompanyingNotStated': () => 'le profil n’indique pas si cette personne accompagne\u00A0: comptée',
  'checklist.fees.indexed': ({ table, day }) =>
    `Les frais sont indexés le ${day}\u00A0; les nouveaux montants ne sont pas connus. Ceux-ci datent du ${table}.`,
  'checklist.fees.startsAtNine': ({ day }) =>
    `Les frais du ${day} s’appliquent dès 9\u00A0h, heure de l’Est\u00A0; avant, c’est le tableau précédent.`,
  'checklist.fees.childrenNotStated': () => 'Les enfants à charge ne sont pas indiqués\u00A0: aucun n’est compté.',
  'checklist.fees.later': ({ day, total, confirmed }) =>
    `Pour une demande à partir du ${day}\u00A0: ${dollars(total)}${confirmed ? '' : ', non confirmé'}.`,

  'checklist.rule.period': ({ days: count, deadline, over }) =>
    over
      ? `Le délai de ${days(count)} pour présenter une demande a pris fin le ${dayText(deadline)}. Sans demande, le profil ne peut plus être invité.`
      : `Vous avez ${days(count)} pour présenter une demande, jusqu’au ${dayText(deadline)} inclus.`,
  'checklist.rule.periodUnknown': ({ from }) =>
    `Pour les invitations d’avant le ${dayText(from)}, le délai pour présenter une demande n’est pas confirmé.`,
  'checklist.rule.birthday': () => 'Un anniversaire après l’invitation n’enlève pas de points.',
  'checklist.rule.birthdayOn': ({ day, age }) =>
    `L’anniversaire du ${dayText(day)} (${years(age)}) suit l’invitation\u00A0: ses points restent.`,
  'checklist.rule.birthdayGrid': ({ day, before, after, passMark }) =>
    `TQF\u00A0: la grille passe de ${before} à ${after} le ${dayText(day)}, sous ${passMark}. C’est l’âge au jour de la demande qui compte\u00A0: présentez-la avant.`,
  'checklist.rule.fall': ({ invited, rounds, fall }) => {
    const asked = rounds.map(
      ({ number: round, category, crs }) => `${crs} pour la ronde ${round} (${categoryOf(category)})`,
    );
    const cutOff =
      invited === undefined
        ? ''
        : asked.length > 0
          ? `\u00A0: ${list(asked)}`
          : ` (aucune ronde du ${dayText(invited)} n’est connue ici)`;
    const falls =
      fall === undefined
        ? ''
        : ` Selon le profil, elle passe de ${fall.before} à ${fall.after} d’ici le ${dayText(fall.deadline)}.`;
    return `Une note qui baisse après l’invitation est acceptée si, à la réception de la demande, vous répondez encore aux exigences d’un programme (et de la catégorie, si la ronde en visait une) et que la note atteint encore le seuil de la ronde${cutOff}.${falls}`;
  },
  'checklist.rule.incomplete': () =>
    'Une demande à laquelle il manque un document ou des frais est renvoyée comme si elle n’avait pas été présentée, et le délai continue de courir.',
  'checklist.rule.conclusive': () =>
    'Les résultats d’un test de langue approuvé et d’une évaluation (EDE) sont une preuve concluante\u00A0: l’agent ne les réexamine pas.',
  'checklist.rule.permanentResidenceFee': () =>
    'Les frais relatifs au droit de résidence permanente (FDRP) sont exigés avant le visa, et remboursés si la résidence permanente n’est pas accordée.',
  'checklist.rule.commonLaw': () =>
    'L’union de fait suppose une vie de couple sous le même toit depuis au moins un an, ou empêchée par la persécution ou une répression pénale. Une relation qui vise l’obtention d’un statut, ou qui n’est pas authentique, ne compte pas.',
  'checklist.rule.maintained': () =>
    'Qui demande une prolongation à temps et reste au Canada conserve son statut, et peut continuer à travailler aux conditions de l’ancien permis jusqu’à la décision\u00A0; quitter le pays y met fin.',
  'checklist.rule.graduate': () =>
    'Après les études, qui a demandé un permis de travail avant la fin du permis d’études peut travailler jusqu’à la décision.',
  'checklist.rule.student': () =>
    'Pendant les études, on peut travailler 24\u00A0heures par semaine durant une session, et à temps plein durant les congés prévus.',
  'checklist.rule.restoration': () =>
    'Un statut perdu peut être rétabli dans les 90\u00A0jours\u00A0; d’ici là, il n’y en a pas, et travailler entre-temps n’est pas autorisé.',
  'checklist.rule.oneProfile': () =>
    'Un seul profil Entrée express à la fois\u00A0: un autre seulement quand le premier a pris fin.',
  'checklist.rule.instructions': () =>
    'De nouvelles instructions, sur les points ou sur les personnes à inviter, s’appliquent aux profils qui sont déjà dans le bassin.',
  'checklist.rule.qualifications': () =>
    'Ce qui a mené à l’invitation doit être vrai le jour de l’invitation et à la réception de la demande, sauf en cas d’anniversaire ou de baisse acceptée.',
  'checklist.rule.expiry': () =>
    'Un test de langue ou une EDE qui devient trop ancien avant la demande ne compte plus, sans exception\u00A0; ici, aucun ne le devient avant le dernier jour.',
  'checklist.rule.expires': ({ document, about, last }) =>
    `${capital(documentName({ document, about }))}. Compte jusqu’au ${dayText(last)} inclus, sans exception ensuite\u00A0: présentez la demande d’ici là, ou renouvelez ce document.`,
  'checklist.rule.requirement': ({ requirement, deadline }) =>
    `${programName(requirement.slice(0, 3))}, ${labels[requirement]()}\u00A0: exigence remplie le jour de l’invitation, mais plus le ${dayText(deadline)}, selon le profil. Présentez la demande avant, ou renouvelez ce qui prend fin.`,
  'checklist.rule.child': ({ person, day, under }) =>
    `${capital(personName(person))}\u00A0: c’est l’âge au moment de la demande qui compte. À partir du ${dayText(day)}, ce n’est plus moins de ${years(under)}, et seul un état physique ou mental permet d’être à charge.`,
  'checklist.rule.childOver': ({ person, under, stated }) =>
    stated
      ? `${capital(personName(person))} a ${years(under)} ou plus\u00A0: à charge en raison de l’état physique ou mental indiqué, depuis avant cet âge. Ayez-en la preuve, de même que du soutien financier.`
      : `${capital(personName(person))} a ${years(under)} ou plus\u00A0: à charge seulement en raison d’un état physique ou mental, depuis avant cet âge.`,
  'checklist.rule.childNotDependent': ({ person, under }) =>
    `${capital(personName(person))} n’est ni un enfant à charge (moins de ${years(under)} sans époux ni conjoint de fait, ou à charge depuis avant cet âge en raison de son état physique ou mental) ni un membre de la famille\u00A0: à exclure de cette demande, de ses fonds et de ses frais.`,
  'checklist.rule.separated': () =>
    'Séparation sans divorce\u00A0: l’époux reste un membre de la famille, à déclarer et à soumettre à l’examen même s’il n’accompagne pas\u00A0; sinon, il ne pourra pas être parrainé plus tard. Un conjoint de fait qui est parti n’en est plus un.',
  'checklist.rule.update': () => 'Le profil doit être mis à jour quand les faits changent.',
  'checklist.rule.everyone': () =>
    'Déclarez chaque membre de la famille, qu’il accompagne ou non\u00A0: une personne omise et non examinée ne pourra pas être parrainée plus tard.',
  'checklist.rule.notApplying': () =>
    'Sans demande ni refus de l’invitation, le profil ne peut plus être invité\u00A0; il en faut un nouveau.',
  'checklist.rule.declining': () => 'Refuser l’invitation à temps garde le profil dans le bassin.',
  'checklist.rule.pool': ({ months: count, end }) =>
    `Un profil reste ${months(count)} dans le bassin${end === undefined ? '' : `\u00A0: celui-ci, jusqu’au ${dayText(end)}`}.`,

  'checklist.rule.poolEnded': ({ months: count, end }) =>
    `Le profil Entrée express a pris fin le ${dayText(end)}, après ${months(count)}\u00A0: seul un nouveau profil peut être invité.`,

  'checklist.day.invitation': ({ supposed }) => (supposed ? 'invitation, si elle arrive ce jour-là' : 'invitation'),
  'checklist.day.deadline': ({ supposed, invited }) =>
    `${ifInvited(supposed, invited)}dernier jour pour présenter la demande`,
  'checklist.day.lastSafe': ({ supposed, invited }) =>
    `${ifInvited(supposed, invited)}dernier jour pour présenter la demande alors que tous les documents comptent encore`,
  'checklist.day.expires': ({ document, about, person }) =>
    `ne compte plus\u00A0: ${documentName({ document, about })}${person === 'partner' && about === undefined ? whose('partner') : ''}`,
  'checklist.day.police': ({ country, person, months: within }) =>
    `dès ce jour, un certificat de police (${countryName(country)}) pour ${personName(person)} date d’au plus ${months(within)} au dernier jour pour présenter la demande`,
  'checklist.day.birthday': ({ age }) => `anniversaire (${years(age)})\u00A0: les points de l’invitation restent`,
  'checklist.day.child': ({ person }) => `${personName(person)} dépasse l’âge d’un enfant à charge`,
  'checklist.day.medical': ({ upfront }) =>
    upfront
      ? 'examen médical avant la demande à partir de ce jour'
      : 'plus d’examen médical avant la demande à partir de ce jour',
  'checklist.day.fees': () => 'nouveaux frais à partir de ce jour',
  'checklist.day.poolEnd': () => 'le profil quitte le bassin',

  'checklist.calendarName': ({ people: [only, ...others] }) =>
    others.length === 0
      ? title(only ?? '')
      : `Listes de contrôle de ${counted(1 + others.length, 'profil', 'profils')}`,
  'checklist.title': ({ profile }) => title(profile),
  'checklist.invited': ({ invited }) => `Invitation le ${invited}`,
  'checklist.supposed': ({ invited }) => `Si l’invitation arrive le ${invited}`,
  'checklist.applyBy': ({ deadline }) => `demande à présenter d’ici le ${deadline}`,
  'checklist.applyByUnknown': () => 'dernier jour pour présenter la demande\u00A0: non confirmé',
  'checklist.paperCount': ({ needed, held, requested, unknown }) =>
    [
      `Éléments exigés\u00A0: ${number(needed)}${held > 0 ? `, ${number(held)} en main` : ''}${requested > 0 ? `, ${counted(requested, 'demandé', 'demandés')}` : ''}`,
      ...(unknown > 0 ? [`incertains\u00A0: ${number(unknown)}`] : []),
    ].join('\u00A0; '),
  'checklist.missing': () => 'À préparer, le plus urgent d’abord',
  'checklist.nothingMissing': () => 'Rien ne manque\u00A0: chaque document est en main ou demandé.',
  'checklist.by': () => 'd’ici le',
  'checklist.missingPaper': ({ label, state, persons, all }) => {
    const of = persons.length === 0 ? '' : ` (${all ? 'toute la famille' : persons.map(shortName).join(', ')})`;
    return `${label}${of}${{ missing: '\u00A0: marqué manquant', notStated: '', unknown: '\u00A0: peut-être' }[state]}`;
  },
  'checklist.moreMissing': ({ needed, unknown }) =>
    `Suite dans la liste ci-dessous\u00A0: ${[...(needed > 0 ? [counted(needed, 'élément exigé', 'éléments exigés')] : []), ...(unknown > 0 ? [counted(unknown, 'incertain', 'incertains')] : [])].join(', ')}.`,
  'checklist.shown': ({ shown, others }) =>
    `Documents affichés\u00A0: ${and(shown.map(programName))}. Pour les autres programmes\u00A0: ${others.map((id) => `--program ${id}`).join(' ')}`,
  'checklist.programs': ({ answers }) => answers.join(', '),
  'checklist.nearest': ({ program }) =>
    `Le profil ne répond aux exigences d’aucun programme\u00A0: rien n’est encore exigé. Le programme le plus proche, celui pour lequel il manque le moins, est ${withArticle(programName(program))}\u00A0: la liste dit ce qu’il exigerait.`,
  'checklist.nothingSure': () =>
    'Il n’est pas certain que le profil réponde aux exigences d’un programme\u00A0; la liste dit ce que chacun exigerait.',
  'checklist.nominee': () =>
    'Une personne désignée est invitée dans la catégorie des candidats des provinces (LIPR 10.1(1.1)), dont la liste n’est pas connue ici\u00A0: voici les listes des trois programmes.',
  'checklist.quebec': () =>
    'Le Québec fait sa propre sélection, hors d’Entrée express\u00A0: rien de ceci ne s’applique pour aller y vivre.',
  'checklist.open': ({ count }) =>
    `${counted(count, 'élément', 'éléments')} de cette note ${pluralOf(count, 'n’est pas connu', 'ne sont pas connus')}\u00A0: détails avec crs score.`,
  'checklist.days': () => 'Dates',
  'checklist.day': () => 'jour',
  'checklist.what': () => 'à noter',
  'checklist.documentColumn': () => 'document',
  'checklist.proofColumn': () => 'preuve',
  'checklist.status': ({ status }) => ({ required: 'oui', notNeeded: 'non', unknown: '?' })[status],
  'checklist.proof': ({ proof }) => (proof === null ? 'non indiquée' : proofs[proof]),
  'checklist.group': ({ group }) =>
    ({
      required: 'Exigés',
      unknown: 'Incertains',
      otherwise: 'Seulement pour un programme dont les exigences ne sont pas remplies',
    })[group],
  'checklist.notNeeded': ({ reasons }) =>
    `Pas exigés\u00A0: ${reasons.map(([because, papers]) => `${papers.join(', ')} (${because.replace(/\.$/, '')})`).join('\u00A0; ')}.`,
  'checklist.proofIs': ({ proof }) => `Preuve\u00A0: ${proofs[proof]}.`,
  'checklist.legend': () =>
    'oui\u00A0: exigé\u00A0; non\u00A0: pas exigé\u00A0; ?\u00A0: incertain, pour la raison donnée.',
  'checklist.countsUntil': ({ expires }) => `Ne compte plus à partir du ${expires}.`,
  'checklist.issued': ({ from, deadline }) =>
    `Délivré le ${from} ou après${deadline === undefined ? '' : `\u00A0; le ${deadline} ou après, pour une demande au dernier jour`}.`,
  'checklist.claims': () => 'Ce qui donne des points, et sa preuve',
  'checklist.claimColumn': () => 'élément',
  'checklist.points': () => 'SCG',
  'checklist.grid': () => 'grille',
  'checklist.needs': () => 'preuve exigée',
  'checklist.programsLost': ({ programs: ids }) =>
    `${and(ids.map((id) => withArticle(programName(id))))} en ${pluralOf(ids.length, 'dépend', 'dépendent')}`,
  'checklist.claimsHint': () =>
    'Ce sont les points perdus si ce seul élément disparaît\u00A0: quand un autre peut le remplacer, ou qu’un plafond s’applique, ils sont moins nombreux que sur la ligne de la note.',
  'checklist.provable': () => 'Ce que vous pouvez prouver aujourd’hui',
  'checklist.nothingMarked': () =>
    'Rien n’est marqué\u00A0: ajoutez proof: held, requested ou missing aux éléments du profil pour voir ici ce qu’ils prouvent.',
  'checklist.provableTotal': ({ total, provable, complete }) =>
    `SCG ${provable} sur ${total} peut être prouvé avec ce qui est en main${complete ? '' : ' (INCOMPLET)'}`,
  'checklist.provableAll': () => 'Tout ce qui donne des points est en main.',
  'checklist.provableRule': () =>
    'Seule compte une preuve en main\u00A0; un élément sans marque ne compte pas. L’âge et la famille sont pris tels quels.',
  'checklist.hangsOn': ({ claims }) => `dépend de ceci\u00A0: ${claims.join('\u00A0; ')}`,
  'checklist.factor': () => 'facteur',
  'checklist.from': () => 'actuel',
  'checklist.to': () => 'prouvé',
  'checklist.feesTitle': ({ day, table }) =>
    `Frais d’une demande du ${day}, en dollars canadiens (tableau du ${table})`,
  'checklist.feePerson': () => 'personne',
  'checklist.processing': () => 'traitement',
  'checklist.rprf': () => 'FDRP',
  'checklist.biometricsColumn': () => 'biométrie',
  'checklist.sum': () => 'somme',
  'checklist.feesTotal': () => 'Total',
  'checklist.notConfirmed': () => 'Non confirmé\u00A0: les montants marqués * sont donnés sans certitude.',
  'checklist.rules': () => 'Après une invitation',
  'checklist.rule': ({ kind, text, source, uncertain }) =>
    `${{ mayChange: 'Peut changer\u00A0: ', mustHold: 'Doit rester vrai\u00A0: ', rule: '' }[kind]}${text} (${source}${uncertain ? '\u00A0; non confirmé' : ''})`,
  'checklist.notAdvice': () => 'Ceci n’est pas un avis juridique\u00A0: la liste d’IRCC pour la demande fait foi.',
};

function title(profile: string): string {
  return `Liste de contrôle\u00A0: ${profile}`;
}
