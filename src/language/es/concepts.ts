import type { ConceptWords } from '../concept.ts';

/** Spanish words by the general idea they stand for. */
export const concepts: ConceptWords = {
  absent: [
    ...['ausente', 'ausencia', 'inasistencia', 'faltar', 'ausentarse', 'no venir', 'no asistir'],
    ...['falta de asistencia'],
  ],
  abstention: ['abstencion', 'abstener', 'abstuvo', 'abstenerse', 'abstiene', 'abstuvieron'],
  abstract: ['resumen', 'sumario', 'sinopsis', 'resumir', 'sintesis', 'sintetizar', 'compendio'],
  accept: [
    ...['aceptar', 'aprobar', 'adoptar', 'aceptacion', 'aprobacion', 'apruebe', 'adopcion'],
    ...['acceder a', 'consentir', 'visto bueno', 'dar luz verde', 'estar de acuerdo'],
  ],
  access: ['acceso', 'acceder', 'entrar', 'admision', 'ingresar', 'ingreso', 'entrada', 'dejar entrar'],
  accessibility: [
    ...['accesibilidad', 'accesible', 'silla de ruedas', 'rampa', 'movilidad reducida'],
    ...['sin barreras', 'silla ruedas', 'accesibles'],
  ],
  accident: [
    ...['accidente', 'lesion', 'incidente', 'siniestro', 'herida', 'herir', 'lastimar', 'percance'],
    ...['choque'],
  ],
  accommodation: [
    ...['alojamiento', 'hotel', 'hospedaje', 'estancia', 'estadia', 'albergue', 'pernoctar', 'hostal'],
    ...['hospedar', 'alojar', 'dormir', 'posada', 'hospedarse'],
  ],
  account: [
    ...['cuenta', 'contabilidad', 'auditoria', 'auditor', 'contador', 'contable', 'cuentas'],
    ...['auditar', 'teneduria'],
  ],
  add: ['agregar', 'anadir', 'adicional', 'extra', 'sumar', 'anadido', 'adjuntar', 'insertar'],
  address: ['direccion postal', 'domicilio', 'codigo postal', 'direccion'],
  advantage: [
    ...['ventaja', 'beneficio', 'provecho', 'ventajoso', 'punto fuerte', 'pro', 'ganancia'],
    ...['beneficioso'],
  ],
  advertising: [
    ...['publicidad', 'anuncio', 'promocion', 'difusion', 'difundir', 'marketing', 'propaganda'],
    ...['promover', 'publicitario', 'promocionar', 'dar a conocer'],
  ],
  afternoon: ['tarde', 'mediodia', 'vespertino', 'tardes', 'por la tarde', 'medio dia'],
  against: [
    ...['voto en contra', 'oponer', 'oposicion', 'opuesto', 'objecion', 'contrario', 'desfavorable'],
    ...['opositor'],
  ],
  age: ['edad', 'anos de edad', 'etario', 'edades', 'limite de edad', 'que edad'],
  agenda: ['orden del dia', 'temario', 'agenda', 'puntos a tratar', 'orden dia', 'agenda de la reunion'],
  airport: ['aeropuerto', 'aerodromo', 'terminal aerea'],
  alcohol: ['alcohol', 'vino', 'cerveza', 'alcoholico', 'licor', 'bebida alcoholica', 'copas', 'vinos'],
  allergy: [
    ...['alergia', 'alergico', 'intolerancia', 'gluten', 'lactosa', 'celiaco', 'alergeno', 'alergias'],
    ...['intolerante', 'frutos secos'],
  ],
  allow: [
    ...['permitir', 'autorizar', 'permiso', 'autorizacion', 'dejar', 'permitido', 'autorizado'],
    ...['consentir', 'licencia para', 'se puede'],
  ],
  ambassador: ['embajador', 'embajada', 'consulado', 'diplomatico'],
  amendment: ['enmienda', 'enmendar', 'modificacion del texto'],
  animal: ['animal', 'animales', 'perro', 'mascota', 'gato', 'perro guia'],
  announce: [
    ...['anunciar', 'anuncio', 'aviso', 'proclamar', 'lanzamiento', 'revelar', 'hacer publico'],
    ...['lanzar', 'dar a conocer'],
  ],
  answer: ['responder', 'respuesta', 'contestar', 'contestacion', 'respondio', 'replica', 'dar respuesta'],
  anthem: ['himno', 'himno nacional', 'himnos'],
  apology: ['disculpa', 'pedir disculpas', 'pedir perdon', 'lamentar'],
  app: ['app', 'aplicacion', 'aplicacion movil'],
  applause: ['aplauso', 'aplaudir', 'ovacion', 'palmas'],
  apply: [
    ...['postular', 'postulacion', 'solicitud', 'postularse', 'presentar solicitud', 'solicitar'],
    ...['aplicar'],
  ],
  appoint: ['nombrar', 'nombramiento', 'designar', 'designacion', 'nombrado', 'designado', 'asignar'],
  arrive: [
    ...['llegar', 'llegada', 'llegue', 'aterrizar', 'llegado', 'llega', 'venida', 'aparecer'],
    ...['desembarcar'],
  ],
  artist: [
    ...['artista', 'musico', 'cantante', 'banda', 'artistas', 'conjunto musical', 'orquesta'],
    ...['grupo musical', 'coro'],
  ],
  ask: ['pedir', 'solicitar', 'preguntar', 'pide', 'peticion', 'pidio', 'pedido', 'solicitado', 'pidieron'],
  association: [
    ...['asociacion', 'sociedad', 'organizacion', 'federacion', 'ong', 'gremio', 'asociaciones'],
    ...['club', 'liga', 'entidad', 'colectivo'],
  ],
  attend: [
    ...['participar', 'participacion', 'asistir', 'asistencia', 'acudir', 'venir', 'tomar parte'],
    ...['estar presente', 'concurrir', 'participo', 'presencia'],
  ],
  auction: ['subasta', 'subastar', 'remate'],
  auditorium: ['auditorio', 'anfiteatro', 'paraninfo', 'teatro'],
  author: ['autor', 'coautor', 'escritor', 'autoria'],
  award: [
    ...['premio', 'medalla', 'galardon', 'ganador', 'premiar', 'trofeo', 'premios', 'condecoracion'],
    ...['ganar', 'distinguir', 'distincion', 'recompensa'],
  ],
  awareness: ['sensibilizacion', 'sensibilizar', 'concienciacion', 'concientizar', 'concientizacion'],
  badge: [
    ...['acreditacion', 'credencial', 'gafete', 'identificador', 'insignia', 'escarapela', 'gafetes'],
    ...['credenciales', 'tarjeta de identificacion', 'cordon'],
  ],
  balance: [
    ...['saldo', 'superavit', 'deficit', 'excedente', 'balance', 'perdida', 'ganancia'],
    ...['beneficio neto', 'sobrante'],
  ],
  bank: ['banco', 'cajero automatico', 'bancario', 'cajero', 'sucursal bancaria', 'retirar dinero'],
  'bank-transfer': [
    ...['transferencia', 'iban', 'transferencia bancaria', 'giro', 'transferir dinero', 'clabe'],
    ...['deposito bancario'],
  ],
  barrier: ['barrera', 'valla de seguridad', 'vallado', 'cerca de seguridad'],
  baseline: ['linea de base', 'linea base', 'punto de partida'],
  battery: ['bateria', 'pila', 'cargador', 'recargar', 'cargar', 'carga', 'baterias', 'powerbank'],
  beach: ['playa', 'playas', 'mar', 'litoral', 'costa'],
  bedroom: [
    ...['habitacion', 'dormitorio', 'cama', 'cuarto', 'recamara', 'habitaciones'],
    ...['habitacion individual', 'habitacion doble', 'pieza', 'alcoba'],
  ],
  begin: [
    ...['comenzar', 'empezar', 'iniciar', 'inicio', 'comience', 'empiece', 'comienzo', 'empieza'],
    ...['comienza', 'arrancar', 'arranque', 'principio', 'dar inicio'],
  ],
  beneficiary: ['beneficiario', 'beneficiarios', 'publico objetivo', 'beneficiarse'],
  bicycle: ['bicicleta', 'bici', 'ciclismo', 'ciclovia', 'bicicletas', 'ciclista', 'pedalear', 'carril bici'],
  big: ['grande', 'enorme', 'amplio', 'mayor', 'grandes', 'gigante', 'inmenso', 'amplios', 'gran'],
  billboard: [
    ...['cartel', 'pancarta', 'afiche', 'valla', 'banner', 'lona', 'carteles', 'banderola', 'telon'],
    ...['panel publicitario', 'rollup'],
  ],
  biography: [
    ...['biografia', 'curriculum', 'hoja de vida', 'resena biografica', 'bio', 'cv'],
    ...['trayectoria profesional'],
  ],
  birthday: ['cumpleanos', 'fecha de nacimiento', 'nacer', 'nacido'],
  boat: [
    ...['barco', 'buque', 'ferry', 'transbordador', 'crucero', 'barcos', 'embarcacion', 'lancha'],
    ...['puerto', 'navegar', 'barca'],
  ],
  book: ['libro', 'manual', 'volumen', 'cuadernillo', 'libros', 'obra', 'catalogo'],
  'book-reserve': [
    ...['reservar', 'reserva', 'reservacion', 'apartar', 'reservado', 'reservas', 'separar'],
    ...['agendar'],
  ],
  bottle: [
    ...['botella', 'vaso', 'taza', 'copa', 'cantimplora', 'botellas', 'vasos', 'tazas', 'pocillo'],
    ...['vasito', 'botellin'],
  ],
  bread: ['pan', 'arroz', 'pasta', 'sopa'],
  breakfast: ['desayuno', 'desayunar', 'desayunos', 'brunch'],
  breastfeeding: [
    ...['lactancia', 'amamantar', 'embarazada', 'embarazo', 'embarazadas', 'gestante', 'lactante'],
    ...['sala de lactancia', 'dar el pecho'],
  ],
  bring: ['traer', 'llevar', 'trae', 'trajo', 'transportar', 'traido', 'traiga', 'cargar', 'entregar'],
  budget: [
    ...['presupuesto', 'presupuestar', 'presupuestario', 'partida presupuestaria', 'presupuestado'],
    ...['presupuestal', 'rubro'],
  ],
  build: [
    ...['construir', 'construccion', 'edificar', 'montar', 'montaje', 'obra', 'levantar', 'armar'],
    ...['construido'],
  ],
  building: ['edificio', 'inmueble', 'instalaciones', 'edificios', 'inmuebles', 'pabellon', 'complejo'],
  bursary: ['beca', 'becario', 'beca de viaje', 'becado', 'becas', 'ayuda de viaje', 'apoyo para asistir'],
  bus: [
    ...['autobus', 'autocar', 'bus', 'omnibus', 'colectivo', 'camion de pasajeros', 'autobuses'],
    ...['micro', 'guagua', 'camion', 'buseta', 'autocares', 'bondi'],
  ],
  buy: [
    ...['comprar', 'compra', 'adquirir', 'adquisicion', 'comprador', 'compras', 'compro', 'adquirido'],
    ...['adquisiciones'],
  ],
  cable: ['cable', 'cables', 'hdmi', 'conector', 'cableado'],
  cake: ['torta', 'postre', 'dulces', 'pastel', 'helado', 'tarta'],
  'call-for-papers': [
    ...['llamada a ponencias', 'convocatoria', 'convocatoria de ponencias', 'llamado a ponencias'],
    ...['llamado a trabajos', 'convocatoria abierta'],
  ],
  campaign: ['campana', 'movilizar', 'movilizacion', 'incidencia'],
  cancel: [
    ...['cancelar', 'anular', 'cancelacion', 'anulacion', 'suspender', 'desistir', 'cancelado'],
    ...['anulado', 'dar de baja', 'suspendido'],
  ],
  candidate: [
    ...['candidato', 'candidatura', 'aspirante', 'postulante', 'candidatos', 'candidata'],
    ...['pretendiente', 'candidaturas'],
  ],
  'candidate-city': ['ciudad candidata', 'ciudades candidatas', 'candidatura a sede'],
  capacity: [
    ...['capacidad', 'aforo', 'cupo', 'cuantas personas', 'caber', 'caben', 'cabe', 'cabida'],
    ...['aforo maximo'],
  ],
  car: [
    ...['coche', 'automovil', 'auto', 'carro', 'vehiculo', 'conducir', 'furgoneta', 'coches', 'autos'],
    ...['camioneta', 'manejar', 'carros', 'vehiculos'],
  ],
  catalogue: ['catalogo', 'indice', 'catalogos'],
  cease: ['parar', 'cesar', 'detener', 'interrumpir', 'parado', 'detenido', 'pausar', 'cese', 'dejar de'],
  centre: [
    ...['centro', 'central', 'centro urbano', 'centros', 'centro historico', 'casco antiguo'],
    ...['centro de la ciudad'],
  ],
  ceremony: [
    ...['ceremonia', 'acto solemne', 'ceremonial', 'ritual', 'ceremonias', 'acto', 'solemnidad'],
    ...['protocolo', 'acto oficial'],
  ],
  certificate: [
    ...['certificado', 'constancia', 'diploma', 'comprobante', 'certificar', 'certificados'],
    ...['certificacion', 'titulo acreditativo', 'justificante'],
  ],
  chair: [
    ...['presidente', 'presidir', 'presidencia', 'presidenta', 'presidida', 'preside'],
    ...['titular de la presidencia'],
  ],
  change: [
    ...['cambiar', 'modificar', 'cambio', 'alterar', 'modificacion', 'actualizar', 'cambios'],
    ...['ajustar', 'adaptar', 'variar', 'modificado', 'cambiado'],
  ],
  cheap: [
    ...['barato', 'economico', 'asequible', 'baratos', 'mas barato', 'bajo costo', 'bajo coste'],
    ...['buen precio', 'accesible', 'comodo'],
  ],
  check: [
    ...['verificar', 'comprobar', 'chequear', 'inspeccionar', 'controlar', 'control', 'revisar'],
    ...['examinar', 'cotejar', 'asegurarse', 'comprobado', 'verificado'],
  ],
  'check-in': [
    ...['check in', 'check out', 'registro de entrada', 'registrarse en el hotel', 'hacer check in'],
    ...['salida del hotel'],
  ],
  child: [
    ...['nino', 'infantil', 'hijo', 'menor de edad', 'infancia', 'bebe', 'ninos', 'ninas', 'hijos'],
    ...['hija', 'crio', 'chiquillo', 'peques', 'menores'],
  ],
  childcare: [
    ...['guarderia', 'cuidado infantil', 'ludoteca', 'jardin infantil', 'canguro', 'ninera'],
    ...['cuidar ninos', 'espacio infantil', 'babysitter'],
  ],
  choose: [
    ...['escoger', 'seleccionar', 'seleccion', 'opcion', 'optar', 'escogido', 'elija', 'elegir'],
    ...['elige', 'eligio', 'preferir', 'prefiere', 'escoge', 'opciones', 'seleccionado', 'eleccion'],
  ],
  city: [
    ...['ciudad', 'municipio', 'villa', 'localidad', 'urbano', 'pueblo', 'ciudades', 'municipal'],
    ...['pueblos', 'urbe'],
  ],
  clean: [
    ...['limpiar', 'limpieza', 'limpio', 'lavar', 'aseo', 'limpiezas', 'barrer', 'ordenar', 'asear'],
    ...['higienizar'],
  ],
  climate: [
    ...['clima', 'climatico', 'cambio climatico', 'calentamiento global', 'emision', 'emisiones'],
    ...['carbono', 'efecto invernadero'],
  ],
  close: ['cerrar', 'cerrado', 'cierra', 'clausurar', 'cierre', 'cerrada', 'cerramos', 'cierran'],
  closing: [
    ...['clausura', 'cierre', 'acto final', 'acto de clausura', 'sesion de clausura'],
    ...['ceremonia de cierre', 'despedida', 'cerrar'],
  ],
  'coffee-break': [
    ...['pausa', 'cafe', 'descanso', 'receso', 'coffee break', 'refrigerio', 'cafes', 'pausas'],
    ...['intermedio', 'pausa para cafe', 'pausa cafe'],
  ],
  collect: [
    ...['recolectar', 'recopilar', 'recoleccion', 'reunir', 'recaudar', 'recogida', 'recoger'],
    ...['juntar', 'reunido', 'recabar'],
  ],
  colour: [
    ...['color', 'colorido', 'rojo', 'azul', 'verde', 'amarillo', 'tono', 'paleta', 'colores'],
    ...['blanco', 'negro'],
  ],
  combine: ['combinar', 'juntar', 'unir', 'fusionar', 'fusion'],
  commitment: [
    ...['compromiso', 'promesa', 'comprometer', 'prometer', 'prometio', 'comprometio', 'prometido'],
    ...['promesas', 'palabra dada', 'compromisos'],
  ],
  committee: [
    ...['comite', 'comision', 'consejo', 'directiva', 'comites', 'comisiones', 'junta'],
    ...['junta directiva', 'mesa directiva'],
  ],
  community: [
    ...['comunidad', 'ciudadano', 'publico', 'poblacion', 'sociedad civil', 'ciudadanos', 'pueblo'],
    ...['comunitario', 'vecinos', 'ciudadania', 'colectividad'],
  ],
  companion: [
    ...['acompanante', 'conyuge', 'acompanar', 'acompanantes', 'marido', 'esposa', 'pareja'],
    ...['companero', 'conyuges'],
  ],
  company: [
    ...['empresa', 'compania', 'firma', 'empresarial', 'negocio', 'empresas', 'companias'],
    ...['empresarios', 'corporacion', 'sociedad mercantil'],
  ],
  compare: ['comparar', 'comparacion', 'comparado', 'comparativo'],
  compensation: ['indemnizacion', 'compensar', 'compensacion', 'indemnizar'],
  competition: [
    ...['concurso', 'competicion', 'desafio', 'torneo', 'certamen', 'concursos', 'competir'],
    ...['campeonato', 'competencia', 'torneos'],
  ],
  complaint: [
    ...['queja', 'reclamo', 'reclamacion', 'quejarse', 'reclamar', 'quejas', 'reclamos'],
    ...['insatisfecho', 'protesta', 'libro de quejas'],
  ],
  comply: [
    ...['cumplir', 'cumplimiento', 'implementar', 'implementacion', 'ejecutar', 'aplicar', 'respetar'],
    ...['obedecer', 'acatar', 'ejecucion', 'aplicacion', 'llevar a cabo', 'cumple'],
  ],
  computer: [
    ...['ordenador', 'computadora', 'portatil', 'tableta', 'laptop', 'computador', 'computadoras'],
    ...['ordenadores', 'pc', 'notebook', 'portatiles', 'teclado'],
  ],
  concert: [
    ...['concierto', 'musica', 'recital', 'musical', 'conciertos', 'musicas', 'cantar', 'cancion'],
    ...['tocar', 'recitales'],
  ],
  condition: [
    ...['condicion', 'criterio', 'elegibilidad', 'elegible', 'prerrequisito', 'condiciones'],
    ...['requisitos', 'criterios', 'bases'],
  ],
  confirm: [
    ...['confirmar', 'confirmacion', 'acusar recibo', 'confirmado', 'confirmado ya', 'seguro'],
    ...['definitivo', 'en firme'],
  ],
  congress: [
    ...['congreso', 'evento', 'cumbre', 'foro', 'jornadas', 'congresos', 'eventos', 'conferencia'],
    ...['convencion'],
  ],
  consequence: ['consecuencia', 'efecto', 'repercusion', 'implicacion'],
  consult: ['consultar', 'consulta', 'sondear', 'pedir opinion', 'consultado', 'asesorarse'],
  contact: [
    ...['contacto', 'contactar', 'comunicarse', 'contactos', 'ponerse en contacto', 'comunicarse con'],
    ...['datos de contacto', 'localizar'],
  ],
  continue: [
    ...['continuar', 'seguir', 'proseguir', 'reanudar', 'continuacion', 'sigue', 'continuado'],
    ...['mantener', 'prosiguio', 'dar continuidad'],
  ],
  contract: [
    ...['contrato', 'contractual', 'convenio', 'acuerdo', 'contratos', 'memorando', 'acuerdo firmado'],
    ...['pacto escrito'],
  ],
  convention: ['convencion', 'tratado', 'pacto', 'acuerdo internacional'],
  cooperation: [
    ...['cooperacion', 'cooperar', 'colaborar', 'colaboracion', 'conjunto', 'trabajar juntos'],
    ...['juntos', 'mancomunado', 'colaborativo'],
  ],
  coordinate: [
    ...['coordinar', 'coordinador', 'coordinacion', 'gestionar', 'gestion', 'gerente', 'coordinadora'],
    ...['administrar', 'encargarse', 'manejar', 'dirigir'],
  ],
  copyright: ['derechos de autor', 'licencia', 'propiedad intelectual'],
  correct: [
    ...['correcto', 'corregir', 'error', 'correccion', 'equivocado', 'fallo', 'corregido', 'errores'],
    ...['incorrecto', 'falla', 'exacto', 'equivocacion'],
  ],
  corruption: [
    ...['corrupcion', 'soborno', 'fraude', 'conflicto de intereses', 'corrupto'],
    ...['conflictos de intereses', 'malversacion'],
  ],
  country: ['pais', 'nacion', 'patria', 'paises', 'naciones'],
  courier: ['mensajeria', 'mensajero', 'flete', 'carga', 'mercancia'],
  court: [
    ...['tribunal', 'juez', 'abogado', 'justicia', 'juzgado', 'tribunales', 'abogada'],
    ...['demanda judicial', 'juzgados'],
  ],
  craft: ['artesania', 'artesano', 'artesanal', 'hecho a mano'],
  create: ['crear', 'creacion', 'fundar', 'establecer', 'creado'],
  'credit-card': [
    ...['tarjeta', 'tarjeta de credito', 'tarjeta bancaria', 'tarjeta de debito', 'pagar con tarjeta'],
    ...['tarjetas'],
  ],
  crockery: [
    ...['vajilla', 'cubierto de mesa', 'servilleta', 'desechable', 'platos', 'cubiertos'],
    ...['servilletas', 'tenedor', 'cuchillo', 'vajillas'],
  ],
  crowd: ['multitud', 'aglomeracion', 'muchedumbre', 'gentio'],
  culture: [
    ...['cultura', 'cultural', 'arte', 'folclore', 'tradicion', 'culturales', 'tradicional'],
    ...['artesania', 'artistico', 'costumbres'],
  ],
  currency: [
    ...['moneda', 'divisa', 'tipo de cambio', 'euro', 'dolar', 'cambiar dinero', 'cambio de moneda'],
    ...['pesos', 'euros', 'monedas', 'cambio'],
  ],
  customs: [
    ...['aduana', 'frontera', 'aduanero', 'control fronterizo', 'importar', 'despacho aduanero'],
    ...['fronterizo', 'migraciones'],
  ],
  damage: ['dano', 'danos', 'estropear', 'danar'],
  dance: ['baile', 'danza', 'bailar', 'danzar'],
  data: ['datos', 'estadistica', 'base de datos', 'estadistico'],
  date: ['fecha', 'dia', 'que dia', 'fechas', 'dia del mes'],
  deadline: [
    ...['plazo', 'fecha limite', 'fecha tope', 'vencimiento', 'plazos', 'ultimo dia', 'vence'],
    ...['expira', 'limite', 'plazo maximo'],
  ],
  debt: ['deuda', 'adeudar', 'impago', 'deber dinero', 'moroso'],
  decide: [
    ...['decidir', 'decision', 'acordar', 'acuerdo', 'resolver', 'resolucion', 'determinar'],
    ...['decidio', 'decidido', 'decisiones', 'acordado', 'resuelto', 'quedar en'],
  ],
  declaration: [
    ...['declaracion', 'declarar', 'carta de principios', 'manifiesto', 'declaraciones', 'afirmacion'],
    ...['carta', 'pronunciamiento'],
  ],
  decorate: [
    ...['decorar', 'decoracion', 'flor', 'bandera', 'adorno', 'flores', 'banderas', 'adornar'],
    ...['adornos', 'ornamentar', 'globos'],
  ],
  decrease: [
    ...['disminuir', 'bajar', 'reducir', 'disminucion', 'caida', 'descenso', 'recortar', 'recorte'],
    ...['caer', 'baja', 'aminorar'],
  ],
  'delegate-task': [
    ...['delegar', 'encomendar', 'asignar', 'encargar', 'confiar', 'asignado', 'encargado a'],
    ...['repartir tareas', 'delegado en'],
  ],
  delegation: ['delegacion', 'comitiva', 'delegaciones', 'representacion', 'mision'],
  'delete-data': ['borrar datos', 'eliminar datos', 'anonimizar'],
  democracy: ['democracia', 'democratico', 'civico', 'republica'],
  deposit: [
    ...['deposito', 'anticipo', 'sena', 'fianza', 'adelanto', 'depositos', 'prepago'],
    ...['pago anticipado', 'enganche'],
  ],
  designer: ['disenador', 'diseno', 'diseno grafico', 'maquetacion'],
  diet: [
    ...['dieta', 'vegetariano', 'vegano', 'halal', 'kosher', 'dietas', 'vegetariana', 'alimentario'],
    ...['restriccion alimentaria', 'vegana'],
  ],
  different: [
    ...['diferente', 'diferencia', 'distinto', 'diferenciar', 'diferentes', 'diferencias', 'diverso'],
    ...['distintos'],
  ],
  dinner: ['cena', 'cenar', 'banquete', 'gala', 'cenas', 'cena de gala', 'banquetes', 'comida de gala'],
  directions: [
    ...['como llegar', 'itinerario', 'recorrido', 'trayecto', 'ruta', 'camino', 'como se llega'],
    ...['como ir', 'rutas'],
  ],
  director: [
    ...['director', 'jefe', 'dirigente', 'lider', 'dirigir', 'directora', 'jefa', 'gerente'],
    ...['directores', 'ejecutivo'],
  ],
  disability: [
    ...['discapacidad', 'discapacitado', 'sordo', 'ciego', 'minusvalia', 'discapacidades', 'sordos'],
    ...['ciegos', 'invidente', 'diversidad funcional'],
  ],
  disadvantage: [
    ...['desventaja', 'debilidad', 'punto debil', 'puntos debiles', 'contras', 'inconveniente'],
    ...['desventajas'],
  ],
  disagree: ['discrepar', 'desacuerdo', 'litigio', 'divergencia', 'disputa'],
  discount: [
    ...['descuento', 'rebaja', 'reduccion', 'reducido', 'bonificacion', 'descuentos'],
    ...['precio reducido', 'promocion', 'mas barato', 'rebajas'],
  ],
  discuss: [
    ...['discutir', 'discusion', 'debatir', 'debate', 'tratar', 'abordar', 'hablar de', 'conversar'],
    ...['platicar', 'debatido', 'discutido', 'conversacion', 'comentar'],
  ],
  dismantle: ['desmontar', 'desmontaje', 'desarmar', 'recoger todo', 'levantar el montaje'],
  distance: [
    ...['distancia', 'kilometro', 'milla', 'que tan lejos', 'kilometros', 'a que distancia'],
    ...['cuan lejos', 'metros'],
  ],
  distribute: [
    ...['distribuir', 'distribucion', 'repartir', 'reparto', 'distribuido', 'entregar', 'dar a cada'],
    ...['entrega'],
  ],
  doctor: ['medico', 'enfermero', 'doctor', 'dentista', 'medicos', 'enfermera', 'medica', 'equipo medico'],
  document: [
    ...['documento', 'archivo', 'documentacion', 'texto', 'expediente', 'fichero', 'documentos'],
    ...['textos', 'anexo', 'papeles', 'archivos'],
  ],
  donation: [
    ...['donacion', 'donativo', 'donante', 'donar', 'donaciones', 'donado', 'donantes', 'aporte'],
    ...['aportacion', 'contribucion'],
  ],
  double: ['doble', 'duplicar', 'dos veces'],
  download: ['descargar', 'descarga', 'bajar archivo', 'download'],
  draw: ['sorteo', 'rifa', 'sortear', 'tombola'],
  'dress-code': [
    ...['vestimenta', 'ropa', 'traje', 'vestir', 'uniforme', 'atuendo', 'corbata', 'vestido'],
    ...['camiseta', 'uniformes', 'playera', 'remera', 'que ponerse', 'prenda'],
  ],
  drill: ['simulacro', 'simulacion', 'ejercicio de evacuacion'],
  drink: [
    ...['bebida', 'beber', 'zumo', 'jugo', 'refresco', 'gaseosa', 'bebidas', 'bebe', 'zumos', 'jugos'],
    ...['refrescos', 'tomar algo', 'trago'],
  ],
  driver: ['conductor', 'chofer', 'conductores', 'choferes', 'chofer de autobus'],
  drone: ['dron', 'drones', 'toma aerea'],
  duration: [
    ...['durar', 'duracion', 'cuanto tiempo', 'cuanto dura', 'dura', 'tarda', 'tardar'],
    ...['duracion total', 'cuanto tarda'],
  ],
  early: [
    ...['temprano', 'anticipado', 'anticipar', 'con antelacion', 'antelacion', 'antes de tiempo'],
    ...['mas temprano', 'previamente', 'con tiempo', 'pronto'],
  ],
  'early-bird': [
    ...['inscripcion anticipada', 'early bird', 'pronto pago', 'tarifa anticipada'],
    ...['inscripcion temprana', 'precio reducido hasta'],
  ],
  economy: [
    ...['economia', 'comercio', 'industria', 'comercial', 'economico', 'industrial', 'mercado'],
    ...['comercio exterior'],
  ],
  edition: ['edicion', 'aniversario', 'edicion anterior'],
  education: [
    ...['educacion', 'educativo', 'ensenanza', 'aprender', 'aprendizaje', 'pedagogia', 'educacional'],
    ...['ensenar', 'leccion', 'escolaridad'],
  ],
  effort: ['esfuerzo', 'esforzarse', 'esmero', 'esfuerzos'],
  elderly: [
    ...['anciano', 'jubilado', 'tercera edad', 'adulto mayor', 'ancianos', 'jubilados', 'mayores'],
    ...['personas mayores', 'adultos mayores'],
  ],
  election: [
    ...['eleccion', 'elegir', 'elegido', 'electo', 'electoral', 'comicios', 'elecciones', 'electos'],
    ...['elector', 'urna'],
  ],
  electricity: [
    ...['electricidad', 'enchufe', 'tomacorriente', 'toma de corriente', 'adaptador', 'corriente'],
    ...['enchufes', 'alargador', 'voltaje', 'clavija', 'electrico', 'regleta', 'adaptadores'],
  ],
  email: [
    ...['email', 'e mail', 'correo electronico', 'correo', 'emails', 'mails', 'mail', 'correos'],
    ...['buzon', 'casilla de correo'],
  ],
  emergency: [
    ...['emergencia', 'crisis', 'catastrofe', 'contingencia', 'evacuacion', 'desastre', 'emergencias'],
    ...['alarma', 'evacuar', 'siniestro grave'],
  ],
  end: [
    ...['acabar', 'terminar', 'fin', 'finalizar', 'concluir', 'final', 'conclusion', 'acaba'],
    ...['termina', 'terminado', 'concluido', 'termino', 'finaliza'],
  ],
  energy: [
    ...['energia', 'energetico', 'renovable', 'combustible', 'generador', 'paneles solares'],
    ...['gasolina', 'diesel', 'nafta', 'energetica'],
  ],
  entrance: [
    ...['entrada', 'puerta', 'vestibulo', 'acceso', 'porton', 'entradas', 'puertas', 'hall'],
    ...['portones', 'lobby', 'recibidor'],
  ],
  envelope: ['sobre postal', 'estampilla', 'sello', 'paquete', 'sobres', 'paquetes', 'sellos', 'encomienda'],
  environment: [
    ...['medio ambiente', 'ambiental', 'ecologia', 'ecologico', 'naturaleza', 'biodiversidad'],
    ...['medioambiente', 'ecologicos', 'respetuoso con el medio ambiente', 'medioambiental'],
  ],
  equality: [
    ...['igualdad', 'equidad', 'igualitario', 'diversidad', 'inclusivo', 'igualdad de trato'],
    ...['inclusion', 'equitativo', 'justicia social'],
  ],
  equipment: [
    ...['equipo tecnico', 'equipamiento', 'aparato', 'material', 'herramienta', 'dispositivo'],
    ...['equipos', 'equipo', 'aparatos', 'materiales', 'maquina', 'herramientas', 'equipamientos'],
  ],
  evaluate: [
    ...['evaluar', 'evaluacion', 'valorar', 'valoracion', 'evaluado', 'evaluaciones', 'puntuar'],
    ...['juzgar', 'calificar', 'nota'],
  ],
  evening: ['noche', 'nocturno', 'velada', 'noches', 'por la noche', 'nocturna', 'anochecer'],
  evidence: [
    ...['prueba', 'evidencia', 'probar', 'comprobado', 'pruebas', 'demostrar', 'comprobacion'],
    ...['evidencias'],
  ],
  example: ['ejemplo', 'muestra', 'plantilla', 'modelo', 'ejemplos', 'modelos', 'por ejemplo', 'muestras'],
  exceed: [
    ...['exceder', 'superar', 'sobrepasar', 'exceso', 'rebasar', 'excede', 'supera'],
    ...['pasar del limite', 'sobrepaso'],
  ],
  exclude: [
    ...['excluir', 'excepcion', 'exclusion', 'excluye', 'excluidos', 'dejar fuera', 'excepto'],
    ...['salvo', 'a excepcion'],
  ],
  excursion: [
    ...['excursion', 'paseo', 'visita guiada', 'salida de campo', 'visitar', 'excursiones', 'paseos'],
    ...['visitas', 'salida', 'viaje de un dia', 'recorrido turistico', 'tour'],
  ],
  exhibition: [
    ...['exposicion', 'feria', 'muestra', 'exponer', 'exposiciones', 'ferias', 'muestras'],
    ...['feria comercial', 'expo'],
  ],
  exhibitor: ['expositor', 'empresa expositora', 'expositores'],
  exit: ['salida', 'salida de emergencia', 'salidas', 'puerta de salida'],
  expense: ['gasto', 'gastar', 'egreso', 'desembolso', 'gastos', 'costos', 'erogacion', 'egresos'],
  expensive: ['caro', 'costoso', 'oneroso', 'caros', 'cara', 'costosa', 'precio alto', 'carisimo'],
  experience: [
    ...['experiencia', 'experimentado', 'buena practica', 'leccion aprendida', 'vivencia'],
    ...['experiencias', 'buenas practicas', 'lecciones', 'practica'],
  ],
  expert: [
    ...['experto', 'especialista', 'asesor', 'consultor', 'perito', 'expertos', 'especialistas'],
    ...['asesores', 'consultores', 'entendido'],
  ],
  explain: [
    ...['explicar', 'explicacion', 'aclarar', 'describir', 'descripcion', 'explica', 'explicado'],
    ...['aclaracion', 'detallar', 'descrito', 'clarificar'],
  ],
  extension: [
    ...['prorroga', 'prorrogar', 'prolongar', 'ampliacion del plazo', 'ampliar', 'prorrogas'],
    ...['prolongado', 'mas tiempo', 'ampliacion', 'extender', 'ampliado'],
  ],
  fail: ['fallar', 'fracaso', 'fracasar', 'fallido'],
  far: ['lejos', 'lejano', 'distante', 'alejado', 'alejada', 'lejania', 'afueras', 'lejos de'],
  farewell: ['despedida', 'despedir', 'adios'],
  festival: ['festival', 'festividad', 'carnaval', 'verbena'],
  field: [
    ...['area', 'ambito', 'disciplina', 'sector', 'rama', 'campo', 'areas', 'ambitos', 'sectores'],
    ...['terreno', 'dominio'],
  ],
  film: ['pelicula', 'cine', 'documental', 'filme', 'peliculas', 'documentales', 'cinematografico', 'cinta'],
  final: ['ultimo', 'postrero', 'ultima', 'final', 'definitivo'],
  find: ['hallar', 'buscar', 'descubrir', 'localizar', 'busqueda', 'busca', 'hallazgo', 'dar con'],
  fire: [
    ...['incendio', 'fuego', 'bombero', 'extintor', 'extinguidor', 'bomberos', 'extintores', 'humo'],
    ...['incendios'],
  ],
  first: ['primero', 'inicial', 'primer'],
  'first-aid': [
    ...['primeros auxilios', 'ambulancia', 'socorrista', 'botiquin', 'desfibrilador', 'socorro'],
    ...['puesto de socorro', 'socorristas', 'enfermeria', 'puesto medico'],
  ],
  fish: ['pescado', 'marisco', 'pez', 'peces', 'atun', 'bacalao', 'mariscos'],
  flag: ['bandera', 'banderas', 'asta', 'estandarte'],
  flight: [
    ...['vuelo', 'avion', 'volar', 'aerolinea', 'aereo', 'vuelos', 'aviones', 'aerolineas'],
    ...['pasaje aereo', 'volo', 'compania aerea'],
  ],
  floor: ['piso', 'planta', 'suelo', 'pisos', 'plantas', 'planta baja', 'sotano'],
  folder: ['carpeta', 'carpetas', 'portapapeles'],
  food: [
    ...['plato', 'menu', 'alimento', 'cocina', 'carta de comida', 'comida', 'platos', 'menus'],
    ...['alimentos', 'cocinar', 'carta'],
  ],
  forbid: [
    ...['prohibir', 'prohibido', 'vetar', 'prohibicion', 'vedado', 'prohibe', 'no permitido'],
    ...['prohibida', 'no se permite', 'impedir'],
  ],
  form: [
    ...['formulario', 'ficha', 'planilla', 'rellenar', 'llenar', 'formularios', 'rellenado', 'fichas'],
    ...['impreso', 'cumplimentar', 'completar'],
  ],
  foundation: [
    ...['fundacion', 'caridad', 'obra benefica', 'fundaciones', 'sin fines de lucro'],
    ...['sin animo de lucro', 'beneficencia'],
  ],
  'free-of-charge': [
    ...['gratuito', 'gratis', 'gratuidad', 'sin costo', 'exento', 'gratuita', 'sin pagar'],
    ...['sin cargo', 'de balde', 'sin costes', 'gratuitamente'],
  ],
  frequency: [
    ...['frecuencia', 'frecuente', 'periodicidad', 'cuantas veces', 'diario', 'diariamente'],
    ...['cada dia', 'con que frecuencia', 'todos los dias', 'regularmente'],
  ],
  fridge: ['nevera', 'refrigerador', 'congelador', 'hielo', 'heladera'],
  fruit: [
    ...['fruta', 'verdura', 'ensalada', 'hortaliza', 'frutas', 'verduras', 'ensaladas', 'hortalizas'],
    ...['vegetales'],
  ],
  full: [
    ...['lleno', 'agotado', 'completo', 'llena', 'agotada', 'sin plazas', 'sin lugares', 'sin cupo'],
    ...['completa', 'se lleno'],
  ],
  funding: [
    ...['financiacion', 'financiamiento', 'financiar', 'fondo', 'recaudar fondos', 'financiado'],
    ...['fondos', 'recaudacion de fondos', 'captacion de fondos'],
  ],
  furniture: ['mobiliario', 'mueble', 'sofa', 'estante', 'alfombra'],
  future: ['futuro', 'proximo', 'siguiente', 'venidero', 'futura', 'proximos', 'siguientes', 'por venir'],
  game: ['juego', 'juegos', 'juguete', 'jugar', 'parque infantil'],
  gender: ['genero', 'sexo', 'paridad', 'generos', 'hombres y mujeres', 'sexos'],
  give: ['dar', 'dio', 'conceder', 'otorgar', 'brindar', 'entregar', 'ofrecer', 'regalar', 'otorga'],
  government: [
    ...['gobierno', 'gubernamental', 'autoridad', 'gobernar', 'gobiernos', 'autoridades'],
    ...['administracion publica'],
  ],
  grant: [
    ...['subvencion', 'subsidio', 'subvencionar', 'ayuda economica', 'subvenciones', 'subsidios'],
    ...['subvencionado', 'ayuda publica'],
  ],
  gratuity: ['propina', 'dejar propina', 'cargo por servicio'],
  group: ['grupo', 'categoria', 'agrupar', 'clase', 'grupos', 'categorias', 'conjunto'],
  guarantee: ['garantia', 'garantizar', 'garantizado', 'asegurar'],
  guest: ['invitado', 'visitante', 'huesped', 'invitados', 'visitantes', 'invitada', 'huespedes', 'visita'],
  guide: ['guia', 'guia turistico', 'guiar', 'guias', 'guia de turismo', 'guiada'],
  half: ['mitad', 'medio', 'cincuenta por ciento', 'mitades', 'media', 'a medias'],
  harassment: [
    ...['acoso', 'abuso', 'discriminacion', 'mala conducta', 'acosar', 'abusos', 'discriminar'],
    ...['acosado', 'bullying', 'hostigamiento'],
  ],
  'head-of-state': ['jefe de estado', 'presidente de gobierno', 'rey', 'reina'],
  headset: [
    ...['auricular', 'audifono', 'casco de audio', 'receptor', 'auriculares', 'audifonos', 'cascos'],
    ...['receptores', 'pinganillo'],
  ],
  health: [
    ...['salud', 'saludable', 'sanitario', 'enfermedad', 'enfermo', 'enfermedades', 'enfermos'],
    ...['bienestar', 'malestar'],
  ],
  height: ['altura', 'alto', 'altitud'],
  help: [
    ...['ayudar', 'ayuda', 'auxiliar', 'asistir', 'auxilio', 'ayudante', 'echar una mano'],
    ...['asistente', 'dar una mano', 'asistencia'],
  ],
  history: ['historia', 'historico', 'pasado', 'antecedente', 'historias', 'pasada', 'historica'],
  holiday: [
    ...['feriado', 'vacaciones', 'dia festivo', 'asueto', 'feriados', 'vacacion', 'dias festivos'],
    ...['festivo', 'puente', 'dia libre'],
  ],
  honorarium: ['honorario', 'cache', 'honorarios', 'pago al ponente', 'emolumento'],
  hospital: [
    ...['hospital', 'clinica', 'centro de salud', 'hospitalario', 'sanatorio', 'hospitales'],
    ...['urgencias', 'clinicas', 'guardia medica'],
  ],
  host: [
    ...['acoger', 'acogida', 'anfitrion', 'albergar', 'hospedar', 'acoge', 'anfitriona', 'recibir'],
    ...['acogido', 'organizador local'],
  ],
  hostess: ['azafata', 'edecan', 'acomodador', 'recepcionista'],
  hotline: ['linea de ayuda', 'linea directa', 'numero de emergencia', 'centralita'],
  hour: ['hora', 'minuto', 'reloj', 'tiempo', 'horas', 'minutos', 'relojes'],
  housing: [
    ...['vivienda', 'casa', 'residencia', 'morada', 'sin techo', 'casas', 'apartamento'],
    ...['departamento', 'piso', 'hogar', 'domicilio'],
  ],
  hunger: ['hambre', 'desnutricion', 'seguridad alimentaria', 'nutricion'],
  idea: ['idea', 'concepto', 'nocion', 'ideas', 'conceptos', 'inspiracion', 'ocurrencia'],
  important: [
    ...['importante', 'importancia', 'principal', 'esencial', 'fundamental', 'importa', 'relevante'],
    ...['crucial', 'vital', 'clave'],
  ],
  'in-person': [
    ...['presencial', 'en persona', 'presencialmente', 'fisicamente', 'presenciales', 'en el lugar'],
    ...['en sitio', 'in situ'],
  ],
  include: [
    ...['incluir', 'inclusion', 'incluso', 'contener', 'abarcar', 'incluye', 'incluido', 'contiene'],
    ...['cubrir', 'abarca', 'comprender', 'formar parte'],
  ],
  income: [
    ...['ingreso', 'recaudacion', 'entrada de dinero', 'ingresos', 'ganancias', 'entradas', 'ganar'],
    ...['recaudado'],
  ],
  increase: [
    ...['aumentar', 'aumento', 'crecer', 'crecimiento', 'subir', 'incremento', 'mayor', 'expandir'],
    ...['incrementar', 'alza'],
  ],
  indicator: ['indicador', 'metrica', 'parametro de medicion'],
  indigenous: ['indigena', 'aborigen', 'pueblos originarios'],
  indoors: [
    ...['interior', 'cubierto', 'adentro', 'bajo techo', 'por dentro', 'en interiores'],
    ...['espacio cerrado'],
  ],
  infection: [
    ...['infeccion', 'epidemia', 'pandemia', 'covid', 'virus', 'contagio', 'infectado', 'gripe'],
    ...['contagioso', 'germen', 'gripa'],
  ],
  inform: [
    ...['informar', 'informacion', 'avisar', 'notificar', 'comunicar', 'notificacion', 'informado'],
    ...['avisado', 'dar a conocer', 'enterar'],
  ],
  'information-desk': [
    ...['mostrador', 'mesa de informacion', 'punto de informacion', 'ventanilla', 'recepcion'],
    ...['mesa de recepcion', 'punto de atencion', 'informes'],
  ],
  install: ['instalar', 'instalacion', 'colocar', 'configurar', 'instalado', 'montar', 'ubicar'],
  institute: [
    ...['instituto', 'institucion', 'agencia', 'organismo', 'institutos', 'instituciones', 'agencias'],
    ...['organo', 'entidad'],
  ],
  instructions: ['instrucciones', 'guia practica', 'tutorial', 'paso a paso'],
  insurance: ['seguro', 'aseguradora', 'poliza', 'asegurar', 'seguros', 'asegurado', 'polizas', 'cobertura'],
  interest: ['interes', 'interesado', 'interesante', 'intereses', 'interesada', 'curioso'],
  international: [
    ...['internacional', 'extranjero', 'mundial', 'global', 'extranjeros', 'exterior'],
    ...['fuera del pais', 'internacionales', 'foraneo'],
  ],
  internet: [
    ...['internet', 'wifi', 'wi fi', 'inalambrico', 'ancho de banda', 'conexion'],
    ...['conexion a internet', 'red', 'conectividad', 'ancho banda'],
  ],
  interpretation: [
    ...['interpretacion', 'traduccion simultanea', 'interpretar', 'interpretacion simultanea'],
    ...['interpretariado'],
  ],
  interpreter: ['interprete', 'cabina de interpretacion', 'interpretes', 'cabina', 'traductor simultaneo'],
  interview: ['entrevista', 'entrevistas', 'entrevistar'],
  invitation: [
    ...['invitacion', 'invitar', 'carta de invitacion', 'invitaciones', 'invitado', 'invita'],
    ...['convidar', 'invitados'],
  ],
  invoice: [
    ...['factura', 'recibo', 'facturar', 'facturacion', 'boleta', 'facturas', 'recibos'],
    ...['ticket de compra', 'comprobante de pago', 'facturado'],
  ],
  join: ['unirse', 'afiliar', 'adherirse', 'asociarse', 'afiliacion'],
  keep: [
    ...['guardar', 'conservar', 'almacenar', 'mantener', 'archivar', 'almacen', 'guardado'],
    ...['mantiene', 'conservado', 'almacenamiento', 'almacenado'],
  ],
  key: [
    ...['llave', 'cerradura', 'candado', 'cerrar con llave', 'llaves', 'cerraduras'],
    ...['cerrado con llave', 'candados'],
  ],
  keynote: [
    ...['conferenciante magistral', 'ponente principal', 'orador principal', 'keynote'],
    ...['conferencia magistral', 'conferencia inaugural', 'ponentes principales'],
    ...['ponencia principal'],
  ],
  kind: ['tipo', 'especie', 'modalidad', 'variedad', 'clase'],
  kitchen: ['cocina', 'cocinero', 'chef', 'horno', 'estufa'],
  know: [
    ...['saber', 'conocer', 'conocimiento', 'entender', 'comprender', 'sabe', 'se sabe', 'conoce'],
    ...['conocido', 'entiende', 'enterarse', 'averiguar'],
  ],
  language: [
    ...['idioma', 'lengua', 'bilingue', 'linguistico', 'idiomas', 'lenguas', 'hablada', 'ingles'],
    ...['lengua materna'],
  ],
  late: [
    ...['atrasado', 'retraso', 'tarde', 'retrasado', 'demora', 'demorado', 'retrasos', 'retrasar'],
    ...['atraso', 'atrasar', 'fuera de plazo', 'tardio', 'demoras'],
  ],
  laundry: ['lavanderia', 'planchar', 'tintoreria', 'lavado en seco'],
  law: [
    ...['ley', 'legal', 'legislacion', 'legislar', 'decreto', 'juridico', 'leyes', 'legales'],
    ...['normativo', 'legislativo', 'marco legal'],
  ],
  leaflet: [
    ...['folleto', 'volante', 'panfleto', 'triptico', 'octavilla', 'folletos', 'panfletos'],
    ...['volantes', 'tripticos', 'flyer', 'flyers'],
  ],
  leave: ['salir', 'partir', 'irse', 'marchar', 'partida', 'salida', 'marcharse', 'salidas', 'irnos'],
  lecture: [
    ...['charla', 'conferencia', 'discurso', 'ponencia', 'presentacion', 'hablar', 'intervencion'],
    ...['charlas', 'discursos', 'presentaciones', 'ponencias', 'platica', 'intervenciones'],
    ...['alocucion'],
  ],
  legacy: ['legado', 'herencia', 'efecto duradero'],
  lend: ['prestar', 'prestamo', 'prestado', 'prestamos', 'presta', 'pedir prestado', 'prestada'],
  letter: ['carta', 'correspondencia', 'oficio', 'misiva', 'cartas', 'oficios', 'epistola'],
  liability: ['responsabilidad civil', 'danos a terceros'],
  lift: ['ascensor', 'elevador', 'ascensores', 'elevadores'],
  light: [
    ...['luz', 'iluminacion', 'lampara', 'oscuro', 'iluminar', 'luces', 'lamparas', 'foco'],
    ...['iluminado', 'alumbrado'],
  ],
  list: ['lista', 'nomina', 'listado', 'listar', 'listas', 'relacion', 'inventario', 'elenco'],
  listen: ['escuchar', 'oir', 'oyente', 'audiencia', 'oyentes', 'publico', 'escucha', 'oyo'],
  load: ['cargar', 'descargar', 'carga y descarga', 'muelle de carga'],
  logistics: ['logistica', 'logistico', 'operativo'],
  logo: ['logotipo', 'logo', 'identidad visual', 'emblema'],
  long: ['largo', 'extenso', 'longitud', 'prolongado'],
  'lost-property': [
    ...['objetos perdidos', 'perder', 'perdido', 'extraviar', 'objetos encontrados', 'perdio'],
    ...['perdi', 'extraviado', 'cosas perdidas'],
  ],
  luggage: [
    ...['equipaje', 'maleta', 'valija', 'guardarropa', 'consigna', 'maletas', 'mochila', 'bolso'],
    ...['valijas', 'equipajes', 'guardaequipaje', 'abrigos', 'bolsa'],
  ],
  lunch: ['almuerzo', 'almorzar', 'comida de mediodia', 'almuerzos', 'hora de comer', 'pausa de almuerzo'],
  'mailing-list': ['lista de distribucion', 'lista de correo', 'lista de contactos'],
  majority: ['mayoria', 'mayor parte', 'mayoritario'],
  man: ['hombre', 'masculino', 'chico', 'varon', 'hombres', 'senor', 'caballero'],
  mandate: ['mandato', 'periodo de mandato', 'mandatos', 'duracion del mandato'],
  mandatory: [
    ...['obligatorio', 'obligacion', 'imperativo', 'obligar', 'obligatoria', 'obligatoriamente'],
    ...['obligado a', 'exigido'],
  ],
  map: ['mapa', 'plano', 'croquis', 'mapas', 'planos', 'plano del recinto', 'plano del edificio'],
  mask: [
    ...['mascarilla', 'tapabocas', 'higiene', 'desinfectante', 'jabon', 'mascarillas', 'barbijo'],
    ...['cubrebocas', 'gel', 'alcohol en gel'],
  ],
  maximum: [
    ...['maximo', 'limite', 'tope', 'como maximo', 'limites', 'limitado', 'maxima', 'no mas de'],
    ...['hasta un maximo'],
  ],
  mayor: [
    ...['alcalde', 'intendente', 'alcaldia', 'ayuntamiento', 'concejal', 'alcaldesa', 'intendencia'],
    ...['municipalidad', 'ayuntamientos', 'cabildo', 'presidente municipal'],
  ],
  meal: ['comida', 'comer', 'catering', 'alimentacion', 'comidas', 'come', 'bufe', 'buffet', 'refrigerios'],
  meat: ['carne', 'cerdo', 'pollo', 'ternera', 'puerco', 'carnes', 'cordero', 'jamon', 'res', 'chorizo'],
  medicine: [
    ...['medicamento', 'medicina', 'remedio', 'farmaco', 'pastilla', 'medicamentos', 'medicinas'],
    ...['remedios', 'pastillas', 'farmacos'],
  ],
  meet: ['encontrarse', 'reunirse', 'encontrar', 'se reune', 'se encuentran', 'juntarse', 'verse'],
  meeting: [
    ...['reunion', 'asamblea', 'encuentro', 'junta', 'reunir', 'reuniones', 'asambleas', 'encuentros'],
    ...['juntas', 'sesion de trabajo'],
  ],
  member: [
    ...['miembro', 'socio', 'integrante', 'vocal', 'afiliado', 'miembros', 'socios', 'integrantes'],
    ...['vocales', 'afiliados', 'asociado'],
  ],
  'membership-fee': ['cuota anual', 'cuota de socio', 'cuota social'],
  message: ['mensaje', 'sms', 'whatsapp', 'recado', 'mensajes', 'recados', 'chat', 'msj'],
  metro: ['metro', 'subte', 'tranvia', 'subterraneo', 'metros', 'subtes', 'tranvias', 'tren ligero'],
  microphone: [
    ...['microfono', 'altavoz', 'parlante', 'sonido', 'audio', 'megafonia', 'microfonos', 'altavoces'],
    ...['parlantes', 'bocina', 'acustica', 'tecnico de sonido'],
  ],
  minimum: ['minimo', 'como minimo', 'por lo menos', 'minima', 'minimos', 'no menos de', 'al menos'],
  minister: ['ministro', 'ministra', 'secretario de estado', 'ministros', 'ministerial'],
  ministry: ['ministerio', 'secretaria de estado', 'cartera ministerial'],
  minutes: ['acta', 'minuta', 'relatoria', 'actas', 'apuntes', 'notas de la reunion', 'levantar acta'],
  moderator: [
    ...['moderador', 'moderar', 'moderacion', 'facilitador', 'moderadores', 'moderadora'],
    ...['presentador', 'maestro de ceremonias', 'mediador'],
  ],
  money: [
    ...['dinero', 'importe', 'cantidad de dinero', 'plata', 'monto', 'efectivo', 'dineros', 'montos'],
    ...['importes', 'billetes', 'lana', 'guita'],
  ],
  monitor: [
    ...['monitorear', 'seguimiento', 'monitoreo', 'supervisar', 'supervision', 'dar seguimiento'],
    ...['monitoriza', 'monitorizar', 'vigilar', 'acompanar el proceso', 'monitorea', 'controlar'],
  ],
  month: ['mes', 'mensual', 'mensualmente', 'meses', 'mensuales'],
  morning: ['manana', 'matinal', 'matutino', 'mananas', 'por la manana', 'madrugada'],
  motion: ['mocion', 'proyecto de resolucion'],
  mountain: ['montana', 'sierra', 'cerro', 'colina'],
  move: [
    ...['mover', 'trasladar', 'desplazar', 'mueva', 'mudarse', 'movimiento', 'mudar', 'movido'],
    ...['trasladado', 'traslado', 'cambiar de lugar'],
  ],
  museum: [
    ...['museo', 'galeria', 'monumento', 'patrimonio', 'iglesia', 'museos', 'monumentos', 'castillo'],
    ...['catedral', 'iglesias', 'palacio', 'monasterio'],
  ],
  name: [
    ...['nombre', 'apellido', 'llamarse', 'denominacion', 'nombres', 'apellidos', 'se llama'],
    ...['nombre completo'],
  ],
  national: ['nacional', 'nacionalidad'],
  near: [
    ...['cerca', 'cercano', 'proximidad', 'al lado', 'cercania', 'cercanos', 'proximo', 'alrededores'],
    ...['cerquita', 'junto a'],
  ],
  need: [
    ...['necesitar', 'necesario', 'necesidad', 'requerir', 'requisito', 'requiere', 'exigir'],
    ...['hace falta', 'exige', 'falta', 'menester'],
  ],
  negotiate: ['negociar', 'negociacion', 'regatear', 'negociado'],
  neighbour: [
    ...['vecino', 'habitante', 'residente', 'poblador', 'vecinos', 'vecindad', 'barrio', 'habitantes'],
    ...['residentes', 'colonia'],
  ],
  network: ['red', 'networking', 'red de contactos', 'redes', 'contactos', 'conexiones'],
  neutral: ['neutral', 'imparcial', 'neutralidad', 'independiente'],
  new: ['nuevo', 'reciente', 'novedad', 'novedoso', 'nueva', 'nuevos', 'nuevas', 'novedades', 'innovacion'],
  newsletter: [
    ...['boletin', 'newsletter', 'circular', 'boletines', 'newsletters', 'noticias', 'circulares'],
    ...['hoja informativa'],
  ],
  noise: [
    ...['ruido', 'silencio', 'silencioso', 'tranquilo', 'ruidoso', 'ruidos', 'calma', 'bulla'],
    ...['callado', 'silenciosa'],
  ],
  number: [
    ...['numero', 'cantidad', 'cuantos', 'contar', 'total', 'cifra', 'numeros', 'cantidades'],
    ...['contado', 'totales', 'cuantas', 'recuento'],
  ],
  oath: ['juramento', 'jurar', 'tomar posesion', 'toma de posesion'],
  observer: ['observador', 'observadores', 'veedor'],
  offer: [
    ...['ofrecer', 'oferta', 'proporcionar', 'suministrar', 'proveer', 'facilitar', 'ofrezca'],
    ...['ofrece', 'ofrecido', 'proporciona', 'suministro', 'brindar', 'dispone'],
  ],
  office: ['oficina', 'oficinas', 'despacho', 'sede central'],
  official: ['oficial', 'formal', 'oficialmente'],
  old: ['viejo', 'antiguo', 'antiguedad', 'vieja', 'antigua', 'viejos'],
  online: [
    ...['virtual', 'remoto', 'hibrido', 'videoconferencia', 'online', 'en linea', 'a distancia'],
    ...['virtualmente', 'remotamente', 'desde casa', 'videollamada', 'on line'],
  ],
  only: ['solamente', 'solo', 'exclusivo', 'unico', 'unicamente'],
  open: ['abrir', 'abierto', 'abre', 'abiertos', 'abierta', 'abren', 'abiertas'],
  opening: [
    ...['apertura', 'inauguracion', 'inaugural', 'inaugurar', 'acto inaugural', 'ceremonia inaugural'],
    ...['sesion de apertura', 'ceremonia de apertura'],
  ],
  'opening-hours': [
    ...['horario de apertura', 'horario de atencion', 'horarios', 'a que hora abre'],
    ...['horario comercial', 'abierto hasta'],
  ],
  optional: [
    ...['opcional', 'facultativo', 'a eleccion', 'no obligatorio', 'voluntario', 'opcionales'],
    ...['quien quiera'],
  ],
  order: [
    ...['encargar', 'pedido', 'orden de compra', 'hacer pedido', 'encargo', 'encargado', 'pedidos'],
    ...['ordenar'],
  ],
  organise: [
    ...['organizar', 'realizar', 'celebrar', 'tener lugar', 'realizacion', 'organizado', 'organiza'],
    ...['se celebra', 'se realiza', 'montar', 'preparar', 'llevar a cabo'],
  ],
  organiser: ['organizador', 'comite organizador', 'organizadores', 'organizadora', 'equipo organizador'],
  outage: ['apagon', 'corte de luz', 'corte de energia'],
  outdoors: [
    ...['aire libre', 'exterior', 'jardin', 'parque', 'patio', 'afuera', 'al aire libre', 'jardines'],
    ...['terraza', 'parques', 'a la intemperie'],
  ],
  overtime: ['horas extra', 'horas extraordinarias', 'fuera de hora'],
  page: ['pagina', 'carilla', 'paginacion', 'paginas', 'hojas'],
  panel: ['panel', 'mesa redonda', 'panelista', 'conversatorio', 'paneles', 'mesas redondas', 'panelistas'],
  paper: [
    ...['articulo', 'ponencia', 'comunicacion oral', 'trabajo cientifico', 'articulos', 'ponencias'],
    ...['trabajos', 'trabajo', 'comunicacion', 'contribuciones'],
  ],
  parade: ['desfile', 'marcha', 'cabalgata', 'mitin'],
  parent: [
    ...['padre', 'madre', 'familia', 'familiar', 'pariente', 'padres', 'mama', 'papa', 'familias'],
    ...['familiares', 'parientes', 'abuelos'],
  ],
  parking: [
    ...['estacionamiento', 'aparcamiento', 'aparcar', 'estacionar', 'parqueo', 'estacionado'],
    ...['aparcado', 'parking', 'cochera', 'garaje', 'playa de estacionamiento', 'parqueadero'],
  ],
  parliament: [
    ...['parlamento', 'parlamentario', 'diputado', 'senado', 'asamblea nacional', 'parlamentos'],
    ...['diputados', 'senador', 'camara de diputados', 'cortes'],
  ],
  part: ['parte', 'porcion', 'seccion', 'capitulo', 'trozo', 'partes', 'pedazo', 'capitulos', 'secciones'],
  participant: [
    ...['participante', 'asistente', 'congresista', 'delegado', 'inscrito', 'participantes'],
    ...['asistentes', 'delegados', 'inscritos', 'congresistas'],
  ],
  partner: [
    ...['socio', 'asociado', 'alianza', 'aliado', 'contraparte', 'socios', 'asociacion estrategica'],
    ...['alianzas', 'aliados', 'colaborador'],
  ],
  party: [
    ...['fiesta', 'recepcion', 'coctel', 'convivio', 'festejo', 'festejar', 'fiestas', 'recepciones'],
    ...['cocteles', 'celebracion', 'vino de honor', 'agasajo'],
  ],
  passport: [
    ...['pasaporte', 'documento de identidad', 'cedula', 'carne de identidad', 'pasaportes'],
    ...['identificacion', 'dni', 'documento', 'cedulas'],
  ],
  password: [
    ...['contrasena', 'clave', 'usuario y contrasena', 'codigo de acceso', 'password', 'contrasenas'],
    ...['claves', 'codigo', 'credenciales', 'iniciar sesion'],
  ],
  pay: [
    ...['pagar', 'pago', 'abonar', 'pague', 'liquidar', 'pagos', 'paga', 'pagaron', 'sufragar'],
    ...['costear', 'abono', 'correr con los gastos'],
  ],
  peace: ['paz', 'pacifico', 'reconciliacion'],
  penalty: ['multa', 'penalizacion', 'sancion', 'recargo', 'multas', 'penalidad', 'sanciones', 'multado'],
  pending: [
    ...['por decidir', 'sin resolver', 'por resolver', 'pendiente', 'pendientes', 'por confirmar'],
    ...['a la espera'],
  ],
  percentage: ['porcentaje', 'por ciento', 'proporcion', 'porcentajes', 'tasa', 'cuota parte'],
  performance: [
    ...['espectaculo', 'actuacion', 'animacion', 'entretenimiento', 'espectaculos', 'show', 'actuar'],
    ...['funcion', 'presentacion artistica'],
  ],
  permit: ['licencia', 'permiso municipal', 'habilitacion', 'licencias'],
  person: ['persona', 'gente', 'individuo', 'humano', 'personas', 'gentes', 'individuos', 'alguien'],
  pharmacy: ['farmacia', 'botica', 'farmaceutico', 'farmacias', 'boticas'],
  phase: ['fase', 'etapa', 'fases', 'etapas'],
  phone: [
    ...['telefono', 'movil', 'celular', 'llamar', 'llamada', 'smartphone', 'telefonos', 'moviles'],
    ...['celulares', 'llamadas', 'numero de telefono', 'telefonear'],
  ],
  photo: [
    ...['foto', 'fotografia', 'fotografo', 'imagen', 'fotografiar', 'retrato', 'fotos', 'fotografias'],
    ...['imagenes', 'fotografos', 'sesion de fotos'],
  ],
  picnic: ['picnic', 'barbacoa', 'asado', 'parrillada'],
  plan: [
    ...['plan', 'plan de accion', 'planificar', 'estrategia', 'planificacion', 'hoja de ruta'],
    ...['planes', 'estrategias', 'planear', 'planeamiento', 'estrategico', 'programar', 'prever'],
  ],
  plastic: [
    ...['plastico', 'envase', 'un solo uso', 'embalaje', 'plasticos', 'desechables', 'envases'],
    ...['embalajes', 'descartable'],
  ],
  plenary: ['plenaria', 'plenario', 'plenarias', 'sesion plenaria', 'pleno'],
  podcast: ['podcast', 'podcasts', 'blog', 'episodio'],
  police: ['policia', 'guardia civil', 'comisaria', 'policias', 'policial', 'patrulla', 'guardias civiles'],
  policy: ['politica', 'politico', 'politica publica', 'politicas', 'politicos', 'partido politico'],
  pollution: ['contaminacion', 'polucion', 'contaminar', 'toxico'],
  pool: ['piscina', 'nadar', 'alberca', 'spa', 'sauna'],
  possible: ['posible', 'posibilidad', 'viable', 'viabilidad', 'quizas', 'chance', 'posibles'],
  poster: ['poster', 'cartel cientifico', 'posters', 'posteres', 'carteles cientificos'],
  postpone: [
    ...['aplazar', 'posponer', 'postergar', 'aplazamiento', 'diferir', 'pospuesto', 'aplazado'],
    ...['postergado', 'cambiar la fecha', 'nueva fecha', 'atrasar', 'aplaza', 'retrasar'],
  ],
  poverty: [
    ...['pobreza', 'pobre', 'desigualdad', 'vulnerable', 'carencia', 'pobres', 'desfavorecido'],
    ...['desigualdades', 'necesitado'],
  ],
  'power-of-attorney': ['poder notarial', 'voto por poder', 'voto delegado', 'apoderado'],
  prayer: [
    ...['oracion', 'religioso', 'religion', 'rezar', 'misa', 'culto', 'oraciones', 'misas'],
    ...['mezquita', 'capilla', 'servicio religioso', 'rezo'],
  ],
  prepare: [
    ...['preparar', 'preparacion', 'listo', 'preparativo', 'prepara', 'preparado', 'preparativos'],
    ...['lista', 'listos', 'alistar'],
  ],
  press: [
    ...['prensa', 'periodista', 'medios', 'periodico', 'diario', 'periodistas', 'periodicos'],
    ...['television', 'radio', 'medios de comunicacion', 'diarios'],
  ],
  'press-release': [
    ...['comunicado', 'nota de prensa', 'rueda de prensa', 'conferencia de prensa', 'comunicados'],
    ...['comunicado de prensa', 'gacetilla', 'boletin de prensa'],
  ],
  prevention: [
    ...['prevencion', 'prevenir', 'evitar', 'preventivo', 'evita', 'precaucion', 'prevencion de'],
    ...['evitado'],
  ],
  previous: ['anterior', 'precedente', 'previo', 'anteriores', 'ano pasado', 'ultima vez', 'pasado'],
  price: [
    ...['precio', 'costo', 'coste', 'cuota', 'tarifa', 'costar', 'cuanto cuesta', 'arancel'],
    ...['precios', 'costos', 'costes', 'tarifas', 'cuesta', 'cuotas', 'valor', 'cuanto sale'],
    ...['cuanto vale'],
  ],
  print: [
    ...['imprimir', 'impresion', 'impreso', 'impresora', 'fotocopia', 'imprenta', 'impresos'],
    ...['imprime', 'impresiones', 'copias', 'fotocopias', 'copia', 'tirada'],
  ],
  priority: ['prioridad', 'prioritario', 'priorizar', 'prioridades', 'prioritarios', 'en primer lugar'],
  privacy: [
    ...['privacidad', 'proteccion de datos', 'confidencial', 'datos personales', 'rgpd', 'secreto'],
    ...['confidencialidad', 'derecho de imagen', 'anonimo', 'datos privados'],
  ],
  private: ['privado', 'particular', 'privativo'],
  problem: [
    ...['problema', 'dificultad', 'obstaculo', 'dificil', 'inconveniente', 'problemas'],
    ...['dificultades', 'lio', 'traba', 'contratiempo', 'inconvenientes'],
  ],
  procedure: ['procedimiento', 'proceso', 'tramite', 'flujo'],
  proceedings: ['actas del congreso', 'libro de resumenes', 'memorias'],
  profession: [
    ...['profesion', 'ocupacion', 'profesional', 'trayectoria', 'carrera', 'profesiones'],
    ...['profesionales', 'oficio'],
  ],
  programme: ['programa', 'programacion', 'programas', 'programaciones', 'parrilla'],
  progress: [
    ...['progreso', 'avance', 'mejorar', 'mejora', 'desarrollo', 'desarrollar', 'avances', 'mejoras'],
    ...['progresos', 'desarrollado', 'evolucion', 'avanzar'],
  ],
  project: ['proyecto', 'iniciativa', 'emprendimiento', 'proyectos', 'iniciativas'],
  projector: [
    ...['proyector', 'pantalla', 'canon de proyeccion', 'proyeccion', 'proyectores', 'pantallas'],
    ...['pantalla gigante', 'televisor', 'proyectar'],
  ],
  propose: [
    ...['proponer', 'propuesta', 'propuesto', 'sugerir', 'sugerencia', 'sugiere', 'propuso'],
    ...['propuestas', 'propone', 'sugerencias', 'sugerido', 'planteo', 'plantear'],
  ],
  protection: [
    ...['proteccion', 'proteger', 'salvaguardar', 'defender', 'amparo', 'refugio', 'protegido'],
    ...['protege', 'salvaguardia', 'defensa', 'resguardar'],
  ],
  publication: [
    ...['publicacion', 'publicar', 'editorial', 'revista', 'editar', 'publicaciones', 'publicado'],
    ...['publica', 'lanzar', 'sacar'],
  ],
  punctual: ['puntual', 'a tiempo', 'puntualidad', 'en punto'],
  purpose: [
    ...['finalidad', 'proposito', 'intencion', 'para que', 'fin', 'proposito de', 'sirve para'],
    ...['objetivo', 'con que fin'],
  ],
  'qr-code': [
    ...['codigo qr', 'codigo de barras', 'escanear', 'codigos qr', 'qr', 'escaneo', 'leer el codigo'],
    ...['lector de codigo'],
  ],
  quality: ['calidad', 'bueno', 'excelente', 'mejor', 'calidades', 'optimo', 'buenos', 'excelencia'],
  question: ['pregunta', 'cuestion', 'duda', 'interrogante', 'cuestiones', 'interrogantes'],
  quorum: ['quorum', 'asistencia minima'],
  quote: [
    ...['cotizacion', 'estimacion', 'estimar', 'cotizar', 'cotizaciones', 'presupuestos'],
    ...['presupuesto', 'oferta de precio'],
  ],
  radio: ['radio portatil', 'walkie talkie', 'intercomunicador'],
  rank: ['clasificacion', 'ranking', 'puesto en la lista', 'posicion'],
  rapporteur: ['relator', 'redactor'],
  ratify: ['ratificar', 'ratificacion', 'adhesion', 'adherir'],
  read: ['leer', 'lectura', 'lector', 'leido', 'lecturas', 'lee', 'leyo', 'leen'],
  reason: [
    ...['razon', 'motivo', 'porque', 'causa', 'justificacion', 'razones', 'motivos', 'causas'],
    ...['fundamento'],
  ],
  receive: [
    ...['recibir', 'obtener', 'recepcion', 'conseguir', 'destinatario', 'recibe', 'recibido'],
    ...['recibio', 'obtuvo', 'obtiene', 'consigue'],
  ],
  recommendation: [
    ...['recomendacion', 'recomendar', 'aconsejar', 'recomiende', 'recomendaciones', 'recomienda'],
    ...['consejos', 'consejo', 'sugiere', 'tip'],
  ],
  recording: [
    ...['grabacion', 'grabar', 'registro sonoro', 'grabaciones', 'grabado', 'graba', 'filmado'],
    ...['registro'],
  ],
  recruit: [
    ...['reclutar', 'reclutamiento', 'contratar', 'contratacion', 'contratado', 'contrata', 'emplear'],
    ...['reclutado', 'tomar personal'],
  ],
  refugee: ['refugiado', 'migrante', 'asilo', 'migracion', 'inmigrante'],
  refund: [
    ...['reembolso', 'reembolsar', 'devolucion', 'devolver', 'reintegro', 'reembolsos', 'reembolsado'],
    ...['reembolsa', 'devolver el dinero', 'reintegrar', 'devuelto'],
  ],
  region: [
    ...['region', 'regional', 'provincia', 'distrito', 'comarca', 'regiones', 'regionales'],
    ...['provincias', 'distritos', 'local', 'departamento'],
  ],
  register: [
    ...['inscribir', 'inscripcion', 'registrar', 'registro', 'apuntarse', 'matricula'],
    ...['inscripciones', 'inscrito', 'inscribirse', 'anotarse', 'registrarse', 'apuntar', 'inscripto'],
  ],
  reject: [
    ...['rechazar', 'rechazo', 'rehusar', 'denegar', 'desestimar', 'denegacion', 'rechazado'],
    ...['denegado', 'decir que no', 'negar', 'no aceptar', 'negado'],
  ],
  relax: ['descansar', 'reposo', 'relajarse', 'sala de descanso'],
  remember: [
    ...['recordar', 'recordatorio', 'olvidar', 'acordarse', 'recordatorios', 'olvido', 'olvidado'],
    ...['memoria', 'acordar'],
  ],
  remove: [
    ...['eliminar', 'quitar', 'borrar', 'suprimir', 'eliminado', 'quitado', 'borrado', 'quita'],
    ...['retirar', 'sacar'],
  ],
  rent: [
    ...['alquilar', 'alquiler', 'arrendar', 'renta', 'rentar', 'arrendamiento', 'alquilado'],
    ...['alquileres', 'arriendo', 'arrendado', 'rentado'],
  ],
  repair: [
    ...['reparar', 'arreglar', 'mantenimiento', 'averia', 'reparacion', 'roto', 'reparado'],
    ...['arreglado', 'descompuesto', 'averiado', 'rota', 'componer'],
  ],
  replace: [
    ...['sustituir', 'reemplazar', 'sustituto', 'reemplazo', 'suplente', 'sustituido', 'reemplazado'],
    ...['suplentes', 'sustituye', 'en lugar de'],
  ],
  report: [
    ...['informe', 'informe final', 'reporte', 'memoria anual', 'informes', 'reportes', 'memoria'],
    ...['reportar'],
  ],
  represent: [
    ...['representar', 'representante', 'en nombre de', 'portavoz', 'vocero', 'representantes'],
    ...['representa', 'representacion', 'en representacion'],
  ],
  research: [
    ...['investigacion', 'estudio', 'investigar', 'pesquisa', 'ciencia', 'estudios', 'pesquisas'],
    ...['estudiar', 'investigaciones', 'ciencias'],
  ],
  resign: [
    ...['dimitir', 'dimision', 'renunciar', 'renuncia', 'dimitio', 'renuncio', 'dejar el cargo'],
    ...['dimisiones'],
  ],
  responsible: [
    ...['responsable', 'responsabilidad', 'encargado', 'a cargo', 'responsables', 'cuidar'],
    ...['se ocupa', 'ocuparse', 'a cargo de', 'encargada', 'se encarga'],
  ],
  restaurant: [
    ...['restaurante', 'cantina', 'comedor', 'cafeteria', 'restaurantes', 'comedores', 'cafeterias'],
    ...['bar', 'cafe', 'fonda'],
  ],
  result: [
    ...['resultado', 'impacto', 'logro', 'lograr', 'resultar', 'resultados', 'impactos', 'alcanzar'],
    ...['conseguido', 'logrado', 'logros'],
  ],
  return: [
    ...['regresar', 'regreso', 'volver', 'vuelta', 'retornar', 'regresa', 'de vuelta', 'ida y vuelta'],
    ...['devolver', 'retorno'],
  ],
  review: [
    ...['revision', 'revisar', 'revision por pares', 'revisiones', 'revisado', 'repasar', 'revisa'],
    ...['revisados', 'corregir'],
  ],
  reviewer: [
    ...['revisor', 'evaluador', 'arbitro', 'jurado', 'revisores', 'evaluadores', 'arbitros'],
    ...['jurados', 'jueces'],
  ],
  rights: ['derecho', 'derechos humanos', 'tener derecho'],
  risk: [
    ...['riesgo', 'peligro', 'amenaza', 'peligroso', 'arriesgar', 'riesgos', 'peligros', 'amenazas'],
    ...['arriesgado', 'en peligro'],
  ],
  river: ['rio', 'lago', 'canal', 'cascada'],
  role: ['rol', 'funcion', 'cargo', 'funciones'],
  room: ['sala', 'salon', 'aula', 'salas', 'salones', 'aulas', 'cuarto', 'sala grande'],
  rule: [
    ...['regla', 'reglamento', 'estatuto', 'norma', 'codigo de conducta', 'reglas', 'reglamentos'],
    ...['estatutos', 'normas', 'normativa', 'directriz', 'reglamentacion'],
  ],
  rural: ['rural', 'agricultura', 'agricultor', 'agricola', 'campesino'],
  salary: [
    ...['salario', 'sueldo', 'remuneracion', 'viatico', 'dieta', 'salarios', 'sueldos', 'viaticos'],
    ...['dietas', 'paga'],
  ],
  same: ['mismo', 'identico', 'igual', 'semejante', 'equivalente', 'iguales', 'identica', 'igualmente'],
  save: ['ahorrar', 'ahorro', 'economizar', 'ahorra', 'ahorros', 'gastar menos', 'reducir costos'],
  schedule: [
    ...['horario', 'calendario', 'cronograma', 'calendarizar', 'a que hora', 'horarios'],
    ...['calendarios', 'agenda', 'cronogramas', 'itinerario horario'],
  ],
  school: [
    ...['escuela', 'escolar', 'colegio', 'liceo', 'instituto de secundaria', 'escuelas', 'colegios'],
    ...['liceos', 'primaria', 'secundaria'],
  ],
  scientist: [
    ...['cientifico', 'investigador', 'academico', 'estudioso', 'cientificos', 'investigadores'],
    ...['academicos', 'estudiosos'],
  ],
  scope: ['alcance', 'delimitacion', 'delimitar'],
  season: ['temporada', 'verano', 'invierno', 'primavera', 'otono'],
  seat: [
    ...['asiento', 'silla', 'butaca', 'plaza sentada', 'asientos', 'sillas', 'sentarse', 'sentado'],
    ...['butacas', 'plazas'],
  ],
  secretary: ['secretario', 'secretaria', 'secretariado', 'secretarias', 'secretarios', 'secretaria tecnica'],
  security: [
    ...['seguridad', 'vigilante', 'vigilancia', 'guardia', 'guardias', 'vigilantes', 'seguro'],
    ...['guardaespaldas', 'custodia'],
  ],
  see: ['ver', 'visto', 'mirar', 'vista', 'vistas', 'observar'],
  sell: ['vender', 'venta', 'vendedor', 'vendido', 'vende', 'ventas', 'a la venta', 'comercializar'],
  seminar: [
    ...['seminario', 'simposio', 'coloquio', 'seminario web', 'seminarios', 'simposios', 'coloquios'],
    ...['webinario'],
  ],
  send: [
    ...['enviar', 'mandar', 'envio', 'expedir', 'reenviar', 'envia', 'enviado', 'envio por correo'],
    ...['mando', 'mandado', 'hacer llegar'],
  ],
  separate: ['separar', 'separado', 'por separado', 'aparte'],
  serve: ['servir', 'camarero', 'mesero', 'servido', 'sirve', 'camareros', 'meseros', 'servida', 'mozo'],
  service: ['servicio', 'prestar servicio', 'comodidad', 'servicios', 'comodidades', 'prestacion'],
  session: ['sesion', 'sesion paralela', 'sesiones', 'sesiones paralelas', 'franja', 'bloque'],
  share: [
    ...['compartir', 'dividir', 'division', 'compartido', 'comparte', 'compartidos', 'repartir'],
    ...['dividido', 'reparticion'],
  ],
  shop: [
    ...['tienda', 'supermercado', 'mercado', 'compras', 'centro comercial', 'tiendas', 'mercados'],
    ...['supermercados', 'shopping', 'almacen', 'negocio', 'feria'],
  ],
  short: ['corto', 'breve', 'acortar', 'abreviar', 'corta', 'cortos', 'breves', 'brevemente'],
  show: [
    ...['mostrar', 'exhibir', 'presentar', 'demostrar', 'ensenar', 'demostracion', 'muestra'],
    ...['exhibido', 'exhibicion', 'presentado', 'ensena'],
  ],
  shower: ['ducha', 'toalla', 'regadera', 'duchas'],
  'side-event': ['evento paralelo', 'eventos paralelos', 'evento satelite'],
  sign: [
    ...['firmar', 'firma', 'firmante', 'signatario', 'suscribir', 'firmado', 'firmas', 'firma de'],
    ...['firmantes', 'rubricar'],
  ],
  'sign-language': [
    ...['lengua de senas', 'lengua de signos', 'lenguaje de senas', 'lse', 'interprete de senas'],
    ...['interprete de signos'],
  ],
  signage: [
    ...['senaletica', 'senalizacion', 'letrero', 'senal', 'flecha', 'letreros', 'senales', 'flechas'],
    ...['indicacion', 'senalizar', 'cartel indicador'],
  ],
  'sim-card': ['tarjeta sim', 'chip', 'roaming', 'datos moviles'],
  size: [
    ...['tamano', 'dimension', 'formato', 'medida', 'superficie', 'tamanos', 'dimensiones', 'medidas'],
    ...['formatos', 'talla', 'que tamano'],
  ],
  skill: ['competencia', 'habilidad', 'aptitud', 'talento'],
  slides: [
    ...['diapositiva', 'powerpoint', 'lamina', 'filmina', 'diapositivas', 'slides', 'ppt'],
    ...['presentaciones', 'power point'],
  ],
  small: ['pequeno', 'chico', 'diminuto', 'reducido', 'pequena', 'pequenos', 'menor', 'chica'],
  smoking: [
    ...['fumar', 'fumador', 'cigarrillo', 'tabaco', 'tabaquismo', 'fumadores', 'cigarrillos'],
    ...['vapear', 'fuma', 'cigarro'],
  ],
  snack: [
    ...['merienda', 'tentempie', 'bocadillo', 'aperitivo', 'bocadito', 'picoteo', 'meriendas'],
    ...['bocadillos', 'sandwiches', 'galletas', 'snacks', 'aperitivos', 'pasapalos', 'botana'],
  ],
  'social-media': [
    ...['red social', 'facebook', 'instagram', 'twitter', 'linkedin', 'hashtag', 'redes sociales'],
    ...['tiktok', 'publicacion en redes', 'youtube', 'posteo', 'hashtags'],
  ],
  solution: [
    ...['solucion', 'solucionar', 'remediar', 'resuelva', 'soluciones', 'resolver', 'resuelto'],
    ...['resuelve', 'arreglo'],
  ],
  souvenir: [
    ...['recuerdo', 'regalo', 'obsequio', 'bolsa del congreso', 'detalle', 'recuerdos', 'regalos'],
    ...['obsequios', 'bolsas', 'kit de bienvenida', 'souvenirs', 'regalito'],
  ],
  space: ['espacio', 'metro cuadrado', 'espacioso', 'espacios', 'metros cuadrados', 'area'],
  speaker: [
    ...['ponente', 'orador', 'conferencista', 'disertante', 'conferenciante', 'ponentes', 'oradores'],
    ...['conferencistas', 'disertantes', 'expositor', 'conferenciantes'],
  ],
  speed: [
    ...['velocidad', 'rapido', 'veloz', 'lento', 'rapidez', 'rapidamente', 'deprisa', 'despacio'],
    ...['lentitud', 'rapida'],
  ],
  sponsor: [
    ...['patrocinador', 'patrocinio', 'patrocinar', 'auspiciar', 'mecenas', 'auspicio'],
    ...['patrocinadores', 'patrocinado', 'auspiciante', 'patrocinios', 'auspiciador', 'sponsor'],
  ],
  sport: [
    ...['deporte', 'carrera', 'gimnasia', 'futbol', 'yoga', 'deportes', 'partido de futbol'],
    ...['gimnasio', 'deportivo', 'correr', 'carreras'],
  ],
  staff: [
    ...['personal', 'empleado', 'trabajador', 'funcionario', 'plantilla', 'empleados', 'trabajadores'],
    ...['funcionarios', 'staff', 'recursos humanos', 'colaboradores'],
  ],
  stage: ['escenario', 'estrado', 'tarima', 'podio', 'escenarios', 'tribuna', 'podios', 'tarimas'],
  stairs: ['escalera', 'escalinata', 'peldano', 'escaleras', 'peldanos', 'gradas', 'escalon'],
  stakeholder: ['parte interesada', 'partes interesadas', 'actores clave'],
  stamp: ['sello oficial', 'sellar', 'timbrar', 'sellado'],
  stand: [
    ...['stand', 'caseta', 'puesto', 'quiosco', 'estand', 'stands', 'casetas', 'puestos', 'estands'],
    ...['quioscos', 'puesto de feria'],
  ],
  station: [
    ...['estacion', 'parada', 'paradero', 'apeadero', 'estaciones', 'paradas', 'terminal'],
    ...['estacion de tren'],
  ],
  stationery: [
    ...['papel', 'hoja', 'boligrafo', 'lapiz', 'libreta', 'papeleria', 'boligrafos', 'lapiceros'],
    ...['hojas', 'libretas', 'cuaderno', 'lapicera', 'pluma', 'birome'],
  ],
  stopover: ['escala', 'vuelo de conexion', 'transbordo'],
  streaming: [
    ...['streaming', 'retransmision', 'transmision', 'en vivo', 'en directo', 'transmitir', 'emision'],
    ...['transmitido', 'transmite', 'retransmitir', 'retransmitido', 'directo'],
    ...['en vivo por internet', 'live'],
  ],
  street: [
    ...['calle', 'avenida', 'plaza', 'carretera', 'camino', 'calles', 'avenidas', 'plazas'],
    ...['carreteras', 'bulevar', 'callejon'],
  ],
  strike: ['huelga', 'paro', 'huelgas'],
  student: [
    ...['estudiante', 'alumno', 'doctorando', 'estudiantil', 'estudiantes', 'alumnos'],
    ...['universitario', 'doctorandos'],
  ],
  subcommittee: [
    ...['subcomision', 'subcomite', 'grupo de trabajo', 'equipo', 'subgrupo', 'equipos'],
    ...['grupos de trabajo', 'sub comite', 'subcomisiones'],
  ],
  submit: [
    ...['someter', 'presentar propuesta', 'entregar', 'entrega', 'remitir', 'presentar', 'presentado'],
    ...['entregado', 'entregas', 'envio', 'enviar', 'presentacion', 'remision'],
  ],
  subscription: ['suscripcion', 'suscribirse', 'suscriptor'],
  subtitle: ['subtitulo', 'subtitulado', 'subtitular', 'subtitulos', 'subtitulada', 'subtitulaje'],
  success: ['exito', 'exitoso', 'triunfo', 'triunfar'],
  supplier: [
    ...['proveedor', 'prestador', 'contratista', 'proveedores', 'prestadores', 'proveedora'],
    ...['suministrador', 'contratistas'],
  ],
  support: [
    ...['apoyar', 'apoyo', 'respaldar', 'respaldo', 'soporte', 'apoya', 'apoyado', 'apoyos'],
    ...['respalda', 'sostener'],
  ],
  surprise: ['sorpresa', 'inesperado', 'imprevisto', 'sorprender'],
  survey: [
    ...['encuesta', 'cuestionario', 'sondeo', 'encuestas', 'cuestionarios', 'sondeos', 'encuestar'],
    ...['satisfaccion', 'retroalimentacion', 'feedback'],
  ],
  sustainability: [
    ...['sostenibilidad', 'sostenible', 'sustentable', 'sustentabilidad', 'huella de carbono'],
    ...['neutralidad de carbono', 'compensar emisiones', 'evento verde', 'sostenibles'],
  ],
  system: ['sistema', 'sistemas', 'plataforma'],
  table: ['mesa', 'escritorio', 'mesas', 'escritorios', 'pupitre', 'mesada'],
  take: ['tomar', 'coger', 'agarrar', 'recoger', 'retirar', 'coge', 'agarra', 'sacar'],
  target: ['meta', 'objetivo', 'hito', 'blanco', 'metas', 'objetivos', 'hitos'],
  task: [
    ...['tarea', 'quehacer', 'encargo', 'pendiente', 'tareas', 'quehaceres', 'cosas por hacer'],
    ...['pendientes', 'labores', 'mision'],
  ],
  tax: ['impuesto', 'iva', 'fiscal', 'tributo', 'tasa', 'impuestos', 'tributos', 'fiscales', 'tributacion'],
  taxi: ['taxi', 'uber', 'remis', 'taxis', 'cabify', 'remises'],
  teacher: [
    ...['profesor', 'maestro', 'docente', 'educador', 'formador', 'profesores', 'maestros'],
    ...['docentes', 'profesora', 'formadores', 'educadores'],
  ],
  'team-building': ['dinamica de grupo', 'rompehielos', 'espiritu de equipo'],
  'technical-visit': [
    ...['visita tecnica', 'visita de campo', 'visita de estudio', 'visitas tecnicas'],
    ...['visitas de campo', 'visita de inspeccion', 'visita al lugar'],
  ],
  technology: [
    ...['tecnologia', 'tecnico', 'software', 'digital', 'informatica', 'tecnologias', 'tecnicos'],
    ...['informatico', 'tecnologico', 'tecnica'],
  ],
  temperature: [
    ...['temperatura', 'calor', 'frio', 'caliente', 'aire acondicionado', 'calefaccion'],
    ...['temperaturas', 'grados', 'calentar', 'climatizacion', 'climatizado', 'calefactor'],
  ],
  tender: [
    ...['licitacion', 'concurso publico', 'puja', 'pliego', 'licitaciones', 'pujas', 'adjudicacion'],
    ...['adjudicar', 'concursos publicos', 'pliegos'],
  ],
  tent: [
    ...['carpa', 'toldo', 'tienda de campana', 'carpas', 'toldos', 'tiendas de campana', 'gazebo'],
    ...['pabellon de lona'],
  ],
  test: [
    ...['ensayar', 'ensayo', 'test', 'testear', 'experimentar', 'piloto', 'ensayos', 'pruebas'],
    ...['prueba', 'probar', 'ensayo general', 'prueba de sonido', 'probado'],
  ],
  thank: [
    ...['agradecer', 'agradecimiento', 'gracias', 'gratitud', 'agradece', 'agradecimientos'],
    ...['reconocimiento'],
  ],
  theft: [
    ...['robo', 'hurto', 'robar', 'ladron', 'robado', 'robos', 'hurtos', 'ladrones', 'carterista'],
    ...['ratero'],
  ],
  theme: [
    ...['tema', 'topico', 'asunto', 'eje', 'lema', 'tematica', 'temas', 'topicos', 'asuntos', 'ejes'],
    ...['tematicas'],
  ],
  think: ['pensar', 'opinion', 'creer', 'considerar', 'parecer', 'opiniones', 'opinar', 'creencia'],
  third: ['tercio', 'dos tercios', 'tercera parte'],
  ticket: [
    ...['billete', 'boleto', 'pasaje', 'entrada', 'tarjeta de embarque', 'billetes', 'boletos'],
    ...['pasajes', 'entradas', 'tiquete', 'taquilla'],
  ],
  title: ['titulo', 'encabezado', 'titulado', 'titular', 'titulos', 'encabezados', 'titulares', 'intitulado'],
  toast: ['brindis', 'brindar', 'hacer un brindis'],
  today: ['hoy', 'ahora', 'actual', 'actualmente'],
  toilet: [
    ...['bano', 'aseo', 'servicio higienico', 'sanitario', 'lavabo', 'banos', 'aseos', 'wc'],
    ...['servicios', 'sanitarios', 'excusado'],
  ],
  tomorrow: ['pasado manana', 'el dia de manana'],
  tourism: [
    ...['turismo', 'turista', 'turistico', 'atraccion', 'turistas', 'turisticos', 'atracciones'],
    ...['puntos de interes', 'lugares de interes'],
  ],
  traffic: ['trafico', 'atasco', 'embotellamiento', 'transito'],
  train: ['tren', 'ferrocarril', 'ferroviario', 'trenes', 'ferrocarriles', 'ave', 'alta velocidad'],
  training: [
    ...['formacion', 'curso', 'capacitacion', 'entrenamiento', 'formar', 'capacitar', 'formaciones'],
    ...['cursos', 'capacitaciones', 'entrenar', 'briefing', 'formado', 'adiestramiento'],
  ],
  translate: [
    ...['traducir', 'traduccion', 'traductor', 'traduzca', 'traducciones', 'traducido', 'traductores'],
    ...['traduce'],
  ],
  transparency: ['transparencia', 'transparente', 'rendicion de cuentas'],
  transport: [
    ...['transporte', 'traslado', 'lanzadera', 'transfer', 'transportes', 'traslados'],
    ...['transporte publico', 'lanzaderas', 'aventon', 'movilizacion'],
  ],
  travel: [
    ...['viaje', 'viajar', 'desplazamiento', 'viajes', 'viaja', 'desplazamientos', 'ida', 'viajero'],
    ...['trayecto'],
  ],
  treasurer: ['tesorero', 'tesoreria', 'tesorera', 'tesoreros', 'responsable financiero'],
  tree: ['arbol', 'arboles', 'plantar', 'plantula'],
  truck: ['camion de carga', 'remolque', 'camiones'],
  trust: ['confianza', 'fiable', 'confiable', 'fiabilidad'],
  turnout: ['numero de asistentes', 'afluencia', 'concurrencia'],
  unanimous: [
    ...['unanime', 'unanimidad', 'consenso', 'consensuado', 'unanimemente', 'consensos'],
    ...['por unanimidad', 'todos a favor'],
  ],
  union: ['sindicato', 'sindical', 'sindicalista', 'sindicatos', 'sindicales', 'gremio', 'central sindical'],
  university: [
    ...['universidad', 'facultad', 'campus', 'politecnico', 'rectorado', 'universidades'],
    ...['facultades', 'instituto superior', 'rector'],
  ],
  upload: ['subir archivo', 'cargar archivo', 'upload'],
  urgent: [
    ...['urgente', 'urgencia', 'cuanto antes', 'urgentes', 'inmediatamente', 'ya mismo'],
    ...['lo antes posible', 'con urgencia'],
  ],
  use: ['usar', 'utilizar', 'uso', 'utilizacion', 'usuario', 'utiliza', 'usos', 'usuarios', 'emplear'],
  vacancy: [
    ...['vacante', 'disponible', 'disponibilidad', 'libre', 'vacantes', 'cupos', 'plazas libres'],
    ...['disponibles', 'lugares', 'libres', 'quedan plazas'],
  ],
  vaccine: ['vacuna', 'vacunacion', 'vacunar', 'inmunizacion'],
  validity: ['validez', 'valido', 'vigencia', 'caducidad', 'caducar'],
  venue: [
    ...['lugar', 'sede', 'sitio', 'recinto', 'local', 'centro de congresos', 'lugares', 'sedes'],
    ...['sitios', 'recintos', 'locales', 'espacio'],
  ],
  version: ['version', 'versiones', 'version revisada'],
  vest: ['chaleco', 'brazalete', 'gorra', 'sombrero'],
  'vice-chair': [
    ...['vicepresidente', 'vicepresidenta', 'vicepresidencia', 'vice presidente', 'vice presidencia'],
  ],
  victim: [
    ...['victima', 'superviviente', 'sobreviviente', 'herido', 'victimas', 'supervivientes'],
    ...['heridos', 'afectado'],
  ],
  video: [
    ...['video', 'filmar', 'filmacion', 'camara', 'videos', 'camaras', 'filmado', 'videografo'],
    ...['camarografo', 'videoclip'],
  ],
  violence: [
    ...['violencia', 'violento', 'agresion', 'conflicto', 'guerra', 'violencias', 'conflictos'],
    ...['guerras', 'ataque', 'pelea'],
  ],
  visa: ['visado', 'visa', 'permiso de entrada', 'visados', 'visas', 'consular', 'schengen'],
  volunteer: ['voluntario', 'voluntariado', 'voluntarios', 'voluntaria', 'no remunerado'],
  vote: [
    ...['votar', 'voto', 'votacion', 'sufragio', 'escrutinio', 'votos', 'votado', 'vota'],
    ...['votaciones', 'papeleta'],
  ],
  voucher: ['vale de comida', 'cupon', 'bono', 'codigo promocional'],
  wait: ['esperar', 'aguardar', 'esperanza', 'expectativa', 'espera', 'esperado', 'aguarda', 'se espera'],
  'waiting-list': [
    ...['lista de espera', 'cola', 'fila', 'espera', 'listas de espera', 'colas', 'filas'],
    ...['hacer cola', 'hacer fila'],
  ],
  walk: [
    ...['caminar', 'peatonal', 'peaton', 'andar', 'caminata', 'a pie', 'caminatas', 'paseo a pie'],
    ...['senderismo', 'pasear', 'marcha'],
  ],
  wall: ['pared', 'muro', 'techo', 'tejado', 'ventana'],
  want: [
    ...['querer', 'desear', 'deseo', 'preferir', 'preferencia', 'quiere', 'desea', 'prefiere'],
    ...['pretender', 'ganas'],
  ],
  warehouse: ['almacen', 'deposito de material', 'bodega', 'trastero'],
  warning: ['alerta', 'advertencia', 'cuidado', 'alertar'],
  waste: [
    ...['residuo', 'basura', 'reciclaje', 'reciclar', 'desperdicio', 'desecho', 'basuras', 'papelera'],
    ...['residuos', 'contenedor', 'tacho', 'reciclado', 'desechos', 'sobras'],
  ],
  water: [
    ...['agua', 'agua potable', 'hidrico', 'aguas', 'grifo', 'canilla', 'bebedero', 'agua del grifo'],
    ...['fuente'],
  ],
  weather: [
    ...['tiempo atmosferico', 'lluvia', 'sol', 'viento', 'nieve', 'pronostico', 'llover', 'llueve'],
    ...['clima', 'tormenta', 'paraguas', 'mal tiempo', 'soleado'],
  ],
  website: [
    ...['pagina web', 'sitio web', 'web', 'portal', 'enlace', 'sitio', 'paginas web', 'links', 'link'],
    ...['url', 'sitio oficial', 'pagina oficial'],
  ],
  week: ['semana', 'semanal', 'fin de semana', 'semanas', 'semanales', 'finde'],
  weight: ['peso', 'pesar', 'kilogramo', 'kilo', 'pesado', 'pesos', 'kilos', 'kg', 'pesa', 'pesada'],
  welcome: [
    ...['bienvenida', 'bienvenido', 'saludar', 'saludo', 'recibir', 'acoger', 'acogida', 'recepcion'],
    ...['recibimiento', 'bienvenidos'],
  ],
  whiteboard: ['pizarra', 'rotafolio', 'pizarron', 'rotulador'],
  width: ['ancho', 'anchura', 'anchos', 'ancha', 'amplitud'],
  witness: ['testigo', 'testimonio', 'testificar'],
  woman: ['mujer', 'femenino', 'chica', 'senora', 'mujeres', 'senoras', 'femenina'],
  word: [
    ...['palabra', 'vocablo', 'caracteres', 'termino', 'palabras', 'terminos', 'limite de palabras'],
    ...['numero de palabras'],
  ],
  work: [
    ...['trabajo', 'trabajar', 'empleo', 'laboral', 'labor', 'trabajos', 'trabaja', 'trabajo de'],
    ...['empleos', 'chamba', 'curro'],
  ],
  workshop: ['taller', 'workshop', 'clase practica', 'talleres', 'workshops', 'sesion practica'],
  world: ['mundo', 'tierra', 'planeta', 'continente', 'mundos', 'mundial', 'planetas'],
  worry: ['preocupar', 'preocupacion', 'preocupado', 'inquietud'],
  write: [
    ...['escribir', 'escrito', 'redactar', 'redaccion', 'borrador', 'escribe', 'escribio', 'redacta'],
    ...['borradores', 'por escrito', 'escrita'],
  ],
  year: ['ano', 'anual', 'anualmente'],
  yesterday: ['ayer', 'anteayer'],
  youth: ['joven', 'juventud', 'juvenil', 'adolescente', 'jovenes'],
  zone: ['zona', 'zonas', 'perimetro'],
};
