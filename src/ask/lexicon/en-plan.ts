/** What committees do before and after a congress, and how people ask for it, to concepts; read before the other English words. */
export const enPlan = `
publish: publish*, release, releases, released, releasing, made public, make public
circulate: go round, goes round, going round, gone round, circulat*, distribut*, hand round, send round, sent round, pass round, share round, goes out, going out
invitation: invitation, invitations, invite, invites, inviting
draft: draft, drafts, draft version, first version, preliminary version
participantlist: participant list, participants list, list of participants, list of the participants, list of attendees, attendee list, delegate list, list of delegates, participants' list
adopt: came up with, came up w, come up with, comes up with, dreamt up, thought up
commission: being written for, someone writing, anyone writing, anybody writing, somebody writing, is one writing
expert consultation prepare: prep consultations, prep meetings, preparation consultations
congress second: 2nd one, second one
congress first: 1st one, first one
prepare: prep
appoint: picked yet, not picked, be picked, been picked, get picked, named yet, appoint*, nominate, nominates, nominated, nominating, designate, designated
comment: comment*, remarks, feedback on
sessionreport: session reports, reports of the sessions, reports from the sessions, reports on the sessions, reports of sessions,
  session's report, reports about the sessions
round: round of, follow-up round, rounds
name: complete name, complete title, complete official name, complete official title, official name, official title, proper name,
  formal name, formal title, full official name, full official title, exact name, exact title, in full called
who host: whose invitation, at whose invitation, by whose invitation, upon whose invitation, on whose invitation
date: stretch of, part of november, part of october, chunk of, slice of
build: groundwork, laid the groundwork, lay the groundwork, earlier promises, lineage, legacy, heritage, inherit*, pillars under
regional: parts of the world, part of the world, corners of the world, areas of the world
challenge: threat*, danger*, risk*, hurdle*, trouble*, menace*
foundation: firm base, firm footing, sound base, sturdy base, strong base, strong footing, firm ground, solid ground, firm grounding
generate: came about thanks, come about thanks, comes about thanks, given birth to, gave birth to, give birth to, giving birth, brought into being, give rise to, given rise to, gives rise to, gave rise to, born of, set going,
  yielded, yield, yields, bear fruit, brought about, bring about, brings about, result of the, engendered, prompted, prompt
mainstream: weave, weaves, woven, weaving, build into, built into, anchor in their, put at the heart
participant representative: walks of life
adopt: the work of, work of which, creation of which, brainchild of, handiwork of, text of which, come to us from, owe to, owe it to,
  owed to, stand behind, father of, fathered by, put in place by, brought into force by
prepare: run-up, run up to, lead-up, lead up to, leading up, build-up to, in the run-up
process: undertaking, undertakings, exercise, exercises
mobilise: stir, stirs, stirred, galvanis*, galvaniz*, enlist, enlists, enlisted, get on board, bring on board, brought on board, spur into action,
  bring into action, call to action, set in motion, win over, activate, activated, rouse*, drum up, get going countries
assess: gauging, gauge, judge, judged, judging, weigh up, weighing up, determine how, tell how much, appraise*, appraisal, work out how, size up
attention: priority attention, how much priority, how much attention, how high a priority, how seriously, weight given, attention paid, priority given
concern: standing, how important, how big a concern, feel about, feels about, rank, ranks, ranked, regard, regards it, seen by, significance, weigh with,
  take seriously, takes seriously, how serious, sees as, see as, treat as, treats as
victim: harmed, hurt, who suffered, suffered, abused children, exploited children
freedom: liberat*, rid of, free of, end to
highlight: bring out about, accentuate*, underscor*, underlin*, drew attention to, draw attention to, drive home, drove home, made a point of, make a point of,
  called attention to, left us with, conclusion about rio, sum up rio
journey: path, way ahead, march, pilgrimage, expedition, trek, route, odyssey
relaunch: start afresh, fresh start, renew*, reviv*, re-start*, resum*, new lease, new impetus, restarting, again set off
share: trade, traded, trading, pool, pooled, pooling, pass along, passed along, pass round their, compare notes, comparing notes, swapping, interchange
experience: know-how, knowhow, expertise gained, lessons learned, lessons learnt, lessons
strategy: approaches, plans of action, plan of action, strategies
coordinate: hand in hand, concert*, in concert, coordinated, joined up with, in step, pull together, pulling together, harmonis*, harmoniz*, in unison
synergy: joining forces, join forces, combined strength, combine forces, combining forces
intersectoral: joined-up, joined up, cross-cutting, crosscutting, several sectors, different sectors, between sectors
systemic: system-wide, all-round, all round, comprehensive approach
catalyse: kick-start, kickstart, jumpstart, jump-start, set in train, get off the ground
recommend: counsel, counsell*, recommendation*
followup: next steps, next step, sequel, what comes next, comes afterwards, hereafter, continuation, what follows, what happens next, subsequent steps
baseline: yardstick for, measuring rod, measuring stick, reference for, reference line, compared against, compare against, compared with later, against what
monitor: follow the progress, checking progress, check progress, keeping track, watch over, overseeing, judge progress, measuring progress, gauge progress
proceedings: records of, record of the congress, congress records, written record
impact: real-life, everyday lives, daily lives, actual lives, lives of children, children's lives, lives of the children, difference made, make a difference,
  makes a difference, made a difference, concretely change, change in the lives, change the lives, on the ground effect
turningpoint: landmark, new era, milestone in, defining moment, change the course, crossroads, decisive step, step change, pivot
cornerstone: mainstay, bulwark, keystone, key plank, core element, fundamental part, pivot of, essential element, bedrock of italian, central plank
drivingforce: impulse, impetus, momentum, motive force, propell*, powerhouse, mover, driving element, engine of
feature: distinguishing mark, singular about, unusual about, sets apart, set apart, speciality, attribute, hallmark of
solidarity: solidary, standing together
technical: technical help, technical support
frame: yardstick of the talks, umbrella, overarching, set the tone, sets the tone, gave the tone, lay behind, lies behind the, provided the context, oriented, orient*,
  point of departure, departure point, inspiration, inspired
central: core of, pivotal to, at the centre of, loom large, loomed large, prominent, prominently, took centre, uppermost, featured strongly
standard: yardsticks, benchmarks in law, regional instruments, regional rules
clarity: clarif*, make clear, made clear, clear concepts, clear idea, clearer
awareness: eyes of, open the eyes, consciousness-raising, wake up, made aware, make aware, sensitise
donor: funders, backers, aid givers
effort: schemes, scheme, endeavour*, endeavor*
fund: italian money, bankrolled, finances, financed, underwrit*, backed by italy, backing, italian cash, italian aid
participant: turnout, guests, assembled, mix of people, make-up of the group, audience, gathering of people, those assembled, those gathered, who gathered,
  who met, who assembled, among those gathered, among those who met, flocked
objective: set out, brief of, remit, tasked with, raison, end in view, ends, in aid of, hoped outcome, agenda of the congress aims, bring about at, hoping for
howlong: how many days are we, number of days, days does it take, how many days do we, how many days will we
due: handed in, handing in
daysleft: 2 go, 2 go til, days 2 go, days 2 go til, days 2 go till, days 2
end when: til when, till when
end: til
who adopt: who came up with, who came up w, who did come up with
topic: convention concern, treaty concern, it concern
-: precede, precedes, preceded, predate, predates, predated
sessions: sessions
when bywhen: by when, by what date, by which date, by what day, by which day, no later than when, until when must, until when can
brief: briefed, brief the chairs and, get briefed
howlong: how much time, how long still, how much longer
task: on the plate of, plate of, in the hands of
owner: under whose lead, whose lead, takes the lead, leads, lead on, carries out, carry out the, carries it out, runs the second, which office, what office
previous: before ours, before this one, preceding ours
adopt: fix, fixes, fixed
draft: first draft
adolescent: young participants, youngsters, young ones, young guests
turningpoint: turn into, turns into, could become, can become, might become, may become
child: children who, kids who, children whom
expert: experts who
-: those who, people who, anyone who, everyone who
reportback: report back, reports back, reporting back, reported back
late: lapsed, lapse, expired, expire, elapsed, passed unmet, run out, gone by, missed already
owner: answerable, answers for, answer for, accountable, liable, see to it, sees to it, settle those, has to settle, takes care, take care of, deals with the, in whose hands, whose job, whose task, whose duty, whose responsibility
adopt: settle, settles, settled
last: final
end: final day, the final day, closing day, once over
publish: come out, comes out, coming out, be in print, be out
provide: hand over, hands over, handed over, hand on
emphasis: single out, singles out, singled out
media: press corps, the press, reporters, correspondents
celebrity: pope, the pope, star, stars, singer, footballer, king of, queen of, prince, princess
november: nov
october: oct
december: dec
january: jan
february: feb
-: fare, fares, fared, bear, bears, borne, record, for the record, of its kind, in a line, a line on, as regards, as concerns, fall, falls, apart from, aside from, other than, except for, already, yet, 2 know, 2 no, lol, haha, lmao, omg, wots, wot's, some1, every1, any1, n, w, r, b4, gr8, wud, cud, shud, gona, innit, m8, bro, dude, cos, tmrw, bc, w/, monday, tuesday, wednesday, thursday, friday, saturday, sunday, fri, thurs, doc, docs, edition, edition of, lecture, came about, come about, comes about, spend in, spent in, spend at, delegates spend, we spend, i spend, spending in, converg*, flock, dispatch*, despatch*, our delegation, my delegation, my team, our team, has to stay,
  must stay, fall to, falls to, fell to, lie with, lies with, foreseen, letterhead, attache, kindly indicate, mark a, marks a, might mark, in what respect,
  in which respect, in what sense, in which sense, finding out, finds out, found out, finding what, joint, jointly by, in all, all in all, be it, sorts of, lay a, lays a, lay the, lays the,
  very first, very last, the very, back in, to speak of, by then, exactly was, altogether, so to speak, if you will, put simply, in question, respectively, undertaken, undertake, undertakes,
  undergo, carried out by, conducted, conduct, underway at, entail, entails, entailed, embody, embodies, embodied, pertain, pertains, pertaining, bear on, bears on, bearing on, touching on,
  attribut*, ascrib*, deem, deems, deemed, regarded, consider as, counts as, counted as, amount to, amounts to, boils to, lend, lends, lent, accorded, accords, grants itself,
  bestow*, confer, conferred, endow*, vest, vested, dub, dubbed, bill, billed, tout, touted, herald, heralded, hail, hailed, portray*, depict*, characteris*, characteriz*, envision, envisioned,
  picture, pictured, contemplat*, foresaw, aspires, crave, yearn, want it to, wishes to, would wish, desire, desires, desired, sought to, seeks to, determined to, bent on, resolve to, vow to,
  strove, endeavoured to, attempted, attempts to, set up to, formed to, called on to, invited to, urged to, encouraged to, asked to, told to, expected to, required to, bound to, hoped,
  thereby, whereby, wherein, whereupon, hitherto, henceforth, heretofore, forthwith, lest, albeit, notwithstanding, inasmuch, insofar, vis-a-vis, viz, apropos, circa, amid, amidst, atop,
  beneath, alongside, opposite, past the, inclusive, exclusively, solely, merely, purely, strictly, truly, genuinely, plainly, explicitly, implicitly, expressly, evidently, obviously,
  presently, promptly, shortly, lately, ahead, beforehand, thereafter, subsequently, simultaneously, concurrently, respective, corresponding, associated, accompanying, underlying, prevailing,
  pressing, crucial, critical, vital, pivotal, paramount, foremost, principal, primary, prime, chief, leading, fundamental, overriding, notable, noteworthy, remarkable, striking, salient
`;
