/** English as it is spoken and typed in a hurry: turns of phrase to concepts, on top of the plain words of `en`. */
export const enSpoken = `
-: sleeps, whole thing, big one, the whole show, playing host this time around, this time around, time
  around, this time, book leave, book my leave, book time off, book my flights, book flights, take leave,
  take time off, mark my calendar, put it in my calendar, put in my calendar, pencil in, pencilled in, block
  off, block my calendar, put in the diary, for my diary, diary, in the diary, clear my schedule,
  everything, everybody's, everyone's, anybody's, table, round the table, around the table, at the table,
  tables, whose, invitation is it, asap please, cheers mate, ta very much, ta muchly, much appreciated,
  hugely appreciated, i reckon, reckon, presume, presumably, assume, assuming, suppose, gather that,
  understand that, if memory serves, iirc, afaik, imo, idk, pls advise, advise please, kindly advise, kindly
  confirm, grateful, glad, pleased, delighted, keen, keen to, eager, dunno, gotta, gotcha, lookin, tryna,
  cuz, coz, cos, tho, thru, rly, u know, y'know, you know, i mean, mean by that, come again, hang on, hold
  on, wait, wait a sec, sec, second please, one sec, one second, just a second, minute, quick minute, moment
  please, real quick, super quick, super, mega, please and thank you, hope all is well, hope you are well,
  hope you're well, how are you, how's it going, long story short, first things first, first of all,
  firstly, secondly, second of all, at first, first off, on second thought, to begin with, for starters,
  lastly, at last, finally, actually wait, never mind, nvm, scratch that, correction, rather be, rather than
  that, might be, could be, would be, should be, must be, may be, double booked, plan around, work around,
  working on a, working on this, working on my, doing a, writing a, writing up, preparing a, preparing my,
  drafting a, drafting my, putting together a, finishing a, updating the, updating our, updating my, grant
  report, press note, cover letter, one pager, one-pager, two pager, briefing note, briefing pack, talking
  points, travel request, leave request, mission order, concept sheet, wiki, intranet, web page, webpage,
  leaflet, flyer, brochure, invite letter, assigned reading, homework, essay i, thesis, dissertation, class,
  my class, students, my students, professor, teacher, grandma, mum, mom, wife, husband, friend of mine,
  friends, neighbour, neighbor, client, clients, donor of ours, manager, my manager, line manager, head of
  unit, supervisor, superiors, chief, big boss, partner of mine, my partner, predecessor of mine, somewhere,
  anywhere, nowhere, elsewhere, someplace, sometime soon, one day, some day, someday, any time, anytime,
  some time, at some point, at one point, point in time, in time, on time, time being, back then, way back,
  in the past, those days, at that time, that time, at the time, earlier this, previously mentioned, above,
  above mentioned, abovementioned, below, aforesaid, said event, turn, turns, turned, place itself, itself
  held, actually held, physically, geographically, in person, on site, onsite, ground, on the ground, in the
  flesh, travelling to, traveling to, travelling, traveling, journeying, flying to, flying into, flying in,
  flying out, heading, headed, headed to, headed for, heading off, off to, bound for, jetting off, setting
  off, going off to, being sent to, sent to, expected in, expected at, expected to be, meant to be, supposed
  to be, needing to be, have to go, need to go, must go, should go, should we go, are we going, do we go, do
  i go, you going, go to, going to be, be going, show my face, turn up at, show up at, report to the, get
  ourselves to, ring a bell, rings a bell, spelled, spelt, spelling, pronounced, wording, worded, word for
  word, verbatim, literally, exact words, in other words, in plain english, in english, in simple terms,
  simple terms, layman's terms, translate for me, bullet points, bullets, bullet, as bullets, as a list, in
  a list, list form, one by one, point by point, in full, complete, completely, exhaustive, comprehensive
  list, checklist, run through, run me through, runs me through, take me through, go through, go over, go
  into, get into, dig into, drill down, sum it up, sum up for me, boil down, boils down, boil down to, break
  down, breakdown, break it down, recap, recapitulate, reiterate, repeat, repeating, spell it out, list out,
  lay out, laid out, rattle off, jot down, note down, write down, read out, fill in, filled in, let in on,
  keep me posted, keep posted, posted, share with me, pass me, hand me, send me, forward me, text me, drop
  me, ping me, throw me, shoot me, toss me, point out to me, hook me up, nature, nature of, character, gist
  of, thrust, thrust of, main thrust, main idea, main point, main message, core message, key message, key
  messages, message, keyword, keywords, headline, headlines, essentials, ins and outs, highlights please,
  highlights, top line, in essence, story, the story, what's the story, what's up with, up with, the deal, what's the deal, scoop, lowdown, skinny, low-down, idea behind, idea of, whole idea, whole
  point, big idea, concept behind, thinking behind, logic behind, of interest, of relevance, of note, worth,
  worthwhile, worth knowing, good to know, nice to know, fun fact, trivia, quiz, quiz question, guess what,
  pop quiz, bet, settle a bet, argument, settle an argument, debate with, dispute, disagreement, we
  disagree, colleague says, colleague thinks, boss says, boss wants, boss asked, boss is asking, asking me,
  asked me, being asked, got asked, keeps asking, people keep asking, everyone keeps asking, visitor,
  caller, reporter, reporter asks, editor asks
when: at which date,         what exact date, how early, what dates exactly, when abouts, when exactly was, when's,
  around what date, around which date, what point in the year, what period, which period, in what period,
  during what period, from when, from when to when, from what date, dates from when, date from when, day of
  the month, days of the month, when are the
year: calendar year, which year's, what year's, since what year, vintage
which year: how far back, how long ago, how many years ago
month: what month, which month, in what month
end date: until which date, until what date, till what date, till which date, through which date, until what
  day, until which day, till what day, till which day, up to what date, up to which date, up to what day,
  through what date, until when, till when, up to when, how late does, how late in
end: wraps, wrap, wrapping up, over and done, over with, finish up, finishes up, winds up, wind up, draws to
  a close, draw to a close, drew to a close, come to an end, comes to an end, came to an end, final curtain,
  curtain falls, break up, breaks up, adjourn*, say goodbye, done and dusted, go home, leave rio, head home,
  last session, be over, is over, was over
start: kick off in, everything kicks off, all kicks off, kicking off, get started, gets started, got
  started, get going, getting under way, get underway, gets underway, got underway, underway, starting point
  of, opening date, start date, starting date, starting day, commencement, official opening, doors open,
  first session, curtain up, begin on, set off
howlong: how many days long, how long is, how long are, how long was, how long were, how long will, how long
  would, how long did, how long does, how long do, lasted for how long, for how long, how many days will,
  how many days does, how many days did, how many days is, how many days was, how many days are, how much
  time does, how many days in total, how many days in all, number of days, length in days, in days, days in
  total, a how many day, last how many days, spread over how many days, how many full days
howlong day: three day, two day, four day, five day, three-day, two-day, four-day, five-day, 3 day, 2 day, 4
  day, 5 day, week-long, weeklong, all week
daysleft: how many sleeps, how many sleeps until, how many sleeps till, how many nights, sleeps left, how
  long have we got, how long have i got, how long have we, how much time do we have, how much time have we,
  how much time is left, how much time is there, how much time until, how much time till, how much time
  before, how much longer, how much longer until, how much longer till, how long now, how near is, how close
  is, how soon is, days still to go, days left before, weeks before, how many weeks, how many weeks until,
  how many weeks before, how many weeks to, in how many days, in how many weeks, days from now, days between
  now and, count down, d-day, away from, away is, days off, far off is
place: spot where, locale of, scene of, hosted where, location of
where: in which spot, at what place, at which place, in what part of the world, in which part of the world,
  which part of the world, where at, where in, where about, where precisely, place where
city: metropolis, capital, urban, big city, host city, hosting city, which towns, which cities, city was,
  location city
country: state is hosting, host country, which land, soil, on whose soil, homeland, part of the world
host: playing host, play host, plays host, played host, putting us up, receiving us, receive us, invites us,
  inviting us, invited us, having us, hosted by, under the auspices, auspices, auspices of, hosting duties,
  on home soil, organising and receiving, organising and hosting, laying on, lays on, throwing
convene: called the meeting, called together, called it together, call together, bring together the, brought
  it together, got it together, called for it, call for the meeting, instigat*, spearhead*, co-organis*,
  co-organiz*, coorganis*, coorganiz*, jointly organised, jointly organized, joint organisers, joint
  organizers, mastermind*, took the initiative, took the lead, led the way, was behind, were behind, is
  behind, stands behind, stood behind, pulled together, ran, ran the, run by, organised by, organized by,
  initiated by, convened by, summon*
committee: plans rio, plan rio, planning rio, planned rio, preparatory committee, prep committee, prepcom,
  organising team, organisers' group, planning crew, pc members, plans the rio, those planning
member: sits in, sat on, people on, bodies on, organisations on, organizations on, who's on, who is on, whos
  on, on the committee, in the committee, inside the committee, involved in planning, represented on,
   served on, serve on, serves on, serving on, comprise the, membership of, roster, line-up,
  lineup, make-up of, makeup of
participant: attended by, attendance, was at, were at, was there, were there, was present, were present, sat
  around, sit around, who sat, came along, came to, came from, flew in, travelled to, represented at,
  represented there, joined in, joined the, showed up, who joined, who came, who went, went to, who all
  came, who all went, been there, been at, on the guest list, guest list, crowd, audience, room full of,
  sort of people, kind of people, types of people, type of people, sorts of people, kinds of people, people
  were, profile of, profiles of, walks of life
objective: get out of, got out of, hoped to get, hope to get, hoping to get, want out of, wanted out of,
  wanting to achieve, aspire, aspires, aspiration*, end goal, end goals, wants to accomplish, looking to do,
  looks to do, looking to achieve, tries to do, try to do, tried to do, is it for, was it for, good is, use
  of having, sense of holding, reason for holding, raison d'etre, meant to achieve, supposed to achieve,
  meant to accomplish, meant to deliver, supposed to deliver, there to do, here to do, exist to do, want to
  see happen, what is the idea, set itself, sets itself, set for itself, sets for itself, set out to,
  setting out to, reach for, striving, strive, strives, pursue, pursues, pursued, pursuing, pursuit, working
  towards, work towards, works towards, drive at, driving at, after in
objective action: what action will be taken, which actions will be taken, what actions will be taken, what
  will be done, taking action, take action
theme: axes of, thematic strands, pillars of the programme, divided into, is divided, split into, broken
  into, thematic blocks, theme number, themes covered
topic: on what, all about, be about, was about, is about, were about, about what, what about the, concerned
  with, deal with the, to do with, subject matter, issue at stake, at stake, in
  question, zero in, zeroed in, zoom in, zoomed in, homed in, revolve*, revolve around, revolves around,
  revolved around, centred on, centered on, centre on, centers on, centred around, cover what, dedicated to,
  devoted to, devote, devoted
discuss: talk over, talked over, chew over, brought up, raised, raise, raises, came up in, come up in, was
  said, were said, been said, said about, said on, tackled, thrash out, thrashed out, take up, took up, look
  into, looked into, looking into, delve, delved, go into the, went into, weigh, weighed, ponder*, think
  about how, thought about, debated, on the table in, table in florence, heard in, put forward, views
  exchanged
foundation: rest upon, resting upon, foundations, bedrock of, basis for, solid footing, sound basis, solid
  foundation, firm basis, firm foundation, solid base
build: follow on, follows on, followed on, follow in the footsteps, footsteps, continue the work, continues
  the work, carries on, carry on, picks up from, takes forward, take up the work, continuation of, stem
  from, stems from, stemmed from, spring from, springs from, spun off, successor to, sequel to, rests upon,
  foundations does
adopt: came out of, comes out of, come out of which, come from, comes from, came from, responsible for
  adopting, signed off, voted in, ratified by which, whose convention, issued by, issued, author
  organisation, emanat*, originate*, originat*, drew up, drawn, penned, brought in, gave us, created by,
  made by, product of
frame: in light of which, provided the frame, provide the frame, give the frame, gave the frame, set the
  frame, set the scene, set the context, lens, backdrop, structured around, structured by, structure*, based
  their discussions, underpinning the discussions, steered the discussions, informed the
feature: stands out, special about, distinctive, distinguish*, peculiar*, particularity
generate: set in motion, sets in motion, set off, sparked, spark*, gave rise, give birth, gave birth,
  spawn*, engender*, brought forth, usher*, led to
victim: those harmed, harmed, those abused
paper: texts are, documents are, publication*, writings, what documents, which documents, what texts
two: two, both of the
three: three, trio
four: four
five: five
six: six
seven: seven
eight: eight
nine: nine
ten: ten
congress first: world congress i, world congress 1, congress number one, congress number 1
congress second: congress number two, congress number 2
congress third: congress number three, congress number 3
country participant: countries were at, countries were in, countries was at, países estavam, países estiveram, países foram, países estaban, países estuvieron, países fueron, pays étaient, pays y étaient, pays sont venus, paesi c'erano, paesi erano, paesi sono
elsewhere: capital of, announced, announce, announces, cancel*, postpone*, caterer*, catered, catering firm, propose the, proposed by, invented, photograph*, paint*
expert consultation prepare: preparatory consultations, preparatory meetings, expert consultations, consultations to prepare, consultations held before, preparatory events
year: publication year, year of publication, publication date, date of publication, year of adoption, adoption year, year of issue
-: else, keep free, kept free, keep us free, free for, improve, improves, improved, far off, far, much about, word about, mention of
objective: intended results, intended result, expected results, intended outcome, intended outcomes, desired outcome, desired outcomes, desired results, expected outcomes, hoped for, hoped-for, want to reach, wants to reach, want to get done
elsewhere: did not, didn't attend, was not, were not, not attend, not present, absent, absence, missing from
-: be in session, are in session, is in session
emphasis: place particular emphasis, placed particular emphasis, place emphasis, placed emphasis, particular emphasis, put emphasis, lay emphasis
-: thinking, thinking about, the right dates, right dates, right date, the right date
under theme: under what theme, under which theme, what theme does, which theme does, what theme is, which
  theme is, comes under, falls under, fall under, filed under, belongs to which
commission: commissioned, asks for, asking for the, contracted, tasked
baseline: measured from, point of comparison, comparison
monitor: kept track, keep track, checked, supervise*, oversee, overseen, follow progress
when day: on what day, on which day, which day, what day, what exact date, on which exact date, on which dates, on what dates
when: which days, what days, on what days, on which days
convene: who invited, invited people, invited everyone, sent out the invitations
elsewhere: follow-up meeting, follow-up conference, follow-up event, followup meeting, follow-up congress, choose, chooses, chosen, chose, select, selected, selection, elected, chosen as, picked rio, why rio
frame: provided the framework, provide the framework, framework for the discussions, framework of the discussions
expert consultation prepare: consultations in preparation, meetings in preparation, consultations preparing
where: were is, were was, wher is
date: period
convene: got people together, get people together, brought people together, bring people together, got everyone together, brought everyone together
-: fall on, falls on, fell on, falling on, calls for, call for
name: do we call, do they call, we call it, they call it
expert consultation prepare: consultations before rio, consultations before the congress, thematic consultations before rio
theme 1: theme i
theme 2: theme ii
theme 3: theme iii
theme 4: theme iv
theme 5: theme v
elsewhere: have confirmed, has confirmed, confirmed their, confirmed so far
convene: whose initiative, on whose initiative, at whose initiative
-: category, categories, classes of
`;
