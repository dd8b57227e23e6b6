import { Tinypool } from 'tinypool';
import type { Lang } from '../lang.ts';
import { workerFile } from '../worker-file.ts';
import type { Loaded } from './people.ts';
import type { Work } from './work.ts';

/** What a thread is asked for, beside the people. */
export interface Task {
  readonly work: Work;
  /** As the command was given them. */
  readonly given: object;
  /** What a person types to run the program again, which a thread cannot know. */
  readonly startedAs: string;
  readonly lang: Lang;
}

/** So many at a time: enough that what passes between threads is little, few enough that none waits long for the last. */
const atATime = 4;

/** Answers for people, in their order, from several threads. @param done is told how many are answered */
export async function answerInThreads<T>(
  task: Task,
  people: readonly Loaded[],
  threads: number,
  done: (count: number) => void,
): Promise<readonly T[]> {
  const pool = new Tinypool({
    runtime: 'worker_threads',
    ...workerFile('people-worker.mjs', 'people/worker.ts'),
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
  });
  try {
    let count = 0;
    const parts: Promise<readonly T[]>[] = [];
    for (let from = 0; from < people.length; from += atATime) {
      const part = people.slice(from, from + atATime);
      const answered = pool.run({ ...task, people: part }, { name: 'answer' }).then((answers: readonly T[]) => {
        count += answers.length;
        done(count);
        return answers;
      });
      parts.push(answered);
    }
    return (await Promise.all(parts)).flat();
  } finally {
    await pool.destroy();
  }
}
