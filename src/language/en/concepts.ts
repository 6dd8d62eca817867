import type { ConceptWords } from '../concept.ts';

/** English words by the general idea they stand for. */
export const concepts: ConceptWords = {
  absent: [
    ...['absent', 'absence', 'no show', 'miss', 'not come', 'missing person', 'away', 'absentee'],
    ...['fail to come'],
  ],
  abstention: ['abstention', 'abstain', 'abstained', 'abstaining'],
  abstract: ['abstract', 'summary', 'synopsis', 'summarise', 'recap', 'outline', 'summarised'],
  accept: [
    ...['accept', 'approve', 'adopt', 'agree', 'acceptance', 'approval', 'adoption', 'approved'],
    ...['adopted', 'consent', 'endorse', 'green light'],
  ],
  access: ['access', 'admission', 'admittance', 'get in', 'enter', 'entry', 'entering', 'admit', 'let in'],
  accessibility: [
    ...['accessibility', 'accessible', 'wheelchair', 'ramp', 'step free', 'reduced mobility'],
    ...['wheelchairs', 'barrier free', 'lift access'],
  ],
  accident: [
    ...['accident', 'injury', 'incident', 'crash', 'wound', 'injured', 'hurt', 'injure', 'harm'],
    ...['mishap'],
  ],
  accommodation: [
    ...['accommodation', 'hotel', 'lodging', 'hostel', 'stay', 'overnight', 'guesthouse', 'hotels'],
    ...['accommodate', 'place to stay', 'sleep', 'lodge', 'room and board', 'inn'],
  ],
  account: [
    ...['account', 'bookkeeping', 'accounting', 'audit', 'auditor', 'accountant', 'accounts'],
    ...['ledger', 'audited'],
  ],
  add: ['add', 'addition', 'additional', 'extra', 'include too', 'append'],
  address: ['address', 'street address', 'postal address'],
  advantage: ['advantage', 'benefit', 'strength', 'perk', 'pros', 'upside', 'asset'],
  advertising: [
    ...['advertising', 'advertisement', 'advert', 'publicity', 'marketing', 'promotion', 'promote'],
    ...['ad', 'ads', 'advertise', 'publicise', 'spread the word'],
  ],
  afternoon: ['afternoon', 'midday', 'noon', 'afternoons', 'pm'],
  against: [
    ...['vote against', 'oppose', 'opposition', 'opposed', 'objection', 'object', 'opposing'],
    ...['contrary', 'disagree'],
  ],
  age: ['age', 'how old', 'years old', 'age limit', 'ages', 'aged', 'how old is'],
  agenda: [
    ...['agenda', 'order of business', 'items to discuss', 'agenda item', 'agenda items'],
    ...['points to discuss'],
  ],
  airport: ['airport', 'terminal', 'aerodrome'],
  alcohol: ['alcohol', 'wine', 'beer', 'spirits', 'alcoholic', 'wines', 'beers', 'liquor', 'booze'],
  allergy: [
    ...['allergy', 'allergic', 'intolerance', 'gluten', 'lactose', 'coeliac', 'allergen', 'allergies'],
    ...['intolerant', 'nut free'],
  ],
  allow: [
    ...['allow', 'permit', 'permission', 'authorise', 'authorize', 'authorisation', 'permitted'],
    ...['may we', 'authorised', 'approve permission'],
  ],
  ambassador: ['ambassador', 'embassy', 'consulate', 'diplomat', 'consul'],
  amendment: ['amendment', 'amend', 'amended'],
  animal: ['animal', 'animals', 'dog', 'dogs', 'pet', 'cat', 'guide dog'],
  announce: [
    ...['announce', 'announcement', 'notice', 'proclaim', 'launch', 'announced', 'reveal', 'unveil'],
    ...['make public', 'come out'],
  ],
  answer: ['answer', 'reply', 'respond', 'response', 'replied', 'answers', 'get back to', 'feedback'],
  anthem: ['anthem', 'national anthem', 'hymn'],
  apology: ['apology', 'apologise', 'apologies', 'apologize', 'regret'],
  app: ['app', 'mobile application', 'application'],
  applause: ['applause', 'clap', 'applaud', 'ovation'],
  apply: ['apply', 'application', 'applied', 'applicant', 'put in for', 'request a place'],
  appoint: ['appoint', 'appointment', 'nominate', 'designate', 'nomination', 'named', 'assign', 'appointed'],
  arrive: [
    ...['arrive', 'arrival', 'get to', 'reach', 'land', 'arrived', 'arriving', 'come in', 'get in'],
    ...['show up'],
  ],
  artist: [
    ...['artist', 'musician', 'performer', 'singer', 'band', 'artists', 'musicians', 'group playing'],
    ...['orchestra', 'choir'],
  ],
  ask: [
    ...['ask', 'request', 'inquire', 'enquire', 'query', 'asked', 'asking', 'requested'],
    ...['request for', 'demand'],
  ],
  association: [
    ...['association', 'society', 'organisation', 'organization', 'federation', 'ngo', 'ngos'],
    ...['associations', 'body', 'club'],
  ],
  attend: [
    ...['attend', 'come', 'came', 'take part', 'participate', 'attendance', 'participation'],
    ...['took part', 'attending', 'be there', 'join', 'turn up', 'show up', 'be present', 'attended'],
  ],
  auction: ['auction', 'auctioneer', 'auctions'],
  auditorium: ['auditorium', 'amphitheatre', 'lecture theatre', 'theatre'],
  author: ['author', 'writer', 'co author', 'authorship'],
  award: [
    ...['award', 'prize', 'medal', 'winner', 'trophy', 'distinction', 'awards', 'prizes', 'win'],
    ...['won', 'awarded', 'reward'],
  ],
  awareness: ['awareness', 'raise awareness', 'sensitise', 'aware', 'sensitisation'],
  badge: [
    ...['badge', 'name tag', 'lanyard', 'name badge', 'accreditation', 'badges', 'pass', 'id card'],
    ...['name card', 'lanyards'],
  ],
  balance: [
    ...['balance', 'surplus', 'deficit', 'break even', 'shortfall', 'in the red', 'loss', 'profit'],
    ...['leftover money'],
  ],
  bank: ['bank', 'atm', 'cash machine', 'banking', 'banks', 'cashpoint', 'bank branch'],
  'bank-transfer': [
    ...['bank transfer', 'wire transfer', 'iban', 'remittance', 'wire', 'transfer money'],
    ...['money transfer', 'swift'],
  ],
  barrier: ['barrier', 'fence', 'railing', 'cordon'],
  baseline: ['baseline', 'starting point', 'reference value', 'base year'],
  battery: ['battery', 'charger', 'recharge', 'power bank', 'charge', 'charging', 'batteries'],
  beach: ['beach', 'beaches', 'sea', 'seaside', 'coast', 'shore'],
  bedroom: [
    ...['bedroom', 'single room', 'double room', 'twin room', 'bed', 'hotel room', 'bedrooms'],
    ...['rooms at hotel', 'guest room', 'roommate'],
  ],
  begin: [
    ...['begin', 'start', 'began', 'begun', 'commence', 'kick off', 'beginning', 'started'],
    ...['starting', 'launch', 'get going', 'onset', 'open'],
  ],
  beneficiary: ['beneficiary', 'beneficiaries', 'benefit from', 'target audience'],
  bicycle: ['bicycle', 'bike', 'cycling', 'cycle', 'bikes', 'cyclist', 'bike ride', 'bike sharing'],
  big: ['big', 'large', 'great', 'huge', 'bigger', 'largest', 'major', 'vast', 'enormous'],
  billboard: [
    ...['billboard', 'placard', 'banner', 'roll up', 'wall poster', 'banners', 'flag banner'],
    ...['backdrop', 'signboard'],
  ],
  biography: ['biography', 'curriculum', 'resume', 'bio', 'cv', 'short bio', 'background of'],
  birthday: ['birthday', 'birthdays', 'date of birth', 'born'],
  boat: ['boat', 'ship', 'ferry', 'cruise', 'boats', 'sail', 'port', 'harbour', 'boat trip'],
  book: ['book', 'volume', 'handbook', 'brochure', 'booklet', 'books', 'manual', 'catalogue'],
  'book-reserve': [
    ...['book', 'reserve', 'booking', 'reservation', 'booked', 'reserved', 'bookings', 'hold a place'],
  ],
  bottle: [
    ...['bottle', 'cup', 'glass', 'mug', 'flask', 'bottles', 'cups', 'glasses', 'mugs', 'tumbler'],
    ...['reusable cup'],
  ],
  bread: ['bread', 'rice', 'pasta', 'soup'],
  breakfast: ['breakfast', 'morning meal', 'breakfasts', 'brunch'],
  breastfeeding: [
    ...['breastfeeding', 'nursing room', 'pregnant', 'pregnancy', 'breastfeed', 'breast feeding'],
    ...['expecting', 'lactation', 'nursing mother'],
  ],
  bring: ['bring', 'brought', 'carry', 'fetch', 'bringing', 'take along', 'hand over'],
  budget: ['budget', 'financial plan', 'budgetary', 'budgeted', 'budget line', 'finances'],
  build: [
    ...['build', 'built', 'construct', 'construction', 'erect', 'building work', 'assemble', 'put up'],
    ...['set up'],
  ],
  building: ['building', 'edifice', 'premises', 'block', 'buildings', 'block of flats', 'complex'],
  bursary: [
    ...['bursary', 'scholarship', 'fellowship', 'travel grant', 'stipend', 'bursaries'],
    ...['scholarships', 'financial aid', 'grant holder', 'sponsored place'],
  ],
  bus: ['bus', 'coach', 'minibus', 'buses', 'coaches', 'coach transfer', 'minivan'],
  buy: [
    ...['buy', 'bought', 'purchase', 'buyer', 'acquire', 'acquisition', 'buying', 'get tickets'],
    ...['purchases', 'procure'],
  ],
  cable: ['cable', 'cables', 'cord', 'wire', 'hdmi', 'connector'],
  cake: ['cake', 'dessert', 'sweets', 'pastry', 'ice cream', 'chocolate'],
  'call-for-papers': [
    ...['call for papers', 'call for abstracts', 'call for contributions', 'call for proposals'],
    ...['calls for papers', 'open call', 'call opens', 'cfp'],
  ],
  campaign: ['campaign', 'mobilise', 'mobilisation', 'advocacy'],
  cancel: [
    ...['cancel', 'call off', 'cancellation', 'withdraw', 'withdrawn', 'withdrawal', 'cancelled'],
    ...['calling off', 'scrap', 'drop', 'cancelling'],
  ],
  candidate: ['candidate', 'applicant', 'candidacy', 'nominee', 'candidates', 'bidder', 'contender', 'bid'],
  'candidate-city': ['candidate city', 'host candidate', 'bidding city', 'bid city', 'candidate cities'],
  capacity: [
    ...['capacity', 'how many people', 'hold people', 'occupancy', 'holds', 'fits', 'seats how many'],
    ...['fit in', 'room for'],
  ],
  car: [
    ...['car', 'automobile', 'vehicle', 'drive', 'drove', 'van', 'cars', 'driving', 'minivan'],
    ...['drives', 'motor'],
  ],
  catalogue: ['catalogue', 'catalog', 'index', 'table of contents'],
  cease: ['stop', 'cease', 'halt', 'suspend', 'interrupt', 'stopped', 'pause', 'quit'],
  centre: ['centre', 'center', 'downtown', 'central', 'centres', 'city centre', 'inner city', 'middle'],
  ceremony: ['ceremony', 'ritual', 'protocol', 'ceremonial', 'ceremonies', 'formal act', 'rite'],
  certificate: [
    ...['certificate', 'attestation', 'diploma', 'certify', 'proof of attendance', 'certificates'],
    ...['proof', 'certified', 'certification'],
  ],
  chair: [
    ...['chair', 'president', 'preside', 'chairperson', 'chairman', 'chairwoman', 'presidency'],
    ...['chairing', 'presiding', 'chairs', 'head the'],
  ],
  change: [
    ...['change', 'modify', 'alter', 'modification', 'switch', 'update', 'changes', 'amend', 'adjust'],
    ...['adapt', 'edit', 'revise'],
  ],
  cheap: [
    ...['cheap', 'inexpensive', 'affordable', 'low cost', 'economical', 'cheaper', 'cheapest'],
    ...['good value', 'reasonable price'],
  ],
  check: [
    ...['check', 'verify', 'verification', 'inspect', 'control', 'inspection', 'checked'],
    ...['verify that', 'examine', 'go over', 'double check', 'make sure'],
  ],
  'check-in': ['check in', 'check out', 'checking in', 'checking out', 'arrival at hotel'],
  child: [
    ...['child', 'children', 'kid', 'minor', 'infant', 'baby', 'kids', 'minors', 'toddler'],
    ...['under age', 'daughter', 'teenager'],
  ],
  childcare: [
    ...['childcare', 'creche', 'nursery', 'babysitting', 'day care', 'babysitter'],
    ...['look after children', 'child minding', 'playroom', 'kids corner'],
  ],
  choose: [
    ...['choose', 'chose', 'chosen', 'choice', 'select', 'selection', 'pick', 'option', 'prefer'],
    ...['picked', 'pick out', 'go for', 'selected', 'chooses', 'opt', 'options'],
  ],
  city: [
    ...['city', 'town', 'municipality', 'urban', 'village', 'cities', 'towns', 'municipal'],
    ...['local authority'],
  ],
  clean: [
    ...['clean', 'cleaning', 'cleaner', 'tidy', 'wash', 'cleaners', 'cleaned', 'sweep', 'mop'],
    ...['housekeeping'],
  ],
  climate: [
    ...['climate', 'climate change', 'global warming', 'climatic', 'emission', 'emissions', 'carbon'],
    ...['greenhouse'],
  ],
  close: ['close', 'shut', 'closed', 'closes', 'closing time', 'shut down'],
  closing: [
    ...['closing', 'closing ceremony', 'closure', 'final session', 'closing session', 'wrap up'],
    ...['farewell', 'conclusion'],
  ],
  'coffee-break': [
    ...['coffee break', 'coffee', 'tea break', 'break', 'refreshment', 'coffees', 'tea', 'breaks'],
    ...['snack break', 'interval', 'pause', 'tea time'],
  ],
  collect: [
    ...['collect', 'collection', 'gather', 'compile', 'collecting', 'gathering data', 'pick up'],
    ...['collected'],
  ],
  colour: [
    ...['colour', 'color', 'coloured', 'red', 'blue', 'colors', 'colours', 'green', 'yellow'],
    ...['palette', 'shade'],
  ],
  combine: ['combine', 'merge', 'unite', 'combined', 'fuse'],
  commitment: [
    ...['commitment', 'pledge', 'promise', 'undertake', 'commit', 'undertook', 'commitments'],
    ...['promised', 'pledged', 'vow', 'given word', 'engaged to'],
  ],
  committee: [
    ...['committee', 'commission', 'steering group', 'board', 'council', 'task force', 'committees'],
    ...['panel', 'organising team', 'steering committee', 'executive'],
  ],
  community: [
    ...['community', 'citizen', 'public', 'population', 'civil society', 'citizens', 'residents'],
    ...['locals', 'communities'],
  ],
  companion: [
    ...['companion', 'accompanying person', 'spouse', 'accompany', 'partner', 'plus one'],
    ...['accompanying', 'wife', 'husband', 'companions'],
  ],
  company: [
    ...['company', 'firm', 'business', 'enterprise', 'corporation', 'corporate', 'companies', 'firms'],
    ...['businesses', 'employer'],
  ],
  compare: ['compare', 'comparison', 'versus', 'compared'],
  compensation: ['compensation', 'compensate', 'damages', 'indemnity', 'indemnify'],
  competition: [
    ...['competition', 'contest', 'challenge', 'hackathon', 'tournament', 'contests', 'compete'],
    ...['league', 'championship'],
  ],
  complaint: [
    ...['complaint', 'complain', 'grievance', 'claim', 'complaints', 'complained', 'object to'],
    ...['dissatisfied'],
  ],
  comply: [
    ...['comply', 'compliance', 'fulfil', 'fulfill', 'implement', 'implementation', 'carry out'],
    ...['enforce', 'respect', 'abide', 'obey', 'execute', 'follow through', 'adhere', 'implemented'],
  ],
  computer: [
    ...['computer', 'laptop', 'tablet', 'notebook computer', 'computers', 'laptops', 'pc', 'notebook'],
    ...['keyboard', 'device'],
  ],
  concert: ['concert', 'music', 'live music', 'recital', 'concerts', 'gig', 'song', 'sing', 'playlist', 'dj'],
  condition: [
    ...['condition', 'term', 'criterion', 'criteria', 'eligibility', 'eligible', 'prerequisite'],
    ...['provided that', 'conditions', 'terms', 'requirements', 'qualify'],
  ],
  confirm: [
    ...['confirm', 'confirmation', 'acknowledge', 'confirmed', 'confirming', 'sure', 'acknowledged'],
    ...['definite'],
  ],
  congress: [
    ...['congress', 'conference', 'event', 'convention', 'summit', 'forum', 'congresses', 'events'],
    ...['gathering', 'conferences'],
  ],
  consequence: ['consequence', 'effect', 'implication', 'repercussion', 'result in'],
  consult: ['consult', 'consultation', 'sound out', 'consulting', 'ask opinion', 'consulted'],
  contact: [
    ...['contact', 'reach someone', 'get in touch', 'liaison', 'contacts', 'get hold of', 'call'],
    ...['write to', 'contact details', 'reach out'],
  ],
  continue: [
    ...['continue', 'go on', 'carry on', 'resume', 'ongoing', 'still', 'keep going', 'keep on'],
    ...['continued', 'maintain'],
  ],
  contract: [
    ...['contract', 'agreement', 'contractual', 'covenant', 'memorandum', 'contracts', 'deal'],
    ...['signed agreement'],
  ],
  convention: ['convention', 'treaty', 'pact', 'international agreement'],
  cooperation: [
    ...['cooperation', 'cooperate', 'collaborate', 'collaboration', 'jointly', 'together'],
    ...['work together', 'joint', 'team up', 'collective', 'collaborative'],
  ],
  coordinate: [
    ...['coordinate', 'coordinator', 'coordination', 'manage', 'manager', 'management'],
    ...['coordinating', 'handle', 'oversee', 'look after', 'managed'],
  ],
  copyright: ['copyright', 'licence', 'license', 'intellectual property'],
  correct: [
    ...['correct', 'right', 'accurate', 'correction', 'error', 'mistake', 'wrong', 'corrected'],
    ...['mistakes', 'wrongly', 'errors', 'incorrect'],
  ],
  corruption: [
    ...['corruption', 'bribe', 'fraud', 'conflict of interest', 'corrupt', 'bribery'],
    ...['conflicts of interest'],
  ],
  country: ['country', 'nation', 'homeland', 'countries', 'nations'],
  courier: ['courier', 'shipment', 'shipping', 'freight', 'cargo', 'parcel delivery'],
  court: [
    ...['court', 'judge', 'tribunal', 'lawyer', 'justice', 'lawsuit', 'courts', 'legal action', 'sue'],
    ...['attorney'],
  ],
  craft: ['handmade', 'craft', 'crafts', 'handicraft', 'craftsman'],
  create: ['create', 'creation', 'set up', 'establish', 'created'],
  'credit-card': [
    ...['credit card', 'card payment', 'debit card', 'visa card', 'pay by card', 'cards', 'cashless'],
  ],
  crockery: [
    ...['crockery', 'plate', 'cutlery', 'tableware', 'napkin', 'plates', 'forks', 'knives'],
    ...['cups and plates', 'dishes', 'napkins', 'fork'],
  ],
  crowd: ['crowd', 'crowding', 'crowds', 'masses', 'overcrowded'],
  culture: [
    ...['culture', 'cultural', 'art', 'arts', 'folklore', 'tradition', 'cultures', 'traditional'],
    ...['heritage', 'customs', 'arts and crafts'],
  ],
  currency: [
    ...['currency', 'exchange', 'money exchange', 'exchange rate', 'euro', 'dollar', 'exchange money'],
    ...['change money', 'coin', 'currencies', 'pound'],
  ],
  customs: [
    ...['customs', 'border', 'frontier', 'immigration', 'border control', 'duty', 'import'],
    ...['declare goods', 'clearance'],
  ],
  damage: ['damage', 'damages', 'destroy', 'spoil'],
  dance: ['dance', 'ball', 'dancing', 'ballet'],
  data: ['data', 'statistics', 'figures', 'database', 'dataset', 'statistical'],
  date: ['date', 'day', 'which day', 'dated', 'dates', 'day of'],
  deadline: [
    ...['deadline', 'due date', 'closing date', 'cut off', 'time limit', 'due', 'deadlines'],
    ...['due dates', 'latest date', 'last day', 'cutoff', 'expires', 'no later than'],
  ],
  debt: ['debt', 'owe', 'owed', 'arrears', 'unpaid'],
  decide: [
    ...['decide', 'decision', 'resolve', 'settle', 'conclude', 'deliberate', 'resolution', 'decided'],
    ...['decisions', 'determine', 'agree on', 'agreed', 'make up mind'],
  ],
  declaration: [
    ...['declaration', 'statement', 'declare', 'charter', 'manifesto', 'declarations', 'stated'],
    ...['state that', 'communique'],
  ],
  decorate: [
    ...['decorate', 'decoration', 'flowers', 'flag', 'flower', 'decorations', 'flags', 'floral'],
    ...['ornaments', 'balloons'],
  ],
  decrease: [
    ...['decrease', 'reduce', 'lower', 'cut', 'fall', 'drop', 'reduced', 'decline', 'cut down'],
    ...['go down', 'lessen', 'shrink'],
  ],
  'delegate-task': [
    ...['delegate', 'hand over', 'entrust', 'assign', 'delegation of task', 'handed over', 'assigned'],
    ...['allocate', 'put in charge'],
  ],
  delegation: ['delegation', 'national delegation', 'contingent', 'delegations', 'party from', 'mission'],
  'delete-data': ['delete data', 'erase data', 'anonymise', 'destroy data'],
  democracy: ['democracy', 'democratic', 'civic', 'republic'],
  deposit: [
    ...['deposit', 'down payment', 'advance payment', 'security deposit', 'deposits', 'prepayment'],
    ...['upfront', 'pay in advance'],
  ],
  designer: ['designer', 'graphic design', 'design', 'layout', 'graphic designer'],
  diet: [
    ...['diet', 'dietary', 'vegetarian', 'vegan', 'halal', 'kosher', 'diets', 'vegetarians'],
    ...['special meal', 'vegans', 'gluten free'],
  ],
  different: [
    ...['different', 'difference', 'differ', 'distinct', 'various', 'differing', 'other than'],
    ...['unlike'],
  ],
  dinner: ['dinner', 'supper', 'banquet', 'evening meal', 'gala', 'dine', 'dinners', 'gala dinner', 'dining'],
  directions: [
    ...['directions', 'how to reach', 'get there', 'way to', 'route', 'how to get', 'how do we get'],
    ...['reaching', 'find the way', 'routes'],
  ],
  director: [
    ...['director', 'head', 'leader', 'chief', 'boss', 'executive', 'directors', 'heads', 'head of'],
    ...['manager', 'ceo'],
  ],
  disability: [
    ...['disability', 'disabled', 'handicap', 'impairment', 'deaf', 'blind', 'disabilities'],
    ...['blind people', 'handicapped', 'hearing impaired', 'visually impaired'],
  ],
  disadvantage: ['disadvantage', 'drawback', 'weakness', 'downside', 'cons', 'weak point', 'downsides'],
  disagree: ['disagree', 'disagreement', 'dispute', 'dispute resolution', 'quarrel'],
  discount: [
    ...['discount', 'reduction', 'reduced rate', 'rebate', 'concession', 'discounts', 'cheaper'],
    ...['reduced price', 'price cut', 'concessions'],
  ],
  discuss: [
    ...['discuss', 'discussion', 'debate', 'talk about', 'deal with', 'raise', 'talk', 'talked'],
    ...['discussed', 'debated', 'conversation', 'chat about', 'go through', 'bring up'],
  ],
  dismantle: [
    ...['dismantle', 'take down', 'pack up', 'tear down', 'teardown', 'taking down', 'clear up'],
    ...['clear out', 'breakdown of stand'],
  ],
  distance: [
    ...['distance', 'kilometre', 'kilometer', 'mile', 'how far', 'metres', 'kilometres', 'miles'],
    ...['how far away'],
  ],
  distribute: [
    ...['distribute', 'distribution', 'hand round', 'circulate', 'deliver', 'delivery', 'distributed'],
    ...['give out', 'hand out', 'pass around', 'delivered', 'hand outs'],
  ],
  doctor: ['doctor', 'physician', 'nurse', 'medic', 'dentist', 'doctors', 'nurses', 'medical staff', 'gp'],
  document: [
    ...['document', 'file', 'documentation', 'text', 'dossier', 'documents', 'files', 'texts'],
    ...['paperwork', 'attachment'],
  ],
  donation: [
    ...['donation', 'donor', 'donate', 'gift', 'donations', 'donated', 'donors', 'give money'],
    ...['charity gift'],
  ],
  double: ['double', 'twice', 'twofold'],
  download: ['download', 'downloads', 'downloaded', 'downloadable'],
  draw: ['draw lots', 'raffle', 'lottery', 'lucky draw', 'draw'],
  'dress-code': [
    ...['dress code', 'clothing', 'clothes', 'wear', 'suit', 'attire', 'uniform', 'wore', 'dress'],
    ...['what to wear', 'uniforms', 'outfit', 'suits', 'tie', 't shirt', 'clothed', 'worn'],
  ],
  drill: ['drill', 'evacuation drill', 'fire drill', 'simulation'],
  drink: [
    ...['drink', 'beverage', 'drank', 'juice', 'soft drink', 'drinks', 'beverages', 'drinking'],
    ...['sodas', 'mineral water', 'drunk'],
  ],
  driver: ['driver', 'chauffeur', 'drivers', 'chauffeurs'],
  drone: ['drone', 'drones', 'aerial shot'],
  duration: [
    ...['last for', 'duration', 'how long', 'length of time', 'take time', 'lasts', 'lasting'],
    ...['length', 'span', 'time it takes'],
  ],
  early: [
    ...['early', 'ahead of time', 'beforehand', 'in advance', 'earlier', 'in good time', 'prior'],
    ...['well before', 'soon'],
  ],
  'early-bird': ['early bird', 'early registration', 'early booking', 'early rate', 'early fee'],
  economy: [
    ...['economy', 'economic', 'trade', 'industry', 'commerce', 'industrial', 'trading', 'economics'],
    ...['commercial'],
  ],
  edition: ['edition', 'previous congress', 'anniversary'],
  education: [
    ...['education', 'educational', 'teach', 'learning', 'learn', 'taught', 'teaching', 'schooling'],
    ...['pedagogy', 'learned', 'lesson'],
  ],
  effort: ['effort', 'endeavour', 'try hard', 'efforts'],
  elderly: [
    ...['elderly', 'senior', 'retired', 'pensioner', 'retiree', 'seniors', 'old people'],
    ...['older people', 'pensioners', 'retirees'],
  ],
  election: ['election', 'elect', 'elected', 'elections', 'elected to', 'run for'],
  electricity: [
    ...['electricity', 'electric', 'plug', 'socket', 'power', 'outlet', 'adapter', 'plugs', 'sockets'],
    ...['outlets', 'extension lead', 'power strip', 'voltage', 'electrical', 'mains'],
  ],
  email: ['email', 'e mail', 'mailbox', 'electronic mail', 'emails', 'e mails', 'inbox', 'mails'],
  emergency: [
    ...['emergency', 'crisis', 'disaster', 'contingency', 'evacuation', 'evacuate', 'emergencies'],
    ...['evacuate building', 'alarm', 'disasters', 'urgent case'],
  ],
  end: [
    ...['end', 'finish', 'conclusion', 'terminate', 'complete', 'ends', 'ended', 'finished'],
    ...['wrap up', 'ending'],
  ],
  energy: [
    ...['energy', 'solar power', 'renewable', 'fuel', 'generator', 'solar panel', 'diesel', 'petrol'],
    ...['power supply'],
  ],
  entrance: [
    ...['entrance', 'door', 'gate', 'way in', 'lobby', 'foyer', 'entry hall', 'doors', 'gates'],
    ...['entrances', 'entry', 'doorway'],
  ],
  envelope: ['envelope', 'stamp', 'parcel', 'package', 'envelopes', 'parcels', 'stamps'],
  environment: [
    ...['environment', 'environmental', 'ecology', 'ecological', 'green', 'nature', 'biodiversity'],
    ...['environmentally friendly', 'eco friendly', 'nature protection'],
  ],
  equality: [
    ...['equality', 'equal', 'equity', 'inclusion', 'fair treatment', 'diversity', 'inclusive'],
    ...['equal rights', 'fair', 'fairness', 'inclusiveness'],
  ],
  equipment: [
    ...['equipment', 'device', 'gear', 'material', 'tool', 'devices', 'tools', 'kit', 'hardware'],
    ...['machine', 'technical equipment'],
  ],
  evaluate: [
    ...['evaluate', 'evaluation', 'assess', 'assessment', 'rate', 'appraisal', 'assessed'],
    ...['evaluated', 'review', 'score', 'judge', 'rating'],
  ],
  evening: ['evening', 'night', 'tonight', 'evenings', 'nights', 'night time'],
  evidence: ['evidence', 'proof', 'prove', 'proven', 'proofs', 'proven by', 'demonstrate'],
  example: [
    ...['example', 'instance', 'sample', 'template', 'model', 'examples', 'templates', 'such as'],
    ...['samples'],
  ],
  exceed: [
    ...['exceed', 'surpass', 'go beyond', 'excess', 'overrun', 'exceeds', 'over the limit'],
    ...['too much', 'overspend', 'surpassed'],
  ],
  exclude: [
    ...['exclude', 'exception', 'exclusion', 'apart from', 'excluding', 'excluded', 'leave out'],
    ...['except', 'rule out'],
  ],
  excursion: [
    ...['excursion', 'tour', 'sightseeing', 'field trip', 'outing', 'visit', 'trip', 'day trip'],
    ...['visits', 'guided tour', 'tours', 'trips', 'ride out'],
  ],
  exhibition: [
    ...['exhibition', 'exhibit', 'fair', 'expo', 'showcase', 'exhibitions', 'fairs', 'trade fair'],
    ...['trade show', 'on show', 'exhibits', 'displays'],
  ],
  exhibitor: ['exhibitor', 'booth holder', 'stand holder', 'exhibitors'],
  exit: ['exit', 'way out', 'emergency exit', 'exits', 'leave through'],
  expense: [
    ...['expense', 'expenditure', 'spend', 'spent', 'spending', 'outlay', 'expenses', 'costs'],
    ...['spends', 'money spent', 'expenditures'],
  ],
  expensive: [
    ...['expensive', 'costly', 'dear', 'pricey', 'too expensive', 'high price', 'expensively'],
    ...['overpriced'],
  ],
  experience: [
    ...['experience', 'experienced', 'good practice', 'lesson learned', 'know how', 'experiences'],
    ...['practice', 'lessons', 'best practice', 'best practices'],
  ],
  expert: [
    ...['expert', 'specialist', 'expertise', 'adviser', 'consultant', 'experts', 'specialists'],
    ...['advisor', 'consultants', 'advisers'],
  ],
  explain: [
    ...['explain', 'explanation', 'clarify', 'describe', 'description', 'explained', 'explains'],
    ...['described', 'clarification', 'details', 'make clear'],
  ],
  extension: [
    ...['extension', 'prolong', 'extend deadline', 'prolongation', 'extend', 'extended', 'more time'],
    ...['extensions', 'longer deadline'],
  ],
  fail: ['fail', 'failure', 'failed', 'unsuccessful'],
  far: ['far', 'distant', 'remote', 'further', 'far away', 'faraway', 'outskirts'],
  farewell: ['farewell', 'goodbye', 'say goodbye', 'send off'],
  festival: ['festival', 'festivities', 'carnival', 'fete'],
  field: [
    ...['field', 'area', 'domain', 'discipline', 'sector', 'branch', 'fields', 'areas', 'domains'],
    ...['sectors'],
  ],
  film: ['film', 'movie', 'cinema', 'documentary', 'screening', 'films', 'movies', 'documentaries'],
  final: ['last', 'final', 'ultimate', 'definitive'],
  find: [
    ...['find', 'found', 'discover', 'locate', 'look for', 'search', 'finding', 'searched'],
    ...['looking for', 'look up', 'seek', 'track down'],
  ],
  fire: [
    ...['fire', 'firefighter', 'fire brigade', 'extinguisher', 'smoke alarm', 'firefighters', 'smoke'],
    ...['flames', 'extinguishers', 'fires'],
  ],
  first: ['first', 'initial', 'primary', 'firstly'],
  'first-aid': [
    ...['first aid', 'ambulance', 'paramedic', 'defibrillator', 'medical help', 'medical post'],
    ...['first aider', 'paramedics'],
  ],
  fish: ['fish', 'seafood', 'tuna', 'salmon', 'cod'],
  flag: ['flag', 'flags', 'flagpole', 'pennant'],
  flight: [
    ...['flight', 'plane', 'airplane', 'aircraft', 'fly', 'flew', 'airline', 'flights', 'planes'],
    ...['flying', 'airlines', 'air fare', 'air ticket', 'flown'],
  ],
  floor: [
    ...['floor', 'storey', 'upstairs', 'downstairs', 'level', 'floors', 'ground floor', 'basement'],
    ...['storeys'],
  ],
  folder: ['folder', 'binder', 'file folder', 'clipboard'],
  food: [
    ...['food', 'dish', 'menu', 'cuisine', 'cook', 'foods', 'dishes', 'menus', 'cooking', 'grub'],
    ...['cooked', 'nosh'],
  ],
  forbid: [
    ...['forbid', 'prohibit', 'ban', 'forbidden', 'prohibition', 'not allowed', 'banned'],
    ...['prohibited', 'must not', 'no smoking', 'forbids'],
  ],
  form: [
    ...['form', 'questionnaire', 'application form', 'fill in', 'forms', 'filled in', 'fill out'],
    ...['filling', 'complete the form', 'questionnaires'],
  ],
  foundation: [
    ...['foundation', 'charity', 'trust', 'charitable', 'foundations', 'charities', 'nonprofit'],
    ...['non profit'],
  ],
  'free-of-charge': [
    ...['free', 'free of charge', 'gratis', 'no cost', 'complimentary', 'no charge', 'at no cost'],
    ...['without paying', 'for nothing', 'included in price', 'costs nothing'],
  ],
  frequency: [
    ...['how often', 'frequency', 'frequent', 'often', 'regularly', 'every year', 'every day'],
    ...['daily', 'every week', 'how frequently', 'times a day'],
  ],
  fridge: ['fridge', 'refrigerator', 'freezer', 'ice', 'refrigerated'],
  fruit: ['fruit', 'vegetable', 'salad', 'greens', 'fruits', 'vegetables', 'veggies', 'salads', 'veg'],
  full: [
    ...['full', 'sold out', 'fully booked', 'no places left', 'completely booked', 'packed'],
    ...['no more places', 'no seats left', 'fill up', 'crowded'],
  ],
  funding: [
    ...['funding', 'finance', 'fund', 'financing', 'fundraising', 'financed', 'funds', 'funded'],
    ...['raise money', 'raise funds', 'fund raising'],
  ],
  furniture: ['furniture', 'sofa', 'shelf', 'wardrobe', 'carpet'],
  future: ['future', 'next', 'upcoming', 'following', 'coming', 'to come', 'later on'],
  game: ['game', 'games', 'toy', 'play', 'playground', 'quiz'],
  gender: ['gender', 'sex', 'gender equality', 'parity', 'male and female', 'women and men', 'sexes'],
  give: [
    ...['give', 'gave', 'given', 'grant', 'award', 'hand out', 'gives', 'provide', 'hand'],
    ...['hand over', 'presented', 'giving'],
  ],
  government: [
    ...['government', 'state', 'governmental', 'authorities', 'govern', 'governments', 'authority'],
    ...['public administration', 'council of ministers'],
  ],
  grant: [
    ...['grant', 'subsidy', 'subvention', 'public funding', 'grants', 'subsidies', 'subsidised'],
    ...['public money'],
  ],
  gratuity: ['gratuity', 'leave a tip', 'service charge'],
  group: ['group', 'cluster', 'category', 'groups', 'bunch', 'class'],
  guarantee: ['guarantee', 'warranty', 'guaranteed', 'ensure', 'assure'],
  guest: [
    ...['guest', 'visitor', 'invitee', 'vip', 'guests', 'visitors', 'invited', 'invitees'],
    ...['guest list', 'invited guest'],
  ],
  guide: ['guide', 'tour guide', 'guided', 'guides', 'guiding', 'tour leader'],
  half: ['half', 'fifty percent', 'halve', 'halves', 'halfway'],
  harassment: [
    ...['harassment', 'abuse', 'bullying', 'discrimination', 'misconduct', 'harass', 'harassed'],
    ...['sexual harassment', 'bully', 'discriminate'],
  ],
  'head-of-state': ['head of state', 'president of republic', 'king', 'queen', 'monarch'],
  headset: ['headset', 'headphones', 'earphones', 'receiver', 'headsets', 'earpiece', 'headphone', 'earbuds'],
  health: [
    ...['health', 'healthy', 'medical', 'sanitary', 'illness', 'disease', 'sick', 'ill', 'illnesses'],
    ...['wellness', 'wellbeing', 'diseases'],
  ],
  height: ['height', 'high', 'tall', 'altitude'],
  help: [
    ...['help', 'assist', 'assistance', 'aid', 'helpful', 'helping', 'helps', 'give a hand'],
    ...['lend a hand', 'assistant', 'helper'],
  ],
  history: ['history', 'historical', 'past', 'background', 'previously', 'story', 'historic'],
  holiday: [
    ...['holiday', 'vacation', 'day off', 'bank holiday', 'holidays', 'days off', 'public holiday'],
    ...['break from work', 'annual leave'],
  ],
  honorarium: ['honorarium', 'speaker fee', 'honoraria', 'fees for speakers', 'speaker fees'],
  hospital: [
    ...['hospital', 'clinic', 'health centre', 'infirmary', 'hospitals', 'clinics', 'er'],
    ...['emergency room'],
  ],
  host: ['host', 'hosting', 'welcome', 'hosts', 'hosted', 'host city', 'receive', 'have as guests'],
  hostess: ['hostess', 'usher', 'ushers', 'steward', 'stewards'],
  hotline: ['hotline', 'helpline', 'emergency number', 'switchboard'],
  hour: ['hour', 'time', 'clock', 'minute', 'hours', 'minutes', 'times', 'o clock'],
  housing: [
    ...['housing', 'home', 'dwelling', 'house', 'homeless', 'houses', 'homes', 'apartment', 'flat'],
    ...['residence'],
  ],
  hunger: ['hunger', 'malnutrition', 'food security', 'nutrition'],
  idea: ['idea', 'concept', 'notion', 'brainstorm', 'ideas', 'concepts', 'inspiration'],
  important: [
    ...['important', 'importance', 'main', 'principal', 'key', 'essential', 'matter', 'matters'],
    ...['crucial', 'major', 'significant', 'vital'],
  ],
  'in-person': [
    ...['in person', 'on site', 'face to face', 'physical', 'onsite', 'physically', 'in the room'],
    ...['present in person', 'on the spot'],
  ],
  include: [
    ...['include', 'including', 'inclusion', 'comprise', 'contain', 'inclusive of', 'includes'],
    ...['included', 'containing', 'cover', 'covers', 'come with', 'consists'],
  ],
  income: ['income', 'revenue', 'proceeds', 'earnings', 'takings', 'revenues', 'money in', 'earn', 'profits'],
  increase: [
    ...['increase', 'raise', 'grow', 'growth', 'rise', 'go up', 'increased', 'rising', 'higher'],
    ...['add to', 'expand', 'expansion'],
  ],
  indicator: ['indicator', 'measure', 'metric', 'benchmark'],
  indigenous: ['indigenous', 'native people', 'tribal', 'traditional people'],
  indoors: ['indoors', 'inside', 'interior', 'covered', 'inside the building', 'in the hall', 'under a roof'],
  infection: [
    ...['infection', 'epidemic', 'pandemic', 'covid', 'virus', 'contagious', 'infections'],
    ...['contagion', 'infected', 'flu', 'germs'],
  ],
  inform: [
    ...['inform', 'information', 'notify', 'tell', 'told', 'notification', 'communicate', 'informed'],
    ...['let know', 'tells', 'telling', 'communicated', 'warn', 'update'],
  ],
  'information-desk': [
    ...['information desk', 'reception desk', 'help desk', 'front desk', 'welcome desk', 'info desk'],
    ...['info point', 'counter', 'welcome point'],
  ],
  install: ['install', 'installation', 'set up', 'setup', 'mount', 'installed', 'installing'],
  institute: [
    ...['institute', 'institution', 'agency', 'body', 'institutions', 'institutes', 'agencies'],
    ...['centre of'],
  ],
  instructions: ['instructions', 'how to guide', 'user guide', 'tutorial', 'step by step'],
  insurance: ['insurance', 'insure', 'insured', 'insured by', 'policies', 'cover', 'coverage'],
  interest: ['interest', 'interested', 'interesting', 'interests', 'curious'],
  international: [
    ...['international', 'foreign', 'abroad', 'worldwide', 'global', 'foreigner', 'overseas'],
    ...['foreigners', 'other countries', 'internationals'],
  ],
  internet: [
    ...['internet', 'wifi', 'wi fi', 'wireless', 'bandwidth', 'connection', 'net'],
    ...['online connection', 'network access', 'hotspot', 'connectivity'],
  ],
  interpretation: [
    ...['interpretation', 'simultaneous interpretation', 'interpreting', 'interpret', 'interpreted'],
    ...['simultaneous translation', 'translated live'],
  ],
  interpreter: ['interpreter', 'interpreting booth', 'interpreters', 'booth', 'booths', 'translators'],
  interview: ['interview', 'interviews', 'interviewed'],
  invitation: [
    ...['invitation', 'invite', 'letter of invitation', 'invitational', 'invited', 'invitations'],
    ...['inviting', 'invites'],
  ],
  invoice: [
    ...['invoice', 'bill', 'billing', 'receipt', 'invoices', 'receipts', 'bills', 'proof of payment'],
    ...['invoiced'],
  ],
  join: ['join', 'joined', 'become member', 'affiliate', 'affiliation'],
  keep: [
    ...['keep', 'kept', 'store', 'retain', 'storage', 'archive', 'preserve', 'keeping', 'stored'],
    ...['hold on', 'storing', 'saved'],
  ],
  key: ['key', 'lock', 'unlock', 'padlock', 'keys', 'locked', 'locks'],
  keynote: [
    ...['keynote', 'keynote speaker', 'invited speaker', 'main speaker', 'keynotes'],
    ...['keynote speakers', 'guest speaker', 'main talk', 'headliner'],
  ],
  kind: ['kind', 'type', 'sort', 'variety'],
  kitchen: ['kitchen', 'kitchens', 'cook', 'chef', 'oven', 'stove'],
  know: [
    ...['know', 'knew', 'known', 'knowledge', 'understand', 'understood', 'knows', 'knowing', 'aware'],
    ...['find out', 'heard of', 'understood by', 'figure out'],
  ],
  language: [
    ...['language', 'tongue', 'bilingual', 'multilingual', 'linguistic', 'languages', 'spoken'],
    ...['english', 'mother tongue'],
  ],
  late: [
    ...['overdue', 'late', 'delayed', 'behind schedule', 'lateness', 'later', 'delay', 'delays'],
    ...['past the deadline', 'behind', 'too late'],
  ],
  laundry: ['laundry', 'dry cleaning', 'ironing', 'wash clothes'],
  law: [
    ...['law', 'legal', 'legislation', 'legislate', 'act', 'decree', 'bill', 'laws', 'legally'],
    ...['legal framework', 'legislative', 'lawful'],
  ],
  leaflet: [
    ...['leaflet', 'flyer', 'pamphlet', 'handout', 'leaflets', 'flyers', 'brochures', 'handouts'],
    ...['brochure'],
  ],
  leave: [
    ...['leave', 'left', 'depart', 'departure', 'set off', 'take off', 'leaving', 'departing'],
    ...['departs', 'leaves', 'go away', 'check out', 'departures'],
  ],
  lecture: [
    ...['lecture', 'talk', 'speech', 'presentation', 'address', 'spoke', 'speak', 'lectures', 'talks'],
    ...['speeches', 'present', 'presentations', 'speaking', 'presents'],
  ],
  legacy: ['legacy', 'lasting benefit', 'long term effect', 'heritage left'],
  lend: ['lend', 'lent', 'loan', 'borrow', 'lending', 'loans', 'borrowed'],
  letter: ['letter', 'mail', 'correspondence', 'post', 'letters', 'written notice'],
  liability: ['liability', 'liable', 'civil liability', 'third party liability'],
  lift: ['lift', 'elevator', 'lifts', 'elevators'],
  light: ['light', 'lighting', 'lamp', 'dark', 'bulb', 'lights', 'lamps', 'spotlights', 'lit', 'bulbs'],
  list: ['list', 'roster', 'directory', 'listing', 'lists', 'listed', 'inventory'],
  listen: ['listen', 'hear', 'heard', 'audience', 'listener', 'listening', 'audiences', 'listeners', 'hears'],
  load: ['load', 'unload', 'loading', 'unloading', 'loading dock'],
  logistics: ['logistics', 'logistical', 'operational', 'operations'],
  logo: ['logo', 'logotype', 'visual identity', 'emblem', 'branding'],
  long: ['long', 'lengthy', 'length'],
  'lost-property': [
    ...['lost property', 'lost and found', 'lose', 'lost', 'left behind', 'lost items', 'left items'],
    ...['found items', 'forgotten item', 'misplaced'],
  ],
  luggage: [
    ...['luggage', 'baggage', 'suitcase', 'bag', 'cloakroom', 'bags', 'suitcases', 'backpack'],
    ...['left luggage', 'luggage storage', 'cloak room', 'handbag', 'coats'],
  ],
  lunch: ['lunch', 'luncheon', 'midday meal', 'lunches', 'lunchtime', 'lunch break'],
  'mailing-list': ['mailing list', 'distribution list', 'contact list', 'address list'],
  majority: ['majority', 'more than half'],
  man: ['man', 'men', 'male', 'boy', 'gentleman', 'boys', 'males'],
  mandate: ['mandate', 'term of office', 'mandated', 'term in office', 'terms of office'],
  mandatory: ['mandatory', 'compulsory', 'obligatory', 'obligation', 'obliged', 'required', 'requires'],
  map: [
    ...['map', 'floor plan', 'layout', 'plan of venue', 'maps', 'plan of the building', 'site plan'],
    ...['floorplan'],
  ],
  mask: [
    ...['mask', 'hand sanitiser', 'sanitiser', 'hygiene', 'hygienic', 'soap', 'masks', 'hand gel'],
    ...['sanitizer', 'face mask'],
  ],
  maximum: [
    ...['maximum', 'at most', 'max', 'upper limit', 'limit', 'ceiling', 'limits', 'limited'],
    ...['no more than', 'cap', 'up to'],
  ],
  mayor: [
    ...['mayor', 'city council', 'town hall', 'alderman', 'mayoress', 'city hall', 'local government'],
    ...['councillor', 'municipality'],
  ],
  meal: [
    ...['meal', 'catering', 'eat', 'ate', 'eaten', 'meals', 'food served', 'caterers', 'refreshments'],
    ...['buffet', 'feed'],
  ],
  meat: ['meat', 'beef', 'pork', 'chicken', 'poultry', 'meats', 'lamb', 'ham', 'sausage'],
  medicine: [
    ...['medicine', 'medication', 'drug', 'pill', 'prescription', 'medicines', 'pills', 'drugs'],
    ...['tablets'],
  ],
  meet: ['meet', 'met', 'get together', 'encounter', 'meets', 'meeting up', 'see each other', 'met with'],
  meeting: [
    ...['meeting', 'assembly', 'session', 'sitting', 'gathering', 'meetings', 'assemblies'],
    ...['gatherings', 'general assembly', 'get together'],
  ],
  member: ['member', 'membership', 'members', 'belong'],
  'membership-fee': ['membership fee', 'member dues', 'dues', 'annual fee'],
  message: [
    ...['message', 'text message', 'sms', 'whatsapp', 'chat', 'messages', 'texts', 'texting', 'dm'],
    ...['chats'],
  ],
  metro: ['metro', 'underground', 'subway', 'tram', 'streetcar', 'trams', 'subways', 'tube', 'light rail'],
  microphone: [
    ...['microphone', 'mic', 'loudspeaker', 'sound system', 'sound', 'audio', 'microphones', 'mics'],
    ...['speakers', 'loudspeakers', 'acoustic', 'sound engineer', 'amplifier'],
  ],
  minimum: ['minimum', 'at least', 'min', 'lower limit', 'minimums', 'lowest', 'no fewer than'],
  minister: ['minister', 'secretary of state', 'ministerial', 'ministers', 'cabinet', 'minister of'],
  ministry: ['ministry', 'government department'],
  minutes: [
    ...['minutes', 'record', 'meeting notes', 'minute taking', 'write up', 'notes of the meeting'],
    ...['notes', 'transcript'],
  ],
  moderator: [
    ...['moderator', 'moderate', 'facilitator', 'session chair', 'facilitate', 'moderators'],
    ...['moderated', 'host of the session', 'mc', 'facilitators', 'emcee'],
  ],
  money: ['money', 'amount', 'sum', 'cash', 'funds', 'banknote', 'sums', 'amounts', 'notes and coins'],
  monitor: [
    ...['monitor', 'monitoring', 'follow up', 'track progress', 'oversight', 'monitors', 'keep track'],
    ...['keep an eye', 'check on', 'supervise', 'track'],
  ],
  month: ['month', 'monthly', 'months'],
  morning: ['morning', 'forenoon', 'mornings'],
  motion: ['motion', 'draft resolution'],
  mountain: ['mountain', 'mountains', 'hill', 'hike', 'peak'],
  move: [
    ...['move', 'relocate', 'shift', 'removal', 'moved', 'moving', 'relocated', 'moves', 'transfer'],
    ...['displace'],
  ],
  museum: [
    ...['museum', 'gallery', 'monument', 'heritage', 'church', 'museums', 'monuments', 'castle'],
    ...['cathedral', 'churches', 'palace', 'ruins'],
  ],
  name: ['name', 'called', 'surname', 'named', 'first name', 'names', 'nickname', 'full name'],
  national: ['national', 'nationality', 'nationwide', 'domestic'],
  near: [
    ...['near', 'close by', 'nearby', 'next to', 'proximity', 'vicinity', 'closer', 'nearest'],
    ...['walking distance'],
  ],
  need: [
    ...['need', 'require', 'requirement', 'necessary', 'necessity', 'needed', 'requires'],
    ...['requirements', 'call for'],
  ],
  negotiate: ['negotiate', 'negotiation', 'bargain', 'negotiated', 'haggle'],
  neighbour: [
    ...['neighbour', 'neighbor', 'resident', 'inhabitant', 'local people', 'neighbours', 'neighbors'],
    ...['residents', 'neighbourhood', 'neighborhood'],
  ],
  network: ['network', 'networking', 'networks', 'connections', 'contacts'],
  neutral: ['neutral', 'impartial', 'neutrality', 'independent', 'unbiased'],
  new: ['new', 'novel', 'recent', 'latest', 'novelty', 'newest', 'brand new', 'newly'],
  newsletter: [
    ...['newsletter', 'bulletin', 'circular', 'mailing', 'newsletters', 'bulletins', 'mailings'],
    ...['news'],
  ],
  noise: [
    ...['noise', 'noisy', 'quiet', 'silent', 'silence', 'peaceful', 'noises', 'loud', 'calm'],
    ...['silence please', 'sound level'],
  ],
  number: [
    ...['number', 'quantity', 'how many', 'count', 'total', 'amount', 'numbers', 'totals', 'counted'],
    ...['counting', 'quantities'],
  ],
  oath: ['oath', 'swear', 'sworn', 'swear in'],
  observer: ['observer', 'observers', 'observer status'],
  offer: [
    ...['offer', 'provide', 'supply', 'provision', 'furnish', 'offered', 'provides', 'provided'],
    ...['supplied', 'offers', 'give', 'make available'],
  ],
  office: ['office', 'offices', 'headquarters', 'bureau'],
  official: ['official', 'formal', 'officially'],
  old: ['old', 'ancient', 'aged', 'older', 'oldest'],
  online: [
    ...['online', 'virtual', 'remote', 'hybrid', 'zoom', 'videoconference', 'remotely', 'virtually'],
    ...['from home', 'video call', 'on line'],
  ],
  only: ['only', 'sole', 'exclusive', 'exclusively'],
  open: ['open', 'opened', 'unlocked', 'opens', 'opening', 'accessible to all', 'opened up'],
  opening: [
    ...['opening', 'inauguration', 'opening ceremony', 'inaugural', 'inaugurate', 'opening session'],
    ...['welcome session', 'openings', 'opening speech'],
  ],
  'opening-hours': [
    ...['opening hours', 'business hours', 'office hours', 'opening times', 'hours of operation'],
    ...['when open', 'open until'],
  ],
  optional: [
    ...['optional', 'voluntary choice', 'if wished', 'elective', 'not obligatory', 'not compulsory'],
    ...['voluntary', 'up to you'],
  ],
  order: ['order', 'place an order', 'on order', 'ordered', 'ordering', 'orders'],
  organise: [
    ...['organise', 'organize', 'arrange', 'run', 'held', 'hold', 'take place', 'took place'],
    ...['organised', 'organizing', 'arranged', 'set up', 'put on', 'running', 'sort out'],
    ...['organised by'],
  ],
  organiser: [
    ...['organiser', 'organizer', 'organising committee', 'planner', 'host organisation'],
    ...['organisers', 'organizers', 'organising team', 'planners', 'pco'],
  ],
  outage: ['outage', 'power cut', 'blackout', 'power failure'],
  outdoors: [
    ...['outdoors', 'open air', 'outside', 'garden', 'park', 'courtyard', 'out in the open'],
    ...['gardens', 'terrace', 'in the open air', 'parks'],
  ],
  overtime: ['overtime', 'extra hours', 'after hours'],
  page: ['page', 'sheet', 'leaf', 'pages', 'pages long', 'sheets'],
  panel: [
    ...['panel', 'round table', 'panellist', 'panelist', 'roundtable', 'panels', 'panellists'],
    ...['debate on stage', 'round tables'],
  ],
  paper: [
    ...['paper', 'article', 'oral communication', 'contribution', 'papers', 'articles'],
    ...['contributions', 'oral presentation'],
  ],
  parade: ['parade', 'march', 'procession', 'demonstration', 'rally'],
  parent: [
    ...['parent', 'mother', 'father', 'family', 'relative', 'parents', 'mum', 'mom', 'dad'],
    ...['families', 'relatives', 'grandparent'],
  ],
  parking: [
    ...['parking', 'car park', 'park', 'parking lot', 'parked', 'park the car', 'garage', 'car parks'],
    ...['parking space'],
  ],
  parliament: [
    ...['parliament', 'senate', 'congressman', 'parliamentary', 'deputy', 'assembly of republic'],
    ...['parliaments', 'member of parliament', 'mp', 'deputies', 'senator'],
  ],
  part: ['part', 'portion', 'section', 'chapter', 'piece', 'parts', 'pieces', 'sections', 'chapters'],
  participant: [
    ...['participant', 'attendee', 'delegate', 'congress goer', 'registrant', 'participants'],
    ...['attendees', 'delegates', 'registrants', 'attendee list'],
  ],
  partner: ['partner', 'partnership', 'ally', 'alliance', 'partners', 'allies', 'partnerships', 'associated'],
  party: [
    ...['party', 'reception', 'cocktail', 'welcome drink', 'celebration', 'celebrate', 'parties'],
    ...['celebrations', 'receptions', 'cocktails', 'celebrated', 'drinks reception', 'aperitif'],
  ],
  passport: [
    ...['passport', 'travel document', 'identity card', 'identity document', 'passports', 'id'],
    ...['id card', 'ids', 'travel papers'],
  ],
  password: [
    ...['password', 'passcode', 'login', 'username', 'pin code', 'passwords', 'wifi code'],
    ...['access code', 'credentials', 'log in'],
  ],
  pay: [
    ...['pay', 'paid', 'payment', 'settle', 'instalment', 'paying', 'payments', 'pays', 'payable'],
    ...['covered', 'foot the bill', 'cover the cost', 'instalments'],
  ],
  peace: ['peace', 'peacebuilding', 'reconciliation'],
  penalty: ['fine', 'penalty', 'sanction', 'surcharge', 'fines', 'fined', 'penalties', 'late fee'],
  pending: [
    ...['pending', 'outstanding', 'unresolved', 'open question', 'to be decided', 'still open'],
    ...['undecided', 'not decided', 'awaiting', 'to be confirmed'],
  ],
  percentage: ['percentage', 'percent', 'per cent', 'proportion', 'ratio', 'percentages', 'share of', 'rate'],
  performance: [
    ...['performance', 'spectacle', 'theatre play', 'entertainment', 'performances', 'show', 'shows'],
    ...['entertain', 'perform', 'play'],
  ],
  permit: ['permit', 'licence', 'license', 'municipal permit', 'authorisation letter'],
  person: ['person', 'people', 'individual', 'human', 'persons', 'individuals', 'humans', 'folk'],
  pharmacy: ['pharmacy', 'chemist', 'drugstore', 'pharmacist', 'pharmacies', 'chemists'],
  phase: ['phase', 'phases', 'step', 'steps', 'stages'],
  phone: [
    ...['phone', 'telephone', 'call', 'mobile', 'cell phone', 'smartphone', 'ring', 'phones'],
    ...['phone number', 'calls', 'calling', 'mobile phone', 'mobiles', 'ring up', 'rang'],
  ],
  photo: [
    ...['photo', 'photograph', 'picture', 'photographer', 'image', 'photos', 'pictures', 'pics'],
    ...['images', 'photographers', 'photo shoot', 'snap'],
  ],
  picnic: ['picnic', 'barbecue', 'grill', 'bbq'],
  plan: [
    ...['plan', 'action plan', 'plan of action', 'planning', 'roadmap', 'strategy', 'plans'],
    ...['strategies', 'strategic', 'foresee', 'envisage'],
  ],
  plastic: [
    ...['plastic', 'disposable', 'single use', 'packaging', 'plastics', 'disposables', 'wrapping'],
    ...['packages'],
  ],
  plenary: ['plenary', 'full session', 'general session', 'plenaries', 'plenary session'],
  podcast: ['podcast', 'podcasts', 'blog', 'episode'],
  police: [
    ...['police', 'policeman', 'police officer', 'constable', 'officers', 'policemen'],
    ...['law enforcement', 'cops'],
  ],
  policy: [
    ...['policy', 'politics', 'political', 'politician', 'public policy', 'policies', 'politicians'],
    ...['political party'],
  ],
  pollution: ['pollution', 'pollute', 'contamination', 'toxic'],
  pool: ['pool', 'swimming pool', 'swim', 'spa', 'sauna'],
  possible: [
    ...['possible', 'possibility', 'feasible', 'feasibility', 'likely', 'maybe', 'can be done'],
    ...['perhaps', 'chance'],
  ],
  poster: ['poster', 'poster session', 'scientific poster', 'posters', 'e poster'],
  postpone: [
    ...['postpone', 'defer', 'put off', 'adjourn', 'delay', 'reschedule', 'postponement', 'postponed'],
    ...['push back', 'move back', 'delayed', 'moved to', 'later date', 'put back', 'rescheduled'],
  ],
  poverty: [
    ...['poverty', 'poor', 'inequality', 'vulnerable', 'deprivation', 'poorer', 'inequalities'],
    ...['in need', 'disadvantaged'],
  ],
  'power-of-attorney': ['power of attorney', 'proxy vote', 'proxy', 'vote by proxy'],
  prayer: [
    ...['prayer', 'religious', 'religion', 'pray', 'mass', 'faith', 'pray together'],
    ...['religious service', 'worship', 'prayers', 'mosque', 'chapel'],
  ],
  prepare: [
    ...['prepare', 'preparation', 'ready', 'get ready', 'preparatory', 'preparing', 'prepared'],
    ...['preparations', 'get things ready', 'arrange', 'make ready'],
  ],
  press: [
    ...['press', 'journalist', 'media', 'reporter', 'newspaper', 'journalists', 'newspapers'],
    ...['reporters', 'tv', 'television', 'radio', 'press corps'],
  ],
  'press-release': [
    ...['press release', 'press conference', 'news release', 'press kit', 'press statement'],
    ...['press releases', 'media release', 'press briefing'],
  ],
  prevention: ['prevention', 'prevent', 'preventive', 'avoid', 'preventing', 'avoided', 'precaution'],
  previous: [
    ...['previous', 'former', 'prior', 'last edition', 'preceding', 'earlier', 'past edition'],
    ...['last time', 'last year'],
  ],
  price: [
    ...['price', 'cost', 'fee', 'charge', 'rate', 'tariff', 'how much', 'prices', 'costs', 'fees'],
    ...['rates', 'pricing', 'costing', 'charges', 'ticket price'],
  ],
  print: [
    ...['print', 'printing', 'printer', 'printout', 'photocopy', 'copy', 'printed', 'prints'],
    ...['copies', 'photocopies', 'printers', 'hard copy', 'print shop'],
  ],
  priority: ['priority', 'prioritise', 'prioritize', 'precedence', 'priorities', 'come first'],
  privacy: [
    ...['privacy', 'data protection', 'confidential', 'personal data', 'gdpr', 'secret'],
    ...['confidentiality', 'image rights', 'secrecy', 'anonymous', 'anonymity'],
  ],
  private: ['private', 'closed to public'],
  problem: [
    ...['problem', 'difficulty', 'trouble', 'obstacle', 'difficult', 'hard', 'problems'],
    ...['difficulties', 'issue', 'obstacles', 'troubles', 'snag', 'issues'],
  ],
  procedure: ['procedure', 'process', 'protocol', 'steps to follow', 'workflow'],
  proceedings: ['proceedings', 'conference volume', 'book of abstracts', 'collected papers'],
  profession: [
    ...['profession', 'occupation', 'professional', 'career', 'trade', 'professions', 'professionals'],
    ...['occupations', 'jobs'],
  ],
  programme: [
    ...['programme', 'program', 'line up', 'running order', 'programs', 'programmes'],
    ...['running schedule', 'congress programme'],
  ],
  progress: [
    ...['progress', 'advance', 'improvement', 'improve', 'development', 'develop', 'improvements'],
    ...['improved', 'advances', 'developed', 'developments', 'better'],
  ],
  project: ['project', 'initiative', 'scheme', 'projects', 'initiatives', 'schemes'],
  projector: [
    ...['projector', 'screen', 'beamer', 'projection', 'monitor screen', 'projectors', 'screens'],
    ...['big screen', 'video wall', 'projected'],
  ],
  propose: [
    ...['propose', 'proposal', 'suggest', 'suggestion', 'put forward', 'recommend', 'proposed'],
    ...['proposals', 'suggested', 'suggestions', 'put forward to', 'proposes'],
  ],
  protection: [
    ...['protection', 'protect', 'protective', 'safeguard', 'defend', 'shelter', 'protected'],
    ...['protecting', 'safety measure'],
  ],
  publication: [
    ...['publication', 'publish', 'publisher', 'journal', 'publications', 'published', 'publishing'],
    ...['come out', 'comes out', 'came out', 'release', 'issued', 'put out'],
  ],
  punctual: ['punctual', 'on time', 'punctuality', 'sharp'],
  purpose: [
    ...['purpose', 'aim', 'intention', 'intend', 'what for', 'goal', 'meant for', 'meant to', 'aims'],
    ...['intended', 'serves for'],
  ],
  'qr-code': ['qr code', 'barcode', 'scan', 'qr codes', 'qr', 'scanned', 'barcodes'],
  quality: ['quality', 'good', 'excellent', 'best', 'better', 'high quality', 'great', 'nice', 'standard'],
  question: ['question', 'issue', 'doubt', 'questions', 'query', 'asked questions', 'doubts'],
  quorum: ['quorum', 'quorate', 'minimum attendance'],
  quote: [
    ...['quote', 'quotation', 'estimate', 'cost estimate', 'quotes', 'quotations', 'estimates'],
    ...['price offer', 'bid'],
  ],
  radio: ['walkie talkie', 'two way radio', 'walkie talkies', 'radios'],
  rank: ['rank', 'ranking', 'ranked', 'scoreboard', 'position in ranking'],
  rapporteur: ['rapporteur', 'note taker', 'scribe'],
  ratify: ['ratify', 'ratification', 'accession', 'accede to'],
  read: ['read', 'reading', 'reader', 'reads', 'readers', 'readable'],
  reason: [
    ...['reason', 'because', 'why', 'cause', 'motive', 'owing to', 'reasons', 'causes', 'motives'],
    ...['grounds'],
  ],
  receive: [
    ...['receive', 'receipt', 'get', 'got', 'obtain', 'recipient', 'received', 'receiving'],
    ...['receives', 'recipients'],
  ],
  recommendation: [
    ...['recommendation', 'recommend', 'advice', 'advise', 'recommendations', 'recommended', 'tips'],
    ...['tip', 'advised'],
  ],
  recording: [
    ...['recording', 'record', 'taped', 'audio recording', 'recordings', 'recorded', 'records'],
    ...['tape', 'replay'],
  ],
  recruit: [
    ...['recruit', 'recruitment', 'hire', 'engage', 'employ', 'hired', 'hiring', 'recruiting'],
    ...['take on', 'look for staff'],
  ],
  refugee: ['refugee', 'migrant', 'asylum', 'migration', 'immigrant'],
  refund: [
    ...['refund', 'reimburse', 'reimbursement', 'money back', 'repay', 'refunded', 'refunds'],
    ...['get money back', 'reimbursed', 'claim back', 'pay back'],
  ],
  region: ['region', 'regional', 'province', 'district', 'regions', 'provinces', 'local', 'districts'],
  register: [
    ...['register', 'registration', 'enrol', 'enroll', 'sign up', 'enrolment', 'registered'],
    ...['registrations', 'registering', 'signing up', 'signed up', 'enrolled', 'sign up for'],
  ],
  reject: [
    ...['reject', 'refuse', 'turn down', 'decline', 'rejection', 'refusal', 'disapprove', 'rejected'],
    ...['refused', 'say no', 'turned down', 'not accepted', 'declined'],
  ],
  relax: ['relax', 'rest', 'lounge', 'quiet room', 'rest area'],
  remember: [
    ...['remember', 'remind', 'reminder', 'recall', 'forget', 'reminders', 'reminded', 'forgotten'],
    ...['forgot', 'memory', 'do not forget'],
  ],
  remove: [
    ...['remove', 'delete', 'take away', 'drop', 'omit', 'removed', 'deleted', 'take out'],
    ...['taken out', 'get rid', 'erase'],
  ],
  rent: ['rent', 'rental', 'hire', 'lease', 'letting', 'rented', 'renting', 'rents', 'hired', 'leasing'],
  repair: [
    ...['repair', 'fix', 'mend', 'maintenance', 'broken', 'breakdown', 'repaired', 'fixed', 'fixing'],
    ...['mended', 'out of order', 'damaged', 'faulty', 'sort out'],
  ],
  replace: [
    ...['replace', 'substitute', 'replacement', 'stand in', 'alternate', 'backup', 'replaced'],
    ...['replacing', 'stand ins', 'swap', 'fill in for', 'deputy'],
  ],
  report: ['report', 'reporting', 'written account', 'reports', 'reported', 'reporting back'],
  represent: [
    ...['represent', 'representative', 'on behalf of', 'spokesperson', 'representatives'],
    ...['represents', 'represented', 'on behalf', 'stand for'],
  ],
  research: [
    ...['research', 'study', 'investigation', 'inquiry', 'science', 'studies', 'researching'],
    ...['surveyed', 'sciences'],
  ],
  resign: ['resign', 'resignation', 'step down', 'quit', 'resigned', 'resigns', 'give up post', 'stand down'],
  responsible: [
    ...['responsible', 'responsibility', 'in charge', 'accountable', 'owner', 'responsibilities'],
    ...['take care', 'look after', 'looks after', 'accountable for', 'owns'],
  ],
  restaurant: [
    ...['restaurant', 'canteen', 'cafeteria', 'pub', 'dining hall', 'restaurants', 'canteens', 'bar'],
    ...['cafe', 'bistro', 'place to eat'],
  ],
  result: [
    ...['result', 'outcome', 'output', 'impact', 'achieve', 'achievement', 'results', 'outcomes'],
    ...['achieved', 'achievements', 'impacts', 'accomplish'],
  ],
  return: [
    ...['return', 'come back', 'go back', 'came back', 'returns', 'returned', 'coming back'],
    ...['way back', 'back home', 'give back'],
  ],
  review: [
    ...['review', 'peer review', 'revise', 'revision', 'proofread', 'reviewed', 'reviews', 'revised'],
    ...['proofreading', 'go over', 'double blind'],
  ],
  reviewer: [
    ...['reviewer', 'referee', 'peer reviewer', 'evaluator', 'juror', 'jury', 'reviewers', 'judges'],
    ...['evaluators', 'referees', 'jurors', 'judging panel'],
  ],
  rights: ['rights', 'human rights', 'right', 'entitlement', 'entitled'],
  risk: [
    ...['risk', 'danger', 'hazard', 'threat', 'risky', 'dangerous', 'risks', 'dangers', 'threats'],
    ...['risked', 'hazards', 'at risk'],
  ],
  river: ['river', 'lake', 'canal', 'waterfall'],
  role: ['role', 'function', 'roles', 'position', 'post held'],
  room: [
    ...['room', 'hall', 'chamber', 'meeting room', 'rooms', 'halls', 'big room', 'classroom'],
    ...['function room'],
  ],
  rule: [
    ...['rule', 'regulation', 'bylaw', 'statute', 'rules of procedure', 'guideline'],
    ...['code of conduct', 'rules', 'regulations', 'guidelines', 'statutes', 'norms', 'allowed by'],
    ...['bylaws', 'policies'],
  ],
  rural: ['rural', 'countryside', 'farming', 'agriculture', 'farmer', 'agricultural'],
  salary: [
    ...['salary', 'wage', 'remuneration', 'allowance', 'per diem', 'wages', 'salaries', 'paid work'],
    ...['allowances', 'daily allowance'],
  ],
  same: ['same', 'identical', 'alike', 'similar', 'equivalent', 'equal', 'likewise', 'equally', 'the same'],
  save: ['save', 'saving', 'economise', 'cut costs', 'saved', 'savings', 'cut spending', 'reduce costs'],
  schedule: [
    ...['schedule', 'timetable', 'calendar', 'timing', 'what time', 'schedules', 'timetables'],
    ...['calendars', 'what hours', 'time of day'],
  ],
  school: [
    ...['school', 'classroom', 'kindergarten', 'schooling', 'secondary school', 'schools', 'pupils'],
    ...['high school', 'primary school', 'college'],
  ],
  scientist: [
    ...['scientist', 'researcher', 'scholar', 'academic', 'scientific', 'scientists', 'researchers'],
    ...['scholars', 'academics'],
  ],
  scope: ['limit line', 'boundary', 'boundaries', 'scope'],
  season: ['season', 'summer', 'winter', 'spring', 'autumn'],
  seat: [
    ...['seat', 'chair', 'seating', 'armchair', 'seats', 'chairs', 'sit', 'seated', 'sitting'],
    ...['place to sit'],
  ],
  secretary: [
    ...['secretary', 'secretariat', 'clerk', 'secretary general', 'secretaries', 'secretarial'],
    ...['office staff'],
  ],
  security: [
    ...['security', 'safety', 'safe', 'guard', 'secure', 'guards', 'bodyguard', 'secured', 'safer'],
    ...['surveillance', 'bouncer'],
  ],
  see: ['see', 'saw', 'seen', 'watch', 'look', 'view', 'seeing', 'look at', 'watching', 'views', 'looked'],
  sell: ['sell', 'sold', 'sale', 'seller', 'sells', 'sales', 'selling', 'sold at', 'for sale'],
  seminar: ['seminar', 'symposium', 'colloquium', 'webinar', 'seminars', 'symposia', 'webinars', 'colloquia'],
  send: [
    ...['send', 'sent', 'dispatch', 'forward', 'ship', 'mail out', 'sending', 'sends', 'forwarded'],
    ...['pass on', 'mailed', 'email to'],
  ],
  separate: ['separate', 'separately', 'separated', 'apart'],
  serve: ['serve', 'waiter', 'serving', 'served', 'serves', 'waiters', 'waitress', 'waiting staff'],
  service: ['service', 'facility', 'amenity', 'utility', 'services', 'facilities', 'provision of service'],
  session: [
    ...['session', 'time slot', 'slot', 'parallel session', 'sessions', 'time slots', 'breakout'],
    ...['breakout session', 'parallel sessions'],
  ],
  share: [
    ...['share', 'shared', 'sharing', 'split', 'divide', 'division', 'shares', 'shared with'],
    ...['divided', 'splitting'],
  ],
  shop: [
    ...['shop', 'store', 'supermarket', 'market', 'shopping', 'mall', 'shops', 'stores', 'markets'],
    ...['shopping centre', 'grocery'],
  ],
  short: ['short', 'brief', 'shorten', 'shorter', 'briefly', 'shortened'],
  show: [
    ...['show', 'display', 'present', 'demonstrate', 'demonstration', 'shown', 'shows', 'showing'],
    ...['demonstrated', 'displayed'],
  ],
  shower: ['shower', 'showers', 'towel', 'bath'],
  'side-event': ['side event', 'side events', 'fringe event', 'satellite event', 'parallel event'],
  sign: [
    ...['sign', 'signature', 'signatory', 'sign off', 'signed', 'signing', 'signatures'],
    ...['signatories', 'undersign'],
  ],
  'sign-language': ['sign language', 'signing', 'signer', 'deaf interpreter', 'signed language'],
  signage: [
    ...['sign', 'signage', 'signpost', 'wayfinding', 'arrow', 'signs', 'signposts', 'arrows'],
    ...['indication', 'pointing'],
  ],
  'sim-card': ['sim card', 'sim', 'roaming', 'mobile data', 'data plan'],
  size: [
    ...['size', 'dimension', 'format', 'measurement', 'surface area', 'sizes', 'dimensions'],
    ...['how big', 'measures'],
  ],
  skill: ['skill', 'skills', 'ability', 'talent', 'competence'],
  slides: [
    ...['slides', 'powerpoint', 'slide deck', 'slideshow', 'slide', 'presentation file', 'ppt'],
    ...['deck', 'power point'],
  ],
  small: ['small', 'little', 'tiny', 'minor', 'smaller', 'smallest'],
  smoking: [
    ...['smoking', 'smoke', 'smoker', 'cigarette', 'tobacco', 'smoke free', 'smokers', 'cigarettes'],
    ...['vape', 'vaping'],
  ],
  snack: [
    ...['snack', 'sandwich', 'bite', 'canape', 'finger food', 'snacks', 'sandwiches', 'biscuits'],
    ...['nibbles', 'finger foods', 'cookies'],
  ],
  'social-media': [
    ...['social media', 'social network', 'facebook', 'instagram', 'twitter', 'linkedin', 'hashtag'],
    ...['social networks', 'socials', 'tiktok', 'post', 'posts', 'youtube', 'hashtags', 'social'],
  ],
  solution: [
    ...['solution', 'solve', 'remedy', 'workaround', 'solutions', 'solved', 'resolve', 'sort out'],
    ...['fix', 'way out'],
  ],
  souvenir: [
    ...['souvenir', 'gift', 'present', 'goody bag', 'merchandise', 'conference bag', 'gifts'],
    ...['presents', 'souvenirs', 'swag', 'giveaway', 'welcome pack', 'gadgets', 'tote bag'],
  ],
  space: [
    ...['space', 'square metre', 'surface', 'spaces', 'area size', 'room available', 'square metres'],
    ...['square meters'],
  ],
  speaker: [
    ...['speaker', 'lecturer', 'presenter', 'orator', 'speakers', 'lecturers', 'presenters'],
    ...['orators', 'someone speaking'],
  ],
  speed: ['speed', 'fast', 'quick', 'rapid', 'slow', 'pace', 'faster', 'quickly', 'slower', 'speedy', 'mbps'],
  sponsor: [
    ...['sponsor', 'sponsorship', 'patron', 'backer', 'patronage', 'sponsors', 'sponsored'],
    ...['sponsoring', 'sponsorships', 'patrons'],
  ],
  sport: [
    ...['sport', 'race', 'gymnastics', 'football', 'yoga', 'sports', 'tournament', 'football match'],
    ...['running', 'match', 'gym', 'swim'],
  ],
  staff: [
    ...['staff', 'personnel', 'employee', 'worker', 'crew', 'employees', 'workers', 'workforce'],
    ...['crew members', 'human resources'],
  ],
  stage: ['stage', 'podium', 'platform', 'dais', 'on stage', 'stages', 'podiums'],
  stairs: ['stairs', 'staircase', 'step', 'stairway', 'steps', 'staircases', 'stair'],
  stakeholder: ['stakeholder', 'stakeholders', 'interested party', 'interested parties'],
  stamp: ['rubber stamp', 'seal', 'stamped', 'official stamp'],
  stand: ['stand', 'booth', 'stall', 'kiosk', 'stands', 'booths', 'stalls', 'exhibition stand'],
  station: [
    ...['station', 'stop', 'railway station', 'bus stop', 'stations', 'stops', 'bus station'],
    ...['train station', 'terminal'],
  ],
  stationery: [
    ...['stationery', 'sheet of paper', 'pen', 'pencil', 'notepad', 'pens', 'paper sheets'],
    ...['notepads', 'pencils', 'notebooks', 'pads'],
  ],
  stopover: ['stopover', 'layover', 'connection flight', 'connecting flight'],
  streaming: [
    ...['streaming', 'livestream', 'live stream', 'broadcast', 'webcast', 'live', 'streamed'],
    ...['streams', 'broadcasting', 'live broadcast', 'watch online', 'televised'],
  ],
  street: [
    ...['street', 'road', 'avenue', 'square', 'lane', 'streets', 'roads', 'squares', 'avenues'],
    ...['boulevard'],
  ],
  strike: ['strike', 'strikes', 'walkout', 'industrial action'],
  student: [
    ...['student', 'pupil', 'undergraduate', 'doctoral student', 'learner', 'students', 'pupils'],
    ...['undergraduates', 'phd student', 'graduate'],
  ],
  subcommittee: [
    ...['subcommittee', 'working group', 'working party', 'team', 'subgroup', 'teams'],
    ...['working groups', 'sub committee', 'task group'],
  ],
  submit: [
    ...['submit', 'submission', 'hand in', 'send in', 'submitted', 'submissions', 'handed in'],
    ...['turn in', 'sending in', 'present', 'submitting', 'file', 'hand over'],
  ],
  subscription: ['subscription', 'subscribe', 'subscriber', 'unsubscribe'],
  subtitle: [
    ...['subtitle', 'caption', 'closed captioning', 'captioning', 'subtitles', 'captions'],
    ...['captioned', 'live captions'],
  ],
  success: ['success', 'successful', 'succeed', 'succeeded'],
  supplier: [
    ...['supplier', 'vendor', 'contractor', 'provider', 'caterer', 'suppliers', 'vendors'],
    ...['contractors', 'providers', 'caterers'],
  ],
  support: [
    ...['support', 'backing', 'endorse', 'endorsement', 'second a motion', 'supports', 'supported'],
    ...['backed', 'supporter', 'supporting'],
  ],
  surprise: ['surprise', 'unexpected', 'unforeseen', 'surprising'],
  survey: [
    ...['survey', 'feedback', 'satisfaction questionnaire', 'opinion poll', 'surveys'],
    ...['feedback form', 'evaluation form', 'ask participants', 'polls', 'satisfaction'],
  ],
  sustainability: [
    ...['sustainability', 'sustainable', 'carbon footprint', 'offset emissions', 'carbon neutral'],
    ...['carbon offset', 'green event', 'offsetting'],
  ],
  system: ['system', 'systems', 'platform', 'software platform'],
  table: ['table', 'desk', 'tables', 'desks'],
  take: ['take', 'took', 'taken', 'pick up', 'grab', 'picks up', 'collect'],
  target: ['target', 'goal', 'objective', 'milestone', 'targets', 'goals', 'objectives', 'milestones', 'aim'],
  task: [
    ...['task', 'to do', 'action item', 'duty', 'assignment', 'chore', 'tasks', 'duties'],
    ...['things to do', 'jobs', 'action point', 'action items'],
  ],
  tax: ['tax', 'vat', 'levy', 'duty', 'fiscal', 'taxes', 'taxation', 'tax free', 'duties'],
  taxi: ['taxi', 'cab', 'uber', 'taxis', 'cabs', 'ride hailing', 'bolt'],
  teacher: [
    ...['teacher', 'professor', 'educator', 'instructor', 'tutor', 'teachers', 'professors'],
    ...['instructors', 'lecturer', 'trainer', 'tutors'],
  ],
  'team-building': ['team building', 'icebreaker', 'getting to know'],
  'technical-visit': [
    ...['study visit', 'site visit', 'technical visit', 'study visits', 'field visit', 'site visits'],
    ...['inspection visit', 'technical visits'],
  ],
  technology: [
    ...['technology', 'technical', 'software', 'technician', 'digital', 'technologies', 'technicians'],
    ...['tech', 'digital tool'],
  ],
  temperature: [
    ...['temperature', 'hot', 'cold', 'heat', 'warm', 'air conditioning', 'heating', 'temperatures'],
    ...['aircon', 'air conditioned', 'degrees', 'ac', 'cooling', 'heated'],
  ],
  tender: [
    ...['tender', 'procurement', 'bid', 'bidding', 'tenders', 'bids', 'tendering', 'call for tenders'],
    ...['bidders'],
  ],
  tent: ['tent', 'marquee', 'canopy', 'awning', 'tents', 'marquees', 'gazebo'],
  test: [
    ...['test', 'rehearse', 'rehearsal', 'try', 'trial', 'tried', 'pilot', 'tests', 'testing'],
    ...['tested', 'rehearsals', 'trials', 'dry run', 'dress rehearsal', 'sound check'],
  ],
  thank: [
    ...['thank', 'thanks', 'gratitude', 'grateful', 'acknowledgement', 'thanking', 'thank you'],
    ...['appreciation'],
  ],
  theft: [
    ...['theft', 'steal', 'stolen', 'thief', 'robbery', 'stolen items', 'thieves', 'pickpocket'],
    ...['robbed', 'steals'],
  ],
  theme: [
    ...['theme', 'topic', 'subject', 'track', 'motto', 'thematic', 'themes', 'topics', 'subjects'],
    ...['tracks', 'subject matter'],
  ],
  think: [
    ...['think', 'thought', 'opinion', 'believe', 'consider', 'thinking', 'opinions', 'believes'],
    ...['view', 'feel', 'reckon'],
  ],
  third: ['third', 'two thirds', 'one third'],
  ticket: ['ticket', 'fare', 'boarding pass', 'tickets', 'pass', 'admission ticket', 'fares', 'e ticket'],
  title: ['title', 'heading', 'headline', 'entitled', 'titles', 'headings', 'headlines'],
  toast: ['toast', 'toasts', 'raise a glass', 'cheers'],
  today: ['today', 'now', 'current', 'currently', 'at present'],
  toilet: [
    ...['toilet', 'restroom', 'bathroom', 'lavatory', 'toilets', 'restrooms', 'bathrooms', 'wc'],
    ...['loo', 'washroom', 'ladies'],
  ],
  tomorrow: ['tomorrow', 'day after tomorrow'],
  tourism: [
    ...['tourism', 'tourist', 'attraction', 'sight', 'tourists', 'attractions', 'sights', 'touristic'],
    ...['places of interest'],
  ],
  traffic: ['traffic', 'traffic jam', 'congestion', 'jam'],
  train: ['train', 'railway', 'rail', 'railroad', 'trains', 'railways', 'high speed train'],
  training: [
    ...['training', 'course', 'train', 'trainee', 'coaching', 'briefing', 'trainings', 'courses'],
    ...['trained', 'trainees', 'workshops for staff', 'induction', 'brief', 'briefings'],
  ],
  translate: [
    ...['translate', 'translation', 'translator', 'translated', 'translations', 'translators'],
    ...['translates'],
  ],
  transparency: ['transparency', 'transparent', 'accountability', 'open data'],
  transport: [
    ...['transport', 'transportation', 'transit', 'transfer', 'shuttle', 'conveyance', 'transports'],
    ...['shuttles', 'transfers', 'shuttle bus', 'lift to', 'public transport', 'pick up'],
  ],
  travel: [
    ...['travel', 'trip', 'journey', 'voyage', 'travelling', 'traveling', 'trips', 'journeys'],
    ...['travelled', 'travels', 'travelers'],
  ],
  treasurer: [
    ...['treasurer', 'treasury', 'bursar', 'finance officer', 'treasurers', 'financial officer'],
    ...['keeps the money'],
  ],
  tree: ['tree', 'trees', 'plant a tree', 'seedling'],
  truck: ['truck', 'lorry', 'trailer', 'trucks'],
  trust: ['trust', 'confidence', 'reliable', 'trustworthy', 'rely'],
  turnout: ['attendance figures', 'head count', 'headcount', 'turnout'],
  unanimous: [
    ...['unanimous', 'unanimity', 'by consensus', 'consensus', 'unanimously', 'all in favour'],
    ...['everyone agreed'],
  ],
  union: ['trade union', 'union', 'labour union', 'syndicate', 'unions', 'trade unions'],
  university: [
    ...['university', 'faculty', 'college', 'campus', 'higher education', 'universities', 'faculties'],
    ...['colleges', 'campuses'],
  ],
  upload: ['upload', 'uploaded', 'uploading', 'post online'],
  urgent: [
    ...['urgent', 'urgency', 'pressing', 'as soon as', 'asap', 'immediately', 'right away'],
    ...['urgently', 'straight away'],
  ],
  use: ['use', 'usage', 'make use', 'user', 'utilise', 'using', 'uses', 'utilisation', 'users', 'employ'],
  vacancy: [
    ...['vacancy', 'available', 'availability', 'vacant', 'spare place', 'free places', 'places left'],
    ...['spots', 'spot', 'vacancies', 'places available', 'spare seat', 'still room'],
  ],
  vaccine: ['vaccine', 'vaccination', 'immunisation', 'jab', 'vaccinate'],
  validity: ['validity', 'valid', 'expiry', 'expire', 'expired'],
  venue: [
    ...['venue', 'location', 'place', 'site', 'congress centre', 'conference centre', 'venues'],
    ...['sites', 'places', 'locations', 'hall hire', 'premises'],
  ],
  version: ['version', 'versions', 'release number', 'revised version'],
  vest: ['vest', 'hi vis', 'armband', 't shirt', 'cap', 'hat'],
  'vice-chair': ['vice chair', 'deputy chair', 'vice president', 'deputy president', 'vice chairs'],
  victim: ['victim', 'survivor', 'casualty', 'injured', 'victims', 'survivors', 'casualties'],
  video: [
    ...['video', 'clip', 'footage', 'filming', 'camera', 'videos', 'filmed', 'cameras'],
    ...['videographer', 'clips', 'cameraman'],
  ],
  violence: ['violence', 'violent', 'assault', 'conflict', 'war', 'conflicts', 'wars', 'attack', 'fight'],
  visa: ['visa', 'entry permit', 'residence permit', 'visas', 'consular', 'schengen'],
  volunteer: ['volunteer', 'voluntary', 'helper', 'volunteers', 'volunteering', 'helpers', 'unpaid'],
  vote: ['vote', 'ballot', 'voting', 'poll', 'show of hands', 'votes', 'voted', 'voter', 'ballots', 'polls'],
  voucher: ['voucher', 'coupon', 'meal voucher', 'promo code'],
  wait: ['wait', 'await', 'waiting', 'expect', 'hope', 'waits', 'waited', 'hold on', 'hopes'],
  'waiting-list': [
    ...['waiting list', 'wait list', 'waitlist', 'queue', 'standby', 'waiting lists', 'queues'],
    ...['line up', 'queuing', 'lines'],
  ],
  walk: [
    ...['walk', 'on foot', 'pedestrian', 'stroll', 'walking', 'walks', 'by foot', 'go on foot'],
    ...['hike', 'hiking', 'minutes on foot'],
  ],
  wall: ['wall', 'walls', 'ceiling', 'roof', 'window', 'windows'],
  want: [
    ...['want', 'wish', 'desire', 'would like', 'prefer', 'preference', 'wanted', 'wishes', 'wishing'],
    ...['desired'],
  ],
  warehouse: ['warehouse', 'storeroom', 'depot', 'storage room'],
  warning: ['warning', 'alert', 'caution', 'beware'],
  waste: [
    ...['waste', 'rubbish', 'garbage', 'recycling', 'recycle', 'trash', 'litter', 'bin', 'bins'],
    ...['recycled', 'dump', 'leftover', 'trash can'],
  ],
  water: [
    ...['water', 'drinking water', 'bottled water', 'hydric', 'tap', 'tap water', 'fountain'],
    ...['water bottle', 'water dispenser'],
  ],
  weather: [
    ...['weather', 'rain', 'sun', 'wind', 'forecast', 'snow', 'storm', 'raining', 'rainy', 'sunny'],
    ...['storms', 'umbrella', 'windy', 'meteorological'],
  ],
  website: [
    ...['website', 'web page', 'site online', 'homepage', 'web', 'link', 'websites', 'webpage'],
    ...['web site', 'site', 'url', 'links', 'web pages', 'portal'],
  ],
  week: ['week', 'weekly', 'weekend', 'weeks', 'weekends'],
  weight: ['weight', 'weigh', 'kilogram', 'kilo', 'heavy', 'weighs', 'kilos', 'kg', 'heavier'],
  welcome: [
    ...['welcome', 'greet', 'greeting', 'welcome address', 'welcomes', 'welcoming', 'receive guests'],
    ...['greetings', 'reception of'],
  ],
  whiteboard: ['whiteboard', 'flipchart', 'blackboard', 'marker pen'],
  width: ['width', 'wide', 'breadth', 'broad', 'wider', 'wideness'],
  witness: ['witness', 'testimony', 'testimonial', 'testify'],
  woman: ['woman', 'women', 'female', 'girl', 'lady', 'ladies', 'girls', 'females'],
  word: ['word', 'words', 'character count', 'vocabulary', 'characters', 'word count', 'word limit'],
  work: [
    ...['work', 'job', 'labour', 'labor', 'employment', 'working', 'works', 'jobs', 'worked'],
    ...['working hours', 'task at hand'],
  ],
  workshop: [
    ...['workshop', 'hands on session', 'masterclass', 'practical session', 'workshops', 'hands on'],
    ...['practical workshop'],
  ],
  world: ['world', 'earth', 'planet', 'continent', 'worlds', 'planets', 'continents'],
  worry: ['worry', 'worried', 'concern', 'concerned', 'anxious'],
  write: [
    ...['write', 'wrote', 'written', 'draft', 'drafting', 'writes', 'writing', 'drafted', 'compose'],
    ...['drafts', 'put in writing'],
  ],
  year: ['year', 'annual', 'yearly', 'annually'],
  yesterday: ['yesterday', 'day before yesterday'],
  youth: ['youth', 'young', 'teenager', 'adolescent', 'young people', 'youngsters', 'teenagers'],
  zone: ['zone', 'zones', 'perimeter', 'sector of the site'],
};
