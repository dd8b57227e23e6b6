import { funds20180101 } from './2018-01-01-funds-of-2018.ts';
import { funds20190101 } from './2019-01-01-funds-of-2019.ts';
import { funds20200101 } from './2020-01-01-funds-of-2020.ts';
import { funds20210715 } from './2021-07-15-funds-of-2021.ts';
import { funds20220609 } from './2022-06-09-funds-of-2022.ts';
import { funds20230425 } from './2023-04-25-funds-of-2023.ts';
import { funds20240528 } from './2024-05-28-funds-of-2024.ts';
import { funds20250707 } from './2025-07-07-funds-of-2025.ts';
import type { FundsTable } from './tables.ts';

/** Settlement-funds tables, oldest first. None is known before 2018. */
export const fundsTables: readonly FundsTable[] = [
  funds20180101,
  funds20190101,
  funds20200101,
  funds20210715,
  funds20220609,
  funds20230425,
  funds20240528,
  funds20250707,
];
