import { resolve } from 'node:path';
import ts from 'typescript';

/** What values of a type look like. */
export type Shape =
  | { readonly kind: 'text' | 'number'; readonly name: string }
  /** One of these: a literal, a flag, nothing. */
  | { readonly kind: 'constants'; readonly values: readonly (string | number | boolean | null | undefined)[] }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'tuple'; readonly of: readonly Shape[] }
  | { readonly kind: 'object'; readonly keys: Readonly<Record<string, Shape>> }
  | { readonly kind: 'record'; readonly of: Shape }
  | { readonly kind: 'either'; readonly of: readonly Shape[] };

/** The values that each sentence takes, as the compiler knows them from its types; nothing for one that takes none. */
export function shapesOfMessages(): ReadonlyMap<string, Shape | undefined> {
  const file = resolve('src/messages/en.ts');
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [file] }, ts.sys, '.');
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  const all = module && checker.getExportsOfModule(module).find(({ name }) => name === 'en');
  if (!source || !all) throw new Error('src/messages/en.ts exports no en');
  return new Map(
    checker
      .getTypeOfSymbol(all)
      .getProperties()
      .map((sentence) => {
        const [call] = checker.getTypeOfSymbol(sentence).getCallSignatures();
        const [given] = call?.getParameters() ?? [];
        return [sentence.name, given && shapeOf(checker, checker.getTypeOfSymbol(given), given.name)];
      }),
  );
}

function shapeOf(checker: ts.TypeChecker, type: ts.Type, name: string): Shape {
  if (type.isStringLiteral() || type.isNumberLiteral()) return { kind: 'constants', values: [type.value] };
  if (type.flags & ts.TypeFlags.BooleanLiteral) {
    return { kind: 'constants', values: [checker.typeToString(type) === 'true'] };
  }
  if (type.flags & ts.TypeFlags.Undefined) return { kind: 'constants', values: [undefined] };
  if (type.flags & ts.TypeFlags.Null) return { kind: 'constants', values: [null] };
  if (type.isUnion()) return joined(type.types.map((one) => shapeOf(checker, one, name)));
  if (type.flags & ts.TypeFlags.StringLike) return { kind: 'text', name };
  if (type.flags & ts.TypeFlags.NumberLike) return { kind: 'number', name };
  if (checker.isTupleType(type)) {
    return { kind: 'tuple', of: itemsOf(checker, type).map((item) => shapeOf(checker, item, name)) };
  }
  if (checker.isArrayType(type)) {
    const [item] = itemsOf(checker, type);
    if (item) return { kind: 'list', of: shapeOf(checker, item, name) };
  }
  const keys = checker.getPropertiesOfType(type);
  const index = checker.getIndexTypeOfType(type, ts.IndexKind.String);
  if (index && keys.length === 0) return { kind: 'record', of: shapeOf(checker, index, name) };
  if (type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) {
    return {
      kind: 'object',
      keys: Object.fromEntries(
        keys.map((key) => {
          const shape = shapeOf(checker, checker.getTypeOfSymbol(key), key.name);
          const isOptional = (key.flags & ts.SymbolFlags.Optional) !== 0;
          return [key.name, isOptional ? joined([shape, { kind: 'constants', values: [undefined] }]) : shape];
        }),
      ),
    };
  }
  throw new Error(`${name}: no values are known for the type ${checker.typeToString(type)}`);
}

function itemsOf(checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] {
  return checker.getTypeArguments(type as ts.TypeReference);
}

/** Constants beside each other are one choice. */
function joined(shapes: readonly Shape[]): Shape {
  const values = shapes.flatMap((shape) => (shape.kind === 'constants' ? shape.values : []));
  const others = shapes.flatMap((shape) =>
    shape.kind === 'constants' ? [] : shape.kind === 'either' ? shape.of : [shape],
  );
  const of: readonly Shape[] = values.length > 0 ? [...others, { kind: 'constants', values }] : others;
  const [only] = of;
  return only && of.length === 1 ? only : { kind: 'either', of };
}
