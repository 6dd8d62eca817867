import type { program as en } from '../en/program.ts';

/** Lo que dice el programa al iniciarse, al detenerse y en la línea de comandos. */
export const program: Readonly<Record<keyof typeof en, string>> = {
  'start.title': 'Congress bot — {name}, {city}, del {from} al {to}',
  'start.rehearsal':
    'Ensayo      es el {time}; el tiempo transcurre a su ritmo normal, /clock next salta al próximo recordatorio',
  'start.real': 'Reloj       el real, {time}',
  'start.data': 'Datos       {where}',
  'start.you': 'Usted es    {name} ({role}); /as muestra quién más puede ser',
  'start.try': 'Pruebe      /congress · /congress plazos atrasados · ¿cuándo empieza el congreso?',
  'start.plan': 'Su plan     npm start -- --plan mi-plan.yaml --data ./mis-datos',
  'start.health': 'Estado      {url}',
  'start.quit': '/quit termina · /congress ayuda dice más',
  'start.plan-other':
    'El archivo de plan {file} es de otro congreso, por lo que el plan en uso permanece. Para utilizar el archivo, inicie con otra carpeta en --data, o sustituya el plan: congress plan import {file} --yes',
  'start.plan-updated': 'El plan se ha actualizado con {file}.',
  'start.in-use':
    'La carpeta de datos {dir} está en uso por el proceso {pid} ({command}), iniciado el {since}. Deténgalo primero, o indique otra carpeta: --data ./otros-datos',
  'start.in-use-unknown':
    'La carpeta de datos {dir} está en uso por otro proceso. Deténgalo primero, o indique otra carpeta: --data ./otros-datos',
  'start.no-folder':
    'La carpeta de datos {dir} no es una carpeta, sino un archivo. Indique otra: --data ./otros-datos',
  'start.no-place': 'La carpeta de datos {dir} no puede crearse ahí. Indique otra: --data ./otros-datos',
  'start.forbidden':
    'Este usuario no puede leer ni escribir en la carpeta de datos {dir}. Corrija sus permisos, o indique otra carpeta: --data ./otros-datos',
  'start.disk-full':
    'El disco que contiene {dir} está lleno. No se ha perdido nada; libere espacio e inicie de nuevo.',
  'start.damaged':
    'No se puede abrir la base de datos de {dir}: está dañada o no es de este programa ({reason}). Aparte la carpeta y restaure una copia (congress restore <file>), o inicie con otra: --data ./otros-datos',
  'start.port-taken':
    'El puerto {port} está ocupado por otro programa. Defina PORT con un puerto libre, o PORT=0 para prescindir de la página y de las comprobaciones de estado, e inicie de nuevo.',
  'start.host-wrong':
    'HOST={host} no es una dirección de esta máquina. Defina HOST con una de las suyas, como 127.0.0.1 solo para esta máquina o 0.0.0.0 para todas sus direcciones, e inicie de nuevo.',
  'start.port-wrong':
    'Este usuario no puede usar el puerto {port}. Defina PORT con uno desde 1024, como 8787, e inicie de nuevo.',
  'start.port-skipped':
    'El puerto {port} está ocupado, por lo que no hay página de estado; defina PORT con un puerto libre para tenerla.',
  'start.failed': 'El bot no ha podido iniciarse: {reason}. Qué hacer: npm run -s congress -- doctor',
  'start.config': 'La configuración es incorrecta:',
  'start.slow': 'Se prepara la base de datos por primera vez; tardará unos segundos.',
  'start.worker': 'Proceso de envío del congress bot: envía lo que vence.',
  'cli.usage':
    'Uso: congress <comando> [palabras] [--json] [--now <instante>] [--as <persona>] [--lang <idioma>] [--data <carpeta>] [--plan <archivo>]\nComandos del bot: congress help\nAdemás: reminders --from <instante> --to <instante> · rehearse --from <instante> --to <instante> · plan check · plan import <archivo> [--yes] [--take <id>] · plan export [--out <archivo>] · plan next --name --starts --out · ask --batch · when --batch · commitments|deadlines|objectives|people import <archivo> [--yes] · … export [--out <archivo>] · commitments propose <archivo> · report [round] [public] --format csv|md|pdf|png --out <archivo> · backup [--out <archivo>] · restore <archivo> [--yes] · slack manifest · connect slack · connect discord · documents · doctor · health · mcp',
  'cli.unknown-option': 'No existe la opción --{option}.',
  'cli.unknown-option-nearest': 'No existe la opción --{option}. ¿Quiso decir --{nearest}?',
  'cli.no-value': 'La opción --{option} no admite ningún valor.',
  'cli.value-missing': 'La opción --{option} necesita un valor.',
  'cli.bad-instant':
    '“{value}” no es un instante válido para --{option}. Escriba 2008-11-18T09:00:00-02:00 o 2008-11-18.',
  'cli.bad-zone': '“{value}” no es una zona horaria. Utilice un nombre como America/Sao_Paulo.',
  'cli.bad-lang':
    '“{value}” no es un idioma en el que pueda expresarme ni que pueda leer. Dispongo de: {known}.',
  'cli.bad-line': 'No se ha entendido esta línea ({reason}). Escriba {example}, o solo el texto.',
  'cli.range-reversed': '--to es anterior a --from.',
  'cli.missing': 'Falta: {fields}',
  'cli.no-person': 'El plan no tiene a la persona “{name}”. Tiene: {known}.',
  'cli.no-person-set': 'CONGRESS_AS: el plan no tiene a la persona “{name}”. Ponga una de estas: {known}.',
  'cli.to': 'Para {name}, {time}:',
  'cli.to-committee': 'Para el comité, {time}:',
  'cli.reminder': '{time}  {what} — para {to}: {status}',
  'listed.before': '{title}, antes de su fecha',
  'listed.due': '{title}, el mismo día',
  'listed.overdue': '{title}, una vez vencido',
  'listed.escalation': 'la lista de lo que va con retraso',
  'listed.digest': 'la lista semanal',
  'listed.personal': '{title}, como la persona pidió',
  'listed.moved': '{title} tiene otra fecha',
  'listed.request': '{title}: alguien pide más tiempo',
  'listed.round': '{round}: la pregunta',
  'listed.nudge': '{round}: se pregunta de nuevo',
  'listed.alternate': '{round}: se pregunta al suplente',
  'listed.unanswered': '{round}: quién no ha respondido',
  'listed.promise': 'compromisos que vencen el {day}',
  'listed.unreached': 'no se puede avisar a alguien',
  'listed.question': 'una pregunta para la secretaría',
  'listed.forwarded': 'una pregunta transmitida',
  'listed.answer': 'la respuesta a una pregunta',
  'listed-state.planned': 'previsto',
  'listed-state.open': 'en envío',
  'listed-state.sent': 'enviado',
  'listed-state.superseded': 'sustituido por otro más reciente',
  'listed-state.cancelled': 'ya no es necesario',
  'listed-state.skipped': 'omitido',
  'listed-state.dead': 'no se pudo entregar',
  'listed-state.passed': 'ya había pasado',
  'cli.none': 'No hay ningún recordatorio en este período.',
  'check.fine': 'Nada en el plan requiere una segunda revisión.',
  'check.found':
    '{count, plural, one {# elemento requiere una segunda revisión} other {# elementos requieren una segunda revisión}}:',
  'check.no-owner': '{item}: sin responsable.',
  'check.ladder-past': '{item}: algunos de sus recordatorios corresponden al pasado y no se enviarán.',
  'check.weekend': '{item}: vence en fin de semana, {on}.',
  'check.past': '{item}: su fecha ya ha pasado, {on}.',
  'check.crowded-day': '{item}: más de tres plazos en un mismo día, {on}.',
  'check.no-deadline': '{item}: ningún plazo contribuye a este objetivo.',
  'health.off': 'Ninguna página de estado responde en {url}. ¿Está en marcha el bot?',
};
