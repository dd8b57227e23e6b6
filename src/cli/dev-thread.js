// What a thread of `npm run dev` reads first.
import { register } from 'tsx/esm/api';

register();
