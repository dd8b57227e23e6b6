import { Transform, type TransformCallback } from 'node:stream';

/** Bytes of the beginning and of the end of a line by which a request is known that is not read. */
const edge = 256;

/** Passes whole lines on. One that is too long is let go while it comes in, and told with its beginning and end. */
export class WholeLines extends Transform {
  readonly #most: number;
  readonly #tooLong: (beginning: string, end: string) => void;
  #parts: Buffer[] = [];
  #length = 0;
  #beginning = '';

  /** @param most bytes of a line that is passed on */
  constructor(most: number, tooLong: (beginning: string, end: string) => void) {
    super();
    this.#most = most;
    this.#tooLong = tooLong;
  }

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end !== -1; end = chunk.indexOf('\n', from)) {
      this.#take(chunk.subarray(from, end + 1));
      this.#pass();
      from = end + 1;
    }
    this.#take(chunk.subarray(from));
    done();
  }

  #take(part: Buffer): void {
    if (part.length === 0) return;
    this.#parts.push(part);
    this.#length += part.length;
    if (this.#length <= this.#most) return;
    const kept = Buffer.concat(this.#parts);
    if (this.#beginning === '') this.#beginning = kept.toString('latin1', 0, edge);
    this.#parts = [Buffer.from(kept.subarray(-edge))];
  }

  #pass(): void {
    const line = Buffer.concat(this.#parts);
    if (this.#length <= this.#most) this.push(line);
    else this.#tooLong(this.#beginning, line.toString('latin1'));
    this.#parts = [];
    this.#length = 0;
    this.#beginning = '';
  }
}

/** The id of the request of which these are the beginning and the end, where one of them shows it. */
export function requestId(beginning: string, end: string): string | number | undefined {
  const id = '"id":\\s*(\\d{1,15}|"[^"\\\\]{1,100}")';
  const first = new RegExp(`^\\s*\\{\\s*(?:"(?:jsonrpc|method)":\\s*"[^"]{1,60}"\\s*,\\s*)*${id}\\s*,`).exec(beginning);
  const last = new RegExp(`,\\s*${id}\\s*(?:,\\s*"jsonrpc":\\s*"2\\.0"\\s*)?\\}\\s*$`).exec(end);
  const found = first?.[1] ?? last?.[1];
  if (found === undefined) return undefined;
  return found.startsWith('"') ? found.slice(1, -1) : Number(found);
}
