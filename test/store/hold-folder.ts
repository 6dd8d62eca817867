import { realNow } from '../../src/process/clock.ts';
import { lockDataDir } from '../../src/store/lock.ts';

// Holds the data folder given until it is killed, and answers what it is asked.
const lock = await lockDataDir(process.argv[2] ?? '', { startedAt: realNow(), command: 'hold-folder' });
lock.onConnection((socket) => {
  socket.on('data', (asked) => socket.end(`heard ${asked}`));
  socket.resume();
});
process.stdout.write('held\n');
process.stdin.resume();
