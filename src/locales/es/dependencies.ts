import type { dependencies as english } from '../en/dependencies.ts';

export const dependencies: Readonly<Record<keyof typeof english, string>> = {
  'command.deadline follow':
    'Mueve lo que viene después de un plazo y quedaría demasiado pronto; muestra antes qué se movería.',
  'command.deadline follow.example': 'mover siguientes papers',
  'verb.deadline follow': 'mover siguientes|mover lo que sigue',
  'button.follow': '{count, plural, one {Moverlo también} other {Mover los # también}}',
  'follow.none': 'Nada de lo que viene después de {title} queda demasiado pronto.',
  'follow.preview':
    '{count, plural, one {Un plazo viene después de {title} y queda demasiado pronto. Aún no ha cambiado nada.} other {# plazos vienen después de {title} y quedan demasiado pronto. Aún no ha cambiado nada.}}',
  'follow.would':
    '{count, plural, one {Esto viene después, y tendría que moverse:} other {Estos vienen después, y tendrían que moverse:}}',
  'follow.row': '{title}: del {before} al {due}',
  'follow.done':
    '{count, plural, one {Se ha movido un plazo después de {title}.} other {Se han movido # plazos después de {title}.}}',
  'follow.none-all': 'Nada vence antes de lo que le precede.',
  'follow.preview-all':
    '{count, plural, one {Un plazo vence antes de lo que le precede. Aún no ha cambiado nada.} other {# plazos vencen antes de lo que les precede. Aún no ha cambiado nada.}}',
  'follow.would-all':
    '{count, plural, one {Esto viene después de otro plazo, y tendría que moverse:} other {Estos vienen después de otros, y tendrían que moverse:}}',
  'follow.done-all': '{count, plural, one {Se ha movido un plazo.} other {Se han movido # plazos.}}',
  'check.too-early': '{item}: vence el {on}, antes de lo que le precede.',
};
