/** What is said of tasks that the minutes of a meeting give somebody, in Portuguese. */
export const minutesTasks = {
  'command.deadline propose':
    'Tarefas que uma ata dá a alguém para um dia, para acrescentar uma a uma como prazos.',
  'command.deadline propose.example': 'prazo propor ata-4-marco',
  'verb.deadline propose': 'prazo propor|propor prazos',
  'command.deadline take': 'Acrescenta como prazo uma tarefa que um documento dá a alguém, com suas linhas.',
  'command.deadline take.example': 'prazo aceitar 12',
  'verb.deadline take': 'prazo aceitar',
  'proposal.kind.action': 'Uma tarefa',
  'actions.no-documents':
    'Não tenho documentos para olhar. Dê primeiro a ata, com “documents add” ou como arquivo em um chat privado.',
  'actions.found':
    '{title}: {count, plural, =0 {não resta nenhuma tarefa que alguém deva fazer até um dia.} one {uma tarefa que alguém deve fazer até um dia. Só é acrescentada se você disser.} other {# tarefas que alguém deve fazer até um dia. Cada uma só é acrescentada se você disser.}}',
  'actions.who-when': '{owner}, até {due}',
  'actions.text': 'Lido em {lines}: “{text}”',
  'actions.unknown':
    'O plano não conhece ninguém, ou conhece vários, com o nome {owner}: o prazo não seria de ninguém, com o nome no título.',
  'actions.known': 'Um prazo com estas palavras já está no plano.',
  'actions.in-document': 'Dá a alguém {count, plural, one {uma tarefa} other {# tarefas}} para um dia.',
  'actions.look': 'Ver as tarefas',
} as const;
