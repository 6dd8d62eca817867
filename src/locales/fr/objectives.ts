import type { objectives as en } from '../en/objectives.ts';

/** Ce que dit le bot lorsque l’on ajoute des objectifs. */
export const objectives: Readonly<Record<keyof typeof en, string>> = {
  'command.objective add': 'Ajoute un objectif du congrès.',
  'command.objective add.example': 'ajouter un objectif Écouter les jeunes',
  'verb.objective add': 'ajouter un objectif|ajouter objectif|nouvel objectif',
  'objective.added': 'Ajouté aux objectifs du congrès : {title}.',
  'objective.already-there': '{title} figure déjà parmi les objectifs. Rien n’a été modifié.',
};
