import type { backup as en } from '../en/backup.ts';

export const backup: Readonly<Record<keyof typeof en, string>> = {
  'backup.done':
    'Copia salvata in {path}. Contiene nomi e, cifrati, i token degli spazi Slack: la conservi dove solo Lei può leggerla.',
  'restore.which': 'Quale copia? congress restore <file>',
  'restore.running': 'Il bot è in funzione. Lo fermi, ripristini e lo riavvii. Nulla è stato modificato.',
  'restore.replaces':
    'C’è già un piano: {name}. Per mettere la copia al suo posto, aggiunga --yes. Nulla è stato modificato.',
  'restore.failed': '{file} non può essere ripristinato: {reason}. Nulla è stato modificato.',
  'restore.no-backup': 'non è un backup di questo programma, o è incompleto',
  'restore.done':
    '{name} è stato ripristinato com’era il {at}. Ciò che è scaduto da allora viene cercato su ogni piattaforma prima di inviare qualcosa.',
};
