import fc from 'fast-check';

// The tests that assess people, those first that take the least time: the first that fails ends the run.
import '../unit/doubts.test.ts';
import '../unit/evaluate.test.ts';
import '../unit/legal-uncertainty.test.ts';
import '../facts.test.ts';
import '../cases.test.ts';
import '../crs-nodes.test.ts';
import '../law/dated-axes.test.ts';
import '../unit/categories.test.ts';
import '../unit/continuity.test.ts';
import '../unit/language-levels.test.ts';
import '../unit/language-order.test.ts';
import '../unit/restricted.test.ts';
import '../unit/work-time.test.ts';
import '../oracle.test.ts';
import '../readings.test.ts';
import '../properties.test.ts';

// The same people for every change.
fc.configureGlobal({ seed: 20260115 });

export { checks } from './in-process.ts';
