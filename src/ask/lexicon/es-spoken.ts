/** Spanish as it is spoken: turns of phrase to English concepts; `-` carries no meaning of its own. */
export const esSpoken = `
-: necesito, necesita, necesitamos, necesitaba, preciso, quisiéramos, queremos, querría, queríamos, me
  gustaría, nos gustaría, gustaría, agradecería, agradezco, agradecemos, agradecido, agradecida, me puedes,
  me puede, me podrías, podéis, podemos, puedo, pudiera, pudieras, podrían, podríais, sería, serían, seáis,
  soy, eres, somos, seré, fuese, fuera, fuimos, fui, iba, iban, íbamos, voy, vas, vayamos, vaya, vayan, ido,
  yendo, estoy, estás, estamos, estuve, estuvimos, esté, estén, estará, estarán, estaría, tengo, tienes,
  tenga, tengan, tuvieron, tuvimos, tenían, tendrán, tendremos, hemos, he, has, habéis, habían, habría,
  habrían, haya, hayan, hubiera, hago, haces, hacemos, hagan, haga, harán, hará, haría, haciendo, hecho,
  hecha, digo, dices, decimos, diga, digan, digamos, dirá, diría, dirían, diciendo, decía, dicho, dicha,
  dijeron, dime cuál, cuéntame, cuenta, contar, contarme, cuéntenos, cuénteme, explícame, explíqueme,
  explicarme, pásame, pásanos, páseme, pasar, pasarme, pasado a, mándame, mándeme, mandar, envíame, envíeme,
  enviar, enseña, enséñame, muestra, muéstrame, muéstreme, mostrar, recuérdeme, recuérdanos, recordarnos,
  recuerdo, recuerda, recuerdan, recuerdas, acuerdo yo, acuerdo de, me acuerdo, no me acuerdo, acordarme,
  acuerdas, infórmame, infórmeme, indícame, indique, indica, indicar, indíqueme, señala, señale, confírmame,
  confírmeme, confirme, confirmarme, verificar, comprobar, aclarar, aclara, aclárame, aclaración, ayúdame,
  ayúdeme, ayude, ayudarme, sabéis, sabemos, sabrá, sabría, sabrías, sabrían, supe, sabía, conoce, conoces,
  conocer, conozco, entender, entiendo, entendí, comprender, averiguar, buscando, buscar, encuentro yo,
  encontrar, encontré, creo, creía, cree, crees, pienso, piensa, parece, parecía, supongo, imagino, oí,
  oído, escuché, leí, leído, vi, visto, vimos, chicos, chicas, gente, equipo, compañero, compañera,
  compañeros, compañeras, colega, colegas, jefe, jefa, mi jefe, mi jefa, señor, señora, señores, estimado,
  estimada, estimados, querido, queridos, buen día, qué tal, saludos, cordial, un saludo, de antemano,
  antemano, mil gracias, muchas gracias, muchísimas gracias, amable, tan amable, sería tan amable, si es
  posible, posible, urgente, urgentemente, rapidito, rapidísimo, rápidamente, ahora, ahora mismo,
  actualmente, hoy en día, por ahora, de momento, momento, tal vez, quizá, quizás, acaso, por casualidad,
  casualidad, por cierto, oiga, oigan, vale, ok, bueno, venga, hombre, mujer mía, pues nada, o sea, es
  decir, en realidad, realmente, en verdad, de verdad, verdad, verdadero, cierto, cierta, ciertamente,
  seguro, segura, seguramente, claro, al final, finalmente, por fin, en fin, en resumen, resumen,
  resumiendo, brevemente, breve, en pocas palabras, pocas palabras, básicamente, principalmente, sobre todo,
  especialmente, específicamente, específico, específica, concreto, concreta, concretamente, en concreto,
  exacto, exacta, exactas, exactos, correcto, correcta, correctamente, oficial, oficiales, oficialmente,
  propiamente, justo, justamente, precisamente, simplemente, solamente, únicamente, sí, no, ni, nunca,
  jamás, siempre, a veces, casi, tan, tanto, tanta, tantos, tantas, mucho, mucha, muchos, muchas, poco,
  poca, pocos, pocas, bastante, demasiado, algo, nada, nadie, ningún, ninguna, ninguno, cualquier,
  cualquiera, otro, otra, otros, otras, ambos, ambas, demás, los demás, mismos, mismas, propia, propios,
  aquella, aquellos, aquellas, aquello, cuyo, cuya, cuyos, cuyas, cada uno, alguna vez, vez, veces, cosas,
  rollo, asunto ese, tema este, movida, evento ese, historia, idea, una idea, ni idea, noción, pregunta
  rápida, preguntita, preguntar, preguntarte, pregunto, pregunta tonta, preguntas, responder, respuesta,
  respóndeme, contesta, contestar, menciona, mencionado, mencionada, mencionan, citado, citada, referido,
  descrito, describe, describir, detalle, detalles, dato, datos, punto, puntos, forma, formas, modo, manera,
  tipo de, clase de, clase, lado, parte, partes, ejemplo, por ejemplo, quiere decir, significa, entonces
  qué, conjuntamente, conjunto, en conjunto, junto, juntos, juntas, entre, mediante, través, a través,
  cerca, cerca de, lejos, acerca, acerca de, respecto, respecto a, respecto de, con respecto, relación, en
  relación, relativo, relativa, relacionado, relacionada, referente, cuanto a, en cuanto a, aunque, sin
  embargo, así, así que, mientras, luego, gran, grande, grandes, pequeño, importante, importantes, famoso,
  famosa, dichoso, dichosa, llevó, llevar, llevaron, lleva a cabo, llevó a cabo, llevará a cabo, llevan a
  cabo, llevaron a cabo, llevar a cabo, a cabo, cabo, efectuó, efectúa, efectuar, desarrolla, desarrolló,
  desarrollará, se desarrolla, tuvo, sucede, sucedió, sucederá, suceder, ocurrió, ocurre, pasó, pasará,
  pasando, salió, sale, salir, salieron, puso, pone, poner, puesto, pusieron, ha puesto, quedó, quedamos,
  toma, tomó, tomar, llega, llegar, llegó, llegamos, vuelve, volver, anda, andar, sigue, seguir, siguen,
  siguió, trae, traer, trajeron, usa, usar, usó, usaron, utiliza, utilizó, utilizar, trabajo mío, informe
  mío, mi informe, presentación mía, escribiendo un, preparando un, redactando, apuntar, apunto, anotar,
  agenda mía, mi agenda, reservar, vacaciones, viajar, viajamos, viajo, libre, pedir, pido, pedirme, pide,
  pidió, tocar, tocaba, toca ir, hay que ir, tenemos que ir, tengo que ir, me toca
daysleft: cuánto queda para, cuánto falta para, falta mucho, queda mucho, cuánto tiempo nos queda, cuánto
  tiempo hay, quedan cuántos días, faltan cuántos días, cuántas semanas faltan, cuántas semanas quedan,
  semanas faltan, dentro de cuántos días, en cuántos días, de aquí a, cuánto resta, restan, resta
when:  en qué días, cuándo es, cuándo fue, a partir de cuándo, desde cuándo, para
  cuándo, por qué fechas, fechas son, de cuándo, de cuándo es, en qué época, en qué momento
end: hasta cuándo, hasta qué día, hasta qué fecha, acaba cuándo, último día del, finalizó, finalizará,
  finalizar, concluirá, acabará, se acaba, se termina
start: cuándo empieza, da comienzo, dará comienzo, dio comienzo, da inicio, arrancará, día de apertura, se
  inicia, se inaugura
howlong: cuántos días son, son cuántos días, cuántos días tiene, cuántos días de, por cuántos días, cuánto
  tiempo dura, cuánto van a durar, cuánto va a durar, cuánto es de largo, de cuántos días
host: acogiendo, acogida, nos recibe, nos acoge, recibe a, hace de anfitrión, ejerce de anfitrión, es la
  sede, es sede,  se encarga de acoger, ofrece la sede, patrocinador anfitrión
convene: por iniciativa de, iniciativa de quién, impuls*, ide*, montaron, montar, monta, al frente, al
  frente de, coorganiz*, co-organiz*, llamó a, citó
participant: fue a, fueron a, quién fue, quiénes fueron, quién vino, quiénes vinieron, vinieron, vino, qué
  gente, qué tipo de gente, qué clase de gente, quién estaba, quiénes estaban, quién estuvo, se reunieron,
  se reunió, reunió a, reunió, reunieron, congregó, público, asistencia, concurr*
member: está en el, están en el, quién está, quiénes están, quiénes son, quién es parte, es parte, son
  parte, parte del, formado por, formada por, compuesto por, compuesta por, constituido, integrado,
  integrada, componentes, componente, organizaciones del, entidades del, integra el
objective: qué se pretendía, qué se busca, qué se buscaba, se busca, a qué viene, para qué es, para qué fue,
  para qué se, con qué fin, con qué fines, fin de, intención, intenciones, propuso, se propuso, proponía, se
  proponía, se ha propuesto, propuesto, se ha puesto, quería lograr, quería conseguir, quieren lograr,
  quieren conseguir, quiere alcanzar, quiere hacer, ambición, ambiciones, aspira a, aspiraciones, razón de
  ser, destinado a, destinada a, dirigido a, dirigida a, aspiraba, apunta a, apuntaba
topic: de qué se trata, de qué trata, de qué trató, de qué iba, de qué fue, de qué va, de qué se habló,
  sobre qué, sobre qué fue, sobre qué es, sobre qué trata, versa, versó, versaba, se habló, se habla,
  hablaron, habló, hablar, hablan, habla
adopt: salió de, viene de, proviene, procede, creó, creado por, elaboró, de quién es, hecho por, hizo el,
  redactó el convenio
build: se sustenta, se fundamenta, fundament*, ciment*, continúa, continuidad, da continuidad, se basaron,
  basaron, basó, se basó, basado, basada
frame: encuadró, sirvió de marco, marco para, marco de las, guiaron, orientado, guio
foundation: base sólida, bases sólidas, sólida base, base firme, cimientos, fundamentos, sólida, sólido,
  firme
commission: encargando, encargado de hacer, solicit*, encargar, están encargando
effort: iniciativa, iniciativas, obra, obras, acciones financiadas
concern: importa, importancia, ve el, considera el, opina, opinión, postura, posición, actitud, área
  prioritaria, áreas prioritarias
drivingforce: impulsor, impulsora, fuerza que impulsa
paper: paper, papers, textos, trabajo, trabajos, publicaci*
venue: local donde, qué local, qué edificio, pabellón
elsewhere: anunci*, cancel*, aplaz*, pospus*, sorteo
number theme: número de tema, qué número de tema
third: iiie
when day: qué día, en qué día
`;
