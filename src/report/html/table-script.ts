/** Sorts a table by the column whose heading is pressed, and shows only rows that have what is typed. Without it the table is as it was made. */
export const tableScript = `
const table = document.querySelector('table.people');
const body = table.tBodies[0];
const key = (row, column) => row.cells[column].dataset.key ?? row.cells[column].textContent;
// What is empty comes last, whichever way the rest is turned.
const compare = (a, b, turned) => a === b ? 0 : a === '' ? 1 : b === '' ? -1
  : turned * (isNaN(a) || isNaN(b) ? a.localeCompare(b) : a - b);
const folded = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').replaceAll('\\u2212', '-').toLowerCase();
[...table.tHead.rows[0].cells].forEach((cell, column) => {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...cell.childNodes);
  cell.append(button);
  button.addEventListener('click', () => {
    const turned = cell.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
    cell.setAttribute('aria-sort', turned === 1 ? 'ascending' : 'descending');
    body.append(...[...body.rows].sort((a, b) => compare(key(a, column), key(b, column), turned)));
  });
});
const filter = document.querySelector('.filter');
filter.hidden = false;
filter.querySelector('input').addEventListener('input', ({ target }) => {
  const typed = folded(target.value.trim());
  let shown = 0;
  for (const row of body.rows) {
    row.hidden = !folded(row.textContent).includes(typed);
    if (!row.hidden) shown += 1;
  }
  filter.querySelector('output').textContent = shown + ' / ' + body.rows.length;
});
`;
