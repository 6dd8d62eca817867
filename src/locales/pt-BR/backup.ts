export const backup = {
  'backup.done':
    'Cópia gravada em {path}. Ela contém nomes e, cifrados, os tokens de workspaces do Slack: guarde-a onde só você possa ler.',
  'restore.which': 'Qual cópia? congress restore <file>',
  'restore.running': 'O bot está em execução. Pare-o, restaure e inicie-o de novo. Nada foi alterado.',
  'restore.replaces':
    'Já existe um plano: {name}. Para pôr a cópia no lugar dele, acrescente --yes. Nada foi alterado.',
  'restore.failed': 'Não é possível restaurar {file}: {reason}. Nada foi alterado.',
  'restore.no-backup': 'não é uma cópia de segurança deste programa, ou está incompleta',
  'restore.done':
    '{name} foi restaurado como estava em {at}. O que venceu desde então é procurado em cada plataforma antes de qualquer envio.',
} as const;
