import { federalHighSkilled } from './2026-04-federal-high-skilled.ts';
import type { Proposal } from './proposal.ts';

/** Every proposal that can be named, oldest first. */
export const proposals: readonly Proposal[] = [federalHighSkilled];
