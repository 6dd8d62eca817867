import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../src/process/package-root.ts';

const types: Readonly<Record<string, string>> = {
  'page.css': 'text/css; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'htmx.js': 'text/javascript; charset=utf-8',
  'htmx-sse.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
};

export type Asset = { bytes: Uint8Array<ArrayBuffer>; type: string; hash: string };

function readAsset(name: string): Asset {
  const bytes = new Uint8Array(readFileSync(join(packageRoot, 'dist/web', name)));
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 10);
  return { bytes, type: types[name] ?? '', hash };
}

const read = new Map<string, Asset>();

/** A file that the browser loads, as it was built into dist/web; undefined for any other name. */
export function assetNamed(name: string): Asset | undefined {
  if (!Object.hasOwn(types, name)) return undefined;
  const asset = read.get(name) ?? readAsset(name);
  read.set(name, asset);
  return asset;
}

/** Its address, which is another one when its content is. */
export const assetPath = (name: string): string => `/assets/${name}?${assetNamed(name)?.hash ?? ''}`;
