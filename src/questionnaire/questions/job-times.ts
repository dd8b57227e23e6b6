import type { ProfileData } from '../../profile/profile-data.ts';
import type { At, Step } from '../question.ts';

/** Whether the file tells of other hours or of leaves during a job. */
export function hasChanged({ hoursPerWeek, leaves }: ProfileData): boolean {
  return Array.isArray(hoursPerWeek) || (Array.isArray(leaves) && leaves.length > 0);
}

/**
 * Leaves, and hours by the day on which they changed: of those who say that something changed.
 * @param areHoursAsked whether the hours of the job are asked at all; what a file tells of others stays
 */
export function timesOfJob(areHoursAsked: (at: At) => boolean): readonly Step[] {
  const isAsked = (at: At) => areHoursAsked(at) && at.steer('hoursPerWeek') === 'changed';
  return [
    {
      step: 'list',
      key: 'leaves',
      gate: {
        step: 'question',
        id: 'leaves?',
        kind: { of: 'confirm' },
        ask: 'ask.anyLeave',
        why: 'why.anyLeave',
        optional: true,
      },
      more: { step: 'question', id: 'another', kind: { of: 'confirm' }, ask: 'ask.moreLeaves', usual: false },
      keep: 'ask.keepLeave',
      applies: isAsked,
      partial: true,
      steps: [
        {
          step: 'question',
          id: 'start',
          to: 'start',
          kind: { of: 'date', month: 'first' },
          ask: 'ask.leaveStart',
          help: 'explain.date',
          required: true,
        },
        {
          step: 'question',
          id: 'end',
          to: 'end',
          kind: { of: 'date', month: 'last' },
          ask: 'ask.leaveEnd',
          why: 'why.leaveEnd',
          help: 'explain.date',
          optional: true,
        },
      ],
    },
    {
      step: 'list',
      key: 'hoursPerWeek',
      gate: {
        step: 'question',
        id: 'hours?',
        kind: { of: 'confirm' },
        ask: 'ask.hoursChanged',
        why: 'why.hoursChanged',
        optional: true,
      },
      more: { step: 'question', id: 'another', kind: { of: 'confirm' }, ask: 'ask.moreHours', usual: false },
      keep: 'ask.keepHours',
      applies: isAsked,
      partial: true,
      steps: [
        {
          step: 'question',
          id: 'from',
          to: 'from',
          kind: { of: 'date', month: 'first' },
          ask: 'ask.hoursFrom',
          help: 'explain.date',
          applies: ({ about }) => about.position > 1,
          required: true,
        },
        {
          step: 'question',
          id: 'hours',
          to: 'hours',
          kind: { of: 'number' },
          ask: 'ask.hours',
          why: 'why.hours',
          required: true,
        },
      ],
    },
    {
      step: 'question',
      id: 'hours',
      to: 'hoursPerWeek',
      kind: { of: 'number' },
      ask: 'ask.hoursAllTheTime',
      why: 'why.hours',
      applies: (at) => isAsked(at) && !Array.isArray(at.here.hoursPerWeek),
      implied: 40,
    },
  ];
}
