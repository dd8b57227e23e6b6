// `npm run mutation` changes what computes answers, one place at a time, and tells which changes no test notices.

/** @type {import('@stryker-mutator/core').PartialStrykerOptions} */
export default {
  mutate: [
    'src/crs/**/*.ts',
    'src/programs/**/*.ts',
    'src/facts/**/*.ts',
    'src/categories/**/*.ts',
    'src/assess/**/*.ts',
    '!src/assess/proposal/**',
  ],
  plugins: ['./tests/mutation/runner.js'],
  testRunner: 'in-process',
  buildCommand: 'node tests/mutation/build.js',
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  tempDirName: 'reports/mutation/sandbox',
  ignorePatterns: ['dist', 'reports', 'biome.json'],
  reporters: ['clear-text', 'html', 'progress-append-only'],
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  clearTextReporter: { allowColor: false, reportTests: false },
  concurrency: 2,
  // Ends of loops are told by counting; a busy machine is no reason.
  timeoutMS: 300_000,
};
