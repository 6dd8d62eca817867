import type { objectives as en } from '../en/objectives.ts';

/** Lo que dice el bot al añadir objetivos. */
export const objectives: Readonly<Record<keyof typeof en, string>> = {
  'command.objective add': 'Añade un objetivo del congreso.',
  'command.objective add.example': 'añadir objetivo Escuchar a los jóvenes',
  'verb.objective add': 'añadir objetivo|agregar objetivo|nuevo objetivo',
  'objective.added': 'Añadido a los objetivos del congreso: {title}.',
  'objective.already-there': '{title} ya figura entre los objetivos. No se ha modificado nada.',
};
