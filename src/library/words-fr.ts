/**
 * Every sentence in French.
 *
 *     import { fr } from 'express-entry-crs/words/fr';
 *
 * @module express-entry-crs/words/fr
 */

export { fr } from '../messages/fr.ts';
