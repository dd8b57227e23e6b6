import type { Profile } from '../../profile/schema.ts';
import { type Document, type DocumentStatus, documentOf, everywhere, statusesOf } from './document.ts';
import type { ChecklistFacts } from './facts.ts';
import type { ChecklistMessage } from './message.ts';

/** Papers of the marital status, of children, and what only some need. */
export function familyPapers({ profile, people }: ChecklistFacts): readonly Document[] {
  const children = people.filter(({ role }) => role === 'child');
  return [
    ...unionPapers(profile),
    ...children.flatMap(({ id: person, family }) => [
      documentOf({
        id: 'birthCertificate',
        person,
        programs: family === 'unknown' ? everywhere('unknown') : statusesOf('birthCertificate', () => 'required'),
        because: { id: family === 'unknown' ? 'checklist.dependenceOpen' : 'checklist.birth', values: {} },
      }),
      documentOf({
        id: 'adoptionPapers',
        person,
        programs: everywhere('unknown'),
        because: { id: 'checklist.adoption', values: {} },
      }),
    ]),
    documentOf({
      id: 'translations',
      person: 'principal',
      programs: everywhere('unknown'),
      because: { id: 'checklist.translations', values: {} },
    }),
    documentOf({
      id: 'imm5476',
      person: 'principal',
      programs: everywhere('unknown'),
      because: { id: 'checklist.representative', values: {} },
    }),
  ];
}

function unionPapers({ maritalStatus }: Profile): readonly Document[] {
  const paper = (id: UnionPaper) => {
    const { status, because } = unionAnswer(id, maritalStatus);
    return documentOf({ id, person: 'principal', programs: everywhere(status), because });
  };
  return [paper('marriageCertificate'), paper('imm5409'), paper('divorcePapers'), paper('deathCertificate')];
}

function unionAnswer(
  id: UnionPaper,
  maritalStatus: Profile['maritalStatus'],
): { readonly status: DocumentStatus; readonly because: ChecklistMessage } {
  if (maritalStatus === undefined) {
    return { status: 'unknown', because: { id: 'checklist.maritalNotStated', values: {} } };
  }
  const status = unionStatus[maritalStatus][id];
  const because: ChecklistMessage =
    status === 'unknown'
      ? maritalStatus === 'separated' || maritalStatus === 'annulled'
        ? { id: 'checklist.maritalUnclear', values: { maritalStatus } }
        : { id: 'checklist.earlierUnion', values: {} }
      : { id: 'checklist.marital', values: { maritalStatus } };
  return { status, because };
}

type UnionPaper = 'marriageCertificate' | 'imm5409' | 'divorcePapers' | 'deathCertificate';

/** An earlier union, which a profile does not tell of, leaves the papers of its end open. */
const unionStatus: Readonly<
  Record<NonNullable<Profile['maritalStatus']>, Readonly<Record<UnionPaper, DocumentStatus>>>
> = {
  neverMarried: {
    marriageCertificate: 'notNeeded',
    imm5409: 'notNeeded',
    divorcePapers: 'notNeeded',
    deathCertificate: 'notNeeded',
  },
  married: {
    marriageCertificate: 'required',
    imm5409: 'notNeeded',
    divorcePapers: 'unknown',
    deathCertificate: 'unknown',
  },
  commonLaw: {
    marriageCertificate: 'notNeeded',
    imm5409: 'required',
    divorcePapers: 'unknown',
    deathCertificate: 'unknown',
  },
  divorced: {
    marriageCertificate: 'notNeeded',
    imm5409: 'notNeeded',
    divorcePapers: 'required',
    deathCertificate: 'unknown',
  },
  separated: {
    marriageCertificate: 'unknown',
    imm5409: 'notNeeded',
    divorcePapers: 'unknown',
    deathCertificate: 'unknown',
  },
  widowed: {
    marriageCertificate: 'notNeeded',
    imm5409: 'notNeeded',
    divorcePapers: 'unknown',
    deathCertificate: 'required',
  },
  annulled: {
    marriageCertificate: 'notNeeded',
    imm5409: 'notNeeded',
    divorcePapers: 'unknown',
    deathCertificate: 'unknown',
  },
};
