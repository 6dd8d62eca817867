/** How people say, in their own words, what congress papers are about, to concepts. */
export const enIssues = `
persist: old ones, unresolved, lingering, longstanding, long-standing, old problems, old and new, remaining problems,
  remain unsolved, unsolved, stubborn, continue to exist, still exist, still existing, long-lasting, chronic,
  deep-rooted, continued
legal framework: legal set-up, legal setup, legal order, legal system
political framework: political set-up, political setup
convention: convension*, pact, accord, the conv, conv
strong: how firm, firm, strength, strengths, sturdy, robust, solid
victim: suffered abuse, who suffered abuse, were abused, was abused, being abused, fell prey, prey, injured party,
  injured, sufferer*, those affected, affected children, children harmed, children hurt, children affected, affected,
  those wronged, wronged, child victims, casualt*, prey to
border: frontier, frontiers, trans-border, transborder, transfrontier, over the border, across the border,
  across borders, from one country to another
turningpoint: decisive, break with the past, change things, changes things, change of course, change course,
  milestone for, historic moment, real difference, make history, tipping point, paradigm shift, new chapter,
  turn the tide, sea-change, major shift
systemic: structures, integrated approach, whole of system, structure for protecting, structures for protecting,
  system-level, structural, networks of protection, system approach, across the system, as a system, whole system
act: proceed, behave, act, acts, acting, acted
commitment: engagement, engagements, engagements entered, obligation taken, dedication, vow, vows, word given,
  assurances, resolve
abuse: abused, sexual abuse, molest*
follow: the one after
steer: steered, steers, steering, leads us, lead us, guide us, guides us, take us, takes us, bring us, brings us,
  carry us, carries us, direct us, directs us, point us, points us, move us, moves us
cooperation strategy: aid policy, aid strategy, cooperation policy, strategy for aid, policy on aid
mainstream: embedded in, anchor in, runs through, incorporate, inclusion of, insert*, make part of, factor in,
  factoring in, interweave, permeat*, ingrain*, integrate into, anchored in italian, anchored in national,
  anchored in law, anchored in legislation
protect: uphold*, defence, defense, guard, guarding, guarded, look after victims, look after children,
  look after young, looks after victims, take care of children, take care of victims, takes care of victims,
  care of victims, care of children, caring for victims, cares for victims, keep children safe, keeps children safe,
  preserve, preserves, preserving, ward off, keep secure, kept safe, keeping children safe, guardianship,
  safekeeping, protectiveness, safety of children, children's safety, child safety, welfare, well-being, wellbeing
right: entitlement, entitlements
exploitation: evil, evils, scourge, plight, harm, harms, phenomenon, sex trade, sexual harm, sexual abuse for gain
crossfertilise: learn from one another, learn from each other, mutual enrichment, mutual learning, cross-pollinat*,
  two-way, both ways, enrich each other, enrich one another, enrichment, inspire each other, inspire one another,
  benefit from each other, mutual inspiration, mutual benefit
drivingforce: engine behind, force behind, momentum behind, driver behind, pushes, push, pushed, moves the, move the,
  powered by, powered, fuelled, fuels, energy behind, motivat*, main force, moving force, what drives, impels, impel,
  propulsion, locomotive, keeps going, keep going, motive power, motive, power behind, impulse behind
feature: mark of, a mark, hallmark, distinctive, special trait, particular trait, quality of, characterise its,
  peculiarity, earmark
solidarity: stand by, stand by each other, standing by, fellowship, togetherness, mutual support, common cause,
  mutual aid, unity
implement: into effect, into practice, execution, executing, put to work, carry out the aims,
  carry out the objectives, carry out the goals, carrying out, carrying out the aims, carrying out the objectives,
  putting into practice, implementing, implementation, put in practice, realisation of the convention,
  fulfilment of the convention, enforce*, enforcing, enforcement
generate: came out of the convention, came of, come of, arise, arises, arose, arising, arising from, grew out of,
  grown out of, led to, leads to, lead to, led us to, resulted in, started by, set off by, set off, fruit of,
  fruits of, fruits, gave us a, bring forth, brings forth, sets in train, unleash*, gave life to,
  gives life to, result of the convention, results of the convention, outcome of the convention, outgrowth,
  offspring, came from the convention, come from the convention, comes from the convention,
  come out of the convention, came out of the treaty
realise: realiz*, realis*, fulfil*, attainment, attain, attains, coming true, come true, becoming real, made real,
  make real, bring to life, become reality, becomes reality, became reality
comprehensive: broad, wide-ranging, far-reaching, all-embracing, all-encompassing, extensive, all-inclusive,
  complete in scope, thoroughgoing, full-scale, holistic convention, encompassing
standard: legal norms, legal standards, legal rules, regional norms, rule, regional law, regional treaties,
  regional instrument, benchmark rules
foundation: lay the ground, lays the ground, lays the groundwork, the ground for, lay the foundations,
  lays the foundations, firm footing for, sound footing, grounding, platform for, springboard, legal foundation,
  support for effective, groundwork for
criminalise: penal, penal law, penal measures, criminal law, criminal measures, criminal justice, make a crime,
  made a crime, make punishable, made punishable, punishable, crime in law, against the law, offender*, perpetrator*,
  criminals
investigate prosecute: police and courts, police and the courts, police and prosecutors, law enforcement
strengthen: strengthen*, stronger, bolster*, reinforc*, fortif*, beef up, shore up, build up, building up,
  made stronger, make stronger, strengthening, consolidat*, reinforcement, toughen*, solidify, firm up, invigorat*,
  stronger systems, tighten*
mechanism: machinery, devices, apparatus, instruments in place, procedures
capitalise: capitalis*, capitaliz*, make the most of, making the most of, take advantage, takes advantage, leverage,
  leveraging, tap into, tap, draw on synergies, exploit synergies, exploiting synergies, build upon synergies,
  profit from synergies, put to use
refine: refin*, sharpen*, fine-tune, fine tuning, polish, hone, honing, perfecting, perfect, do better at,
  get better at, enhance, enhances, enhancing, upgrade
assess: fit for purpose, equipped to, well equipped, establish how far, find out how far, find out whether,
  work out whether, verifying, tell whether, ascertain*, rating, rate how
international actor: international partners, international players
impact: consequence*, influence, influences, influenced, difference, differences, any difference,
  makes any difference, make any difference, tangible, effect of, concrete effect, actual change, real change,
  change anything, changes anything, truly benefit, really benefit, children benefit, really achieve,
  actually achieve, really change, really help, results for children, results for boys, results for kids,
  outcomes for children, outcomes for kids, concerning results, results or outcomes, real results,
  effectively change, effect on, repercussion*, influence on, mark on children, change for the better, change lives,
  changes lives, improve lives, improves lives, make itself felt, felt by children, concrete results,
  tangible results, bearing on children
enjoy right: exercise of rights, exercise their rights, exercise of their rights
enjoy: enjoy*
focus: focal point of the meeting, focal point of the consultation, focal point of the talks
thoughtful: thoughtful*, careful, carefully, thought was given
forward: carry forward, carried forward, carried on, move forward, moving forward, keep the momentum,
  keeping the momentum, keeping up, onward, onwards, go forward, go ahead with, press ahead, bring forward,
  brought forward, pursue further, carried further, carry further, build on further, keep alive, kept alive,
  sustain*, take forward, taken forward, taking forward
progress: moved on, advance made, advances, headway, strides, improvement, improvements, improve over time,
  step forward, steps forward, going forward, gains, getting better
monitor: watch, watched, watching, kept under review, keep under review, keep tabs, keeping tabs,
  follow up on progress, check on, checking on, watch how, measure advances, measure the progress, review progress,
  reviewing progress, surveillance, survey progress
baseline: compared with what, compared to what, compared with, compared to, compare, compared, comparing,
  starting line, point zero, zero point, base line, measuring point, point of departure for, zero line,
  initial level, standard of comparison, bench mark, term of comparison
followup: what comes after, comes after rio, once the congress is over, when the congress is over, after it is over,
  time after the congress, time after the world congress, following the meeting, following the congress,
  after the meeting, after the conference, further measures, further steps, further action, subsequent measures,
  subsequent action, subsequent activities, after november, period after the congress, aftercare, after-effects,
  sequels, follow-on, subsequent work, work afterwards, afterlife, days after, months after, period after,
  time after, after it ends, when it ends, after its end, once it ends, post-congress, later stage
build: leans on, lean on, leaning on, leaned on, continue, continues, continuing from, pursues the work,
  takes up where, expand on, expands on, add to, adds to, take off from, carries forward, rest upon, stand upon,
  stands upon, foundation of the congress, foundations of the congress, in line with earlier, inspiration from,
  owes much to, indebted
obligation: bind, binds, bound by, obliges, obliged by, what states owe, binding duties, legal duties, must honour,
  honour, honours, undertaken by states, liabilities, commitments of states parties, obliged, obliged to, oblige,
  duty-bound
special session: special sitting
benefit: boost, boosts, boosted, boosted by, helped along, enriched by, nourished by, strengthened by, advantage,
  advantages, help from, gets help from, supported by the, feeds on, fed by, draws strength, drew strength,
  strength from, takes advantage of the, helped by
guarantee: guarant*, ensur*, assur*, see that, sees that, vouch, secure the right, pledge the right, certainty
secure: secur*, obtain, obtains, achieve greater, get more cooperation, bring about more, bring about greater
facilitate: facilitat*, easier, ease, eases, eased, simplif*, smooth, smoother, smoothen, make easy, makes easy,
  make possible, enable, enables, enabling, help along, pave the way, paves the way, smooth the way,
  improve the exchange
work: proven, tried and tested, work best, works best, what has worked, effectual, efficacious, successfully,
  works well, effectively, efficient, functioning, get results, gets results, bear results
channel: routes, avenue, avenues, pathway, pathways, paths, should be opened, to be opened, wants to open,
  want to open, open up, opened up, opening up, doors, conduit*, lines of communication, channels of communication,
  communication lines, openings, doors to, gateways, means of exchange, ways to exchange, ways of exchanging
inter regional: between regions, among regions, across regions, inside regions, within regions, within a region,
  within one region, inside and among regions, between parts of the world, one and the same region
new: recent, modern, new-style, latest, fresh, newly arisen, just appeared, recently appeared, unprecedented, newest,
  up-to-date, contemporary
respond: reaction, reactions, react, reacting
targeted: tailor-made, tailored, better aimed, sharper, well aimed, specific enough, focused strategies,
  focussed strategies, made to measure, pinpointed, precise strategies, more precise, more specific, better directed,
  better targeted, directed at, purposeful, specific strategies
strategy: action plan, action plans
intersectoral: sectors work together, sectors working together, across ministries, between ministries, many sectors,
  all sectors, spanning several sectors, multi-disciplinary, multidisciplinary, interdisciplinary, inter-agency,
  interagency, between different sectors, among sectors, several fields, various sectors, multiple sectors,
  across fields, spanning sectors
catalyse: kick started, kick starting, accelerat*, speed up, set rolling, stimulat*, give impetus, bring into being,
  get started on, prompt an approach, set alight, ignite*, boost an, inject*, triggered
child: under 18s, under eighteens, age group, age groups, young people under 18, underage, under age, youngest,
  juveniles, juvenile, infant*
thematic paper: theme paper, themed paper
legal: statute, statutes, regulation, regulations, regulatory, statutes and treaties
promote: nurtur*, advanc*
positive experience: good example, good examples, success stories, success story, went well, gone right, went right,
  worked well, gone well, good practice, good practices
highlight: stress about, stressed about, emphasise about, emphasised about, final message, closing message,
  main message, take away, takeaway, takeaways, conclusion of the document, conclusion of the paper,
  conclusion of the text, in the conclusion, closing sentence, concluding sentence, last sentence, closing line,
  brought out, bring out, emphasised that, stressed that, underlined that, noted that, draws attention,
  put the spotlight, spotlighted, conclusion about the congress
relaunch: start anew, starts anew, anew, begun again, begins again, starts again, begin anew, new beginning,
  start again, restart of, a restart, resumption, rebirth, revive, revived, revival, renewal, second wind,
  re-start of, relaunched, taken up again, take up again, new lease of life, begun anew, set off again,
  fresh beginning, new departure
october meeting: october talks, oct talks
florence meeting: florence talks, talks in florence, florence session
october objective: october goals
innocenti research: innocenti studies, innocenti's studies
commercial: for gain, for-profit, for money, business of, trade in, profit-driven
adopt: drawn up by, stands behind the lanzarote, is behind the lanzarote, stood behind the lanzarote
freedom: liberty, emancipat*, release from, released from, deliverance, without exploitation, no longer exploited
investigate: inquiry, inquiries, enquiry, enquiries, inquire, probe, probes, detective*
violence: brutality, ill treatment, maltreatment, mistreatment, cruelty, assault, assaults
innovative: ground-breaking, groundbreaking, pioneering, original, cutting-edge, inventive, forward-looking
technical: technological, specialist help, specialist support, expert help, expert support
assist: helping hand, relief, succour, assistance, backing up
advice: counselling, expert opinion
favour: in favour, favour, favours, favouring
reflect: contemplation, thinking at the, musings, considerations, thoughts
prosecute: bring to justice, brought to justice, bring to court, brought to court, try offenders, put on trial,
  justice for offenders, charged with
prevent: preventive, head off, forestall*, nip in the bud, keep from happening, prevention work, ward against
provision: provisions, clause on, clauses on, what provision
establish: setting up of, set-up of, creation of systems, put in place, putting in place
coordinate: aligned, align, in sync, in tandem, side by side, in concertation, work in step, orchestrat*,
  act together, acting together, act as one, separately
synergy: combined effects, combined effect, complementarit*, common strengths, mutual reinforcement
indicator: gauges, signs, statistics used
attention: prominence given, weight given to, heed given, importance given, consideration given, place given
spectrum: spectrum, whole range, full range, gamut, breadth, array
proceedings: written outcome, minutes, transcript, transcripts, congress report, reports of the congress,
  congress documents, acts of the congress
sale: selling of, sell, sells, sold, buying and selling, traffick*, trade in children
process: run-up process
identify: identify, identif*, pinpoint*, spot the, find channels, locate the, detect*, single out channels
challenge: hardship*, barrier*, hindrance*, trials faced, tests faced, issues faced, predicament*
measure: counter-measures, countermeasures, responses to challenges, remedies, remedy, steps against
clarity: conceptual understanding, shared understanding, common understanding, clear notion, clear notions,
  clear-cut, sort out concepts, get concepts clear, get clear about, lucid*, precise concepts, clear view
awareness: make people see, made people see, attention of governments, draw attention of, call attention, publicise,
  publicize, open eyes, opened eyes, bring home to, brought home to, raise consciousness, alert, alerts, alerted,
  alerting
relevant: pertinent, germane, to the point, relevant
positive: promising, fruitful, favourable, favorable, constructive, heartening, good news, best examples
initiative: projects on the ground, pilot, pilots, pilot projects, ventures promoted
journey: way forward, road ahead, road to freedom, voyage towards, path towards, path to, course set, travel image,
  quest, march towards, long road
approach: approach concern, approach concerned
pornography: porn
which number: which th
what journey: where does the journey, where will the journey, where is the journey, where the journey,
  where will that journey, where does that journey
`;
