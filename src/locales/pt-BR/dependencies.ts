import type { dependencies as english } from '../en/dependencies.ts';

export const dependencies: Readonly<Record<keyof typeof english, string>> = {
  'command.deadline follow':
    'Move o que vem depois de um prazo e ficaria cedo demais; mostra antes o que mudaria.',
  'command.deadline follow.example': 'mover seguintes papers',
  'verb.deadline follow': 'mover seguintes|mover o que segue',
  'button.follow': '{count, plural, one {Mover também} other {Mover os # também}}',
  'follow.none': 'Nada do que vem depois de {title} está cedo demais.',
  'follow.preview':
    '{count, plural, one {Um prazo vem depois de {title} e está cedo demais. Nada mudou ainda.} other {# prazos vêm depois de {title} e estão cedo demais. Nada mudou ainda.}}',
  'follow.would':
    '{count, plural, one {Isto vem depois, e teria de mudar:} other {Estes vêm depois, e teriam de mudar:}}',
  'follow.row': '{title}: de {before} para {due}',
  'follow.done':
    '{count, plural, one {Um prazo depois de {title} mudou.} other {# prazos depois de {title} mudaram.}}',
  'follow.none-all': 'Nada vence antes daquilo que vem antes.',
  'follow.preview-all':
    '{count, plural, one {Um prazo vence antes daquilo que vem antes. Nada mudou ainda.} other {# prazos vencem antes daquilo que vem antes. Nada mudou ainda.}}',
  'follow.would-all':
    '{count, plural, one {Isto vem depois de outro prazo, e teria de mudar:} other {Estes vêm depois de outros, e teriam de mudar:}}',
  'follow.done-all': '{count, plural, one {Um prazo mudou.} other {# prazos mudaram.}}',
  'check.too-early': '{item}: vence em {on}, antes daquilo que vem antes.',
};
