export const tooMuch = {
  'error.too-fast':
    'C’était beaucoup à la fois. Patientez {seconds, plural, one {# seconde} other {# secondes}} et réessayez ; rien du dernier message n’a été fait.',
  'error.too-many-words':
    'Cela fait {count} mots, et j’en analyse {max} au plus à la fois. Rien n’a été modifié ; abrégez, ou utilisez le formulaire.',
  'error.link-tries':
    'Vous avez saisi trop de codes non valables. Demandez-en un nouveau dans une heure ; rien n’a été modifié.',
};
