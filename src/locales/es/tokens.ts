import type { tokens as en } from '../en/tokens.ts';

/** Con qué hablan los programas en nombre de una persona: claves, y cómo se hacen y se anulan. */
export const tokens: Readonly<Record<keyof typeof en, string>> = {
  'command.token add': 'Le da una clave con la que un programa o asistente habla en su nombre.',
  'command.token add.example': 'nueva clave cambiar portátil',
  'verb.token add': 'nueva clave|clave nueva|clave de acceso',
  'command.token list': 'Las claves con las que los programas hablan en su nombre.',
  'command.token list.example': 'mis claves',
  'verb.token list': 'mis claves',
  'command.token revoke': 'Anula una clave: lo que habla con ella se rechaza.',
  'command.token revoke.example': 'anular clave portátil',
  'verb.token revoke': 'anular clave|revocar clave',
  'option.scope': '¿Puede solo leer, o también cambiar?',
  'option.scope.examples': 'leer · cambiar',
  'option.token': '¿Cómo se llama la clave?',
  'option.token.examples': 'portátil · asistente',
  'discord.option.scope': 'alcance',
  'discord.option.token': 'clave',
  'choice.read': 'leer|lectura|solo leer',
  'choice.change': 'cambiar|cambios|escribir|leer y cambiar',
  'token.given': 'La clave {name}, que se muestra solo esta vez:',
  'token.where': 'Los asistentes que hablan MCP encuentran el plan en {mcp}, los programas en {api}.',
  'token.may-read': 'Quien la tiene lee lo que {name} puede leer.',
  'token.may-change': 'Quien la tiene lee y cambia lo que {name} puede leer y cambiar.',
  'token.secret': 'Guárdela como una contraseña.',
  'token.ends': '{end} la anula; deja de valer por sí sola el {until}.',
  'token.count':
    '{count, plural, =0 {Ningún programa habla en su nombre.} one {Una clave habla en su nombre:} other {# claves hablan en su nombre:}}',
  'token.listed-read': '{name} — lee; hecha el {made}, hasta el {until}.',
  'token.listed-change': '{name} — lee y cambia; hecha el {made}, hasta el {until}.',
  'token.used': 'Usada por última vez el {on}.',
  'token.unused': 'Aún sin usar.',
  'token.how': '“nueva clave” hace una, “anular clave” anula una.',
  'token.ended': 'La clave {name} quedó anulada. Lo que habla con ella se rechaza desde ahora.',
  'error.tokens-off':
    'No hay página por la que los programas puedan hablar. Inicie el bot; quien lo mantiene puede poner PORT, y CONGRESS_WEB_URL para otras máquinas.',
  'error.token-exists': 'Ya tiene una clave llamada “{name}”. Elija otro nombre o anule esa.',
  'error.tokens-most': 'Tiene {most, number} claves, que es el máximo. Anule antes una: mis claves',
  'error.token-nobody':
    'Una clave es de una persona del plan, y {account} aún no es ninguna. La secretaría puede vincularla: people link <persona> {account}',
  'error.no-such-token':
    'No tiene ninguna clave “{name}”. {hasAny, select, yes {Tiene: {known}.} other {“nueva clave” hace una.}}',
  'web.no-token':
    'Los programas necesitan la clave de una persona, como “Authorization: Bearer …”. Escriba “nueva clave” al bot donde habla con él.',
};
