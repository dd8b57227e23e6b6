export { fr } from '../messages/fr.ts';
