import type { Command } from '../src/command.ts';
import { link } from './account/link.ts';
import { linkPerson } from './account/link-person.ts';
import { unlink } from './account/unlink.ts';
import { addDeadline } from './deadline/add.ts';
import { assign } from './deadline/assign.ts';
import { cancelDeadline } from './deadline/cancel.ts';
import { finishDeadline } from './deadline/done.ts';
import { deadlines } from './deadline/list.ts';
import { moveDeadline } from './deadline/move.ts';
import { reopenDeadline } from './deadline/reopen.ts';
import { showDeadline } from './deadline/show.ts';
import { addObjective } from './objective/add.ts';
import { objectives } from './objective/list.ts';
import { objective } from './objective/show.ts';
import { help } from './person/help.ts';
import { settings } from './person/settings.ts';
import { undo } from './person/undo.ts';
import { history } from './plan/history.ts';
import { overview } from './plan/overview.ts';
import { people } from './plan/people.ts';
import { shift } from './plan/shift.ts';
import { ask } from './question/ask.ts';
import { when } from './question/when.ts';
import { remind } from './reminder/remind.ts';
import { snooze } from './reminder/snooze.ts';
import { why } from './reminder/why.ts';
import { agreeRequest } from './request/agree.ts';
import { keepRequest } from './request/keep.ts';
import { moreTime } from './request/more-time.ts';

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [
  overview,
  deadlines,
  showDeadline,
  objectives,
  objective,
  ask,
  when,
  finishDeadline,
  moreTime,
  snooze,
  remind,
  why,
  addDeadline,
  moveDeadline,
  assign,
  cancelDeadline,
  reopenDeadline,
  addObjective,
  agreeRequest,
  keepRequest,
  shift,
  history,
  undo,
  people,
  linkPerson,
  unlink,
  link,
  settings,
  help,
];
