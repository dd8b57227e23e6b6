import type { template as english } from '../en/template.ts';
import type { RoomLike } from '../message.ts';

/** The commented file that `crs rules template` prints\u00A0; the cells that can be changed follow it. */
export const template: RoomLike<typeof english> = {
  'template.head': ({ base, announced }) => `# Une modification du SCG, pour crs --rules FICHIER. ${
    announced
      ? `Elle complète ${announced.id}\u00A0:
# ${announced.title}.
# Les chiffres étaient introuvables dans un texte officiel à la parution de crs\u00A0: reprenez-les de la page officielle.`
      : `Elle change ${base}.`
  }
# Tant qu’il reste des blancs, crs refuse le fichier et nomme ce qui manque. Le nom du fichier figure sur chaque sortie.

extends: ${base}          # la version modifiée
effective: ${announced?.id ?? 'YYYY-MM-DD'}        # premier jour en vigueur
title: ${announced ? 'Professions à salaire élevé' : ''}    # ce qui change, en une ligne
status: enacted             # ou proposed
verified:                   # dernier jour où vous avez vu ces chiffres en vigueur, YYYY-MM-DD
instrument:                 # par exemple\u00A0: Instructions ministérielles du YYYY-MM-DD
sources:                    # où vous les avez lus\u00A0; au moins une source
  - title:                  # par exemple\u00A0: Critères du SCG (canada.ca)
    url:                    # https://...
    seen:                   # ce que vous y avez vérifié, et quand

changes:
  additional:
    highWage:               # supprimez ce tableau s’il n’y a pas de points pour les professions à salaire élevé
      occupations:          # code de la CNP 2021\u00A0: 2x, 1.5x ou 1.3x le salaire médian. Un par ligne, entre guillemets\u00A0:
        # "21231": 1.5x
      canadianWork:
        years:              # années complètes de travail au Canada exigées dans une profession de la liste
        points:
          2x:
          1.5x:
          1.3x:
      jobOffer:
        arrangedOnly:       # true\u00A0: seulement une offre avec EIMT ou permis (R82(2))\u00A0; false\u00A0: toute offre à temps plein assez longue
        points:
          2x:
          1.5x:
          1.3x:
      both:                 # avec les deux\u00A0: add (on additionne) ou higher (seul le plus élevé compte)
      cite:                 # l’article, pour la citation\u00A0; facultatif
`,
  'template.cells': ({ base }) =>
    `
# Toutes les autres cases, avec leur valeur dans ${base}. Pour en changer une, copiez-la sous changes avec les clés
# qui sont au-dessus d’elle.
# Deux chiffres\u00A0: avec un époux ou conjoint de fait compté, puis sans.
#
`,
};
