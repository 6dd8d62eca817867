/** Spanish words and phrases to English concepts; `-` carries no meaning of its own. */
export const es = `
-: contra, hasta, desde, durante, tras, antes, después, ante, además, quería, querían, quieren, dar, viene, vienen, tenemos, lleva, llevan, vamos, de qué va, da, dan, dio, hicieron, trajo, toca, el, la, los, las, lo, un, una, unos, unas, de, del, en, al, a, por, para, con, sin, sobre, y, e, o, u,
  pero, si, que, es, son, era, eran, fue, fueron, ser, será, serán, sido, sea, está, están, estaba, estuvo,
  estar, hay, hubo, habrá, haber, ha, han, había, tener, tiene, tienen, tuvo, tenía, tendrá, va, van, ir,
  queda, hace, hacer, hacen, hizo, lugar tuvo, tuvo lugar, tiene lugar, tendrá lugar, ocurre, ocurrió,
  ocurrirá, pasa, celebra, celebró, celebrará, celebran, celebrado, celebrada, celebrar, celebraron,
  realiza, realizó, realizará, realizado, este, esta, estos, estas, ese, esa, eso, esto, aquel, él, ella,
  ellos, ellas, yo, me, mí, nos, nosotros, tú, te, usted, ustedes, le, les, se, su, sus, nuestro, nuestra,
  nuestros, ya, aún, todavía, solo, sólo, también, muy, más, menos, bien, aquí, allí, ahí, entonces, pues,
  mismo, misma, exactamente, hola, buenos días, buenas tardes, buenas noches, buenas, por favor, porfa,
  gracias, perdón, perdona, disculpe, disculpa, dime, dígame, decir, decirme, recuérdame, recordar,
  recordarme, puede, pueden, puedes, podría, podrías, quisiera, quiero, saber, sabe, sabes, sé, alguien,
  alguna, alguno, algún, algunos, algunas, cosa, duda, pregunta, rápida, rápido, una duda, información,
  informar, explica, explicar, según, acuerdo, de acuerdo con, existe, existen, dice, dicen, dijo, tal,
  cada, todo, toda, todos, todas, total, en total, principal, principales, debe, deben, previsto, prevista,
  programado, jefe, nota, equipo, lo de, como tal, reunimos, nos reunimos, tipo, tipos, diferentes, varios,
  varias, propio, figura, ver, qué tal, oye, mira, olvidé, ayuda, ayudar, confirmar, confirma, considera,
  ante, plan
when: cuándo, cuando, en qué fecha, qué fecha, en qué fechas, qué fechas, cuál es la fecha,
  cuáles son las fechas, qué días
date: fecha, fechas, calendario
year: año, años
which year: en qué año, qué año, de qué año
month: mes, meses
day: día, días
weekday: día de la semana
clocktime: hora, horas, a qué hora, qué hora, horario, horarios
where: dónde, donde, adónde, en qué lugar, en qué sitio
place: lugar, sitio, ubicación, localización, sede
city: ciudad, ciudades, localidad
country: país, países, nación, naciones
who: quién, quien, quiénes, quienes
what: qué, cuál, cuáles, cual, cuales
why: por qué, porque, motivo, razón
how: cómo, como, de qué manera, de qué forma
list: lista, enumera, enumerar, listar, menciona, enumere
howmany: cuántos, cuántas, número de, cantidad de, cuantos, cuantas
howlong: cuánto duró, cuánto tiempo duró, cuántos días duró, cuánto durará, cuánto tiempo, duración, cuánto dura, cuántos días dura, durante cuántos días
howmuch cost: cuánto cuesta, cuánto costó, cuánto vale, precio, precios, coste, costo, costos,
  cuánto se paga
howmuch: cuánto, cuanto
daysleft: cuánto falta, cuántos días faltan, cuántos días quedan, cuánto queda, cuánto tiempo falta,
  cuánto tiempo queda, faltan, falta, quedan, cuenta atrás, cuenta regresiva, días hasta, días para,
  días que faltan
last: dura, duró, durar, durará, duran
start: empieza, empezó, empezar, empezará, comienza, comenzó, comenzar, comenzará, comienzo, inicia, inició,
  inicio, iniciar, abre, abrió, apertura, arranca, arrancar, arrancó, primer día
end: termina, terminó, terminar, terminará, acaba, acabó, acabar, finaliza, fin, final, concluye, concluyó,
  clausura, cierra, cierre, último día
host: acoge, acoger, acogió, acogerá, anfitrión, anfitriona, anfitriones, recibe, recibió, recibirá,
  alberga, albergó, albergará, país anfitrión, país sede, hospeda
convene: detrás, por detrás, convoc*, coconvoc*, co-convoc*
organise: promueve, promueven, promovió, organiz*, organic*, montó
planning: planific*, planea, planean, prepara el, planificación, planeación, planeamiento
committee: comité, comite, comisión, comité organizador, comité de planificación, comisión organizadora
member: forman, constituyen, miembro*, integra, integran, integrante*, forma parte, forman parte, pertenece, pertenecen, compone,
  componen, composición, socio*, conforman
participant: particip*, asisti*, asisten*, presente*, acudi*, estuvo en, estuvieron, estaban, delegado*,
  invitado*, asistentes
number: número, numero
name: nombre, nombres, se llama, llama, llaman, llamado, título, titulo, titulado, denominación, titula
objective: lograr, conseguir, alcanzar, obtener, logra, propone, se propone, espera, desea, quiere, objetivo*, meta, metas, finalidad*, propósito*, pretend*, busca, buscaba, buscan, para qué sirve,
  para qué sirvió, sirve, sirvió, fines, quiere conseguir, quiere lograr, persigue, perseguía, a qué aspira,
  aspira
theme: tema, temas, eje temático, ejes temáticos, eje, ejes, área temática, áreas temáticas
thematic: temática, temático, temáticas, temáticos
topic: asunto*, cuestión, cuestiones, tópico*, materia
paper: ponencia, artículo temático, texto
background paper: documento de antecedentes, documentos de antecedentes, documento de base,
  documentos de base, documento de referencia, documentos de referencia, documento base,
  documento informativo, documentos informativos
thematic paper: documento temático, documentos temáticos
document: documento*
meeting: reunión, reuniones, encuentro*, evento*, conferencia*, cumbre*, cita
consultation: consulta, consultas
congress: congreso*, congresso
world: mundial, mundiales, mundo
first: primer, primero, primera, 1º
second: segunda, segundo, 2º
third: tercer, tercero, tercera, 3º
fourth: cuart*, 4º
fifth: quint*, 5º
sixth: sext*, 6º
two: dos
three: tres
four: cuatro
five: cinco
six: seis
previous: anterior*, previo*, pasad*
afterrio rio: después de río
next: próxim*, siguiente*
last: último, última
convention: convención, convenciones, convenio*, tratado*
right: derecho*
child: niñ*, infancia, infantil, infantiles, menor, menores
adolescent: adolescente*, jóven*, joven*
protocol: protocolo*
optional: facultativo, opcional
session: sesión, período de sesiones
special: especial, extraordinaria, extraordinario
study: estudio*
violence: violencia*
adopt: adopt*, aprob*, aprueb*
government: gobierno*, gubernamental*
sexual: sexual, sexuales
exploitation: explotación
abuse: abuso*
cooperation: cooperación
international: internacional, internacionales
regional: región, regiones, regional, regionales
national: nacional, nacionales
development: desarrollo
victim: víctima*
protect: proteg*, protección, proteja*
prevent: prevenc*, prevenir
concern: prioridad*, prioritari*
concern: preocup*
grave: grave, graves
cornerstone: piedra angular, pilar, pilares
strategy: estrategia*
foundation: base, bases, fundamento, cimiento*
build: basa, basan, se basa, apoya, apoyan, se apoya, asienta, sustenta, construye
commitment: compromiso*
followup: seguimiento
impact: impacto*, efecto*
discuss: discut*, debat*, abord*, trat*, diálogo, habló
frame: enmarc*, marco, orientó, orientaron, guió, encuadr*
turningpoint: punto de inflexión, giro, hito decisivo, punto de giro
mechanism: mecanismo*
indicator: indicador*
baseline: línea de base, punto de referencia, referencia
monitor: monitor*, supervis*
recommend: recomend*
experience: experiencia*
share: compart*, intercambi*
action: acción, acciones, medidas
work: funciona, funcionan
challenge: desafío*, reto, retos
approach: enfoque*
mobilise: moviliz*
awareness: concien*, sensibil*
expert: expert*, especialista*
academic: académic*
media: medios de comunicación, periodista*, prensa, medios
civilsociety: sociedad civil, ong, ongs, oenegé*
agency: agencia*, entidad*, organismo*, organización, organizaciones, institución, instituciones, órgano*
donor: donante*
legal: legal, legales, jurídic*, ley, leyes
privatesector: sector privado, empresa*
commission: encarga, encargan, encargó, encargaron, encomiend*
prepare: prepar*, elabor*
solidarity: solidaridad
feature: característica*, rasgo*
drivingforce: fuerza motriz, motor, fuerza impulsora
implement: aplicación, implement*, puesta en práctica
journey: camino, viaje hacia, travesía, recorrido
relaunch: relanz*
freedom: libertad
effort: proyecto*, programa*, actividad*, esfuerzo*
fund: financi*, pag*, costea*
role: papel, rol
council of europe: consejo de europa
deadline: plazo*, fecha límite
late: atrasad*, retrasad*, retraso*, atraso*
due: vence, vencen, vencer, entregar, entrega, entregan
week: semana*
today: hoy
tomorrow: mañana
mine: mi, mis, mío, míos, mía, mías
owner: responsable*, encargado, encargada, a cargo
task: tarea*, pendiente hacer
open: pendiente*, abiert*
done: terminad*, completad*, hechos
milestone: hito, hitos
secretary: secretari*
chair: preside, presidió, presidir, preside el
president: president*
hotel: hotel, hoteles, aloj*, hosped*, duerm*, dormir
visa: visa, visado*, pasaporte*
fee: tasa, tasas, cuota*, entrada, entradas
registration: inscrip*, inscrib*, registr*
budget: presupuest*, gast*, dinero, costear
minister: ministr*, ministerio
speaker: orador*, ponente*, discurs*, conferenciante*
director: director*, dirige, dirigente*, jefa, coordinador*
author: autor*, escrib*, redact*
page: página*
dresscode: vest*, traje*, ropa, etiqueta
email: teléfono*, correo*, email, contacto*, página web, sitio web
wifi: wifi, contraseña, internet
language: lengua*, idioma*, traduc*, interpret*
food: comida, almuerzo*, cena*, desayuno*, menú
weather: clima, temperatura, tiempo hace, tiempo hará
travel: vuelo*, aeropuerto*, transporte*, viaje, viajes, autobús
venue: edificio, sala, salas, auditorio, dirección, calle, centro de convenciones, recinto
person: personas, persona, gente
ceremony: ceremonia*
inaugurate: inaugur*
ratify: ratific*, firm*
population: habitant*, población
focus: foco
paper theme: documento del tema
sector: perfil, perfiles
`;
