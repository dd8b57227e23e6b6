// The least that a program does which reads a file line by line: what `crs batch` is measured against.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  try {
    JSON.parse(line);
  } catch {
    // A few lines are bad.
  }
}
