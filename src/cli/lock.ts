import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** Milliseconds after which a lock is of a program that ended without taking it off: the work under one takes less than one. */
const forgotten = 10_000;
/** Milliseconds between two looks. */
const pause = 20;

/** Does work that no other program of this kind does at the same time. @param name of a folder that is there meanwhile */
export async function locked<T>(name: string, work: () => Promise<T>): Promise<T> {
  while (!taken(name)) await setTimeout(pause);
  try {
    return await work();
  } finally {
    release(name);
  }
}

function taken(name: string): boolean {
  try {
    // To make a folder succeeds once, on any file system.
    mkdirSync(name);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const since = statSync(name, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && Date.now() - since > forgotten) release(name);
    return false;
  }
}

function release(name: string): void {
  try {
    rmdirSync(name);
  } catch {
    // Another program was quicker.
  }
}
