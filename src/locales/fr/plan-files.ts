/** Ce qui est dit des fichiers de plan qui entrent et sortent, et de l’origine des dates, en français. */
export const planFiles = {
  'start.plan-merged':
    'Le fichier de plan {file} a été fusionné avec le plan en vigueur. {count, plural, one {Un point a changé} other {# points ont changé}} des deux côtés ; là, le plan en vigueur demeure. « congress plan import {file} » les montre.',
  'import.same': 'Le plan en vigueur contient déjà tout ce que dit {file}. Rien n’a été modifié.',
  'import.differs': '{count, plural, one {Un élément vient} other {# éléments viennent}} du fichier :',
  'import.row': '{item} : {what}',
  'import.nothing': 'Rien de nouveau ne vient de {file}.',
  'import.conflicts':
    '{count, plural, one {Un point} other {# points}} modifié ici par quelqu’un reste en l’état, bien que le fichier dise autre chose :',
  'import.conflict-field': '{item} : d’après le fichier, {what}',
  'import.conflict-removed': '{item} : absent du fichier, mais modifié ou encore utilisé ici',
  'import.conflict-gone': '{item} : retiré ici, modifié dans le fichier',
  'import.conflict-id':
    '{item} : l’identifiant désigne déjà autre chose ici ; choisissez-en un autre dans le fichier',
  'import.stays-done': 'Ce qui est fait reste fait ; « rouvrir » le rouvre.',
  'import.confirm': 'Rien n’a encore été modifié. Pour continuer, répétez avec --yes.',
  'import.choose': 'Pour donner raison au fichier : --take {ids} (ou --take all).',
  'import.done':
    'Le plan a été fusionné avec {file} : {count, plural, =0 {rien de nouveau} one {# élément modifié} other {# éléments modifiés}}.',
  'import.replaces': '{file} est le plan d’un autre congrès ({name}). Il remplacerait le plan en vigueur.',
  'import.replaced': 'Le plan en vigueur est maintenant celui de {file}.',
  'import.needed': 'Quel fichier ? congress plan import <fichier>',
  'import.no-take': 'Aucun désaccord sous « {id} ». En désaccord : {known}.',
  'export.done': 'Le plan se trouve dans {path}. Modifiez-le, puis : congress plan import {path}',
  'export.documents': 'À côté : {names}.',
  'item.congress': 'Le congrès',
  'item.plan': 'Du plan, {name}',
  'source.committee': 'Fixé par le comité',
  'source.some-template':
    'Proposé par le modèle de plan : {titles}{hidden, plural, =0 {} other { et # de plus}}.',
} as const;
