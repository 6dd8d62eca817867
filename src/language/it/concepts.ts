import type { ConceptWords } from '../concept.ts';

/** Italian words by the general idea they stand for. */
export const concepts: ConceptWords = {
  absent: ['assente', 'assenza', 'mancare', 'assentarsi', 'mancato', 'non venire', 'assenteismo'],
  abstention: ['astensione', 'astenersi', 'astenuto', 'astenuti', 'astenere', 'si astiene'],
  abstract: [
    ...['riassunto', 'sintesi', 'sommario', 'riassumere', 'compendio', 'sinossi', 'abstract'],
    ...['sintetizzare'],
  ],
  accept: [
    ...['accettare', 'approvare', 'adottare', 'accettazione', 'approvazione', 'adozione'],
    ...['acconsentire', 'dare il via libera', 'concordare', 'approvato', 'convalidare'],
  ],
  access: [
    ...['accesso', 'accedere', 'entrare', 'ammissione', 'ammesso', 'ingresso', 'entrata'],
    ...['far entrare', 'accede'],
  ],
  accessibility: [
    ...['accessibilita', 'accessibile', 'sedia a rotelle', 'carrozzina', 'rampa', 'mobilita ridotta'],
    ...['senza barriere', 'barriere architettoniche', 'scivolo'],
  ],
  accident: [
    ...['incidente', 'infortunio', 'ferita', 'incidente stradale', 'ferire', 'ferirsi', 'sinistro'],
    ...['lesione'],
  ],
  accommodation: [
    ...['alloggio', 'albergo', 'hotel', 'pernottamento', 'ostello', 'soggiorno', 'ospitalita'],
    ...['alloggiare', 'pernottare', 'dormire', 'sistemazione', 'pensione', 'hostel'],
  ],
  account: [
    ...['conto', 'contabilita', 'revisore', 'revisione contabile', 'contabile', 'conti'],
    ...['contabilizzare', 'ragioniere', 'audit'],
  ],
  add: [
    ...['aggiungere', 'aggiunta', 'aggiuntivo', 'supplementare', 'extra', 'aggiunto', 'allegare'],
    ...['inserire', 'in piu'],
  ],
  address: ['indirizzo', 'recapito', 'codice postale'],
  advantage: [
    ...['vantaggio', 'beneficio', 'vantaggioso', 'pregio', 'punto di forza', 'pro', 'guadagno'],
    ...['agevolazione'],
  ],
  advertising: [
    ...['pubblicita', 'inserzione', 'promozione', 'diffusione', 'marketing', 'promuovere'],
    ...['promozionale', 'pubblicitario', 'pubblicizzare', 'far conoscere', 'divulgare'],
  ],
  afternoon: ['pomeriggio', 'mezzogiorno', 'pomeridiano', 'dopo pranzo', 'pomeriggi', 'nel pomeriggio'],
  against: [
    ...['voto contrario', 'opporre', 'opposizione', 'opposto', 'obiezione', 'contrario', 'contrari'],
    ...['sfavorevole', 'opporsi'],
  ],
  age: ['eta', 'anni di eta', 'fascia di eta', 'anagrafico', 'quanti anni', 'limite di eta', 'anni compiuti'],
  agenda: ['ordine del giorno', 'agenda', 'punti da trattare', 'odg', 'punto all ordine'],
  airport: ['aeroporto', 'aerodromo', 'aerostazione'],
  alcohol: [
    ...['alcol', 'vino', 'birra', 'alcolico', 'bevanda alcolica', 'superalcolico', 'liquore'],
    ...['alcool', 'vini'],
  ],
  allergy: [
    ...['allergia', 'allergico', 'intolleranza', 'glutine', 'lattosio', 'celiaco', 'allergene'],
    ...['allergie', 'intollerante', 'frutta a guscio'],
  ],
  allow: [
    ...['permettere', 'autorizzare', 'permesso', 'autorizzazione', 'consentire', 'consenso scritto'],
    ...['autorizzato', 'ammettere', 'ammesso', 'si puo'],
  ],
  ambassador: ['ambasciatore', 'ambasciata', 'consolato', 'diplomatico'],
  amendment: ['emendamento', 'emendare'],
  animal: ['animale', 'animali', 'cane', 'gatto', 'cane guida'],
  announce: [
    ...['annunciare', 'annuncio', 'avviso', 'proclamare', 'lancio', 'rendere pubblico', 'rivelare'],
    ...['rendere noto', 'svelare', 'lanciare', 'reso noto'],
  ],
  answer: [
    ...['rispondere', 'risposta', 'risposto', 'riscontro', 'rispondere a', 'risponde', 'replica'],
    ...['dare risposta'],
  ],
  anthem: ['inno', 'inno nazionale', 'inni'],
  apology: ['scuse', 'chiedere scusa', 'scusarsi', 'rammaricarsi'],
  app: ['app', 'applicazione', 'applicazione mobile'],
  applause: ['applauso', 'applaudire', 'ovazione'],
  apply: [
    ...['candidarsi', 'fare domanda', 'presentare domanda', 'richiedere', 'domanda di', 'candidare'],
    ...['proporsi', 'fare richiesta'],
  ],
  appoint: ['nominare', 'nomina', 'designare', 'designazione', 'nominato', 'designato', 'incaricare'],
  arrive: ['arrivare', 'arrivo', 'giungere', 'giunto', 'atterrare', 'arrivato', 'sbarcare', 'presentarsi'],
  artist: [
    ...['artista', 'musicista', 'cantante', 'banda', 'artisti', 'gruppo musicale', 'orchestra'],
    ...['coro', 'complesso'],
  ],
  ask: [
    ...['chiedere', 'richiesta', 'chiesto', 'domandare', 'richiedere', 'chiese', 'chiesta'],
    ...['richiesto', 'chiedono', 'fare richiesta', 'interrogare'],
  ],
  association: [
    ...['associazione', 'organizzazione', 'federazione', 'ong', 'ente', 'societa', 'associativo'],
    ...['club', 'lega', 'circolo'],
  ],
  attend: [
    ...['partecipare', 'partecipazione', 'venire', 'presenza', 'prendere parte', 'assistere'],
    ...['venuto', 'essere presente', 'esserci', 'intervenire', 'partecipato', 'presenziare'],
  ],
  auction: ['asta', 'asta benefica', 'battere all asta'],
  auditorium: ['auditorium', 'auditorio', 'anfiteatro', 'teatro', 'aula magna'],
  author: ['autore', 'coautore', 'scrittore'],
  award: [
    ...['premio', 'medaglia', 'vincitore', 'premiare', 'riconoscimento', 'trofeo', 'premi', 'vincere'],
    ...['vincitrice', 'onorificenza', 'premiazione', 'ricompensa'],
  ],
  awareness: ['sensibilizzazione', 'sensibilizzare', 'consapevolezza', 'presa di coscienza'],
  badge: [
    ...['tesserino', 'badge', 'accredito', 'cartellino', 'pass', 'cordino', 'accrediti'],
    ...['badge nominativo', 'cartellini', 'pass nominativo'],
  ],
  balance: [
    ...['saldo', 'avanzo', 'disavanzo', 'deficit', 'pareggio', 'perdita', 'utile'],
    ...['pareggio di bilancio', 'passivo'],
  ],
  bank: ['banca', 'sportello bancomat', 'bancario', 'filiale', 'sportello bancario', 'banche', 'prelievo'],
  'bank-transfer': [
    ...['bonifico', 'iban', 'bonifico bancario', 'bonifici', 'trasferimento bancario'],
    ...['versamento in banca'],
  ],
  barrier: ['barriera', 'transenna', 'recinzione', 'cordone'],
  baseline: ['linea di base', 'punto di partenza', 'valore di partenza'],
  battery: [
    ...['batteria', 'pila', 'caricatore', 'ricaricare', 'caricabatterie', 'caricare', 'carica'],
    ...['ricarica', 'pile', 'powerbank'],
  ],
  beach: ['spiaggia', 'spiagge', 'mare', 'litorale', 'costa'],
  bedroom: [
    ...['camera', 'letto', 'camera doppia', 'camera singola', 'camere', 'stanza', 'camera d albergo'],
    ...['stanza d albergo', 'suite'],
  ],
  begin: [
    ...['iniziare', 'cominciare', 'inizio', 'avvio', 'avviare', 'comincia', 'inizia', 'partire'],
    ...['inizi', 'prendere il via', 'dare inizio'],
  ],
  beneficiary: ['beneficiario', 'beneficiari', 'destinatario', 'beneficiare'],
  bicycle: [
    ...['bicicletta', 'bici', 'ciclismo', 'pista ciclabile', 'biciclette', 'ciclista', 'pedalare'],
    ...['ciclabile'],
  ],
  big: ['grande', 'enorme', 'ampio', 'vasto', 'maggiore', 'grandi', 'immenso', 'gigante', 'gran', 'notevole'],
  billboard: [
    ...['manifesto', 'locandina', 'striscione', 'cartellone', 'banner', 'manifesti', 'roll up'],
    ...['telone', 'pannello', 'affissione'],
  ],
  biography: ['biografia', 'curriculum', 'nota biografica', 'bio', 'cv', 'profilo biografico'],
  birthday: ['compleanno', 'data di nascita', 'nascere', 'nato'],
  boat: [
    ...['barca', 'nave', 'traghetto', 'battello', 'crociera', 'barche', 'imbarcazione', 'motonave'],
    ...['porto', 'navigare', 'vaporetto'],
  ],
  book: ['libro', 'volume', 'manuale', 'libretto', 'libri', 'catalogo', 'opera', 'manuali'],
  'book-reserve': [
    ...['prenotare', 'prenotazione', 'riservare', 'prenotato', 'riservato', 'prenotazioni'],
    ...['prenotarsi', 'bloccare'],
  ],
  bottle: [
    ...['bottiglia', 'bicchiere', 'tazza', 'borraccia', 'bottiglie', 'bicchieri', 'tazze', 'boccale'],
    ...['tazzina', 'thermos'],
  ],
  bread: ['pane', 'riso', 'pasta', 'minestra', 'zuppa'],
  breakfast: ['colazione', 'prima colazione', 'colazioni', 'colazione del mattino', 'brunch'],
  breastfeeding: [
    ...['allattamento', 'allattare', 'incinta', 'gravidanza', 'gestante', 'gravide'],
    ...['sala allattamento', 'donna incinta'],
  ],
  bring: ['portare', 'recare', 'trasportare', 'portato', 'porta', 'trasporto', 'consegnare'],
  budget: [
    ...['bilancio', 'budget', 'preventivo di spesa', 'budgetario', 'voce di bilancio', 'stanziamento'],
    ...['preventivo'],
  ],
  build: [
    ...['costruire', 'costruzione', 'edificare', 'montare', 'montaggio', 'costruito', 'cantiere'],
    ...['erigere', 'assemblare'],
  ],
  building: [
    ...['edificio', 'stabile', 'palazzo', 'immobile', 'edifici', 'palazzina', 'complesso'],
    ...['padiglione', 'struttura'],
  ],
  bursary: [
    ...['borsa', 'borsista', 'borsa di studio', 'borse', 'sussidio', 'aiuto economico'],
    ...['contributo di viaggio'],
  ],
  bus: [
    ...['autobus', 'pullman', 'corriera', 'bus', 'pulmino', 'pullmino', 'minibus', 'torpedone'],
    ...['bus navetta'],
  ],
  buy: [
    ...['comprare', 'acquistare', 'acquisto', 'acquirente', 'compra', 'comprato', 'acquisti'],
    ...['acquisizione', 'acquistato'],
  ],
  cable: ['cavo', 'cavi', 'filo elettrico', 'hdmi', 'connettore'],
  cake: ['torta', 'dolce', 'dessert', 'pasticcino', 'gelato'],
  'call-for-papers': [
    ...['call for papers', 'invito a contributi', 'bando', 'chiamata ai contributi'],
    ...['invito a presentare', 'call', 'bando aperto'],
  ],
  campaign: ['campagna di sensibilizzazione', 'mobilitare', 'mobilitazione', 'campagna informativa'],
  cancel: [
    ...['annullare', 'cancellare', 'disdire', 'annullamento', 'cancellazione', 'disdetta'],
    ...['annullato', 'cancellato', 'disdetto', 'ritirare', 'rinunciare', 'recesso', 'sospendere'],
  ],
  candidate: ['candidato', 'candidatura', 'aspirante', 'candidati', 'candidata', 'candidature', 'postulante'],
  'candidate-city': ['citta candidata', 'citta candidate', 'candidatura a ospitare'],
  capacity: [
    ...['capienza', 'capacita', 'quante persone', 'contenere', 'posti a sedere', 'ospitare'],
    ...['quanti posti', 'ci stanno'],
  ],
  car: [
    ...['auto', 'automobile', 'macchina', 'veicolo', 'vettura', 'guidare', 'furgone', 'macchine'],
    ...['furgoncino', 'vetture', 'auto privata', 'automobili'],
  ],
  catalogue: ['catalogo', 'indice', 'cataloghi'],
  cease: [
    ...['fermare', 'smettere', 'sospendere', 'sospeso', 'interrompere', 'fermo', 'cessare'],
    ...['sospensione', 'interruzione', 'smette'],
  ],
  centre: [
    ...['centro', 'centrale', 'centro storico', 'centri', 'centro citta', 'centro della citta'],
    ...['pieno centro'],
  ],
  ceremony: ['cerimonia', 'rito', 'cerimoniale', 'cerimonie', 'solennita', 'atto solenne', 'protocollo'],
  certificate: [
    ...['certificato', 'attestato', 'diploma', 'certificare', 'certificati', 'attestati'],
    ...['certificazione', 'titolo attestante'],
  ],
  chair: [
    ...['presidente', 'presiedere', 'presidenza', 'presieduto', 'presidente del', 'presieduta'],
    ...['presiede', 'presidentessa'],
  ],
  change: [
    ...['cambiare', 'modificare', 'modifica', 'cambiamento', 'variare', 'aggiornare', 'cambiato'],
    ...['modifiche', 'adattare', 'aggiustare', 'correggere', 'adeguare', 'rettificare'],
  ],
  cheap: [
    ...['economico', 'conveniente', 'buon mercato', 'a buon prezzo', 'economici', 'meno caro'],
    ...['basso costo', 'a poco prezzo', 'low cost', 'accessibile'],
  ],
  check: [
    ...['verificare', 'controllare', 'verifica', 'ispezionare', 'controllo', 'verificato'],
    ...['esaminare', 'accertare', 'assicurarsi', 'appurare', 'controllato'],
  ],
  'check-in': [
    ...['check in', 'check out', 'arrivo in albergo', 'registrazione in albergo', 'accettazione'],
    ...['partenza dall albergo'],
  ],
  child: [
    ...['bambino', 'minore', 'figlio', 'infanzia', 'minorenne', 'bimbo', 'bambini', 'figli', 'figlia'],
    ...['piccoli', 'minori', 'ragazzini', 'bimbi'],
  ],
  childcare: [
    ...['asilo nido', 'baby sitting', 'ludoteca', 'custodia bambini', 'baby sitter', 'babysitter'],
    ...['spazio bimbi', 'nido', 'angolo bambini', 'tata'],
  ],
  choose: [
    ...['scegliere', 'scelta', 'scelto', 'selezionare', 'selezione', 'opzione', 'preferire'],
    ...['preferisce', 'scegliamo', 'sceglie', 'scelgono', 'opzioni', 'selezionato', 'optare'],
    ...['eleggere'],
  ],
  city: [
    ...['citta', 'comune', 'localita', 'urbano', 'paese', 'villaggio', 'comunale', 'urbana', 'borgo'],
    ...['cittadina', 'municipale'],
  ],
  clean: ['pulire', 'pulizia', 'pulito', 'lavare', 'pulizie', 'spazzare', 'riordinare', 'pulita', 'lavaggio'],
  climate: [
    ...['clima', 'climatico', 'cambiamento climatico', 'riscaldamento globale', 'emissione'],
    ...['emissioni', 'carbonio', 'effetto serra', 'climatici', 'cambiamenti climatici'],
  ],
  close: ['chiudere', 'chiuso', 'richiudere', 'chiusura', 'chiude', 'chiusa', 'serrato'],
  closing: [
    ...['chiusura', 'cerimonia finale', 'seduta conclusiva', 'sessione di chiusura'],
    ...['cerimonia di chiusura', 'commiato', 'sessione finale'],
  ],
  'coffee-break': ['pausa', 'caffe', 'coffee break', 'intervallo', 'the', 'pause', 'pausa caffe', 'break'],
  collect: [
    ...['raccogliere', 'raccolta', 'raccolto', 'radunare', 'raccolte', 'riunire', 'mettere insieme'],
    ...['collezionare'],
  ],
  colour: [
    ...['colore', 'colorato', 'rosso', 'azzurro', 'verde', 'giallo', 'tinta', 'tonalita', 'colori'],
    ...['bianco', 'nero', 'blu'],
  ],
  combine: ['combinare', 'unire', 'fondere', 'fusione', 'accorpare'],
  commitment: [
    ...['impegno', 'promessa', 'impegnarsi', 'promettere', 'promesso', 'impegni', 'promesse'],
    ...['impegnata', 'parola data', 'impegnato', 'si impegna'],
  ],
  committee: [
    ...['comitato', 'commissione', 'consiglio', 'direttivo', 'giunta', 'comitati', 'commissioni'],
    ...['direttivi', 'consiglio direttivo', 'cabina di regia'],
  ],
  community: [
    ...['comunita', 'cittadino', 'pubblico', 'popolazione', 'societa civile', 'cittadini', 'popolo'],
    ...['comunitario', 'collettivita', 'abitanti', 'cittadinanza'],
  ],
  companion: [
    ...['accompagnatore', 'coniuge', 'accompagnare', 'accompagnatori', 'marito', 'moglie', 'compagno'],
    ...['accompagnatrice', 'coniugi'],
  ],
  company: [
    ...['azienda', 'impresa', 'ditta', 'societa', 'aziendale', 'aziende', 'imprese'],
    ...['societa privata', 'compagnia', 'azienda privata'],
  ],
  compare: ['confrontare', 'paragonare', 'confronto', 'paragone', 'comparazione'],
  compensation: ['risarcimento', 'indennizzo', 'compensazione', 'risarcire'],
  competition: [
    ...['concorso', 'competizione', 'sfida', 'torneo', 'gara', 'competere', 'campionato', 'tornei'],
    ...['concorsi'],
  ],
  complaint: [
    ...['reclamo', 'lamentela', 'lamentarsi', 'reclamare', 'reclami', 'lamentele', 'insoddisfatto'],
    ...['protesta', 'lagnanza'],
  ],
  comply: [
    ...['rispettare', 'conformita', 'attuare', 'attuazione', 'eseguire', 'adempiere', 'applicare'],
    ...['applicazione', 'esecuzione', 'conforme', 'realizzare', 'ottemperare', 'rispetto'],
  ],
  computer: [
    ...['computer', 'portatile', 'tablet', 'elaboratore', 'computer portatile', 'pc', 'notebook'],
    ...['portatili', 'tastiera'],
  ],
  concert: ['concerto', 'musica', 'recital', 'musicale', 'concerti', 'cantare', 'canzone', 'suonare', 'dj'],
  condition: [
    ...['condizione', 'criterio', 'ammissibilita', 'ammissibile', 'prerequisito', 'condizioni'],
    ...['requisiti', 'criteri', 'ammissibili'],
  ],
  confirm: ['confermare', 'conferma', 'dare conferma', 'confermato', 'conferme', 'sicuro', 'definitivo'],
  congress: [
    ...['congresso', 'evento', 'vertice', 'forum', 'manifestazione', 'congressi', 'eventi'],
    ...['conferenza', 'convegno', 'incontro'],
  ],
  consequence: ['conseguenza', 'effetto', 'ripercussione', 'implicazione'],
  consult: ['consultare', 'consultazione', 'sondare', 'chiedere parere', 'consultato', 'consultarsi'],
  contact: [
    ...['contatto', 'contattare', 'mettersi in contatto', 'contatti', 'rivolgersi', 'recapiti'],
    ...['raggiungere', 'scrivere a'],
  ],
  continue: [
    ...['continuare', 'proseguire', 'riprendere', 'ripreso', 'prosecuzione', 'continuato'],
    ...['mantenere', 'ripresa', 'seguito', 'portare avanti'],
  ],
  contract: [
    ...['contratto', 'contrattuale', 'accordo scritto', 'contratti', 'accordo', 'intesa'],
    ...['convenzione scritta'],
  ],
  convention: ['convenzione', 'trattato', 'patto', 'accordo internazionale'],
  cooperation: [
    ...['cooperazione', 'cooperare', 'collaborare', 'collaborazione', 'congiunto', 'insieme'],
    ...['lavorare insieme', 'collaborativo', 'comune'],
  ],
  coordinate: [
    ...['coordinare', 'coordinatore', 'coordinamento', 'gestire', 'gestione', 'gestore'],
    ...['coordinatrice', 'amministrare', 'occuparsi', 'curare', 'guidare'],
  ],
  copyright: ['diritti d autore', 'licenza', 'proprieta intellettuale'],
  correct: [
    ...['corretto', 'esatto', 'correggere', 'errore', 'correzione', 'sbagliato', 'corretta', 'errori'],
    ...['errato', 'sbaglio', 'giusto'],
  ],
  corruption: [
    ...['corruzione', 'tangente', 'frode', 'conflitto di interessi', 'corrotto'],
    ...['conflitti di interesse', 'corruttela', 'malversazione'],
  ],
  country: ['nazione', 'patria', 'paesi', 'paese', 'nazioni'],
  courier: ['corriere', 'spedizioniere', 'merce', 'carico', 'spedizioni'],
  court: [
    ...['tribunale', 'giudice', 'avvocato', 'giustizia', 'tribunali', 'avvocata', 'legale'],
    ...['causa legale', 'processo giudiziario'],
  ],
  craft: ['artigianato', 'artigiano', 'artigianale', 'fatto a mano'],
  create: ['creare', 'creazione', 'fondare', 'istituire', 'creato'],
  'credit-card': [
    ...['carta di credito', 'bancomat', 'carta bancaria', 'carta di debito', 'pagare con carta'],
    ...['carte di credito'],
  ],
  crockery: [
    ...['stoviglie', 'posate', 'tovagliolo', 'piatti', 'tovaglioli', 'forchetta', 'coltello'],
    ...['stoviglia'],
  ],
  crowd: ['folla', 'affollamento', 'calca', 'ressa'],
  culture: [
    ...['cultura', 'culturale', 'arte', 'folclore', 'tradizione', 'culturali', 'tradizionale'],
    ...['artigianato', 'artistico', 'usanza'],
  ],
  currency: [
    ...['valuta', 'moneta', 'cambio', 'euro', 'dollaro', 'cambiare soldi', 'cambiare valuta'],
    ...['monete', 'cambiavalute'],
  ],
  customs: [
    ...['dogana', 'frontiera', 'confine', 'controllo doganale', 'importare', 'sdoganare', 'doganale'],
    ...['frontiere'],
  ],
  damage: ['danno', 'danni', 'rovinare', 'danneggiare'],
  dance: ['danza', 'ballo', 'ballare', 'danzare'],
  data: ['dati', 'statistica', 'banca dati', 'cifre'],
  date: ['data', 'giorno', 'giornata', 'date', 'giornate'],
  deadline: [
    ...['scadenza', 'termine ultimo', 'data limite', 'scadere', 'scadenze', 'ultimo giorno', 'scade'],
    ...['limite', 'termine', 'tempo limite'],
  ],
  debt: ['debito', 'arretrati', 'non pagato', 'moroso'],
  decide: [
    ...['decidere', 'decisione', 'deciso', 'deliberare', 'delibera', 'stabilire', 'risoluzione'],
    ...['decisioni', 'concordare', 'concordato', 'deliberato', 'determinare', 'decide'],
  ],
  declaration: [
    ...['dichiarazione', 'dichiarare', 'carta dei principi', 'dichiarazioni', 'affermazione'],
    ...['manifesto', 'carta finale'],
  ],
  decorate: [
    ...['decorare', 'decorazione', 'fiore', 'bandiera', 'addobbo', 'fiori', 'bandiere', 'decorazioni'],
    ...['addobbare', 'ornare', 'allestire', 'palloncini'],
  ],
  decrease: [
    ...['diminuire', 'calare', 'ridurre', 'diminuzione', 'calo', 'abbassare', 'tagliare', 'taglio'],
    ...['scendere', 'caduta', 'ribasso'],
  ],
  'delegate-task': [
    ...['delegare', 'affidare', 'assegnare', 'incaricare', 'affidato', 'assegnato', 'delegato a'],
    ...['incaricato'],
  ],
  delegation: ['delegazione', 'rappresentanza', 'delegazioni', 'missione', 'rappresentanza nazionale'],
  'delete-data': ['cancellare i dati', 'eliminare i dati', 'anonimizzare'],
  democracy: ['democrazia', 'democratico', 'civico', 'repubblica'],
  deposit: [
    ...['caparra', 'acconto', 'cauzione', 'deposito', 'depositi', 'pagamento anticipato', 'acconti'],
    ...['anticipo'],
  ],
  designer: ['grafico', 'grafica', 'design', 'progettazione grafica', 'impaginatore'],
  diet: [
    ...['dieta', 'vegetariano', 'vegano', 'halal', 'kosher', 'diete', 'vegetariana', 'alimentare'],
    ...['esigenze alimentari', 'senza glutine', 'dietetico'],
  ],
  different: [
    ...['diverso', 'differenza', 'differente', 'differire', 'distinto', 'diversi', 'differenze'],
    ...['diversa', 'differenti'],
  ],
  dinner: ['cena', 'cenare', 'banchetto', 'gala', 'cene', 'cena di gala', 'cena sociale'],
  directions: [
    ...['come arrivare', 'itinerario', 'percorso', 'tragitto', 'come raggiungere', 'strada per'],
    ...['come si arriva', 'rotta', 'percorsi', 'cammino'],
  ],
  director: [
    ...['direttore', 'capo', 'dirigente', 'leader', 'dirigere', 'diretto', 'direttrice', 'capi'],
    ...['amministratore', 'responsabile di', 'dirigenti'],
  ],
  disability: [
    ...['disabilita', 'disabile', 'sordo', 'cieco', 'handicap', 'disabili', 'sordi', 'ciechi'],
    ...['non vedente', 'ipovedente', 'portatore di handicap'],
  ],
  disadvantage: ['svantaggio', 'debolezza', 'punto debole', 'punti deboli', 'inconveniente', 'svantaggi'],
  disagree: ['dissentire', 'disaccordo', 'controversia', 'divergenza', 'disputa', 'contenzioso'],
  discount: [
    ...['sconto', 'riduzione', 'ridotto', 'agevolazione', 'sconti', 'prezzo ridotto', 'scontato'],
    ...['riduzioni', 'tariffa ridotta'],
  ],
  discuss: [
    ...['discutere', 'discussione', 'dibattere', 'dibattito', 'trattare', 'discusso', 'parlare di'],
    ...['affrontare', 'dibattuto', 'conversazione', 'discussioni', 'confrontarsi', 'trattato'],
  ],
  dismantle: [
    ...['smontare', 'smontaggio', 'disallestimento', 'smantellare', 'sgombero', 'smontare tutto'],
    ...['sgomberare'],
  ],
  distance: [
    ...['distanza', 'chilometro', 'miglio', 'chilometri', 'quanto dista', 'metri', 'a che distanza'],
    ...['distare'],
  ],
  distribute: [
    ...['distribuire', 'distribuzione', 'ripartire', 'recapitare', 'consegna', 'distribuito'],
    ...['dare a ciascuno', 'consegnare', 'distribuire a', 'diffondere'],
  ],
  doctor: [
    ...['medico', 'infermiere', 'dottore', 'dentista', 'medici', 'infermiera', 'dottoressa'],
    ...['personale medico'],
  ],
  document: [
    ...['documento', 'documentazione', 'testo', 'fascicolo', 'file', 'documenti', 'testi', 'allegato'],
    ...['carte', 'documentale', 'file allegato'],
  ],
  donation: [
    ...['donazione', 'donatore', 'donare', 'elargizione', 'donazioni', 'donatori', 'donato'],
    ...['offerta in denaro', 'contributi'],
  ],
  double: ['doppio', 'raddoppiare', 'due volte'],
  download: ['scaricare', 'download', 'scaricabile', 'scarica'],
  draw: ['lotteria', 'sorteggio', 'riffa', 'estrazione', 'sorteggiare'],
  'dress-code': [
    ...['abbigliamento', 'vestito', 'abito', 'vestire', 'divisa', 'indossare', 'vestiti', 'cravatta'],
    ...['camicia', 'maglietta', 'uniforme', 'abiti', 'indossa', 'come vestirsi'],
  ],
  drill: ['esercitazione', 'simulazione', 'prova di evacuazione'],
  drink: [
    ...['bevanda', 'bere', 'bibita', 'succo', 'bevuto', 'bevande', 'beve', 'bibite', 'succhi'],
    ...['drink', 'da bere'],
  ],
  driver: ['autista', 'conducente', 'guidatore', 'autisti', 'conducenti', 'chauffeur'],
  drone: ['drone', 'droni', 'riprese aeree'],
  duration: [
    ...['durare', 'durata', 'quanto tempo', 'dura', 'ci vuole', 'quanto dura', 'quanto ci vuole'],
    ...['tempo necessario'],
  ],
  early: [
    ...['presto', 'anticipo', 'anticipato', 'in anticipo', 'anticipare', 'prima del tempo'],
    ...['piu presto', 'anticipatamente', 'per tempo', 'preventivamente'],
  ],
  'early-bird': [
    ...['iscrizione anticipata', 'early bird', 'quota agevolata', 'iscrizione agevolata'],
    ...['tariffa anticipata', 'quota ridotta'],
  ],
  economy: [
    ...['economia', 'commercio', 'industria', 'commerciale', 'economico', 'industriale', 'mercato'],
    ...['commercio estero'],
  ],
  edition: ['anniversario', 'edizione precedente', 'edizione del congresso'],
  education: [
    ...['istruzione', 'educazione', 'insegnamento', 'insegnare', 'imparare', 'apprendimento'],
    ...['pedagogia', 'lezione', 'formativo', 'educativo', 'scolarizzazione'],
  ],
  effort: ['sforzo', 'sforzarsi', 'fatica', 'sforzi'],
  elderly: [
    ...['anziano', 'pensionato', 'terza eta', 'anziani', 'pensionati', 'over sessantacinque'],
    ...['persone anziane'],
  ],
  election: ['elezione', 'eleggere', 'eletto', 'elettorale', 'elezioni', 'eletti', 'elettore', 'urna'],
  electricity: [
    ...['elettricita', 'presa', 'spina', 'corrente', 'elettrico', 'adattatore', 'prolunga'],
    ...['ciabatta', 'voltaggio', 'tensione', 'prese elettriche', 'adattatori'],
  ],
  email: [
    ...['email', 'e mail', 'posta elettronica', 'mail', 'posta', 'mails', 'caselle'],
    ...['casella di posta', 'indirizzo mail', 'pec'],
  ],
  emergency: [
    ...['emergenza', 'crisi', 'catastrofe', 'evacuazione', 'evacuare', 'disastro', 'emergenze'],
    ...['allarme', 'piano di evacuazione', 'evacuato', 'calamita'],
  ],
  end: [
    ...['finire', 'terminare', 'fine', 'concludere', 'conclusione', 'concluso', 'ultimare', 'finisce'],
    ...['termina', 'finito', 'terminato', 'conclude', 'conclusa'],
  ],
  energy: [
    ...['energia', 'energetico', 'rinnovabile', 'carburante', 'generatore', 'pannelli solari'],
    ...['benzina', 'gasolio', 'energetica'],
  ],
  entrance: [
    ...['ingresso', 'entrata', 'porta', 'atrio', 'cancello', 'foyer', 'ingressi'],
    ...['entrate del palazzo', 'porte', 'atrii', 'hall', 'cancelli', 'varco'],
  ],
  envelope: ['busta', 'francobollo', 'pacco', 'buste', 'pacchi', 'francobolli', 'plico'],
  environment: [
    ...['ambiente', 'ambientale', 'ecologia', 'ecologico', 'natura', 'biodiversita', 'ambientali'],
    ...['rispettoso dell ambiente', 'ecosostenibile', 'ecosistema'],
  ],
  equality: [
    ...['uguaglianza', 'equita', 'parita', 'diversita', 'inclusivo', 'inclusione', 'equo'],
    ...['pari opportunita', 'giustizia sociale'],
  ],
  equipment: [
    ...['attrezzatura', 'apparecchio', 'materiale', 'strumento', 'dispositivo', 'attrezzature'],
    ...['apparecchiatura', 'materiali', 'macchina', 'strumenti', 'impianto', 'strumentazione'],
  ],
  evaluate: [
    ...['valutare', 'valutazione', 'stimare', 'valutato', 'valutazioni', 'giudicare'],
    ...['voto di valutazione', 'punteggio'],
  ],
  evening: ['sera', 'notte', 'serata', 'serale', 'serate', 'notti', 'notturno', 'la sera'],
  evidence: [
    ...['prova', 'evidenza', 'provare', 'comprovato', 'prove', 'dimostrare', 'evidenze'],
    ...['dimostrazione'],
  ],
  example: ['esempio', 'campione', 'modello', 'esempi', 'modelli', 'per esempio', 'ad esempio', 'campioni'],
  exceed: [
    ...['superare', 'eccedere', 'eccesso', 'sforare', 'oltrepassare', 'supera', 'eccede'],
    ...['sforamento', 'oltre il limite', 'sforato'],
  ],
  exclude: [
    ...['escludere', 'escluso', 'eccezione', 'esclusione', 'esclusi', 'lasciare fuori', 'tranne'],
    ...['eccetto', 'salvo'],
  ],
  excursion: [
    ...['escursione', 'gita', 'visita', 'visita guidata', 'visitare', 'escursioni', 'gite', 'visite'],
    ...['tour', 'uscita', 'viaggio di un giorno', 'giro turistico'],
  ],
  exhibition: [
    ...['mostra', 'fiera', 'esposizione', 'esporre', 'mostre', 'fiere', 'esposizioni', 'espositivo'],
    ...['expo'],
  ],
  exhibitor: ['espositore', 'azienda espositrice', 'espositori'],
  exit: ['uscita', 'uscita di sicurezza', 'uscite', 'porta di uscita', 'via di fuga'],
  expense: ['spesa', 'spendere', 'speso', 'uscite di cassa', 'spese', 'costi', 'esborso', 'uscite'],
  expensive: ['caro', 'costoso', 'oneroso', 'costosa', 'prezzo alto', 'carissimo'],
  experience: [
    ...['esperienza', 'esperto', 'buona prassi', 'lezione appresa', 'esperienze', 'buone pratiche'],
    ...['buone prassi', 'lezioni', 'pratica'],
  ],
  expert: [
    ...['esperto', 'specialista', 'perito', 'consulente', 'competenza', 'esperti', 'specialisti'],
    ...['consulenti', 'periti'],
  ],
  explain: [
    ...['spiegare', 'spiegazione', 'chiarire', 'descrivere', 'descrizione', 'spiega', 'spiegato'],
    ...['chiarimento', 'precisare', 'dettagliare', 'descritto'],
  ],
  extension: [
    ...['proroga', 'prorogare', 'prolungare', 'prolungamento', 'proroghe', 'prorogato', 'piu tempo'],
    ...['estendere', 'allungare', 'prolungato'],
  ],
  fail: ['fallire', 'fallimento', 'insuccesso', 'fallito'],
  far: ['lontano', 'distante', 'lontananza', 'lontani', 'lontana', 'periferia', 'fuori mano'],
  farewell: ['addio', 'commiato', 'congedo', 'arrivederci'],
  festival: ['festival', 'festeggiamenti', 'carnevale', 'sagra'],
  field: [
    ...['campo', 'ambito', 'settore', 'disciplina', 'ramo', 'campi', 'ambiti', 'settori', 'area'],
    ...['discipline'],
  ],
  film: ['film', 'cinema', 'documentario', 'pellicola', 'documentari', 'pellicole', 'cinematografico'],
  final: ['ultimo', 'finale', 'ultima', 'definitivo'],
  find: [
    ...['trovare', 'cercare', 'scoprire', 'scoperto', 'reperire', 'cerca', 'ricercare'],
    ...['rintracciare', 'ritrovare'],
  ],
  fire: [
    ...['incendio', 'fuoco', 'vigili del fuoco', 'pompiere', 'estintore', 'pompieri', 'estintori'],
    ...['fumo', 'incendi', 'antincendio', 'fiamma'],
  ],
  first: ['primo', 'iniziale', 'primario'],
  'first-aid': [
    ...['primo soccorso', 'ambulanza', 'soccorritore', 'defibrillatore', 'pronto soccorso'],
    ...['infermeria', 'soccorso', 'ambulanze', 'soccorritori'],
  ],
  fish: ['pesce', 'frutti di mare', 'pesci', 'tonno', 'salmone', 'baccala', 'crostacei'],
  flag: ['bandiera', 'bandiere', 'pennone', 'stendardo'],
  flight: [
    ...['volo', 'aereo', 'volare', 'compagnia aerea', 'voli', 'aerei', 'compagnie aeree'],
    ...['biglietto aereo', 'in aereo'],
  ],
  floor: ['piano', 'pavimento', 'piani', 'piano terra', 'pianterreno', 'seminterrato'],
  folder: ['cartella', 'cartellina', 'raccoglitore', 'faldone'],
  food: ['cibo', 'piatto', 'menu', 'cucina', 'alimento', 'piatti', 'cibi', 'alimenti', 'cucinare', 'vivande'],
  forbid: [
    ...['vietare', 'vietato', 'proibire', 'divieto', 'proibito', 'vieta', 'proibisce', 'proibizione'],
    ...['non consentito', 'vietata', 'non e permesso'],
  ],
  form: [
    ...['modulo', 'formulario', 'scheda', 'compilare', 'moduli', 'compilato', 'schede'],
    ...['questionario', 'riempire'],
  ],
  foundation: [
    ...['fondazione', 'beneficenza', 'ente benefico', 'fondazioni', 'senza scopo di lucro'],
    ...['no profit', 'onlus', 'carita'],
  ],
  'free-of-charge': [
    ...['gratuito', 'gratis', 'gratuita', 'senza costi', 'esente', 'gratuiti', 'senza pagare'],
    ...['omaggio', 'gratuitamente', 'a costo zero', 'senza spese'],
  ],
  frequency: [
    ...['frequenza', 'frequente', 'spesso', 'periodicita', 'quante volte', 'giornaliero'],
    ...['quotidiano', 'ogni giorno', 'ogni quanto', 'regolarmente', 'tutti i giorni'],
  ],
  fridge: ['frigorifero', 'frigo', 'congelatore', 'ghiaccio'],
  fruit: ['frutta', 'verdura', 'insalata', 'ortaggio', 'frutti', 'verdure', 'insalate', 'ortaggi'],
  full: [
    ...['pieno', 'esaurito', 'completo', 'piena', 'esaurita', 'posti esauriti', 'sold out'],
    ...['completa', 'al completo'],
  ],
  funding: [
    ...['finanziamento', 'finanziare', 'fondo', 'raccolta fondi', 'finanziato', 'fondi'],
    ...['raccogliere fondi', 'finanziamenti'],
  ],
  furniture: ['arredo', 'mobile', 'mobili', 'divano', 'scaffale', 'moquette', 'tappeto'],
  future: [
    ...['futuro', 'prossimo', 'successivo', 'seguente', 'venturo', 'futuri', 'prossima', 'seguenti'],
    ...['a venire'],
  ],
  game: ['gioco', 'giochi', 'giocattolo', 'giocare', 'parco giochi'],
  gender: ['genere', 'sesso', 'parita di genere', 'generi', 'uomini e donne', 'sessi'],
  give: [
    ...['dare', 'dato', 'concedere', 'concesso', 'conferire', 'consegnare', 'offrire', 'regalare'],
    ...['attribuire', 'assegnare', 'donare'],
  ],
  government: [
    ...['governo', 'governativo', 'autorita', 'governare', 'governi', 'amministrazione pubblica'],
    ...['governativa'],
  ],
  grant: [
    ...['sovvenzione', 'contributo', 'sussidio', 'sovvenzionare', 'sovvenzioni', 'contributi'],
    ...['aiuto pubblico', 'sussidi', 'finanziamento pubblico'],
  ],
  gratuity: ['mancia', 'lasciare la mancia'],
  group: ['gruppo', 'categoria', 'raggruppare', 'gruppi', 'categorie', 'classe', 'insieme'],
  guarantee: ['garanzia', 'garantire', 'garantito', 'assicurare'],
  guest: ['ospite', 'invitato', 'visitatore', 'ospiti', 'invitati', 'visitatori', 'invitata'],
  guide: ['guida', 'guida turistica', 'accompagnatore turistico', 'guide', 'guidata', 'cicerone'],
  half: ['meta', 'mezzo', 'cinquanta per cento', 'mezza', 'a meta', 'dimezzare'],
  harassment: [
    ...['molestia', 'abuso', 'discriminazione', 'vessazione', 'molestie', 'abusi', 'discriminare'],
    ...['molestare', 'bullismo', 'mobbing'],
  ],
  'head-of-state': ['capo di stato', 'presidente della repubblica', 'regina'],
  headset: ['cuffia', 'auricolare', 'ricevitore', 'cuffie', 'auricolari', 'ricevitori', 'cuffiette'],
  health: [
    ...['salute', 'sanita', 'sanitario', 'malattia', 'malato', 'sano', 'malattie', 'malati'],
    ...['benessere', 'malessere', 'ammalato'],
  ],
  height: ['altezza', 'alto', 'altitudine'],
  help: [
    ...['aiutare', 'aiuto', 'assistenza', 'soccorrere', 'aiutante', 'dare una mano', 'assistente'],
    ...['aiuta', 'assistere'],
  ],
  history: ['storia', 'storico', 'passato', 'antefatto', 'storie', 'passata', 'storica', 'trascorso'],
  holiday: [
    ...['ferie', 'vacanza', 'giorno festivo', 'festivo', 'feste', 'giorni festivi', 'vacanze'],
    ...['giorno libero', 'festivita'],
  ],
  honorarium: ['onorario', 'gettone', 'cachet', 'onorari', 'gettoni', 'compensi', 'compenso del relatore'],
  hospital: [
    ...['ospedale', 'clinica', 'ospedaliero', 'ambulatorio', 'ospedali', 'pronto soccorso'],
    ...['cliniche', 'policlinico'],
  ],
  host: [
    ...['ospitare', 'accogliere', 'accoglienza', 'accolto', 'padrone di casa', 'ospita', 'ospitante'],
    ...['padroni di casa', 'ricevere', 'accoglie', 'ospitato'],
  ],
  hostess: ['hostess', 'maschera di sala', 'steward', 'receptionist'],
  hotline: ['linea diretta', 'numero di emergenza', 'centralino', 'numero verde'],
  hour: ['ora', 'ore', 'minuto', 'orologio', 'tempo', 'orario', 'minuti', 'orologi'],
  housing: [
    ...['abitazione', 'casa', 'residenza', 'dimora', 'senzatetto', 'case', 'appartamento', 'alloggi'],
    ...['domicilio'],
  ],
  hunger: ['fame', 'malnutrizione', 'sicurezza alimentare', 'nutrizione'],
  idea: ['idea', 'concetto', 'nozione', 'idee', 'concetti', 'ispirazione'],
  important: [
    ...['importante', 'importanza', 'principale', 'essenziale', 'fondamentale', 'importa', 'cruciale'],
    ...['vitale', 'rilevante', 'chiave', 'basilare'],
  ],
  'in-person': [
    ...['presenza fisica', 'di persona', 'in presenza', 'sul posto', 'fisicamente', 'in loco'],
    ...['in sala', 'presenziale'],
  ],
  include: [
    ...['includere', 'incluso', 'comprendere', 'compreso', 'contenere', 'inclusione', 'include'],
    ...['comprende', 'contiene', 'coprire', 'fare parte', 'incluse'],
  ],
  income: [
    ...['entrate', 'ricavo', 'reddito', 'incasso', 'ricavi', 'guadagni', 'incassi', 'proventi'],
    ...['introito'],
  ],
  increase: [
    ...['aumentare', 'aumento', 'crescere', 'crescita', 'salire', 'incremento', 'aumentato'],
    ...['maggiore', 'ampliare', 'incrementare', 'rialzo', 'rincaro'],
  ],
  indicator: ['indicatore', 'metrica', 'parametro'],
  indigenous: ['indigeno', 'autoctono', 'nativo'],
  indoors: [
    ...['interno', 'coperto', 'dentro', 'al chiuso', 'all interno', 'al coperto', 'interni'],
    ...['spazio chiuso'],
  ],
  infection: [
    ...['infezione', 'epidemia', 'pandemia', 'covid', 'virus', 'contagio', 'infettato', 'influenza'],
    ...['contagioso', 'infettivo', 'germe'],
  ],
  inform: [
    ...['informare', 'informazione', 'avvisare', 'notificare', 'comunicare', 'notifica', 'informato'],
    ...['avvisato', 'far sapere', 'comunicazione', 'raccontare', 'avvertire'],
  ],
  'information-desk': [
    ...['sportello', 'banco informazioni', 'punto informazioni', 'accoglienza', 'reception'],
    ...['banco accoglienza', 'desk', 'infopoint'],
  ],
  install: [
    ...['installare', 'installazione', 'allestire', 'allestimento', 'collocare', 'installato'],
    ...['installazioni', 'montare'],
  ],
  institute: [
    ...['istituto', 'istituzione', 'agenzia', 'organismo', 'istituti', 'istituzioni', 'agenzie'],
    ...['organo', 'ente'],
  ],
  instructions: ['istruzioni', 'guida pratica', 'tutorial', 'passo passo'],
  insurance: [
    ...['assicurazione', 'assicurare', 'polizza', 'assicurazioni', 'assicurato', 'polizze'],
    ...['copertura', 'assicurativo'],
  ],
  interest: ['interesse', 'interessato', 'interessante', 'interessi', 'interessata', 'curioso'],
  international: [
    ...['internazionale', 'estero', 'straniero', 'mondiale', 'globale', 'stranieri', 'all estero'],
    ...['esteri', 'internazionali', 'oltremare'],
  ],
  internet: [
    ...['internet', 'wifi', 'wi fi', 'senza fili', 'banda larga', 'connessione', 'connettivita'],
    ...['rete wifi', 'hotspot', 'collegamento internet'],
  ],
  interpretation: [
    ...['interpretazione', 'interpretariato', 'traduzione simultanea', 'interpretazione simultanea'],
    ...['interpretare', 'tradotto in simultanea'],
  ],
  interpreter: [
    ...['interprete', 'cabina di interpretazione', 'interpreti', 'cabina', 'cabine'],
    ...['traduttore simultaneo'],
  ],
  interview: ['intervista', 'colloquio', 'interviste', 'intervistare'],
  invitation: ['invito', 'invitare', 'lettera di invito', 'inviti', 'invitato', 'invita', 'invitati'],
  invoice: [
    ...['fattura', 'ricevuta', 'fatturare', 'scontrino', 'fatturazione', 'fatture', 'ricevute'],
    ...['fatturato', 'scontrini', 'fattura elettronica'],
  ],
  join: ['unirsi', 'aderire', 'affiliarsi', 'affiliazione', 'associarsi'],
  keep: [
    ...['conservare', 'tenere', 'archiviare', 'custodire', 'immagazzinare', 'archivio', 'conservato'],
    ...['custodito', 'archiviato', 'mantenere'],
  ],
  key: [
    ...['chiave', 'serratura', 'lucchetto', 'chiavi', 'serrature', 'chiuso a chiave', 'lucchetti'],
    ...['chiudere a chiave'],
  ],
  keynote: [
    ...['relatore principale', 'relatore invitato', 'ospite principale', 'keynote'],
    ...['relazione principale', 'relatori principali', 'lectio magistralis', 'ospite d onore'],
    ...['relazione a invito'],
  ],
  kind: ['tipo', 'specie', 'sorta', 'modalita', 'varieta'],
  kitchen: ['cucina', 'cuoco', 'chef', 'forno', 'fornello'],
  know: [
    ...['sapere', 'conoscere', 'conoscenza', 'capire', 'noto', 'conosciuto', 'capisce', 'comprendere'],
    ...['sapere se', 'scoprire'],
  ],
  language: [
    ...['lingua', 'bilingue', 'plurilingue', 'linguistico', 'lingue', 'inglese', 'idioma', 'parlata'],
    ...['lingua madre'],
  ],
  late: [
    ...['ritardo', 'tardi', 'in ritardo', 'tardivo', 'ritardi', 'ritardare', 'ritardatario'],
    ...['fuori termine', 'oltre il termine', 'in ritardo con'],
  ],
  laundry: ['lavanderia', 'stirare', 'lavasecco', 'stireria'],
  law: [
    ...['legge', 'legale', 'legislazione', 'legiferare', 'decreto', 'giuridico', 'leggi', 'legali'],
    ...['legislativo', 'normativa', 'quadro normativo'],
  ],
  leaflet: [
    ...['volantino', 'depliant', 'opuscolo', 'pieghevole', 'brochure', 'volantini', 'opuscoli'],
    ...['brochure informativa', 'pieghevoli', 'flyer'],
  ],
  leave: ['partire', 'partenza', 'andare via', 'lasciare', 'partenze', 'andarsene', 'uscire'],
  lecture: [
    ...['conferenza', 'discorso', 'relazione', 'presentazione', 'intervento', 'parlare', 'conferenze'],
    ...['discorsi', 'relazioni', 'presentazioni', 'interventi', 'lezione', 'parla'],
  ],
  legacy: ['eredita', 'lascito', 'effetto duraturo'],
  lend: ['prestare', 'prestito', 'imprestare', 'prestiti', 'presta', 'prestato', 'prendere in prestito'],
  letter: ['lettera', 'corrispondenza', 'missiva', 'lettere', 'missive', 'lettera formale'],
  liability: ['responsabilita civile', 'danni a terzi'],
  lift: ['ascensore', 'elevatore', 'ascensori', 'montacarichi'],
  light: [
    ...['luce', 'illuminazione', 'lampada', 'buio', 'illuminare', 'luci', 'lampade', 'faretto'],
    ...['illuminato', 'riflettore'],
  ],
  list: ['lista', 'elenco', 'rubrica', 'liste', 'elenchi', 'inventario'],
  listen: [
    ...['ascoltare', 'sentire', 'udito', 'uditorio', 'ascoltatore', 'ascoltatori', 'sente'],
    ...['pubblico', 'ascolto'],
  ],
  load: ['caricare', 'scaricare', 'carico e scarico', 'banchina di carico'],
  logistics: ['logistica', 'logistico', 'operativo'],
  logo: ['logo', 'logotipo', 'identita visiva', 'emblema'],
  long: ['lungo', 'lunghezza', 'esteso'],
  'lost-property': [
    ...['oggetti smarriti', 'smarrire', 'perdere', 'perso', 'smarrimento', 'oggetti perduti'],
    ...['smarrito', 'persi', 'ritrovamento', 'oggetti dimenticati'],
  ],
  luggage: [
    ...['bagaglio', 'valigia', 'guardaroba', 'deposito bagagli', 'bagagli', 'valigie', 'zaino'],
    ...['borsa', 'borsone', 'cappotti', 'deposito valigie'],
  ],
  lunch: ['pranzo', 'pranzare', 'pranzi', 'pausa pranzo', 'ora di pranzo'],
  'mailing-list': ['lista di distribuzione', 'mailing list', 'elenco dei contatti', 'lista contatti'],
  majority: ['maggioranza', 'maggior parte', 'maggioritario'],
  man: ['uomo', 'uomini', 'maschile', 'ragazzo', 'maschi', 'signore'],
  mandate: ['mandato', 'durata in carica', 'mandati', 'incarico'],
  mandatory: [
    ...['obbligatorio', 'obbligo', 'imperativo', 'obbligare', 'obbligatoria', 'obbligatoriamente'],
    ...['obbligato', 'richiesto', 'vincolante', 'tassativo'],
  ],
  map: [
    ...['mappa', 'cartina', 'pianta', 'planimetria', 'mappe', 'cartine', 'piante', 'piantina'],
    ...['mappa della sede'],
  ],
  mask: [
    ...['mascherina', 'igiene', 'disinfettante', 'sapone', 'mascherine', 'gel igienizzante'],
    ...['igienizzante', 'disinfettare'],
  ],
  maximum: [
    ...['massimo', 'limite', 'tetto', 'al massimo', 'limiti', 'limitato', 'massima', 'non piu di'],
    ...['fino a un massimo'],
  ],
  mayor: [
    ...['sindaco', 'municipio', 'consiglio comunale', 'assessore', 'sindaca', 'comune'],
    ...['amministrazione comunale', 'primo cittadino', 'giunta comunale'],
  ],
  meal: [
    ...['pasto', 'mangiare', 'catering', 'ristorazione', 'pasti', 'mangia', 'buffet', 'vitto'],
    ...['refezione', 'rinfreschi'],
  ],
  meat: ['carne', 'maiale', 'pollo', 'manzo', 'carni', 'agnello', 'prosciutto', 'salumi'],
  medicine: [
    ...['medicina', 'medicinale', 'farmaco', 'pastiglia', 'medicine', 'medicinali', 'farmaci'],
    ...['pastiglie', 'compresse'],
  ],
  meet: [
    ...['incontrare', 'riunirsi', 'incontrarsi', 'ritrovarsi', 'si incontra', 'incontro', 'riunito'],
    ...['vedersi', 'radunarsi', 'trovarsi'],
  ],
  meeting: [
    ...['riunione', 'assemblea', 'incontro', 'adunanza', 'riunire', 'seduta', 'riunioni', 'assemblee'],
    ...['incontri', 'raduno', 'sedute'],
  ],
  member: [
    ...['membro', 'socio', 'componente', 'iscritto al comitato', 'membri', 'soci', 'componenti'],
    ...['associato', 'iscritto'],
  ],
  'membership-fee': ['quota associativa', 'quota sociale', 'quota annuale'],
  message: ['messaggio', 'sms', 'whatsapp', 'chat', 'messaggi', 'messaggino'],
  metro: ['metropolitana', 'metro', 'tram', 'tranvia', 'tram cittadino', 'metropolitane'],
  microphone: [
    ...['microfono', 'altoparlante', 'suono', 'audio', 'amplificazione', 'microfoni', 'casse'],
    ...['altoparlanti', 'acustica', 'impianto audio', 'fonico'],
  ],
  minimum: ['minimo', 'almeno', 'come minimo', 'minima', 'minimi', 'non meno di', 'per lo meno'],
  minister: ['ministro', 'ministra', 'sottosegretario', 'ministri', 'ministeriale'],
  ministry: ['ministero', 'dicastero'],
  minutes: ['verbale', 'resoconto', 'verbalizzare', 'verbali', 'appunti', 'note della riunione', 'resoconti'],
  moderator: [
    ...['moderatore', 'moderare', 'moderazione', 'facilitatore', 'moderatori', 'moderatrice'],
    ...['presentatore', 'maestro di cerimonie', 'conduttore'],
  ],
  money: [
    ...['denaro', 'soldi', 'importo', 'somma', 'contanti', 'somme', 'importi', 'denari', 'quattrini'],
    ...['banconota'],
  ],
  monitor: [
    ...['monitorare', 'monitoraggio', 'seguire', 'vigilare', 'supervisione', 'controllare'],
    ...['tenere d occhio', 'supervisionare', 'monitora', 'sorvegliare'],
  ],
  month: ['mese', 'mensile', 'mesi', 'mensili'],
  morning: ['mattina', 'mattino', 'mattinata', 'mattine', 'mattinate', 'al mattino'],
  motion: ['mozione', 'progetto di risoluzione'],
  mountain: ['montagna', 'monte', 'collina', 'vetta'],
  move: [
    ...['spostare', 'muovere', 'trasferire', 'mosso', 'traslocare', 'spostato', 'spostamento'],
    ...['trasferito', 'trasloco', 'trasferimento'],
  ],
  museum: [
    ...['museo', 'galleria', 'monumento', 'patrimonio', 'chiesa', 'musei', 'monumenti', 'castello'],
    ...['cattedrale', 'chiese', 'duomo', 'monastero'],
  ],
  name: [
    ...['nome', 'cognome', 'chiamarsi', 'denominazione', 'nomi', 'cognomi', 'si chiama'],
    ...['nome completo', 'nominativo'],
  ],
  national: ['nazionale', 'nazionalita'],
  near: [
    ...['vicino', 'vicinanza', 'prossimita', 'accanto', 'vicini', 'nei pressi', 'dintorni'],
    ...['vicinissimo', 'adiacente'],
  ],
  need: [
    ...['bisogno', 'necessario', 'necessita', 'occorrere', 'servire', 'requisito', 'esigere'],
    ...['avere bisogno', 'necessitare', 'richiedere', 'bisogni'],
  ],
  negotiate: ['negoziare', 'negoziazione', 'trattativa', 'contrattare'],
  neighbour: [
    ...['vicino', 'abitante', 'residente', 'vicini', 'vicinato', 'quartiere', 'abitanti', 'residenti'],
    ...['rione'],
  ],
  network: ['rete', 'networking', 'rete di contatti', 'reti', 'contatti'],
  neutral: ['neutrale', 'imparziale', 'neutralita', 'indipendente'],
  new: ['nuovo', 'recente', 'novita', 'nuova', 'nuovi', 'nuove', 'inedito', 'innovativo'],
  newsletter: [
    ...['bollettino', 'newsletter', 'circolare', 'notiziario', 'newsletters', 'bollettini', 'notizie'],
    ...['circolari'],
  ],
  noise: [
    ...['rumore', 'silenzio', 'silenzioso', 'tranquillo', 'rumoroso', 'rumori', 'calma', 'silenziosa'],
    ...['chiasso', 'quiete'],
  ],
  number: [
    ...['numero', 'quantita', 'quanti', 'contare', 'totale', 'conteggio', 'numeri', 'quantitativo'],
    ...['totali', 'quante', 'conteggi'],
  ],
  oath: ['giuramento', 'giurare', 'insediamento', 'insediarsi'],
  observer: ['osservatore', 'osservatori', 'osservatrice'],
  offer: [
    ...['offrire', 'offerta', 'fornire', 'offerto', 'fornitura', 'offre', 'fornito'],
    ...['mettere a disposizione', 'disponibile', 'fornisce'],
  ],
  office: ['ufficio', 'uffici', 'studio privato', 'sede centrale'],
  official: ['ufficiale', 'formale', 'ufficialmente'],
  old: ['vecchio', 'antico', 'antichita', 'vecchia', 'antica', 'vecchi'],
  online: [
    ...['virtuale', 'remoto', 'ibrido', 'videoconferenza', 'online', 'da remoto', 'a distanza'],
    ...['virtualmente', 'da casa', 'videochiamata', 'on line', 'in linea', 'in rete'],
  ],
  only: ['soltanto', 'solo', 'esclusivo', 'unico', 'unicamente'],
  open: ['aprire', 'aperto al pubblico', 'apre', 'riaprire', 'aperto', 'aperti', 'aperta', 'aprono'],
  opening: [
    ...['apertura', 'inaugurazione', 'inaugurale', 'inaugurare', 'cerimonia di apertura'],
    ...['sessione di apertura', 'discorso di apertura', 'seduta inaugurale'],
  ],
  'opening-hours': [
    ...['orario di apertura', 'orario di sportello', 'orari', 'orari di apertura', 'a che ora apre'],
    ...['aperto fino'],
  ],
  optional: [
    ...['facoltativo', 'opzionale', 'a scelta', 'non obbligatorio', 'facoltativa', 'volontario'],
    ...['chi vuole'],
  ],
  order: ['ordinare', 'ordinazione', 'ordine di acquisto', 'ordini', 'ordinato', 'ordine', 'comandare'],
  organise: [
    ...['organizzare', 'svolgere', 'svolto', 'tenere', 'aver luogo', 'svolgimento', 'organizzato'],
    ...['organizza', 'si svolge', 'si tiene', 'si terra', 'sistemare', 'allestire', 'avere luogo'],
  ],
  organiser: [
    ...['organizzatore', 'comitato organizzatore', 'organizzatori', 'organizzatrice'],
    ...['staff organizzativo'],
  ],
  outage: ['blackout', 'interruzione di corrente', 'mancanza di corrente'],
  outdoors: [
    ...['all aperto', 'aperto', 'esterno', 'giardino', 'parco', 'cortile', 'fuori', 'all esterno'],
    ...['giardini', 'terrazza', 'parchi', 'en plein air'],
  ],
  overtime: ['straordinario', 'ore straordinarie', 'fuori orario'],
  page: ['pagina', 'facciata', 'impaginazione', 'pagine', 'fogli'],
  panel: ['tavola rotonda', 'panel', 'panelista', 'tavole rotonde', 'panelisti', 'tavola'],
  paper: [
    ...['articolo', 'comunicazione orale', 'saggio', 'articoli', 'comunicazioni', 'contributi'],
    ...['contributo', 'lavoro scientifico'],
  ],
  parade: ['sfilata', 'corteo', 'parata', 'comizio'],
  parent: [
    ...['genitore', 'madre', 'padre', 'famiglia', 'familiare', 'genitori', 'mamma', 'papa'],
    ...['famiglie', 'familiari', 'parenti', 'nonni'],
  ],
  parking: [
    ...['parcheggio', 'parcheggiare', 'posteggio', 'parcheggi', 'parcheggiato', 'posto auto'],
    ...['garage', 'autorimessa', 'posteggiare'],
  ],
  parliament: [
    ...['parlamento', 'parlamentare', 'deputato', 'senato', 'parlamenti', 'deputati', 'senatore'],
    ...['camera dei deputati'],
  ],
  part: [
    ...['parte', 'porzione', 'sezione', 'capitolo', 'pezzo', 'parti', 'pezzi', 'capitoli', 'sezioni'],
    ...['fetta'],
  ],
  participant: [
    ...['partecipante', 'congressista', 'delegato', 'iscritto', 'partecipanti', 'delegati'],
    ...['iscritti', 'congressisti'],
  ],
  partner: [
    ...['partner', 'partenariato', 'alleanza', 'alleato', 'partner associati', 'partenariati'],
    ...['alleati', 'partnership'],
  ],
  party: [
    ...['festa', 'ricevimento', 'cocktail', 'rinfresco', 'festeggiare', 'feste', 'ricevimenti'],
    ...['festeggiamento', 'celebrare', 'aperitivo', 'brindisi', 'festeggiamenti'],
  ],
  passport: [
    ...['passaporto', 'carta di identita', 'documento di identita', 'passaporti'],
    ...['documenti di identita', 'documento', 'carta identita', 'identita'],
  ],
  password: [
    ...['password', 'parola chiave', 'codice di accesso', 'credenziali', 'passwords', 'codice'],
    ...['codici di accesso', 'accesso utente', 'parola d ordine'],
  ],
  pay: [
    ...['pagare', 'pagamento', 'versare', 'versamento', 'saldare', 'pagamenti', 'paga', 'pagato'],
    ...['pagano', 'coprire le spese', 'sostenere le spese', 'rata'],
  ],
  peace: ['pace', 'pacifico', 'riconciliazione'],
  penalty: ['multa', 'penale', 'sanzione', 'mora', 'multe', 'penali', 'sanzioni', 'multato'],
  pending: [
    ...['in sospeso', 'in attesa', 'da decidere', 'irrisolto', 'pendente', 'da confermare'],
    ...['non ancora deciso', 'da definire'],
  ],
  percentage: ['percentuale', 'per cento', 'proporzione', 'percentuali', 'tasso', 'quota parte'],
  performance: [
    ...['spettacolo', 'animazione', 'intrattenimento', 'esibizione', 'spettacoli', 'show', 'esibirsi'],
    ...['rappresentazione', 'animazioni'],
  ],
  permit: ['licenza', 'permesso', 'nulla osta', 'autorizzazione comunale'],
  person: ['persona', 'gente', 'individuo', 'umano', 'persone', 'individui', 'qualcuno', 'esseri umani'],
  pharmacy: ['farmacia', 'farmacista', 'farmacie', 'parafarmacia'],
  phase: ['fase', 'tappa', 'fasi', 'tappe'],
  phone: [
    ...['telefono', 'cellulare', 'telefonare', 'chiamare', 'telefonata', 'smartphone', 'telefoni'],
    ...['cellulari', 'chiamate', 'numero di telefono', 'telefonino'],
  ],
  photo: [
    ...['foto', 'fotografia', 'fotografo', 'immagine', 'fotografare', 'scatto', 'fotografie'],
    ...['immagini', 'fotografi', 'foto di gruppo', 'scatti', 'servizio fotografico'],
  ],
  picnic: ['picnic', 'grigliata', 'barbecue', 'scampagnata'],
  plan: [
    ...['piano di azione', 'pianificare', 'strategia', 'pianificazione', 'prevedere', 'previsto'],
    ...['piano', 'piani', 'strategie', 'strategico', 'progettare', 'piano d azione'],
  ],
  plastic: ['plastica', 'usa e getta', 'monouso', 'imballaggio', 'plastiche', 'imballaggi', 'confezione'],
  plenary: ['plenaria', 'seduta plenaria', 'plenarie', 'sessione plenaria'],
  podcast: ['podcast', 'blog', 'puntata', 'episodio'],
  police: [
    ...['polizia', 'carabiniere', 'vigile', 'questura', 'poliziotto', 'poliziotti', 'carabinieri'],
    ...['vigili', 'forze dell ordine'],
  ],
  policy: ['politica', 'politico', 'politica pubblica', 'politiche', 'politici', 'partito politico'],
  pollution: ['inquinamento', 'inquinare', 'contaminazione', 'tossico'],
  pool: ['piscina', 'nuotare', 'spa', 'sauna'],
  possible: ['possibile', 'possibilita', 'fattibile', 'fattibilita', 'forse', 'possibili'],
  poster: ['poster', 'poster scientifico', 'posters', 'sessione poster', 'poster scientifici'],
  postpone: [
    ...['rinviare', 'posticipare', 'rimandare', 'rinvio', 'differire', 'posticipo', 'rinviato'],
    ...['rimandato', 'spostare', 'nuova data', 'slittare', 'slittamento', 'posticipato'],
    ...['spostare la data'],
  ],
  poverty: [
    ...['poverta', 'povero', 'disuguaglianza', 'vulnerabile', 'indigente', 'poveri', 'svantaggiato'],
    ...['disuguaglianze', 'bisognoso'],
  ],
  'power-of-attorney': ['procura', 'delega di voto', 'voto per delega'],
  prayer: [
    ...['preghiera', 'religioso', 'religione', 'pregare', 'messa', 'culto', 'preghiere', 'moschea'],
    ...['cappella', 'funzione religiosa'],
  ],
  prepare: [
    ...['preparare', 'preparazione', 'pronto', 'preparativo', 'prepara', 'preparato', 'preparativi'],
    ...['pronti', 'pronta', 'predisporre', 'approntare'],
  ],
  press: [
    ...['stampa', 'giornalista', 'media', 'giornale', 'giornalisti', 'giornali', 'televisione'],
    ...['radio', 'mezzi di comunicazione', 'testata'],
  ],
  'press-release': [
    ...['comunicato', 'comunicato stampa', 'conferenza stampa', 'comunicati', 'nota stampa'],
    ...['comunicati stampa', 'cartella stampa'],
  ],
  prevention: ['prevenzione', 'prevenire', 'evitare', 'preventivo', 'evita', 'precauzione', 'evitato'],
  previous: [
    ...['precedente', 'anteriore', 'previo', 'precedenti', 'anno scorso', 'scorso', 'ultima volta'],
    ...['passato'],
  ],
  price: [
    ...['prezzo', 'costo', 'quota', 'tariffa', 'costare', 'quanto costa', 'prezzi', 'costi', 'quote'],
    ...['tariffe', 'costa', 'valore', 'quanto viene'],
  ],
  print: [
    ...['stampare', 'stampante', 'fotocopia', 'tipografia', 'fotocopiare', 'stampato', 'stampe'],
    ...['copie', 'fotocopie', 'copia', 'tiratura', 'stampati'],
  ],
  priority: ['priorita', 'prioritario', 'dare precedenza', 'prioritari', 'precedenza', 'prima di tutto'],
  privacy: [
    ...['riservatezza', 'protezione dei dati', 'riservato', 'dati personali', 'gdpr', 'segreto'],
    ...['confidenzialita', 'confidenziale', 'diritto di immagine', 'anonimo', 'tutela dei dati'],
  ],
  private: ['privato', 'particolare', 'a porte chiuse'],
  problem: [
    ...['problema', 'difficolta', 'ostacolo', 'difficile', 'inconveniente', 'problemi'],
    ...['difficolta tecnica', 'guaio', 'intoppo', 'contrattempo'],
  ],
  procedure: ['procedura', 'processo', 'iter', 'prassi'],
  proceedings: ['atti', 'libro degli abstract', 'volume degli atti'],
  profession: [
    ...['professione', 'mestiere', 'professionale', 'carriera', 'occupazione', 'professioni'],
    ...['professionisti', 'mestieri', 'professionista'],
  ],
  programme: [
    ...['programma', 'programmazione', 'scaletta', 'programmi', 'palinsesto'],
    ...['programma del congresso'],
  ],
  progress: [
    ...['progresso', 'avanzamento', 'migliorare', 'miglioramento', 'sviluppo', 'sviluppare'],
    ...['progressi', 'miglioramenti', 'sviluppato', 'evoluzione', 'avanzare', 'passi avanti'],
  ],
  project: ['progetto', 'iniziativa', 'progetti', 'iniziative'],
  projector: [
    ...['proiettore', 'schermo', 'videoproiettore', 'proiezione', 'proiettori', 'schermi'],
    ...['maxischermo', 'televisore', 'proiettare'],
  ],
  propose: [
    ...['proporre', 'proposta', 'proposto', 'suggerire', 'suggerimento', 'propone', 'proposte'],
    ...['suggerimenti', 'suggerito', 'proponiamo', 'avanzare'],
  ],
  protection: [
    ...['protezione', 'proteggere', 'protetto', 'tutela', 'difendere', 'riparo', 'protegge'],
    ...['protetti', 'salvaguardia', 'difesa', 'proteggersi'],
  ],
  publication: [
    ...['pubblicazione', 'pubblicare', 'editore', 'rivista', 'edizione', 'pubblicazioni'],
    ...['pubblicato', 'pubblica', 'uscire', 'esce', 'uscito', 'divulgare', 'pubblicati'],
  ],
  punctual: ['puntuale', 'in orario', 'puntualita', 'in punto'],
  purpose: [
    ...['scopo', 'finalita', 'intenzione', 'proposito', 'obiettivo', 'a cosa serve', 'serve a'],
    ...['intento'],
  ],
  'qr-code': [
    ...['codice qr', 'codice a barre', 'scansione', 'codici qr', 'qr', 'qr code', 'scansionare'],
    ...['leggere il codice'],
  ],
  quality: ['qualita', 'buono', 'ottimo', 'migliore', 'buoni', 'migliori', 'eccellenza', 'eccellente'],
  question: ['domanda', 'quesito', 'dubbio', 'questione', 'domande', 'quesiti', 'dubbi', 'questioni'],
  quorum: ['quorum', 'numero legale'],
  quote: ['preventivo', 'stima', 'quotazione', 'preventivi', 'stime', 'stimare', 'offerta di prezzo'],
  radio: ['ricetrasmittente', 'walkie talkie', 'radio portatile'],
  rank: ['classifica', 'graduatoria', 'posizione'],
  rapporteur: ['estensore', 'verbalizzante'],
  ratify: ['ratificare', 'ratifica', 'aderire', 'adesione'],
  read: ['leggere', 'lettura', 'lettore', 'letto', 'letture', 'legge', 'letti', 'lettori'],
  reason: [
    ...['ragione', 'motivo', 'perche', 'causa', 'giustificazione', 'ragioni', 'motivi', 'cause'],
    ...['giustificare'],
  ],
  receive: [
    ...['ricevere', 'ottenere', 'riceve', 'ottenuto', 'destinatario', 'ricevuto', 'riceviamo'],
    ...['ottiene', 'ricevono', 'percepire', 'ricezione'],
  ],
  recommendation: [
    ...['raccomandazione', 'raccomandare', 'consigliare', 'consiglio', 'raccomandazioni'],
    ...['raccomandato', 'consigli', 'consigliato', 'dritta'],
  ],
  recording: [
    ...['registrazione', 'registrare', 'videoregistrazione', 'registrazioni', 'registrato'],
    ...['registra', 'riprese', 'videoregistrare'],
  ],
  recruit: [
    ...['reclutare', 'reclutamento', 'assumere', 'assunzione', 'assunto', 'assunti', 'ingaggiare'],
    ...['selezione del personale', 'impiegare', 'assumono'],
  ],
  refugee: ['rifugiato', 'migrante', 'asilo', 'migrazione', 'immigrato'],
  refund: [
    ...['rimborso', 'rimborsare', 'restituzione', 'restituire', 'rimborsi', 'rimborsato', 'rimborsa'],
    ...['ridare i soldi', 'restituito', 'ridare indietro'],
  ],
  region: ['regione', 'regionale', 'provincia', 'distretto', 'regioni', 'regionali', 'province', 'locale'],
  register: [
    ...['iscrivere', 'iscrizione', 'registrare', 'registrazione', 'iscrizioni', 'iscritto'],
    ...['iscriversi', 'registrarsi', 'iscritti', 'iscrive'],
  ],
  reject: [
    ...['respingere', 'rifiutare', 'bocciare', 'rifiuto', 'respinto', 'declinare', 'rifiutato'],
    ...['dire di no', 'bocciato', 'non accettare', 'negare', 'negato', 'rigettare'],
  ],
  relax: ['riposare', 'riposo', 'rilassarsi', 'sala relax'],
  remember: [
    ...['ricordare', 'promemoria', 'sollecito', 'dimenticare', 'rammentare', 'ricorda'],
    ...['promemoria via mail', 'dimenticato', 'memoria', 'solleciti', 'ricordarsi'],
  ],
  remove: [
    ...['rimuovere', 'eliminare', 'togliere', 'rimosso', 'tolto', 'eliminato', 'rimuove', 'toglie'],
    ...['cancellare', 'tolta', 'levare'],
  ],
  rent: [
    ...['affittare', 'affitto', 'noleggiare', 'noleggio', 'locazione', 'affittato', 'noleggiato'],
    ...['affitti', 'noleggi', 'in affitto', 'a noleggio'],
  ],
  repair: [
    ...['riparare', 'aggiustare', 'manutenzione', 'guasto', 'riparazione', 'rotto', 'riparato'],
    ...['aggiustato', 'guasta', 'fuori uso', 'rotta', 'sistemare'],
  ],
  replace: [
    ...['sostituire', 'sostituto', 'sostituzione', 'supplente', 'rimpiazzare', 'sostituito'],
    ...['supplenti', 'sostituisce', 'al posto di', 'rimpiazzo'],
  ],
  report: [
    ...['rapporto', 'relazione finale', 'relazionare', 'rapporti', 'relazioni finali', 'relazione'],
    ...['resoconto finale'],
  ],
  represent: [
    ...['rappresentare', 'rappresentante', 'per conto di', 'portavoce', 'rappresentanti'],
    ...['rappresenta', 'rappresentanza', 'a nome di', 'per conto'],
  ],
  research: [
    ...['ricerca', 'studio', 'studiare', 'indagine', 'scienza', 'ricerche', 'studi', 'ricercare'],
    ...['indagini', 'scienze'],
  ],
  resign: [
    ...['dimettersi', 'dimissioni', 'rinunciare', 'rinuncia', 'dimesso', 'si dimette'],
    ...['lasciare l incarico', 'dimissionario', 'dimettere'],
  ],
  responsible: [
    ...['responsabile', 'responsabilita', 'incaricato', 'referente', 'responsabili', 'si occupa'],
    ...['occuparsi', 'incaricata', 'referenti', 'cura', 'a carico'],
  ],
  restaurant: [
    ...['ristorante', 'mensa', 'trattoria', 'caffetteria', 'ristoranti', 'mense', 'trattorie', 'bar'],
    ...['osteria', 'pizzeria'],
  ],
  result: [
    ...['risultato', 'esito', 'impatto', 'raggiungere', 'raggiunto', 'risultati', 'impatti', 'esiti'],
    ...['conseguire', 'ottenere', 'raggiunti'],
  ],
  return: [
    ...['tornare', 'ritorno', 'ritornare', 'rientro', 'rientrare', 'torna', 'rientra', 'di ritorno'],
    ...['andata e ritorno', 'restituire', 'ritorni'],
  ],
  review: [
    ...['revisione', 'rivedere', 'revisione paritaria', 'revisionare', 'revisioni', 'riveduto'],
    ...['rivisto', 'rilettura', 'rileggere', 'correzione'],
  ],
  reviewer: [
    ...['revisore di articoli', 'valutatore', 'giuria', 'giurato', 'recensore', 'revisori'],
    ...['valutatori', 'giurie', 'giurati', 'giudici', 'arbitro'],
  ],
  rights: ['diritto', 'diritti umani', 'avere diritto'],
  risk: [
    ...['rischio', 'pericolo', 'minaccia', 'pericoloso', 'rischiare', 'rischi', 'pericoli', 'minacce'],
    ...['rischioso', 'a rischio'],
  ],
  river: ['fiume', 'lago', 'canale', 'cascata'],
  role: ['ruolo', 'funzione', 'carica', 'ruoli'],
  room: ['sala', 'salone', 'aula', 'stanza', 'sale', 'saloni', 'aule', 'stanze', 'sala grande'],
  rule: [
    ...['regola', 'regolamento', 'statuto', 'norma', 'codice di condotta', 'regole', 'regolamenti'],
    ...['statuti', 'norme', 'normativa', 'direttiva'],
  ],
  rural: ['rurale', 'campagna', 'agricoltura', 'agricoltore', 'agricolo', 'contadino'],
  salary: [
    ...['stipendio', 'salario', 'retribuzione', 'diaria', 'compenso', 'stipendi', 'salari', 'diarie'],
    ...['retribuzioni', 'indennita', 'paga'],
  ],
  same: ['stesso', 'identico', 'uguale', 'simile', 'equivalente', 'uguali', 'identica', 'medesimo'],
  save: [
    ...['risparmiare', 'risparmio', 'economizzare', 'risparmia', 'risparmi', 'spendere meno'],
    ...['ridurre i costi'],
  ],
  schedule: [
    ...['orario', 'calendario', 'cronoprogramma', 'tabella di marcia', 'orari', 'calendari', 'agenda'],
    ...['cronoprogrammi', 'scaletta oraria'],
  ],
  school: ['scuola', 'scolastico', 'liceo', 'classe', 'scuole', 'licei', 'elementari', 'scuola media'],
  scientist: [
    ...['scienziato', 'ricercatore', 'studioso', 'scientifico', 'accademico', 'scienziati'],
    ...['ricercatori', 'studiosi', 'accademici', 'ricercatrice'],
  ],
  scope: ['perimetro', 'delimitazione', 'delimitare'],
  season: ['stagione', 'estate', 'inverno', 'primavera', 'autunno'],
  seat: [
    ...['sedia', 'poltrona', 'posto a sedere', 'sedie', 'poltrone', 'sedersi', 'seduto'],
    ...['posti a sedere', 'posto'],
  ],
  secretary: [
    ...['segretario', 'segreteria', 'segretariato', 'segretari', 'segretaria'],
    ...['segreteria organizzativa'],
  ],
  security: [
    ...['sicurezza', 'sicuro', 'guardia', 'sorveglianza', 'guardie', 'vigilanza', 'sorveglianti'],
    ...['bodyguard', 'sicura', 'buttafuori'],
  ],
  see: ['vedere', 'guardare', 'vista', 'veduta', 'osservare'],
  sell: ['vendere', 'vendita', 'venditore', 'venduto', 'vende', 'vendite', 'in vendita', 'commercializzare'],
  seminar: ['seminario', 'simposio', 'convegno', 'webinar', 'seminari', 'simposi', 'convegni', 'colloquio'],
  send: [
    ...['inviare', 'spedire', 'mandare', 'invio', 'spedizione', 'invia', 'inviato', 'inviata'],
    ...['manda', 'mandato', 'spedito', 'invii', 'inoltrare', 'trasmettere'],
  ],
  separate: ['separare', 'separato', 'separatamente', 'a parte'],
  serve: ['cameriere', 'servire', 'servito', 'camerieri', 'cameriera', 'servita'],
  service: ['servizio', 'prestazione', 'comodita', 'servizi', 'prestazioni', 'comodita offerte'],
  session: ['sessione', 'sessione parallela', 'sessioni', 'sessioni parallele', 'fascia oraria', 'blocco'],
  share: [
    ...['condividere', 'condivisione', 'condiviso', 'dividere', 'suddividere', 'condivide'],
    ...['condivisa', 'diviso', 'ripartire', 'divisione', 'spartire'],
  ],
  shop: [
    ...['negozio', 'supermercato', 'mercato', 'bottega', 'centro commerciale', 'negozi'],
    ...['supermercati', 'mercati', 'botteghe', 'shopping', 'alimentari'],
  ],
  short: ['corto', 'breve', 'accorciare', 'abbreviare', 'corta', 'corti', 'brevi', 'brevemente'],
  show: [
    ...['mostrare', 'presentare', 'esibire', 'dimostrare', 'dimostrazione', 'mostra', 'mostrato'],
    ...['esibizione', 'presentato', 'dimostra'],
  ],
  shower: ['doccia', 'docce', 'asciugamano', 'vasca'],
  'side-event': ['evento collaterale', 'eventi collaterali', 'evento satellite'],
  sign: [
    ...['firmare', 'firma', 'firmatario', 'sottoscrivere', 'sottoscritto', 'firmato', 'firme'],
    ...['firmatari', 'sottoscrizione', 'siglare'],
  ],
  'sign-language': ['lingua dei segni', 'lingua segni', 'lis', 'interprete lis', 'linguaggio dei segni'],
  signage: [
    ...['segnaletica', 'cartello', 'segnale', 'freccia', 'cartelli', 'segnali', 'frecce'],
    ...['indicazione', 'indicazioni'],
  ],
  'sim-card': ['scheda sim', 'sim', 'roaming', 'dati mobili'],
  size: [
    ...['dimensione', 'formato', 'taglia', 'misura', 'superficie', 'dimensioni', 'misure', 'formati'],
    ...['taglie', 'grandezza', 'quanto grande'],
  ],
  skill: ['competenza', 'abilita', 'capacita tecnica', 'talento'],
  slides: [
    ...['diapositiva', 'slide', 'powerpoint', 'lucido', 'diapositive', 'slides', 'ppt'],
    ...['presentazione', 'power point'],
  ],
  small: ['piccolo', 'minuscolo', 'ridotto', 'piccoli', 'minore', 'mini'],
  smoking: [
    ...['fumare', 'fumatore', 'sigaretta', 'tabacco', 'tabagismo', 'fumatori', 'sigarette', 'svapare'],
    ...['fuma', 'fumo'],
  ],
  snack: [
    ...['merenda', 'spuntino', 'panino', 'stuzzichino', 'merende', 'spuntini', 'panini', 'biscotti'],
    ...['snack', 'stuzzichini'],
  ],
  'social-media': [
    ...['rete sociale', 'social', 'facebook', 'instagram', 'twitter', 'linkedin', 'hashtag'],
    ...['reti sociali', 'tiktok', 'youtube', 'post', 'hashtag ufficiale', 'canali social'],
    ...['social network'],
  ],
  solution: [
    ...['soluzione', 'risolvere', 'risolto', 'rimediare', 'soluzioni', 'risolve', 'risolti'],
    ...['rimedio', 'sistemare'],
  ],
  souvenir: [
    ...['omaggio', 'regalo', 'ricordo', 'gadget', 'borsa congressuale', 'omaggi', 'regali', 'ricordi'],
    ...['gadget di benvenuto', 'dono', 'doni', 'borsa', 'kit di benvenuto'],
  ],
  space: ['spazio', 'metro quadrato', 'spazioso', 'spazi', 'metri quadrati', 'superficie', 'area'],
  speaker: [
    ...['relatore', 'oratore', 'conferenziere', 'relatrice', 'relatori', 'oratori', 'conferenzieri'],
    ...['relatrici', 'interventista'],
  ],
  speed: [
    ...['velocita', 'rapido', 'veloce', 'lento', 'rapidita', 'rapidamente', 'lentamente', 'in fretta'],
    ...['lentezza'],
  ],
  sponsor: [
    ...['sponsor', 'sponsorizzazione', 'patrocinatore', 'mecenate', 'sponsorizzare', 'sponsors'],
    ...['sponsorizzato', 'patrocinatori', 'sponsorizzazioni', 'patrocinio', 'mecenati'],
  ],
  sport: [
    ...['sport', 'corsa', 'ginnastica', 'calcio', 'yoga', 'sportivo', 'partita', 'palestra'],
    ...['correre', 'calcetto', 'gara sportiva'],
  ],
  staff: [
    ...['personale', 'dipendente', 'lavoratore', 'impiegato', 'addetto', 'dipendenti', 'lavoratori'],
    ...['impiegati', 'addetti', 'staff', 'risorse umane', 'collaboratori'],
  ],
  stage: ['palco', 'palcoscenico', 'pedana', 'podio', 'palchi', 'tribuna', 'pedane'],
  stairs: ['scala', 'scalinata', 'gradino', 'scale', 'gradini', 'scalini'],
  stakeholder: ['portatore di interesse', 'portatori di interesse', 'parti interessate'],
  stamp: ['timbro', 'timbrare', 'sigillo'],
  stand: [
    ...['stand', 'banchetto', 'chiosco', 'stands', 'banchetti', 'chioschi', 'spazio espositivo'],
    ...['bancarella'],
  ],
  station: [
    ...['stazione', 'fermata', 'autostazione', 'stazioni', 'fermate', 'capolinea'],
    ...['stazione ferroviaria'],
  ],
  stationery: [
    ...['carta', 'foglio', 'penna', 'matita', 'blocco note', 'cancelleria', 'penne', 'matite'],
    ...['fogli', 'quaderno', 'blocchi', 'taccuino', 'block notes'],
  ],
  stopover: ['scalo', 'coincidenza', 'volo in coincidenza'],
  streaming: [
    ...['streaming', 'diretta', 'trasmissione', 'trasmettere', 'dal vivo', 'trasmesso', 'trasmette'],
    ...['in diretta', 'diretta streaming', 'live', 'dirette'],
  ],
  street: ['via', 'strada', 'corso', 'piazza', 'viale', 'strade', 'viali', 'piazze', 'vie', 'vicolo'],
  strike: ['sciopero', 'scioperi', 'scioperare'],
  student: [
    ...['studente', 'alunno', 'dottorando', 'studentesco', 'studenti', 'alunni', 'dottorandi'],
    ...['studentessa', 'universitario'],
  ],
  subcommittee: [
    ...['sottocomitato', 'sottocommissione', 'gruppo di lavoro', 'squadra', 'sottogruppo', 'squadre'],
    ...['gruppi di lavoro', 'team', 'sottocomitati'],
  ],
  submit: [
    ...['sottomettere', 'sottomissione', 'consegnare', 'inoltrare', 'presentare', 'presentato'],
    ...['presentazione', 'consegna', 'consegnato', 'inviare', 'invio', 'deposito'],
  ],
  subscription: ['abbonamento', 'abbonarsi', 'abbonato', 'iscriversi alla newsletter'],
  subtitle: [
    ...['sottotitolo', 'sottotitolare', 'sottotitolazione', 'sottotitoli', 'sottotitolato'],
    ...['sottotitolatura'],
  ],
  success: ['successo', 'riuscita', 'riuscire', 'riuscito'],
  supplier: [
    ...['fornitore', 'appaltatore', 'prestatore', 'fornitori', 'fornitrice', 'appaltatori'],
    ...['prestatori'],
  ],
  support: [
    ...['sostenere', 'sostegno', 'appoggiare', 'appoggio', 'supporto', 'sostiene', 'sostenuto'],
    ...['appoggia', 'supportare', 'supporti'],
  ],
  surprise: ['sorpresa', 'inaspettato', 'imprevisto', 'sorprendere'],
  survey: [
    ...['sondaggio', 'questionario', 'inchiesta', 'sondaggi', 'questionari', 'indagine di gradimento'],
    ...['soddisfazione', 'riscontri', 'feedback', 'gradimento'],
  ],
  sustainability: [
    ...['sostenibilita', 'sostenibile', 'impronta di carbonio', 'neutralita climatica', 'compensare'],
    ...['evento verde', 'ecosostenibile', 'impronta ecologica'],
  ],
  system: ['sistema', 'sistemi', 'piattaforma'],
  table: ['tavolo', 'scrivania', 'tavola', 'tavoli', 'scrivanie', 'tavoli da lavoro'],
  take: ['prendere', 'preso', 'ritirare', 'portare via', 'ritira', 'pigliare'],
  target: ['obiettivo', 'traguardo', 'bersaglio', 'obiettivi', 'traguardi', 'meta', 'mete', 'tappa'],
  task: [
    ...['compito', 'incarico', 'cosa da fare', 'mansione', 'compiti', 'incarichi', 'cose da fare'],
    ...['mansioni', 'faccenda'],
  ],
  tax: ['imposta', 'iva', 'tassa', 'fiscale', 'tributo', 'imposte', 'tasse', 'fiscali', 'tributi'],
  taxi: ['taxi', 'tassi', 'uber', 'taxista', 'bolt', 'tassista'],
  teacher: [
    ...['insegnante', 'docente', 'professore', 'educatore', 'maestro', 'formatore', 'insegnanti'],
    ...['docenti', 'professori', 'professoressa', 'formatori', 'maestri'],
  ],
  'team-building': ['spirito di squadra', 'rompighiaccio', 'fare gruppo'],
  'technical-visit': [
    ...['visita tecnica', 'sopralluogo', 'visita di studio', 'visite tecniche', 'sopralluoghi'],
    ...['visita sul campo', 'ispezione della sede'],
  ],
  technology: [
    ...['tecnologia', 'tecnico', 'software', 'digitale', 'informatica', 'tecnologie', 'tecnici'],
    ...['informatico', 'tecnologico', 'tecnica'],
  ],
  temperature: [
    ...['temperatura', 'caldo', 'freddo', 'calore', 'aria condizionata', 'riscaldamento'],
    ...['temperature', 'gradi', 'riscaldare', 'condizionatore', 'climatizzazione', 'climatizzato'],
  ],
  tender: [
    ...['gara', 'appalto', 'bando di gara', 'gare', 'appalti', 'bandi', 'aggiudicazione'],
    ...['aggiudicare', 'gara d appalto'],
  ],
  tent: ['tenda', 'tendone', 'gazebo', 'tensostruttura', 'tende', 'tendoni', 'gazebi', 'padiglione di tela'],
  test: [
    ...['testare', 'test', 'prove generali', 'sperimentare', 'pilota', 'prove', 'prova', 'provare'],
    ...['provato', 'prova generale', 'testato', 'prova audio'],
  ],
  thank: [
    ...['ringraziare', 'grazie', 'ringraziamento', 'gratitudine', 'ringrazia', 'ringraziamenti'],
    ...['riconoscenza'],
  ],
  theft: ['furto', 'rubare', 'ladro', 'rapina', 'rubato', 'furti', 'ladri', 'borseggiatore', 'scippo'],
  theme: [
    ...['tema', 'argomento', 'asse tematico', 'motto', 'tematica', 'temi', 'argomenti', 'assi'],
    ...['tematiche', 'materia'],
  ],
  think: [
    ...['pensare', 'opinione', 'credere', 'considerare', 'parere', 'pensa', 'opinioni', 'crede'],
    ...['opinare', 'ritenere'],
  ],
  third: ['terzo', 'due terzi', 'terza parte'],
  ticket: [
    ...['biglietto', 'tagliando', 'carta di imbarco', 'biglietti', 'tagliandi', 'ingresso'],
    ...['biglietteria', 'titolo di viaggio', 'pass'],
  ],
  title: ['titolo', 'intestazione', 'intitolato', 'titoli', 'intestazioni', 'intitolare', 'titolare'],
  toast: ['brindisi', 'brindare', 'fare un brindisi'],
  today: ['oggi', 'adesso', 'attuale', 'attualmente'],
  toilet: [
    ...['bagno', 'toilette', 'servizi igienici', 'gabinetto', 'bagni', 'toilettes', 'wc', 'servizi'],
    ...['gabinetti', 'servizi sanitari'],
  ],
  tomorrow: ['domani', 'dopodomani', 'indomani'],
  tourism: [
    ...['turismo', 'turista', 'turistico', 'attrazione', 'turisti', 'turistici', 'attrazioni'],
    ...['luoghi di interesse'],
  ],
  traffic: ['traffico', 'ingorgo', 'viabilita', 'code stradali'],
  train: ['treno', 'ferrovia', 'ferroviario', 'treni', 'frecciarossa', 'alta velocita', 'ferroviari'],
  training: [
    ...['formazione', 'corso di formazione', 'addestramento', 'formare', 'tirocinio', 'corsi'],
    ...['corso', 'briefing', 'formato', 'addestrare', 'tirocini'],
  ],
  translate: [
    ...['tradurre', 'traduzione', 'traduttore', 'tradotto', 'traduzioni', 'traduttori', 'traduce'],
    ...['tradotti'],
  ],
  transparency: ['trasparenza', 'trasparente', 'rendicontazione'],
  transport: [
    ...['trasporto', 'navetta', 'transfer', 'trasferimento', 'trasporti', 'navette', 'transfers'],
    ...['trasporto pubblico', 'bus navetta', 'mezzo di trasporto', 'mezzi'],
  ],
  travel: [
    ...['viaggio', 'viaggiare', 'spostamento', 'trasferta', 'viaggi', 'viaggia', 'spostamenti'],
    ...['trasferte', 'viaggiatore', 'tragitto'],
  ],
  treasurer: ['tesoriere', 'tesoreria', 'tesoriera', 'tesorieri', 'responsabile finanziario', 'cassiere'],
  tree: ['albero', 'alberi', 'piantare', 'piantina da interrare'],
  truck: ['camion', 'autocarro merci', 'rimorchio', 'tir'],
  trust: ['fiducia', 'affidabile', 'fidarsi', 'affidabilita'],
  turnout: ['numero di presenze', 'affluenza', 'conteggio dei presenti'],
  unanimous: [
    ...['unanime', 'unanimita', 'consenso', 'unanimemente', 'all unanimita', 'tutti favorevoli'],
    ...['unanimi'],
  ],
  union: ['sindacato', 'sindacale', 'sindacalista', 'sindacati', 'sindacali', 'centrale sindacale'],
  university: [
    ...['universita', 'facolta', 'ateneo', 'campus', 'politecnico', 'universita statale'],
    ...['facolta universitarie', 'atenei', 'rettorato', 'rettore'],
  ],
  upload: ['caricare online', 'upload', 'mettere online'],
  urgent: [
    ...['urgente', 'urgenza', 'quanto prima', 'urgenti', 'immediatamente', 'al piu presto'],
    ...['appena possibile'],
  ],
  use: [
    ...['usare', 'utilizzare', 'uso', 'utilizzo', 'utente', 'utilizza', 'usi', 'utenti', 'impiegare'],
    ...['servirsi'],
  ],
  vacancy: [
    ...['disponibile', 'disponibilita', 'posto libero', 'libero', 'vacante', 'posti liberi'],
    ...['posti disponibili', 'disponibili', 'liberi', 'posti', 'posti rimasti'],
  ],
  vaccine: ['vaccino', 'vaccinazione', 'vaccinare', 'immunizzazione'],
  validity: ['validita', 'valido', 'scaduto', 'decorrenza'],
  venue: [
    ...['luogo', 'sede', 'posto', 'sito', 'centro congressi', 'luoghi', 'sedi', 'posti', 'siti'],
    ...['location', 'spazio', 'centro congressuale'],
  ],
  version: ['versione', 'versioni', 'versione rivista'],
  vest: ['gilet', 'pettorina', 't shirt', 'cappellino', 'cappello'],
  'vice-chair': ['vicepresidente', 'vice presidente', 'vicepresidenza', 'vice presidenza', 'vicepresidenti'],
  victim: ['vittima', 'sopravvissuto', 'ferito', 'vittime', 'sopravvissuti', 'feriti'],
  video: [
    ...['video', 'filmare', 'filmato', 'ripresa', 'videocamera', 'videos', 'telecamera', 'telecamere'],
    ...['filmati', 'videomaker', 'riprese', 'cineoperatore'],
  ],
  violence: [
    ...['violenza', 'violento', 'aggressione', 'conflitto', 'guerra', 'violenze', 'conflitti'],
    ...['guerre', 'attacco', 'rissa'],
  ],
  visa: ['visto', 'visto di ingresso', 'permesso di soggiorno', 'visti di ingresso', 'consolare', 'schengen'],
  volunteer: ['volontario', 'volontariato', 'volontari', 'volontaria', 'non retribuito'],
  vote: [
    ...['votare', 'voto', 'votazione', 'scrutinio', 'voti', 'votato', 'vota', 'votazioni'],
    ...['scheda elettorale'],
  ],
  voucher: ['buono', 'coupon', 'buono pasto', 'codice promozionale'],
  wait: [
    ...['aspettare', 'attendere', 'attesa', 'sperare', 'atteso', 'aspetta', 'attende', 'si aspetta'],
    ...['pazientare'],
  ],
  'waiting-list': [
    ...['lista di attesa', 'lista d attesa', 'coda', 'fila', 'liste di attesa', 'code', 'file'],
    ...['fare la fila', 'fare la coda'],
  ],
  walk: [
    ...['camminare', 'piedi', 'pedonale', 'passeggiata', 'a piedi', 'camminata', 'passeggiate'],
    ...['passeggiare', 'trekking'],
  ],
  wall: ['parete', 'muro', 'soffitto', 'finestra'],
  want: [
    ...['volere', 'desiderare', 'desiderio', 'preferire', 'preferenza', 'vuole', 'desidera'],
    ...['preferisce', 'desideri', 'voglia'],
  ],
  warehouse: ['magazzino', 'deposito di materiale', 'ripostiglio'],
  warning: ['allerta', 'avvertimento', 'avvertenza', 'allertare'],
  waste: [
    ...['rifiuto', 'rifiuti', 'spazzatura', 'riciclaggio', 'riciclare', 'spreco', 'immondizia'],
    ...['spazzature', 'cestino', 'cestini', 'bidone', 'riciclo', 'avanzi', 'differenziata'],
  ],
  water: [
    ...['acqua', 'acqua potabile', 'idrico', 'acque', 'rubinetto', 'fontanella'],
    ...['acqua del rubinetto', 'fontana'],
  ],
  weather: [
    ...['meteo', 'pioggia', 'sole', 'vento', 'neve', 'maltempo', 'piovere', 'piove', 'temporale'],
    ...['tempesta', 'ombrello', 'che tempo fa', 'previsioni meteo'],
  ],
  website: [
    ...['sito web', 'pagina web', 'sito internet', 'portale', 'collegamento web', 'sito', 'siti'],
    ...['link', 'url', 'pagina internet', 'sito ufficiale', 'web'],
  ],
  week: ['settimana', 'settimanale', 'fine settimana', 'settimane', 'settimanali', 'weekend'],
  weight: ['peso', 'pesare', 'chilogrammo', 'chilo', 'pesante', 'pesi', 'chili', 'kg', 'pesa', 'pesanti'],
  welcome: [
    ...['benvenuto', 'salutare', 'saluto', 'dare benvenuto', 'accoglienza', 'accogliere', 'ricevere'],
    ...['benvenuti', 'dare il benvenuto'],
  ],
  whiteboard: ['lavagna', 'lavagna a fogli', 'pennarello'],
  width: ['larghezza', 'largo', 'ampiezza', 'larghezze', 'larga'],
  witness: ['testimone', 'testimonianza', 'testimoniare'],
  woman: ['donna', 'femminile', 'ragazza', 'signora', 'donne', 'signore', 'femminili'],
  word: [
    ...['parola', 'vocabolo', 'battute', 'carattere', 'parole', 'termini', 'numero di parole'],
    ...['caratteri', 'limite di parole'],
  ],
  work: [
    ...['lavoro', 'lavorare', 'impiego', 'lavorativo', 'lavori', 'lavora', 'lavorato', 'impieghi'],
    ...['occupazione'],
  ],
  workshop: [
    ...['laboratorio', 'workshop', 'seminario pratico', 'laboratori', 'workshops', 'officina'],
    ...['sessione pratica'],
  ],
  world: ['mondo', 'terra', 'pianeta', 'continente', 'mondi', 'mondiale', 'pianeti'],
  worry: ['preoccupare', 'preoccupazione', 'preoccupato', 'timore'],
  write: [
    ...['scrivere', 'scritto', 'redigere', 'redatto', 'bozza', 'stesura', 'scrive', 'scritta'],
    ...['redige', 'bozze', 'per iscritto', 'scrittura'],
  ],
  year: ['anno', 'annuale', 'annuo'],
  yesterday: ['ieri', 'altro ieri', 'l altro ieri'],
  youth: ['giovane', 'gioventu', 'giovanile', 'adolescente', 'giovani'],
  zone: ['zona', 'zone', 'perimetro della sede'],
};
