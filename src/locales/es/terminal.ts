import type { terminal as en } from '../en/terminal.ts';

/** Lo que dice el terminal en torno a los mensajes del bot. */
export const terminal: Readonly<Record<keyof typeof en, string>> = {
  'terminal.to': 'Para {name}, {time}:',
  'terminal.to-committee': 'Para el comité, {time}:',
  'terminal.correction': 'Corrección para {name}, {time}:',
  'terminal.correction-committee': 'Corrección para el comité, {time}:',
  'terminal.picture': 'Imagen: {alt}',
  'terminal.pick': 'Escriba un número, o la propia respuesta. Una línea vacía cancela.',
  'terminal.type': 'Escriba la respuesta. Una línea vacía cancela.',
  'terminal.examples': 'Por ejemplo: {examples}',
  'terminal.cancelled': 'Cancelado. No se ha modificado nada.',
  'terminal.no-button': 'Ningún botón tiene el número {number}.',
  'terminal.too-long':
    'Esa línea tiene {length, number} caracteres; se leen como máximo {max, number}. No se ha hecho nada.',
  'terminal.you-are': 'Usted es {name} ({role}).',
  'terminal.you-are-nobody': 'El plan no le conoce.',
  'terminal.switch': 'Para ser otra persona, escriba /as y uno de estos identificadores: {ids}.',
  'terminal.help':
    'Aquí en el terminal: un número pulsa ese botón · /clock muestra y mueve la hora · /as muestra quién es usted · Tab completa · /quit termina.',
  'terminal.resumed': 'Respuesta a lo que se escribió antes de que el bot se detuviera:',
  'clock.real': 'El reloj es el real: {time}. Para ensayar, inicie con CONGRESS_CLOCK=rehearsal.',
  'clock.now': 'En el reloj de ensayo es el {time}.',
  'clock.pace': 'Avanza a este ritmo: {pace}. /clock stop vuelve al ritmo del tiempo real.',
  'clock.try':
    'Pruebe /clock next (hasta el próximo recordatorio), /clock 2008-11-18, /clock +1 week, /clock 1 day per second.',
  'clock.jumped':
    'Ahora es el {time}. {count, plural, =0 {En el intervalo no correspondía enviar ningún mensaje.} one {En el intervalo correspondía enviar # mensaje.} other {En el intervalo correspondía enviar # mensajes.}}',
  'clock.interrupted': 'Detenido por el camino: ahora es el {time}.',
  'clock.stuck':
    'Ahora es el {time}. {count, plural, one {# mensaje todavía no ha salido} other {# mensajes todavía no han salido}}.',
  'clock.back':
    'El reloj solo retrocede si el ensayo empieza de nuevo: es el {time}. /clock begin 2008-10-01 lo hace.',
  'clock.begun':
    'El ensayo empieza de nuevo: es el {time}. Lo enviado se olvida, y vuelve a salir a partir de aquí.',
  'clock.begun-plan': 'El plan queda como está ahora; «undo» y «history» saben qué se cambió.',
  'clock.nothing-next': 'No hay ningún recordatorio pendiente. Es el {time}.',
  'clock.paused': 'El tiempo está detenido: es el {time}. /clock run lo deja pasar de nuevo.',
  'clock.normal': 'El tiempo vuelve a su propio ritmo. Es el {time}.',
  'clock.unreadable': 'No he podido leer “{text}” como un momento al que ir.',
};
