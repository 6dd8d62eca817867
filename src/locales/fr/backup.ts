import type { backup as en } from '../en/backup.ts';

export const backup: Readonly<Record<keyof typeof en, string>> = {
  'backup.done':
    'Sauvegarde écrite dans {path}. Elle contient des noms et, chiffrés, les jetons d’espaces Slack : gardez-la là où vous seul pouvez la lire.',
  'restore.which': 'Quelle sauvegarde ? congress restore <file>',
  'restore.running': 'Le bot est en marche. Arrêtez-le, restaurez, puis relancez-le. Rien n’a été modifié.',
  'restore.replaces':
    'Il y a déjà un plan : {name}. Pour mettre la sauvegarde à sa place, ajoutez --yes. Rien n’a été modifié.',
  'restore.failed': '{file} ne peut pas être restauré : {reason}. Rien n’a été modifié.',
  'restore.no-backup': 'ce n’est pas une sauvegarde de ce programme, ou elle est incomplète',
  'restore.done':
    '{name} est restauré tel qu’il était le {at}. Ce qui est venu à échéance depuis est recherché sur chaque plateforme avant tout envoi.',
};
