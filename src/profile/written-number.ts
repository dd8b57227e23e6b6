/**
 * What a number that is not written as YAML takes it may mean, the likeliest first: `21,500`, `21 500`, `$21,500`, `7,5`,
 * `40h`. Whether a comma or a point stands before decimals or between thousands is often told by the digits after it alone.
 */
export function numbersIn(text: string): readonly number[] {
  const [, sign = '', found] = /^[^\d+-]*([+-]?)(\d[\d.,'’_\s]*)\D*$/u.exec(text.trim()) ?? [];
  if (found === undefined) return [];
  const digits = found.replace(/['’_\s]/g, '').replace(/[.,]+$/, '');
  return readings(digits)
    .map((one) => Number(sign + one))
    .filter(Number.isFinite);
}

/** Whether exactly three digits stand behind the only point of a number, which then may part thousands: `21.500`, not `0.125`. */
export function mayPartThousands(text: string): boolean {
  return /^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(text);
}

function readings(digits: string): readonly string[] {
  const last = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  if (last === -1) return [digits];
  const joined = digits.replace(/[.,]/g, '');
  const decimal = `${digits.slice(0, last).replace(/[.,]/g, '')}.${digits.slice(last + 1)}`;
  const marks = digits.match(/[.,]/g) ?? [];
  if (new Set(marks).size > 1) return [decimal];
  if (marks.length > 1) return [joined];
  return digits.length - last === 4 ? [joined, decimal] : [decimal];
}
