type Style = (text: string) => string;

/** What a terminal can do to a text. Where it shows no colours, each style leaves the text as it is. */
export interface Colors {
  readonly bold: Style;
  readonly dim: Style;
  readonly underline: Style;
  readonly cyan: Style;
  readonly green: Style;
  readonly red: Style;
  readonly yellow: Style;
}
