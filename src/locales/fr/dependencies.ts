import type { dependencies as english } from '../en/dependencies.ts';

export const dependencies: Readonly<Record<keyof typeof english, string>> = {
  'command.deadline follow':
    'Déplace ce qui vient après une échéance et serait trop tôt ; montre d’abord ce qui bougerait.',
  'command.deadline follow.example': 'décaler la suite papers',
  'verb.deadline follow': 'décaler la suite|déplacer la suite',
  'button.follow': '{count, plural, one {La déplacer aussi} other {Déplacer aussi les #}}',
  'follow.none': 'Rien de ce qui vient après {title} n’est trop tôt.',
  'follow.preview':
    '{count, plural, one {Une échéance vient après {title} et elle est trop tôt. Rien n’a encore changé.} other {# échéances viennent après {title} et sont trop tôt. Rien n’a encore changé.}}',
  'follow.would':
    '{count, plural, one {Ceci vient après et devrait être décalé :} other {Ceux-ci viennent après et devraient être décalés :}}',
  'follow.row': '{title} : du {before} au {due}',
  'follow.done':
    '{count, plural, one {Une échéance après {title} a été déplacée.} other {# échéances après {title} ont été déplacées.}}',
  'follow.none-all': 'Rien n’est dû avant ce qui doit le précéder.',
  'follow.preview-all':
    '{count, plural, one {Une échéance tombe avant ce qui doit la précéder. Rien n’a encore changé.} other {# échéances tombent avant ce qui doit les précéder. Rien n’a encore changé.}}',
  'follow.would-all':
    '{count, plural, one {Celle-ci vient après une autre et devrait être décalée :} other {Celles-ci viennent après d’autres et devraient être décalées :}}',
  'follow.done-all':
    '{count, plural, one {Une échéance a été déplacée.} other {# échéances ont été déplacées.}}',
  'check.too-early': '{item} : échéance le {on}, avant ce qui doit la précéder.',
};
