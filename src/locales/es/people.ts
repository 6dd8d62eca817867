import type { people as en } from '../en/people.ts';

/** Las personas, sus cuentas y cómo llegar a ellas. */
export const people: Readonly<Record<keyof typeof en, string>> = {
  'command.link':
    'Une sus cuentas: le da aquí un código de un solo uso, que usted escribe en la otra plataforma.',
  'command.link.example': 'vincular',
  'verb.link': 'vincular|conectar',
  'command.people link': 'Indica qué cuenta corresponde a una persona del plan.',
  'command.people link.example': 'vincular persona unicef-focal slack:T0001/U0001',
  'verb.people link': 'vincular persona|personas vincular',
  'command.people unlink': 'Retira una cuenta a la persona a la que correspondía.',
  'command.people unlink.example': 'desvincular slack:T0001/U0001',
  'verb.people unlink': 'desvincular|personas desvincular',
  'option.code': '¿Qué código ha recibido?',
  'option.code.examples': 'K7QM-2XHD',
  'option.account': '¿Qué cuenta?',
  'option.account.examples': 'slack:T0001/U0001 · discord:1001 · ana@example.org',
  'link.code': 'Su código es {code}. En la otra plataforma, escríbame: vincular {code}',
  'link.code-once':
    'Sirve una sola vez, hasta el {until}. No lo dé a nadie: quien lo escriba hablará como {name}.',
  'link.how':
    'Para vincular esta cuenta a una persona del plan, escriba “vincular” donde ya conozco su cuenta, y el código aquí.',
  'link.account':
    'Esta cuenta es {account}. La Secretaría también puede vincularla: vincular persona <persona> {account}',
  'link.done': '{account} corresponde ahora a {name}.',
  'link.already': '{account} ya corresponde a {name}. No se ha modificado nada.',
  'link.page': '{name} recibe ahora los recordatorios en la página. Pásele este enlace, que la abre: {url}',
  'link.page-once':
    'Funciona una vez, durante un día; quien lo abre es {name}. En el dispositivo en que se abrió, la página sigue abierta mientras se visite una vez por semana.',
  'unlink.done': '{account} ya no corresponde a {name}.',
  'error.link-code':
    'Este código no es válido: sirve una sola vez y durante diez minutos. Escriba “vincular” donde ya conozco su cuenta para obtener otro. No se ha modificado nada.',
  'error.link-taken':
    '{account} ya corresponde a {name}. La Secretaría puede cambiarlo: desvincular {account}',
  'error.link-shape':
    '“{account}” no es una cuenta. Escríbala como slack:T0001/U0001, discord:1001 o ana@example.org, o mencione a la persona. No se ha modificado nada.',
  'error.unlink-unknown': 'Ninguna persona del plan tiene la cuenta {account}. No se ha modificado nada.',
  'platform.slack': 'Slack',
  'platform.discord': 'Discord',
  'platform.terminal': 'el terminal',
  'platform.web': 'la página web',
  'unreached.committee':
    'No puedo publicar para el comité en {platform}, por lo que allí no se le ha avisado de lo que vencía.',
  'unreached.committee-nowhere':
    'El comité no tiene ningún canal en el que yo pueda publicar, por lo que no se le ha avisado de lo que vencía.',
  'unreached.committee-need':
    'No se ha enviado nada a ningún otro lugar. Compruebe que el canal está abierto y que formo parte de él, por favor.',
  'unreached.person':
    'No puedo comunicarme con {name} en {platform}, por lo que no ha recibido aviso de lo que vencía.',
  'unreached.person-need':
    'No se ha enviado nada a otra persona. Compruebe su cuenta, por favor, o transmítale usted el aviso.',
  'unreached.person-nowhere':
    'No conozco ninguna cuenta de {name}, por lo que no ha recibido aviso de lo que vencía.',
  'unreached.link-need':
    'No se ha enviado nada a otra persona. Para vincular su cuenta, escriba: vincular persona {person} y mencione a la persona. Para la página en un navegador, escriba: vincular persona {person} web.',
  'unreached.overdue':
    'Hay recordatorios vencidos que no salen desde hace un cuarto de hora o más, y no sé por qué.',
  'unreached.overdue-need':
    'Se conservan y saldrán en cuanto se arregle. Quien me administra puede averiguar más con la orden «doctor» y en la página /readyz.',
};
