import { parentPort, workerData } from 'node:worker_threads';
import { UserError } from '../message/errors.ts';
import { readHere } from './read-here.ts';

/** Reads the document that the thread was started with, and posts what became of it. */
try {
  parentPort?.postMessage({ read: await readHere(workerData) });
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  parentPort?.postMessage({ refused: { code: error.code, params: error.params } });
}
