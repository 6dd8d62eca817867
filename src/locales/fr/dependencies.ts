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
  'check.too-early': '{item} : échéance le {on}, avant ce qui doit la précéder.',
};
