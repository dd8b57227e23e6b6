/** What threads can do for many people. */
export type Work = 'improve' | 'overview';
