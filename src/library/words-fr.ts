export { fr } from '../messages/fr.ts';
export type { Words } from '../messages/message.ts';
