import { type Day, formatDay } from '../../base/day.ts';
import { biometrics } from '../../law/documents/biometrics.ts';
import { earlierExamYears, medicalOn } from '../../law/documents/medical.ts';
import { passportMonths } from '../../law/documents/passport.ts';
import { policeCertificates } from '../../law/documents/police.ts';
import { validityOn } from '../../law/validity/index.ts';
import { type Document, type DocumentStatus, documentOf, everywhere } from './document.ts';
import type { ChecklistFacts } from './facts.ts';
import type { ChecklistMessage } from './message.ts';
import { isAged, type Person } from './people.ts';
import { issuedWithin, policeAnswers } from './police.ts';

/** What each person of the family has or does: passport, photos, biometrics, medical exam, police certificates. */
export function personalDocuments(facts: ChecklistFacts, person: Person): readonly Document[] {
  const { applying } = facts.invitation;
  const documents = [
    simple('passport', person, 'required', { id: 'checklist.passport', values: { months: passportMonths } }),
    simple('photos', person, 'required', { id: 'checklist.everyone', values: {} }),
    biometricsOf(person, applying),
    medicalOf(person, facts),
    ...policeOf(person, facts),
  ];
  if (person.family === 'unknown') {
    const because: ChecklistMessage = {
      id: person.role === 'child' ? 'checklist.dependenceOpen' : 'checklist.separated',
      values: {},
    };
    return onceEach(documents).map(({ id }) => simple(id, person, 'unknown', because));
  }
  if (!person.citizenOrPermanentResident) return documents;
  // What is asked of a member who applies for nothing was not seen.
  return onceEach(documents).map(({ id }) =>
    // R30(1)(a): foreign nationals are examined.
    id === 'medical'
      ? simple(id, person, 'notNeeded', { id: 'checklist.medicalCitizen', values: {} })
      : simple(id, person, 'unknown', { id: 'checklist.citizen', values: {} }),
  );
}

function onceEach(documents: readonly Document[]): readonly Document[] {
  return documents.filter(({ id }, index) => documents.findIndex((other) => other.id === id) === index);
}

function simple(id: Document['id'], person: Person, status: DocumentStatus, because: ChecklistMessage): Document {
  return documentOf({ id, person: person.id, programs: everywhere(status), because });
}

/** Whether someone gives biometrics with an application on a day. */
export function givesBiometrics(person: Person, day: Day): DocumentStatus {
  const { from, fromAge, toAge, exemption } = biometrics;
  const text = formatDay(day);
  if (text < from) return 'notNeeded';
  const young = isAged(person, fromAge, day);
  const old = isAged(person, toAge + 1, day);
  if (young === 'no' || old === 'yes') return 'notNeeded';
  if (young === 'unknown' || old === 'unknown') return 'unknown';
  return text >= exemption.first && text <= exemption.last ? 'unknown' : 'required';
}

function biometricsOf(person: Person, day: Day): Document {
  const { fromAge, toAge, days, from, exemption } = biometrics;
  const status = givesBiometrics(person, day);
  if (person.accompanying === 'no' && status !== 'notNeeded') {
    return simple('biometrics', person, 'unknown', { id: 'checklist.biometricsBehind', values: {} });
  }
  const ages = { from: fromAge, to: toAge };
  const because: ChecklistMessage =
    formatDay(day) < from
      ? { id: 'checklist.biometricsNotYet', values: { from } }
      : status === 'required'
        ? { id: 'checklist.biometrics', values: { ...ages, days } }
        : status === 'notNeeded'
          ? { id: 'checklist.biometricsAge', values: ages }
          : isAged(person, fromAge, day) === 'yes' && isAged(person, toAge + 1, day) === 'no'
            ? { id: 'checklist.biometricsExemption', values: exemption }
            : { id: 'checklist.biometricsAgeNotStated', values: ages };
  return simple('biometrics', person, status, because);
}

/** Asked of every foreign national in the family, coming along or not. */
function medicalOf(person: Person, { invitation }: ChecklistFacts): Document {
  const { applying, deadline } = invitation;
  const now = medicalOn(formatDay(applying));
  const then = deadline === undefined ? now : medicalOn(formatDay(deadline));
  const changes = then !== undefined && then !== now ? then.effective : undefined;
  return simple('medical', person, now?.upfront === true ? 'required' : 'notNeeded', {
    id: 'checklist.medical',
    values: {
      upfront: now?.upfront === true,
      since: now?.effective ?? '',
      changes,
      months: validityOn(formatDay(applying)).medicalMonths,
      earlier: earlierExamYears,
    },
  });
}

function policeOf(person: Person, { invitation }: ChecklistFacts): readonly Document[] {
  const { applying, deadline } = invitation;
  const { fromAge, monthsInARow, lookBackYears } = policeCertificates;
  const rule = { age: fromAge, months: monthsInARow, years: lookBackYears };
  const within = validityOn(formatDay(applying)).policeMonths;
  if (isAged(person, fromAge, applying) === 'no') {
    return [simple('policeCertificate', person, 'notNeeded', { id: 'checklist.policeAge', values: rule })];
  }
  const stated = person.residences;
  const answers = policeAnswers(person, stated ?? [], applying);
  const documents = answers.map(({ country, status, living, issuedFrom, proof }) => {
    const latest = deadline === undefined ? undefined : issuedWithin(deadline);
    return documentOf({
      id: 'policeCertificate',
      person: person.id,
      about: { kind: 'country', country },
      country,
      programs: everywhere(status),
      because: policeReason(status, living, rule, within),
      proof,
      issuedFrom,
      issuedFromForDeadline: living && issuedFrom !== undefined && latest !== issuedFrom ? latest : undefined,
    });
  });
  const others = person.countries
    .filter((country) => !answers.some((answer) => answer.country === country))
    .map((country) =>
      documentOf({
        id: 'policeCertificate',
        person: person.id,
        about: { kind: 'country', country },
        country,
        programs: everywhere('unknown'),
        because: { id: 'checklist.policeLived', values: { ...rule, stated: stated !== undefined } },
      }),
    );
  const known = [...documents, ...others];
  if (known.length > 0) return known;
  return stated === undefined
    ? [simple('policeCertificate', person, 'unknown', { id: 'checklist.policeNotStated', values: rule })]
    : [simple('policeCertificate', person, 'notNeeded', { id: 'checklist.policeNone', values: rule })];
}

type PoliceRule = { readonly age: number; readonly months: number; readonly years: number };

function policeReason(status: DocumentStatus, living: boolean, rule: PoliceRule, within: number): ChecklistMessage {
  switch (status) {
    case 'required':
      return living
        ? { id: 'checklist.policeLiving', values: { ...rule, within } }
        : { id: 'checklist.policeBefore', values: rule };
    case 'notNeeded':
      return { id: 'checklist.policeShort', values: rule };
    case 'unknown':
      return { id: 'checklist.policeBirth', values: rule };
  }
}
