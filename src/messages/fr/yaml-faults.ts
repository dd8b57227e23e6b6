/** What the parser of YAML says is wrong, by its English sentence; of two that fit the first is taken. */
const faults: readonly (readonly [says: RegExp, french: string])[] = [
  [/^Missing closing "quote/, 'un guillemet droit (") s’ouvre sans se fermer'],
  [/^Missing closing 'quote/, 'une apostrophe droite s’ouvre sans se fermer'],
  [/^Flow map\b.* end with a \}/, 'il manque l’accolade } qui ferme, ou ces lignes doivent être plus en retrait'],
  [/^Flow sequence\b.* end with a \]/, 'il manque le crochet ] qui ferme, ou ces lignes doivent être plus en retrait'],
  [/^Unexpected ,/, 'une virgule de trop'],
  [/^Unexpected [}\]]|^Unexpected flow-/, 'une accolade ou un crochet de trop'],
  [/^Missing , or :/, 'il manque une virgule ou un deux-points'],
  [/^Missing , /, 'il manque une virgule entre deux éléments'],
  [/^Unexpected block-seq-ind/, 'une liste commence à la ligne après sa clé'],
  [/^Missing space after :/, 'il manque une espace après le deux-points'],
  [
    /^Nested mappings/,
    'un deuxième deux-points\u00A0: mettez la valeur entre guillemets droits, ou vérifiez le retrait des lignes',
  ],
  [/^Implicit (?:map )?keys need/, 'une ligne sans clé suivie d’un deux-points'],
  [/must start at the same column|^A block sequence/, 'le retrait de cette ligne diffère de celui des autres'],
  [/^Sequence item without/, 'un élément de liste sans tiret'],
  [/^Block collections are not allowed/, 'il manque une virgule, ou l’accolade ou le crochet qui ferme'],
  [/^Block collection cannot|^Block scalar header/, 'ce qui suit doit commencer à la ligne'],
  [/^Plain value cannot start/, 'une valeur qui commence par ce signe se met entre guillemets droits'],
  [/^Invalid escape/, 'un signe inconnu après la barre oblique inverse\u00A0: doublez-la'],
  [/^Comments must be separated/, 'il faut une espace avant le signe # d’un commentaire'],
  [/token in YAML stream/, 'ceci ne peut pas se trouver à cet endroit'],
  [/at node end$/, 'du texte en trop après la valeur'],
];

/** In French; what is not known here is left in the words of the parser. */
export function yamlFault(message: string): string {
  const found = faults.find(([says]) => says.test(message));
  return found ? found[1] : `l’analyseur dit, en anglais, «\u00A0${message}\u00A0»`;
}
