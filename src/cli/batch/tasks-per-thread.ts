/** A chunk being scored, and the next one, so that no thread waits for the main one. */
export const tasksPerThread = 2;
