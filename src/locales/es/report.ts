import type { report as en } from '../en/report.ts';

/** El informe de una ronda y las hojas de compromisos. */
export const report: Readonly<Record<keyof typeof en, string>> = {
  'report.title': '{congress} — informe de seguimiento, {round}',
  'report.heading': 'Informe de seguimiento: {round}',
  'report.public': 'Para el público',
  'report.as-of': 'Situación al {day}',
  'report.file': 'seguimiento',
  'report.response':
    'Se ha respondido por {answered} de {asked} compromisos ({share}). Organizaciones que han respondido por completo: {organisationsAnswered} de {organisationsAsked}.',
  'report.response-comments':
    'Organizaciones que han respondido sobre el documento final: {answered} de {asked} ({share}).',
  'report.response-none': 'En esta ronda no se ha preguntado por ningún compromiso.',
  'report.counts': 'De {total} compromisos: {list}.',
  'report.count': '{status} ({count})',
  'report.hidden':
    '{count, plural, one {La situación de un compromiso no es pública.} other {La situación de # compromisos no es pública.}}',
  'report.moved':
    '{count, plural, =0 {Ningún compromiso ha cambiado de situación desde el {since}.} one {Un compromiso ha cambiado de situación desde el {since}.} other {# compromisos han cambiado de situación desde el {since}.}}',
  'report.late':
    '{count, plural, =0 {No hay ningún compromiso atrasado.} one {Hay un compromiso atrasado, con {most, plural, one {# día} other {# días}} de retraso.} other {Hay # compromisos atrasados, con un máximo de {most, plural, one {# día} other {# días}} de retraso.}}',
  'report.links':
    '{count, plural, =0 {No consta ninguna prueba.} one {Consta un enlace a pruebas.} other {Constan # enlaces a pruebas.}}',
  'report.since-start': 'congreso',
  'report.open-round': 'La ronda está abierta hasta el {day}; las cifras aún pueden cambiar.',
  'report.section-summary': 'Resumen',
  'report.section-status': 'Situación de los compromisos',
  'report.section-level': 'Por nivel',
  'report.section-region': 'Por región',
  'report.section-organisation': 'Por organización',
  'report.section-objective': 'Por objetivo',
  'report.section-moved': 'Cambios desde el {since}',
  'report.section-late': 'Compromisos atrasados',
  'report.section-decisions': 'Compromisos modificados y retirados, con los motivos indicados',
  'report.section-evidence': 'Pruebas',
  'report.section-comments': 'Comentarios sobre el documento final',
  'report.section-about': 'Cómo se elaboran estas cifras',
  'report.about':
    'Todas las cifras se cuentan a partir de lo que han dicho las propias organizaciones; cada declaración se conserva con su autor y su fecha. En una ronda se pregunta por los compromisos que no estaban cumplidos ni retirados cuando se abrió; las respuestas tardías cuentan hasta que se abre la ronda siguiente.',
  'report.about-public':
    'Lo que las organizaciones no han hecho público se omite en las listas y se cuenta como “no público”.',
  'report.head-status': 'Situación',
  'report.head-count': 'Compromisos',
  'report.head-share': 'Proporción',
  'report.head-total': 'Total',
  'report.head-answered': 'Respondidos',
  'report.head-commitment': 'Compromiso',
  'report.head-organisation': 'Organización',
  'report.head-before': 'Antes',
  'report.head-now': 'Ahora',
  'report.head-due': 'Vence',
  'report.head-days-late': 'Días de retraso',
  'report.head-reason': 'Motivo',
  'report.section-said': 'Lo que se ha dicho desde el {since}',
  'report.head-written': 'Escrito',
  'report.head-said': 'Lo que se ha dicho',
  'report.head-links': 'Enlaces',
  'report.head-level': 'Nivel',
  'report.head-region': 'Región',
  'report.head-objective': 'Objetivo',
  'report.head-comment': 'Comentario',
  'report.no-comment': 'Sin comentarios',
  'report.not-given': 'No indicado',
  'report.none': 'Nada que señalar.',
  'report.page': 'Página {page} de {pages}',
  'report.alt': '{title}. {response} {counts}',
  'report.answered-label': 'con respuesta',
  'report.files': 'En archivo: “informe {round} csv”, “informe {round} document”, “informe {round} pdf”.',
  'report.attached': 'Adjunto: {name}',
  'report.saved': 'Guardado: {path}',
  'report.format-unknown':
    'Un informe se puede escribir en csv, md, pdf o png; “{format}” no es ninguno de ellos.',
  'report.out-needed': '¿Dónde se guarda? Añada --out y un nombre de archivo, como --out informe.{format}.',
  'report.out-failed': 'No se ha podido escribir el archivo {path}: {reason}. No se ha modificado nada.',
  'sheet.needed': '¿Qué archivo? congress commitments import <archivo.csv>',
  'sheet.unreadable': 'No se puede leer el archivo {file}: {reason}. No se ha modificado nada.',
  'sheet.not-csv': '{file} es {what}. Guárdelo como CSV y vuelva a intentarlo. No se ha modificado nada.',
  'sheet.too-large': '{file} ocupa más de {max} MB. No se ha modificado nada.',
  'sheet.broken':
    '{file}, línea {line}: las comillas no concuerdan. Ciérrelas ahí o escríbalas dobles. No se ha modificado nada.',
  'sheet.empty': '{file} no tiene filas debajo del encabezado. No se ha modificado nada.',
  'sheet.too-many': '{file} tiene {count} filas; caben como máximo {max}. No se ha modificado nada.',
  'sheet.refused':
    '{count, plural, one {Hay un error en {file}; no se ha modificado nada:} other {Hay # errores en {file}; no se ha modificado nada:}}',
  'sheet.row': 'fila {row}, {column}: {what}',
  'sheet.row-more': 'y {count} más',
  'sheet.column-missing': 'falta la columna. Puede llamarse: {known}. El encabezado tiene: {found}',
  'sheet.ignored':
    '{count, plural, one {Una columna no se conoce y se ha omitido: {names}} other {# columnas no se conocen y se han omitido: {names}}}',
  'sheet.column-twice': 'esta columna aparece dos veces',
  'sheet.value-missing': 'está vacía. Rellénela o quite la fila entera',
  'sheet.value-long': 'tiene más de {max} caracteres',
  'sheet.value-hidden': 'contiene caracteres que no se ven',
  'sheet.value-unknown': '“{value}” no es ninguno de estos valores: {known}',
  'sheet.date-bad':
    '“{value}” no es una fecha que pueda leer. Escriba 31/12/2010 (primero el día), 2010-12-31 o 31 de diciembre de 2010',
  'sheet.link-bad': '“{value}” no es un enlace con https:// o http://',
  'sheet.id-bad': '“{value}” no es un id: letras minúsculas, cifras y guiones, como máximo 40',
  'sheet.id-taken': 'el plan tiene otro elemento con el id “{value}”',
  'sheet.id-twice':
    'la fila {other} ya tiene el id “{value}”. Corrija uno de los dos o quite una de las filas',
  'sheet.row-twice':
    'la fila {other} tiene el mismo compromiso de la misma organización. Quite una de las filas',
  'sheet.kind-spreadsheet': 'una hoja de cálculo o un archivo ZIP',
  'sheet.kind-old-spreadsheet': 'una hoja de cálculo antigua',
  'sheet.kind-pdf': 'un documento PDF',
  'sheet.kind-archive': 'un archivo gzip',
  'sheet.kind-other': 'un archivo de otro tipo',
  'sheet.account-bad':
    '“{value}” no es una cuenta. Escriba slack:T0001/U0001 o discord:1001, o deje la celda vacía y vincule a la persona más tarde',
  'sheet.account-of-other': 'la cuenta {value} es de {name}. Escriba aquí ese nombre o corrija la cuenta',
  'sheet.account-other':
    '{name} ya tiene la cuenta {known}, no {value}. Corríjala aquí o use “vincular persona”',
  'sheet.name-missing': 'la cuenta {value} figura aquí sin nombre. Escriba de quién es',
  'sheet.id-other':
    'este compromiso figura en el plan con el id “{known}”, no “{value}”. Escriba ese id o deje la celda vacía',
  'sheet.differs':
    '{count, plural, one {En un punto la hoja dice algo distinto del plan, que se mantiene como está:} other {En # puntos la hoja dice algo distinto del plan, que se mantiene como está:}}',
  'sheet.differs-row': 'fila {row}, {column} — plan: {before} · hoja: {after}',
  'sheet.differs-how': 'Para adoptar lo que dice la hoja, repita con --yes.',
  'sheet.changed':
    '{count, plural, one {Un punto del plan dice ahora lo mismo que la hoja:} other {# puntos del plan dicen ahora lo mismo que la hoja:}}',
  'sheet.nothing': 'nada',
  'sheet.accounts':
    '{count, plural, one {Una persona tiene ahora una cuenta y puede recibir mensajes.} other {# personas tienen ahora una cuenta y pueden recibir mensajes.}}',
  'sheet.reason-missing': 'un compromiso modificado o retirado necesita su motivo. Escríbalo en una línea',
  'sheet.decision-chat':
    'qué será de un compromiso se decide en el chat: “commitment carry”, “commitment hand” o “commitment end”. Deje la celda como estaba',
  'sheet.no-objective': 'el plan no tiene el objetivo “{value}”. “objetivos” muestra la lista',
  'sheet.no-theme': 'el plan no tiene el tema “{value}”',
  'sheet.same': 'Todo lo que contiene {file} ya figura en el plan. No se ha modificado nada.',
  'sheet.done':
    '{count, plural, one {Se ha añadido un compromiso.} other {Se han añadido # compromisos.}}{known, plural, =0 {} one { Uno ya figuraba en el plan y se mantiene como está.} other { # ya figuraban en el plan y se mantienen como están.}}',
  'sheet.organisations':
    '{count, plural, one {Una organización es nueva: {names}} other {# organizaciones son nuevas: {names}}}',
  'sheet.people':
    '{count, plural, one {Una persona es nueva y necesita una cuenta para recibir mensajes: {names}} other {# personas son nuevas y necesitan una cuenta para recibir mensajes: {names}}}',
  'sheet.exported':
    '{count, plural, one {Se ha escrito un compromiso en {path}} other {Se han escrito # compromisos en {path}}}',
  'propose.needed': '¿Qué archivo? congress commitments propose <archivo>',
  'propose.none': 'No he encontrado en {file} ninguna frase que prometa algo.',
  'propose.found':
    '{count, plural, one {Una frase parece prometer algo:} other {# frases parecen prometer algo:}}',
  'propose.row': '{number}. {lines}: {text}',
  'propose.known': '{number}. ya figura en el plan: {text}',
  'propose.how':
    'No se ha añadido nada. Incorpore una al plan con: congress commitments propose {file} --take <número> --of <organización>',
  'propose.bad-number': 'No hay ninguna frase {number}; hay {count}.',
  'propose.done': 'Añadido: {title}, con su fuente ({lines}).',
};
