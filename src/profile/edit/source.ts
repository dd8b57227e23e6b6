import type { Form } from './written.ts';

export interface Source {
  readonly text: string;
  readonly form: Form;
}
