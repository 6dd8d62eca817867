import type { freeReminders as english } from '../en/free-reminders.ts';

export const freeReminders: Readonly<Record<keyof typeof english, string>> = {
  'command.reminder add':
    'Le recuerda cualquier cosa a la hora que quiera; la secretaría puede recordar a otros o a todos.',
  'command.reminder add.example': 'recordatorio nuevo "llamar al hotel" en 2 horas',
  'verb.reminder add': 'recordatorio nuevo|nuevo recordatorio|añadir recordatorio',
  'command.reminder list': 'Sus recordatorios que aún no han llegado.',
  'command.reminder list.example': 'mis recordatorios',
  'verb.reminder list': 'mis recordatorios|recordatorios',
  'command.reminder edit': 'Da otra hora a uno de sus recordatorios.',
  'command.reminder edit.example': 'recordatorio cambiar hotel',
  'verb.reminder edit': 'recordatorio cambiar|cambiar recordatorio',
  'command.reminder cancel': 'Cancela uno de sus recordatorios, o todos.',
  'command.reminder cancel.example': 'recordatorio cancelar todos',
  'verb.reminder cancel': 'recordatorio cancelar|cancelar recordatorio',
  'option.what': '¿De qué?',
  'option.what.examples': '"llamar al hotel"',
  'option.whom': '¿A quién? A usted, si se deja en blanco.',
  'option.whom.examples': 'unicef-focal · ecpat-focal',
  'option.everyone': 'Escriba «todos» para el canal del comité.',
  'option.everyone.examples': 'todos',
  'choice.everyone': 'todos|todo el mundo',
  'option.reminder': '¿Qué recordatorio?',
  'option.reminder.examples': 'hotel',
  'option.all': 'Escriba «todos» para todos los suyos.',
  'option.all.examples': 'todos',
  'button.again-later': 'Recordar más tarde',
  'button.cancel-reminder': 'Cancelar',
  'button.cancel-all': '{count, plural, one {Cancelar} other {Cancelar los #}}',
  'free.reminder': '{text}',
  'free.asked': 'Pidió que se le recordara esto ahora.',
  'free.from': 'Un recordatorio de {person}.',
  'free.planned': '{text}: {who}, {at}.',
  'free.you': 'se lo recordaré a usted',
  'free.everyone': 'el canal del comité',
  'free.row': '{at} · {text} · {who}',
  'free.list':
    '{count, plural, =0 {No tiene recordatorios propios.} one {Tiene # recordatorio:} other {Tiene # recordatorios:}}',
  'free.how': 'Cree uno: «recordatorio nuevo "llamar al hotel" en 2 horas».',
  'free.cancelled': 'Cancelado: {text}.',
  'free.cancelled-all':
    '{count, plural, one {# recordatorio cancelado.} other {# recordatorios cancelados.}}',
  'free.cancel-preview':
    '{count, plural, one {Este recordatorio se cancelaría. Aún no ha cambiado nada.} other {Estos # recordatorios se cancelarían. Aún no ha cambiado nada.}}',
  'listed.free': 'un recordatorio propio',
  'error.no-such-reminder':
    'No encontré ningún recordatorio suyo «{name}». Vea «mis recordatorios». No se ha modificado nada.',
  'error.reminder-others':
    'Solo la secretaría y la presidencia recuerdan cosas a otros; a usted mismo puede recordarse lo que quiera. No se ha modificado nada.',
};
