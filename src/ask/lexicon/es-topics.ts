/** Spanish for what a congress and its documents speak of, to English concepts; read before the other Spanish words. */
export const esTopics = `
-: perdido, estoy perdido, bastan, alcanzan, alcanza, de dónde salen, de dónde vienen, échame, pásame, suéltame,
  qué onda con, qué hay de, otorga, otorgan, atribuye, concede, dada, dado, dadas, dados, prohib*, buscaba
  claridad, se refiere, refiere, refieren, informe, informes, a la hora de, a la hora, vuelve, sirvió de, servir
  de, sirve de, sirvió como, gracias a, penalmente, se cita, se citan, queda, destacar, mayor parte, esas, esos,
  sola, frente a, deberían, debería, palabras, hablamos, hablar de, públicos, buena, bueno, permiten, actuar,
  actúan, actuales, servir, hechas, hechos, usarán, vendrá, general, bajo, serviría, campo, ámbitos, seriedad,
  enumerados, enumérelos, nómbralo, detallan, detallar, pa, conocido, miran, dejó, escrito, origen, torno, en
  torno a, aparecen, incluye, incluir, incluido, incluidos, trabaj*, en qué medida, cubre, cubren, abarc*,
  aporte*, dedicad*, surgid*, fuertemente, cima, forma parte de los, forma parte de las, adecuad*, capaces,
  perfeccion*, valen, vale, precisas, precisos, importan, el texto, en el texto, del texto, este texto, ese
  texto, cuenta, cuentan, en la práctica, pf, plis, pls, corto, en corto, además de, ademas, meollo, medio,
  común, fuera de lo común, notable, adjetivo*, calific*, cualific*, describ*, grado, caso, casos, conducta*,
  relevante*, aplicad*, clave, claves, futuro, futura, se avecina, por venir, venir, antiguo*, antigua, firme,
  firmes, vigente*, siendo, aparece, expuest*, presentad*, asumen, asumid*, hacer efectivos, hacer efectivo,
  raíz, a raíz de, sienta, imagen, soluciones, distintas, distinta, distintos, plano, planos, en qué planos,
  grandes rasgos, a grandes rasgos, pasaron, nos pasaron, acuerdo de, no me acuerdo, me acuerdo, miraron, mirar,
  mira, mirarán, califica, sigue, siguen, habrá más, supone, puede, junta, allá, escribió, se escribió,
  comparar, figura, figuran
academic: profesor, profesores, universidad*, investigador*, universitari*
adopt convention: detrás del convenio, detrás del tratado, detrás de la convención, origen del convenio
advice: consejos, consultoría*
agency: ente, entes, ámbito de la onu, grupo, grupos
approach: planteamiento*, método*, manera de abordar, visión
assess: mide, miden, equipad*, valorar, valora, valoran, se mide
assist: qué ayuda, tipo de ayuda, apoyo técnico
attention: atención prioritaria, prioridad que recibe, atención que recibe, prioridad que se da
awareness: despertar, toma de conciencia
background: antecedentes
background paper: textos de base, texto de base, papeles de base, esos papeles
background paper theme: uno por tema, cada área
based approach right: enfoque de derechos
baseline: vara de medir, base de comparación, parámetro, parámetros, línea base, punto de comparación, punto de
  partida
benefit: saca provecho, sacar provecho, se benefici*
build: se levanta, se asienta, se remite a, remite a, se aprovecha lo, se aprovechará, de cero
build work: trabajo ya hecho, ya hecho, lo ya hecho, ya logrado
capitalize: aprovechar, sacar partido
catalyse: estimular, impulsar, desencadenar
central: lugar central, papel central, pesa, pesó, pesaron, crucial, cruciales, primordial, primordiales,
  esencial, esenciales
centre research: instituto de investigación, centro de investigación
challenge: trabas, traba, problemas, dificultad*, obstáculo*, escollo*
channel: pretende abrir, pretenden abrir, quiere abrir, quieren abrir, hay que abrir, se ha de abrir, abrir
  canales, abriendo canales, vías, vía, cauce*
civilsociety: asociaciones, asociación
clarity: aclarar ideas, aclarar conceptos
commission: se piden, se pidieron, se redacta, se redactan, manda redactar
commitment: pactado, acordado allí, prometido, prometieron, promesa*
concern: relevancia, cuán importante, qué tan importante, hasta qué punto importa, a ojos de, a juicio de, en opinión de, destacado, lugar destacado, urgencia, en lo más
  alto, alarm*, inquiet*, puesto destacado
congress: edición, ediciones
consolidated: consolid*
convene: armó, armaron, fue promovida, fue promovido, encabez*, estuvo detrás
convention right child: cdn, tratado de la infancia, convención de la infancia
cooperation: colabor*, cooper*, alianza, alianzas, trabajo conjunto, trabajar juntos, ayuda mutua
coordinate: por separado, separad*, articulad*, por su lado, por su cuenta, cada una por su lado, cada uno por
  su lado
cornerstone: eje de la ayuda, eje de la cooperación, eje de la política, puntal, columna vertebral
cornerstone strategy: pilar de qué política, piedra angular de qué política
country: estados
criminalise: tipific*, criminales, criminal, penal, penales
crossfertilise: enriquecimiento, aprendizaje mutuo, fertilización cruzada
design: concebid*, diseñad*, se ideó, ideada, fue pensada, fue pensado, se concibió
develop: redacción del documento
discuss: pasar revista, pasaron revista, charla, charlas, discusion*, conversaron, conversó, charlaron,
  conversar, estudiar*, conversaciones, conversación, analiz*, examin*, deliber*, ponder*
drivingforce: hace avanzar, palanca
elsewhere: rehus*, se niegan, más urgente
emphasis: pusieron el acento, puso el acento, pusieron énfasis, hicieron énfasis
enjoyment: disfrute, goce
evaluation: se han alcanzado, se alcanzaron, se han cumplido, se cumplieron, fueron alcanzados, se lograron
experience: vivencia*, práctica, prácticas
experience positive: experiencias buenas, buenas experiencias
expert: entendid*, conocedor*, perito*, profesional, profesionales
expert consultation prepare: consultas, reuniones preparatorias, encuentros preparatorios, reuniones de
  especialistas, reuniones de expertos
facilitate: facilit*
feature: distingue, distintivo, llama la atención, peculiarid*, particularid*, especificid*, rasgo distintivo
finding: conclusión
first: primeros, primeras
florence: ciudad toscana, toscana, florentin*
florence consultation: consulta italiana
florence meeting: encuentro italiano, reunión italiana, cita italiana, cita toscana
focus: punto central
followup: continuación, poscongreso, postcongreso, continuidad, dar continuidad, posterior, posteriores, lo
  posterior, próximos pasos, pasos siguientes, lo que vendrá
followup action: medidas posteriores, medidas de seguimiento, acciones posteriores
followup commitment: cumplimiento de los compromisos
form: modalidad*, clases de violencia
forward: llevar adelante, sacar adelante, llevados adelante
foundation: cimiento, respaldo, cimientos firmes, bases firmes, cimientos
founded: establecer, creación de
frame: se basaron en, se basaron los, en qué informe se basaron, pautad*, se apoyaron, guiaron, guiad*, inspir*,
  a la luz de, tuvo en cuenta, tuvieron en cuenta
freedom: quedarán libres, quedar libres, quedarían libres
fund: dinero italiano, fondos italianos, pone dinero, sufrag*, subvencion*, con esos fondos, con dinero
generate: puso en marcha, poner en marcha, creado por, creada por, originó, generado por, nació de, nació del,
  nació de la, nacido de, nacido del, nacida de, nacida del, nacidos del, nació alguna, surgió, surgieron,
  producido, ha producido
government: autoridad*, poderes públicos, ejecutivo, funcionario*
grave: gravedad, seriamente, serio, muy serio
greater: ampliar, aumentar, incrementar
greater cooperation: más alianza, más trabajo conjunto, mayor trabajo conjunto, más cooperación, mayor
  cooperación, más colaboración, mayor colaboración, cooperar más
guarantee: garant*, asegur*
highlight: mensaje final, qué conclusión dejó, qué mensaje dejó, mensaje principal
identify: detect*, identific*
impact: cotidiano, cotidianidad, inciden, incidir, influ*, afectan, afecta, afectar, repercusi*, consecuencia*,
  cambian, cambiar, vida de los niños, vida de las niñas, vida de los chicos, vida de quiénes, vida de quién,
  día a día, vida real
implement: cumplimiento, aplica, aplican, poner en práctica, llevar a la práctica, ejecución, ejecutar, aplicar,
  llevar a cabo
independent: autónom*
initiative: iniciativa, iniciativas
innovative: algo nuevo, novedos*, inédit*, original, originales
inter regional: entre regiones, entre las regiones, dentro de la región, dentro de una región, dentro de las
  regiones
international: entre países, entre los países, entre naciones, entre las naciones, entre estados, entre los
  estados, transnacional*
intersectoral: varios sectores, distintos sectores, entre sectores, transversal, transversales
investigate: investigación policial, pesquisa*, averiguaci*
journey: viaje que, andadura, comparado con un viaje
knowledge: entendían, conocían, dominaban, dominio, conocimiento*, competencias, saberes, sabían, de qué sabían
lanzarote convention: tratado europeo, convenio europeo, convención europea, convenio del consejo de europa,
  tratado del consejo de europa
legal: legislaci*, ordenamiento
mainstream: incorpora, incorporan, integrarse, insertar, insert*
mechanism: instrumentos de evaluación, instrumentos de medición, instrumentos vigentes, instrumentos para medir,
  instrumentos para valorar, instrumentos para evaluar, herramienta*
meeting: acontecimiento, cita preparatoria, cita
mobilise: involucr*, poner en marcha a los países
monitor: controlar, seguir los avances, seguir el progreso, medir el progreso, medir los avances, vigil*,
  fiscaliz*
name: nombre completo, nombre oficial, denominación completa, título completo, subtítulo
new: reciente*, nuevas
objective: idea detrás, buscaron, buscaban, aspiración, aspiraciones, a qué fin, con qué fin, qué fin, un fin
obligation: obliga, obligan
page: sección, secciones, capítulo*, apartado
paper: papeles
participant: andaban por ahí, andaban, se desplazaron, desplaz*, viajaron, intervinientes, delegacion*,
  juntaron, representadas, representados, estuvo representada, estuvo representado, se junto, se juntaron, se
  dieron cita, dieron cita, se congreg*, congreg*, se reunió, se reunieron, concurr*, los presentes
penalty: castiga, castigan
positive: éxito, exitosas
positive experience: buenas prácticas, buenas vivencias
prepare: se estaba redactando, estaba redactando
prevent: combate, combatir, combaten, enfrentar, luchar, lucha
privatesector: mundo de los negocios, negocios, empresari*
proceedings: memoria del congreso, memorias del congreso, registros del congreso
progress: evolución
promote: promovidas, promovidos, alient*, alentar, estimul*, impulsad*, impulsaron, impulsó, promovieron
prosecute: judicial, judiciales, procesar, castigar, llevar a la justicia, perseguir estos delitos, perseguir
  los delitos
protect: desprotegid*, resguard*, ampar*, salvaguard*, defensa, defend*, librar
provide: producir, contempla, contemplan, contemplad*
receive: recibieron
recommend: recomiend*, sugier*, sugerenc*, sugerir, aconsej*, propuesta, propuestas, proponer, indicaciones
recommend action: va a recomendar, van a recomendar, se recomienda, se recomendará, hay que recomendar
regional: en qué lugares, lugares, zona*, partes del mundo, lugares del mundo
relaunch: recomenz*, retoma, retomar, nuevo comienzo, reanud*, reinici*
relaunch journey: retoma un viaje
research: investigación del innocenti, estudios de unicef, estudios de innocenti, estudios del innocenti
role: función, funciones
role privatesector: papel de qué sector
sale: trata de personas, trata de niños, trata de niñas, trata de menores
sector: sectorial, sectoriales, sectores, trayectoria*, carrera*, formación, currículum, bagaje
share: relataron, relatadas, relatados, relatar, contaron, poner en común, ponía en común, ponían en común,
  pusieron en común, puesta en común, aprender, aprenden
solid: sólida, sólido
special: vuelve especial, hace especial
spectrum: espectro
standard: normativ*
steer: nos lleva, nos conduce, a dónde nos lleva, hacia dónde
steer journey: meta del viaje
strategy: en sus políticas, en las políticas, sus políticas
strategy cooperation: política de cooperación, políticas de cooperación
strategy develop: política de desarrollo
strengthen: fortalec*, reforz*, refuerz*, robustec*
strong: fuerte, fuertes
study: qué investigación, por qué investigación
synergy: complementariedad*
systemic: de sistema, sistemas, integrado, integrada
targeted: enfocadas, enfocados, más precisas, más precisos, más específicas
thoughtful: reflexiv*, ponderad*
topic: aspectos, objeto, flagelo, lacra, temas de las, problema, fenómeno*, mal, peligro*, amenaza*, trata,
  trataba, trataban, temario, este tema, ese tema, el tema pesa, tema de la consulta
turningpoint: ser un hito, puede representar, un marco en que, cambio decisivo, decisiv*, giro decisivo, cambio
  de rumbo, cambiar el rumbo, antes y un después, hito, un hito, parteaguas
unicef: fondo de la onu para la infancia, fondo de las naciones unidas para la infancia, agencia de la onu para
  la infancia
victim: superviviente*, sobreviviente*, sufrieron, han sufrido, que sufrieron, sufrido el delito, han sufrido el
  delito, sufrieron abusos, han sufrido abusos, afectados, niños afectados
what agency: qué agencia, qué órgano, qué organismo, qué institución, qué organización
what convention: qué tratado, qué convenio, qué convención
what country: qué país, qué países
when: mes y año, en qué mes y año
which academic: qué universidades, qué universidad, qué profesores, qué investigadores, cuáles universidades
which media: qué periodistas, qué periódicos, qué medios
work: da resultado, dan resultado, resulta eficaz, eficaz, eficaces
world: regiones del planeta, regiones del mundo, regiones del globo, en el extranjero, en el exterior, globo,
  planeta, fuera de sus fronteras, mundo entero
`;
