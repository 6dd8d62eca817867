import type { backup as en } from '../en/backup.ts';

export const backup: Readonly<Record<keyof typeof en, string>> = {
  'backup.done':
    'Copia guardada en {path}. Contiene nombres y, cifrados, los tokens de espacios de Slack: guárdela donde solo usted pueda leerla.',
  'restore.which': '¿Qué copia? congress restore <file>',
  'restore.running':
    'El bot está en marcha. Deténgalo, restaure y vuelva a iniciarlo. No se ha cambiado nada.',
  'restore.replaces':
    'Ya hay un plan: {name}. Para poner la copia en su lugar, añada --yes. No se ha cambiado nada.',
  'restore.failed': 'No se puede restaurar {file}: {reason}. No se ha cambiado nada.',
  'restore.no-backup': 'no es una copia de seguridad de este programa, o está incompleta',
  'restore.done':
    'Se ha restaurado {name} tal como estaba el {at}. Lo que ha vencido desde entonces se busca en cada plataforma antes de enviar nada.',
};
