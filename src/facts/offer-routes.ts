import type { Message } from '../messages/message.ts';
import type { OfferRoute } from './candidate.ts';

/** A route of R82(2), or why there is none. */
export type RouteOrReason = OfferRoute | Message;

/** How an offer qualifies for skilled workers (R82(2)) and for trades (R87.2(3)(d)), whose routes ask for more. */
export interface OfferRoutes {
  readonly worker: RouteOrReason;
  readonly trade: RouteOrReason;
}
