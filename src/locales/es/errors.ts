import type { errors as en } from '../en/errors.ts';

/** Cada rechazo: qué ha ocurrido, qué sigue como estaba y qué hacer. */
export const errors: Readonly<Record<keyof typeof en, string>> = {
  'error.unknown-verb': 'No conozco “{verb}”.',
  'error.unknown-verb-nearest': 'No conozco “{verb}”. ¿Quiso decir {nearest}?',
  'error.ambiguous': '“{name}” puede referirse a varias cosas. ¿A cuál?',
  'error.refused': 'No se ha podido aceptar ({code}). No se ha modificado nada.',
  'error.conflict':
    'Alguien modificó el plan en el mismo momento. No se ha sobrescrito nada; vuelva a intentarlo, por favor.',
  'error.ours':
    'Se ha producido un error por mi parte y su cambio no se ha guardado. Vuelva a intentarlo, por favor; si ocurre de nuevo, comunique esta referencia al equipo técnico: {reference}.',
  'error.disk-full':
    'El disco en el que se guarda el plan está lleno, por lo que no se ha modificado nada. Avise al equipo técnico, por favor; lo guardado anteriormente está a salvo.',
  'error.read-only':
    'Aquí se trabaja solo con el archivo del plan, por lo que no se puede modificar nada. Indique --data para modificar un plan.',
  'error.no-plan': 'Todavía no hay ningún plan. La Secretaría puede importar un archivo de plan.',
  'error.old-button':
    'Este botón es de una versión anterior. No se ha modificado nada; escriba lo que necesita, o “ayuda”.',
  'error.not-allowed-stranger':
    'Todavía no le conozco aquí, así que no muestro nada del plan. Escriba «vincular» y le diré cómo cambiarlo; la Secretaría también puede vincularle.',
  'error.not-allowed-finish':
    'Solo pueden hacerlo su responsable, la Secretaría o la Presidencia. No se ha modificado nada; diríjase a uno de ellos, por favor.',
  'error.not-allowed-hand-over':
    'Solo pueden traspasarlo la Secretaría o la Presidencia; lo que no es de nadie puede asumirlo cualquier miembro. No se ha modificado nada.',
  'error.not-allowed-change':
    'Solo pueden hacerlo la Secretaría o la Presidencia. No se ha modificado nada. Para lo que está a su cargo, “más plazo” se lo solicita.',
  'error.no-person':
    'Su cuenta puede gestionar el plan, pero no corresponde a ninguna persona de él, por lo que esto no se puede atribuir a nadie. No se ha modificado nada.',
  'error.no-such-deadline':
    'No he encontrado el plazo “{name}”.{hasNearest, select, yes { ¿Quiso decir {nearest}?} other {}} “plazos todos” muestra la lista.',
  'error.no-such-objective':
    'No he encontrado el objetivo “{name}”.{hasNearest, select, yes { ¿Quiso decir {nearest}?} other {}} “objetivos” muestra la lista.',
  'error.no-such-item':
    'No he encontrado ningún plazo ni objetivo “{name}”.{hasNearest, select, yes { ¿Quiso decir {nearest}?} other {}}',
  'error.no-such-person':
    'No he encontrado a nadie con el nombre “{name}”.{hasNearest, select, yes { ¿Quiso decir {nearest}?} other {}} “personas” muestra la lista.',
  'error.no-such-request': 'No he encontrado la solicitud “{name}”. No se ha modificado nada.',
  'error.no-such-choice':
    '“{name}” no es una de las opciones: {choices}.{hasNearest, select, yes { ¿Quiso decir {nearest}?} other {}}',
  'error.no-such-event': 'El plan no tiene el evento “{name}”. Tiene: {known}.',
  'error.no-such-verb': 'No tengo el comando “{name}”. “ayuda” los muestra todos.',
  'error.text-empty': 'No había ningún texto. No se ha modificado nada.',
  'error.text-too-long':
    'El texto tiene {length} caracteres; se admiten como máximo {max}. No se ha modificado nada.',
  'error.deadline-gone': 'Ese plazo ya no figura en el plan. No se ha modificado nada.',
  'error.deadline-done':
    '“{title}” ya está terminado. Reábralo primero: “reabrir {id}”. No se ha modificado nada.',
  'error.deadline-cancelled':
    '“{title}” fue cancelado. Reábralo primero: “reabrir {id}”. No se ha modificado nada.',
  'error.request-answered': 'Entretanto, esa solicitud ya ha recibido respuesta. No se ha modificado nada.',
  'error.request-not-later':
    'El {date} no es posterior a la fecha actual de “{title}”. No se ha modificado nada; indique una fecha posterior.',
  'error.too-many-reminders':
    'Tiene {count} recordatorios propios pendientes, que es el máximo. No se ha modificado nada.',
  'error.setting-language':
    '“{value}” no es un idioma en el que pueda expresarme. Dispongo de: {known}. No se ha modificado nada.',
  'error.setting-zone':
    '“{value}” no es una zona horaria. Utilice un nombre como America/Sao_Paulo o Europe/Rome. No se ha modificado nada.',
  'error.setting-quiet':
    'No he podido leer “{value}” como horas de silencio. Escríbalas así: 20:00-08:00, o bien: no. No se ha modificado nada.',
  'error.setting-reminders':
    '“{value}” no es una forma de recibir recordatorios. Escriba private (en privado), channel (en el canal) u off (ninguno). No se ha modificado nada.',
  'error.undo-nothing': 'En los últimos diez minutos no ha hecho ningún cambio que se pueda deshacer.',
  'error.undo-late':
    'Ese cambio ya no se puede deshacer: han pasado diez minutos, o ya se deshizo. No se ha modificado nada.',
  'error.undo-changed':
    'No se puede deshacer: alguien ha modificado después el mismo elemento. No se ha sobrescrito nada.',
  'error.shift-past-end':
    'El congreso empezaría a las {time} y termina a las {end} del mismo día. No se ha modificado nada.',
  'error.shift-no-anchor': 'Una fecha no se puede desplazar tan lejos. No se ha modificado nada.',
  'error.date-past':
    'La fecha indicada ya ha pasado: {date}. No se ha modificado nada; indique una posterior, con el año si es necesario.',
  'error.date-range':
    '“{text}” es un período. Indique un solo día, o un día y una hora. No se ha modificado nada.',
  'error.date-empty':
    'No había ninguna fecha. Pruebe con “15 de marzo”, “viernes 17:00” o “2 semanas antes del congreso”.',
  'error.date-too-long':
    'Es demasiado largo para una fecha. Pruebe con “15 de marzo”, “viernes 17:00” o “2 semanas antes del congreso”.',
  'error.date-not-understood':
    'No he podido leer “{text}” como fecha. Pruebe con “15 de marzo”, “viernes 17:00” o “2 semanas antes del congreso”. No se ha modificado nada.',
  'error.date-leftover-words':
    'No he podido leer todo “{text}” como fecha, por lo que no he tomado ninguna parte. Pruebe con “15 de marzo” o “viernes 17:00”. No se ha modificado nada.',
  'error.date-ambiguous-language':
    '“{text}” designa días distintos según el idioma. Escriba el mes con letras, o 2008-11-18. No se ha modificado nada.',
  'error.date-no-such-day':
    'El día “{text}” no existe; el más próximo es {nearest}. No se ha modificado nada.',
  'error.date-no-such-time':
    'La hora de “{text}” no existe. Las horas van de 00:00 a 23:59. No se ha modificado nada.',
  'error.date-leap-second':
    '“{text}” indica un segundo intercalar, que no puedo guardar. Tome el minuto anterior o el siguiente.',
  'error.date-two-digit-year':
    'En “{text}” el año está abreviado. Escríbalo con cuatro cifras. No se ha modificado nada.',
  'error.date-year-out-of-range': '“{text}” queda fuera de los años 2000 a 2100. No se ha modificado nada.',
  'error.date-wrong-weekday':
    'En “{text}” el día de la semana y la fecha no concuerdan. ¿Cuál de los dos es correcto? No se ha modificado nada.',
  'error.date-ambiguous-weekday':
    '“{text}” puede ser de esta semana o de la próxima. Indique la fecha. No se ha modificado nada.',
  'error.date-ambiguous-hour':
    '“{text}” puede ser por la mañana o por la tarde. Escriba {early} o {late}. No se ha modificado nada.',
  'error.date-just-past':
    '{past}: ese día ya ha pasado. Para el siguiente, escriba el año: {next}. No se ha modificado nada.',
  'error.date-ambiguous-week-end':
    '“{text}” puede terminar el {friday} o el {sunday}. Indique el día. No se ha modificado nada.',
  'error.date-vague-hour':
    '“{text}” no tiene una hora exacta. Escriba una, como 17:00. No se ha modificado nada.',
  'error.date-ambiguous-zone':
    'La zona “{name}” puede ser una de varias: {zones}. Escriba una de ellas. No se ha modificado nada.',
  'error.date-unknown-zone':
    'No conozco la zona horaria “{name}”. Utilice un nombre como America/Sao_Paulo. No se ha modificado nada.',
  'error.date-zone-mismatch':
    'En “{text}” la zona horaria y la hora no concuerdan. No se ha modificado nada.',
  'error.date-no-congress':
    '“{text}” se cuenta a partir de un congreso, y aquí no se conoce ninguno. No se ha modificado nada.',
  'error.date-no-congress-day': 'El congreso tiene {days} días; no hay día {day}. No se ha modificado nada.',
  'error.date-no-hour-known':
    'No se conoce la hora a partir de la cual se cuenta “{text}”. Cuente en días, o indique la hora. No se ha modificado nada.',
  'error.date-range-reversed': 'En “{text}” el final es anterior al comienzo. No se ha modificado nada.',
};
