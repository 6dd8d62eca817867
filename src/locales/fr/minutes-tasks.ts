/** What is said of tasks that the minutes of a meeting give somebody, in French. */
export const minutesTasks = {
  'command.deadline propose':
    'Tâches qu’un compte rendu confie à quelqu’un pour un jour, à ajouter une à une comme échéances.',
  'command.deadline propose.example': 'échéance proposer compte-rendu-4-mars',
  'verb.deadline propose': 'échéance proposer|proposer échéances|proposer des échéances',
  'command.deadline take':
    'Ajoute comme échéance une tâche qu’un document confie à quelqu’un, avec ses lignes.',
  'command.deadline take.example': 'échéance reprendre 12',
  'verb.deadline take': 'échéance reprendre',
  'proposal.kind.action': 'Une tâche',
  'actions.no-documents':
    'Je n’ai pas de document à parcourir. Donnez d’abord le compte rendu, avec « documents add » ou comme fichier dans une conversation privée.',
  'actions.found':
    '{title} : {count, plural, =0 {il ne reste aucune tâche à faire par quelqu’un pour un jour.} one {une tâche à faire par quelqu’un pour un jour. Elle n’est ajoutée que si vous le dites.} other {# tâches à faire par quelqu’un pour un jour. Chacune n’est ajoutée que si vous le dites.}}',
  'actions.who-when': '{owner}, pour {due}',
  'actions.text': 'Lu dans {lines} : « {text} »',
  'actions.unknown':
    'Le plan ne connaît personne, ou plusieurs personnes, du nom de {owner} : l’échéance ne serait à personne, avec le nom dans son titre.',
  'actions.known': 'Une échéance avec ces mots est déjà dans le plan.',
  'actions.in-document': 'Il confie {count, plural, one {une tâche} other {# tâches}} pour un jour.',
  'actions.look': 'Voir les tâches',
} as const;
