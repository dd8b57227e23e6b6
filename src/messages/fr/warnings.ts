import { type Day, formatDay } from '../../base/day.ts';
import type { warnings as english } from '../en/warnings.ts';
import type { RoomLike } from '../message.ts';
import { years as inYears } from './terms.ts';
import { counted, dayText, dollars, pluralOf } from './typography.ts';

const afterwards =
  'Il faut que ce soit encore le cas le jour de votre demande\u00A0: après une invitation, le délai se compte en jours.';
const still = (days: number) => (days === 0 ? 'aujourd’hui' : `encore ${counted(days, 'jour', 'jours')}`);
const on = (day: Day) => dayText(formatDay(day));

/** What `crs init` says of an answer that it takes and that costs something, or can hardly be right. */
export const warnings: RoomLike<typeof english> = {
  'warn.testOver': ({ last }) =>
    `Les résultats de ce test comptaient jusqu’au ${on(last)}\u00A0: ils ne donnent plus rien. Il faut un nouveau test.`,
  'warn.testEnds': ({ last, days }) =>
    `Les résultats de ce test comptent jusqu’au ${on(last)} (${still(days)}). ${afterwards}`,
  'warn.ecaOver': ({ last }) =>
    `Cette évaluation comptait jusqu’au ${on(last)}\u00A0: ces études ne donnent plus rien tant qu’elle n’est pas renouvelée.`,
  'warn.ecaEnds': ({ last, days }) => `Cette évaluation compte jusqu’au ${on(last)} (${still(days)}). ${afterwards}`,
  'warn.ecaBeforeCompletion': ({ completed }) =>
    `Le rapport est antérieur à la fin des études, le ${dayText(completed)}\u00A0: vérifiez les deux dates.`,
  'warn.noEca': ({ partner }) =>
    partner
      ? 'Tant qu’il n’y a pas d’évaluation (EDE), ces études ne donnent aucun point pour la scolarité de votre époux ou conjoint de fait.'
      : 'Tant qu’il n’y a pas d’évaluation (EDE), ces études ne donnent aucun point du SCG et ne comptent pas pour le programme des travailleurs qualifiés (fédéral).',
  'warn.notFinished': ({ completed }) => `Ces études ne donnent rien avant d’être terminées, le ${dayText(completed)}.`,
  'warn.quebec': () =>
    'Entrée express ne sélectionne pas les personnes qui veulent vivre au Québec, qui a son propre programme (Arrima)\u00A0: avec cette réponse, aucun programme d’Entrée express ne vous est ouvert.',
  'warn.fundsLow': ({ needed, persons }) =>
    `${pluralOf(persons, 'Une personne seule', `Une famille de ${counted(persons, 'personne', 'personnes')}`)} doit disposer de ${dollars(needed)}\u00A0CA\u00A0: avec moins, les programmes des travailleurs qualifiés et des métiers spécialisés vous sont fermés, sauf si vous travaillez au Canada avec une offre d’emploi qui compte.`,
  'warn.fundsMayBeLow': ({ most }) =>
    `Si toutes les personnes qui peuvent faire partie de votre famille en font partie, il faut ${dollars(most)}\u00A0CA.`,
  'warn.veryOld': ({ years }) => `C’était il y a ${inYears(years)}\u00A0: vérifiez l’année.`,
  'warn.relativeYoung': ({ age, needed }) =>
    `${inYears(age)}\u00A0: la parenté compte à partir de ${inYears(needed)}. Vérifiez l’âge s’il n’est pas exact.`,
  'warn.workAsChild': ({ years }) =>
    `Ce serait un travail à l’âge de ${inYears(years)}\u00A0: vérifiez la date, et la date de naissance.`,
  'warn.permitOver': ({ until }) =>
    `Ce permis a pris fin le ${dayText(until)}. Le travail fait ensuite ne compte que si une prolongation a été demandée à temps et est encore à l’étude.`,
};
