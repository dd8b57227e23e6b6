import type { Sitting } from '../facts/candidate.ts';
import { type Ability, abilities } from '../law/language-tests/ids.ts';
import type { Message } from '../messages/message.ts';
import type { CrsId, Node } from '../score-tree/node.ts';

type LanguageId = 'core.firstLanguage' | 'core.secondLanguage' | 'partner.language';

const idsOf = <Id extends LanguageId>(
  id: Id,
): readonly { readonly ability: Ability; readonly id: `${Id}.${Ability}` }[] =>
  abilities.map((ability) => ({ ability, id: `${id}.${ability}` }));

const abilityIds = {
  'core.firstLanguage': idsOf('core.firstLanguage'),
  'core.secondLanguage': idsOf('core.secondLanguage'),
  'partner.language': idsOf('partner.language'),
};

/** One node an ability: the points of its level, with the result that gave it. */
export function abilityNodes(
  prefix: LanguageId,
  sitting: Sitting | undefined,
  max: number,
  source: string,
  points: (level: number) => number,
): readonly Node<CrsId>[] {
  return abilityIds[prefix].map(({ ability, id }) => ({
    id,
    points: sitting ? points(sitting.levels[ability]) : 0,
    max,
    because: sitting ? levelReason(sitting, ability) : noTest,
    source,
  }));
}

const noTest: Message = { id: 'language.noTest', values: {} };

export function levelReason(sitting: Sitting, ability: Ability): Message {
  return {
    id: 'language.level',
    values: {
      language: sitting.language,
      test: sitting.test,
      result: sitting.results[ability],
      level: sitting.levels[ability],
    },
  };
}
