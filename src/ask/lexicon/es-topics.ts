/** Spanish for what a congress and its documents speak of, to English concepts; read before the other Spanish words. */
export const esTopics = `
-: perdido, estoy perdido, basta, bastan, alcanzan, alcanza, de dónde salen, de dónde vienen, échame, pásame, suéltame, qué onda con, qué hay de, bien la
objective: idea detrás
convene: armó, armaron
participant: andaban por ahí, andaban
which academic: qué universidades, qué universidad, qué profesores, qué investigadores, cuáles universidades
which media: qué periodistas, qué periódicos, qué medios
frame: se basaron en, se basaron los, en qué informe se basaron
-: otorga, otorgan, atribuye, concede, dada, dado, dadas, dados, prohib*, buscaba claridad, se refiere, refiere, refieren, informe, informes, a la hora de, a la hora, vuelve
concern: relevancia
participant: se desplazaron, desplaz*, viajaron, intervinientes
strategy: en sus políticas, en las políticas, sus políticas
followup commitment: cumplimiento de los compromisos
build: se levanta, se asienta
challenge: trabas, traba
freedom: quedarán libres, quedar libres, quedarían libres
generate: puso en marcha, poner en marcha
provide: producir
special: vuelve especial, hace especial
impact: cotidiano, cotidianidad
baseline: vara de medir
share: relataron, relatadas, relatados, relatar
role privatesector: papel de qué sector
adopt convention: detrás del convenio, detrás del tratado, detrás de la convención, origen del convenio
build: se remite a, remite a
journey: viaje que
emphasis: pusieron el acento, puso el acento, pusieron énfasis, hicieron énfasis
-: sirvió de, servir de, sirve de, sirvió como, gracias a, penalmente, se cita, se citan, queda, destacar, mayor parte
knowledge: entendían, conocían, dominaban, dominio
share: contaron
attention: atención prioritaria
mechanism: instrumentos de evaluación, instrumentos de medición, instrumentos vigentes, instrumentos para medir, instrumentos para valorar, instrumentos para evaluar
generate: creado por, creada por, originó, generado por
discuss: pasar revista, pasaron revista
monitor: controlar
participant: delegacion*
concern: a ojos de, a juicio de, en opinión de, destacado, lugar destacado
build: se aprovecha lo, se aprovechará
experience positive: experiencias buenas, buenas experiencias
promote: promovidas, promovidos
implement: cumplimiento
highlight: mensaje final
page: sección, secciones, capítulo*, apartado
sector: sectorial, sectoriales
foundation: cimiento
strong: fuerte, fuertes
-: esas, esos, sola, frente a, deberían, debería, palabras, hablamos, hablar de, públicos, buena, bueno, permiten, actuar, actúan, actuales, servir, hechas, hechos,
  usarán, vendrá, general, bajo, serviría, campo, ámbitos, seriedad, enumerados, enumérelos, nómbralo, detallan, detallar, pa, conocido, miran, dejó, escrito, origen, torno, en torno a, aparecen, incluye, incluir, incluido, incluidos
role: función, funciones
topic: aspectos, objeto, flagelo, lacra
legal: legislaci*, ordenamiento
grave: gravedad, seriamente
agency: ente, entes, ámbito de la onu
independent: autónom*
discuss: charla, charlas, discusion*
advice: consejos
meeting: acontecimiento
prevent: combate, combatir, combaten, enfrentar, luchar, lucha
objective: buscaron, buscaban, aspiración, aspiraciones
concern: urgencia
commitment: pactado, acordado allí, prometido, prometieron
progress: evolución
founded: establecer, creación de
followup: continuación
first: primeros, primeras
background: antecedentes
identify: detect*
greater: ampliar, aumentar, incrementar
finding: conclusión
feature: distingue, distintivo
implement: aplica, aplican
mainstream: incorpora, incorporan
assess: mide, miden
positive: éxito, exitosas
crossfertilise: enriquecimiento
targeted: enfocadas, enfocados
participant: juntaron, representadas, representados, estuvo representada, estuvo representado
awareness: despertar
-: trabaj*, en qué medida, cubre, cubren, abarc*, aporte*, dedicad*, surgid*, fuertemente, cima, forma parte de los, forma parte de las, adecuad*, capaces, perfeccion*, valen, vale, precisas, precisos, respondiendo, eres, importan
frame: pautad*
study: qué investigación, por qué investigación
initiative: iniciativa, iniciativas
expert consultation prepare: consultas
concern: en lo más alto
feature: llama la atención, peculiarid*, particularid*, especificid*, rasgo distintivo
innovative: algo nuevo
foundation: respaldo
investigate: investigación policial
turningpoint: ser un hito, puede representar, un marco en que, cambio decisivo
discuss: conversaron, conversó, charlaron, conversar, estudiar*
objective: a qué fin, con qué fin, qué fin, un fin
topic: temas de las
develop: redacción del documento
recommend: recomiend*
recommend action: va a recomendar, van a recomendar, se recomienda, se recomendará, hay que recomendar
channel: quiere abrir, quieren abrir, hay que abrir, se ha de abrir, abrir canales, abriendo canales
build work: trabajo ya hecho, ya hecho, lo ya hecho, ya logrado
targeted: más precisas, más precisos, más específicas
protect: desprotegid*
penalty: castiga, castigan
receive: recibieron
evaluation: se han alcanzado, se alcanzaron, se han cumplido, se cumplieron, fueron alcanzados, se lograron
elsewhere: rehus*, se niegan, más urgente
highlight: qué conclusión dejó, qué mensaje dejó, mensaje principal
regional: en qué lugares, lugares
steer journey: meta del viaje
relaunch journey: retoma un viaje
drivingforce: hace avanzar, palanca
forward: llevar adelante, sacar adelante, llevados adelante
proceedings: memoria del congreso, memorias del congreso, registros del congreso
baseline: base de comparación, parámetro, parámetros, línea base, punto de comparación
monitor: seguir los avances, seguir el progreso, medir el progreso, medir los avances
criminalise: tipific*
prosecute: judicial, judiciales
victim: superviviente*, sobreviviente*
impact: inciden, incidir, influ*, afectan, afecta, afectar
assess: equipad*
followup: poscongreso, postcongreso
crossfertilise: aprendizaje mutuo, fertilización cruzada
awareness: toma de conciencia
solid: sólida, sólido
-: el texto, en el texto, del texto, este texto, ese texto, cuenta, cuentan
topic: problema
challenge: problemas
sector: sectores
systemic: de sistema
frame: se apoyaron
world: regiones del planeta, regiones del mundo, regiones del globo
thoughtful: reflexiv*, ponderad*
focus: punto central
catalyse: estimular
greater cooperation: más alianza, más trabajo conjunto, mayor trabajo conjunto
what agency: qué agencia, qué órgano, qué organismo, qué institución, qué organización
what country: qué país, qué países
what convention: qué tratado, qué convenio, qué convención
cooperation: colabor*, cooper*, alianza, alianzas, trabajo conjunto, trabajar juntos, ayuda mutua
international: entre países, entre los países, entre naciones, entre las naciones, entre estados, entre los estados, transnacional*
greater cooperation: más cooperación, mayor cooperación, más colaboración, mayor colaboración, cooperar más
inter regional: entre regiones, entre las regiones, dentro de la región, dentro de una región, dentro de las regiones
strategy cooperation: política de cooperación, políticas de cooperación
strategy develop: política de desarrollo
government: autoridad*, poderes públicos, ejecutivo, funcionario*
country: estados
world: en el extranjero, en el exterior, globo, planeta, fuera de sus fronteras, mundo entero
fund: dinero italiano, fondos italianos, pone dinero, sufrag*, subvencion*, con esos fondos, con dinero
florence: ciudad toscana, toscana, florentin*
florence meeting: encuentro italiano, reunión italiana, cita italiana, cita toscana
florence consultation: consulta italiana
lanzarote convention: tratado europeo, convenio europeo, convención europea, convenio del consejo de europa, tratado del consejo de europa
convention right child: cdn, tratado de la infancia, convención de la infancia
unicef: fondo de la onu para la infancia, fondo de las naciones unidas para la infancia, agencia de la onu para la infancia
agency: grupo, grupos
centre research: instituto de investigación, centro de investigación
research: investigación del innocenti, estudios de unicef, estudios de innocenti, estudios del innocenti
expert: entendid*, estudios* de la materia, conocedor*, perito*, profesional, profesionales
academic: profesor, profesores, universidad*, investigador*, universitari*
civilsociety: asociaciones, asociación
participant: se junto, se juntó, se juntaron, se dieron cita, dieron cita, se congreg*, congreg*, se reunió, se reunieron, concurr*, los presentes
sector: trayectoria*, carrera*, formación, currículum, bagaje
knowledge: conocimiento*, competencias, saberes, sabían, de qué sabían
experience: vivencia*, práctica, prácticas
positive experience: buenas prácticas, buenas vivencias
-: en la práctica
implement: poner en práctica, llevar a la práctica, ejecución, ejecutar, aplicar, llevar a cabo
share: poner en común, ponía en común, ponían en común, pusieron en común, puesta en común, aprender, aprenden
discuss: conversaciones, conversación, analiz*, examin*, deliber*, ponder*
protect: resguard*, ampar*, salvaguard*, defensa, defend*, librar
victim: sufrieron, han sufrido, que sufrieron, sufrido el delito, han sufrido el delito, sufrieron abusos, han sufrido abusos, afectados, niños afectados
topic: fenómeno*, mal, peligro*, amenaza*, trata, trataba, trataban, temario, este tema, ese tema, el tema pesa, tema de la consulta
sale: trata de personas, trata de niños, trata de niñas, trata de menores
challenge: dificultad*, obstáculo*, escollo*
concern: alarm*, inquiet*, puesto destacado
grave: serio, muy serio
central: pesa, pesó, pesaron, peso, crucial, cruciales, primordial, primordiales, esencial, esenciales
cornerstone: eje de la ayuda, eje de la cooperación, eje de la política, puntal, columna vertebral
design: concebid*, diseñad*, se ideó, ideada, fue pensada, fue pensado, se concibió
convene: fue promovida, fue promovido, encabez*, estuvo detrás
frame: guiaron, guiad*, inspir*, a la luz de, tuvo en cuenta, tuvieron en cuenta
build: de cero
generate: nació de, nació del, nació de la, nacido de, nacido del, nacida de, nacida del, nacidos del, nació alguna, surgió, surgieron, producido, ha producido
assist: qué ayuda, tipo de ayuda, apoyo técnico
advice: consultoría*
standard: normativ*
innovative: novedos*, inédit*, original, originales
prosecute: procesar, castigar, llevar a la justicia, perseguir estos delitos, perseguir los delitos
criminalise: criminales, criminal, penal, penales
investigate: pesquisa*, averiguaci*
foundation: cimientos firmes, bases firmes, cimientos
provide: contempla, contemplan, contemplad*
promote: alient*, alentar, estimul*, impulsad*, impulsaron, impulsó, promovieron
catalyse: impulsar, desencadenar
turningpoint: decisiv*, giro decisivo, cambio de rumbo, cambiar el rumbo, antes y un después, hito, un hito, parteaguas
strengthen: fortalec*, reforz*, refuerz*, robustec*
consolidated: consolid*
mainstream: integrarse, insertar, insert*
coordinate: articulad*, por su lado, por su cuenta, cada una por su lado, cada uno por su lado
synergy: complementariedad*
capitalize: aprovechar, sacar partido
mechanism: herramienta*
attention: prioridad que recibe, atención que recibe, prioridad que se da
assess: valorar, valora, valoran, se mide
spectrum: espectro
impact: repercusi*, consecuencia*, cambian, cambiar, vida de los niños, vida de las niñas, vida de los chicos, vida de quiénes, vida de quién, día a día, vida real
enjoyment: disfrute, goce
work: da resultado, dan resultado, resulta eficaz, eficaz, eficaces
followup: continuidad, dar continuidad, posterior, posteriores, lo posterior, próximos pasos, pasos siguientes, lo que vendrá
followup action: medidas posteriores, medidas de seguimiento, acciones posteriores
commitment: promesa*
monitor: vigil*, fiscaliz*
baseline: punto de partida
congress: edición, ediciones
obligation: obliga, obligan
relaunch: recomenz*, retoma, retomar, nuevo comienzo, reanud*, reinici*
benefit: saca provecho, sacar provecho, se benefici*
mobilise: involucr*, poner en marcha a los países
guarantee: garant*, asegur*
identify: identific*
facilitate: facilit*
regional: zona*, partes del mundo, lugares del mundo
channel: vías, vía, cauce*
approach: planteamiento*, método*, manera de abordar, visión
systemic: sistemas, integrado, integrada
intersectoral: varios sectores, distintos sectores, entre sectores, transversal, transversales
new: reciente*, nuevas
recommend: sugier*, sugerenc*, sugerir, aconsej*, propuesta, propuestas, proponer, indicaciones
commission: se piden, se pidieron, se redacta, se redactan, manda redactar
prepare: se estaba redactando, estaba redactando
background paper: textos de base, texto de base, papeles de base, esos papeles
background paper theme: uno por tema, cada área
paper: papeles
expert consultation prepare: reuniones preparatorias, encuentros preparatorios, reuniones de especialistas, reuniones de expertos
meeting: cita preparatoria, cita
form: modalidad*, clases de violencia
privatesector: mundo de los negocios, negocios, empresari*
based approach right: enfoque de derechos
clarity: aclarar ideas, aclarar conceptos
name: nombre completo, nombre oficial, denominación completa, título completo, subtítulo
when: mes y año, en qué mes y año
journey: andadura, comparado con un viaje
steer: nos lleva, nos conduce, a dónde nos lleva, hacia dónde
-: peor, pf, plis, pls, corto, en corto, además de, ademas, meollo, medio, común, fuera de lo común, notable, adjetivo*, calific*, cualific*, describ*, grado, caso, casos, conducta*,
  relevante*, aplicad*, clave, claves, futuro, futura, se avecina, por venir, venir, antiguo*, antigua, firme, firmes, vigente*, siendo, aparece, aparecen, expuest*, presentad*,
  asumen, asumid*, hacer efectivos, hacer efectivo, raíz, a raíz de, sienta, adema, además, imagen, soluciones, distintas, distinta, distintos, plano, planos, en qué planos, grandes rasgos, a grandes rasgos,
  pasaron, nos pasaron, acuerdo de, no me acuerdo, me acuerdo, miraron, mirar, mira, mirarán, califica, sigue, siguen, habrá más, supone, puede, junta, allá, alla, en, escribió, se escribió, comparar, figura, figuran
`;
