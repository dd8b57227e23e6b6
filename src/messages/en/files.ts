/** What is said of files that are written. */
export const files = {
  'file.noFolder': () => 'there is no such folder',
  'file.isFolder': () => 'a directory, not a file',
  'file.notWritable': () => 'no permission to write there',
  'file.noSpace': () => 'no space left on the device',
  'file.halfWritten': ({ why }: { why: string }) => `${why}; what stands there now is not whole`,
  'file.answer': ({ why }: { why: string }) => `the answer could not be written: ${why}`,
  'file.isRead': ({ output, input }: { output: string; input: string }) =>
    `${output} is also read, as ${input}: it would be lost. Nothing was written; name another file`,
  'file.writtenTwice': ({ output, other }: { output: string; other: string }) =>
    `${output} is the same file as ${other}: one would be lost. Nothing was written; name another file`,
  'file.usual': ({ file }: { file: string }) => `reads ${file}`,
  'file.noUsual': ({ command, file, near }: { command: string; file: string; near: string | undefined }) =>
    `${command}: no profile is named, and there is no ${file} in this folder\n${
      near === undefined
        ? '  write one: crs init\n  or see an example: crs demo'
        : `  did you mean: crs ${command} ${near}`
    }\n  all that it takes: crs help ${command}`,
  'file.emptyFolder': ({ folder }: { folder: string }) =>
    `${folder}: no profile (*.yaml, *.yml, *.json) in this folder`,
  'file.noMatch': ({ pattern }: { pattern: string }) => `${pattern}: no such file, and none that matches`,
  'file.unreadable': ({ count, all }: { count: number; all: number }) =>
    count === all
      ? `none of ${all} ${all === 1 ? 'file' : 'files'} could be read`
      : `${count} of ${all} files could not be read: see above`,
  'file.standardInput': () => 'standard input',
  'file.standardOutput': () => 'standard output',
  'file.storedRounds': () => 'the rounds that were fetched',
};
