import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { MessageFile } from '../../src/message/message.ts';
import type { Outcome } from '../../src/operation/run-operation.ts';
import { typeOfFile } from '../../src/operation/type-of-file.ts';
import { largestFile, longestData, mostNext } from './limits.ts';

type Content = CallToolResult['content'][number];

function fileContent({ name, bytes }: MessageFile): Content[] {
  if (bytes.length > largestFile) return [];
  const mimeType = typeOfFile(name);
  const uri = `congress://files/${encodeURIComponent(name)}`;
  const data = Buffer.from(bytes);
  if (mimeType === 'image/png') return [{ type: 'image', data: data.toString('base64'), mimeType }];
  const isText = mimeType.startsWith('text/') || mimeType === 'application/json';
  const held = isText ? { text: data.toString('utf8') } : { blob: data.toString('base64') };
  return [{ type: 'resource', resource: { uri, mimeType, ...held } }];
}

/** What became of a call, as an assistant reads it: a short text, and the same for machines where it is not too long. */
export function contentOf({ isDone, code, text, data, next, files }: Outcome): CallToolResult {
  const calls = next.slice(0, mostNext);
  const lines = calls.map(
    ({ label, operation, arguments: given }) => `${label}: ${operation} ${JSON.stringify(given)}`,
  );
  const isShort = data !== undefined && JSON.stringify(data).length <= longestData;
  const structuredContent = {
    ...(code !== undefined && { code }),
    ...(isShort && { data }),
    ...(calls.length > 0 && { next: calls }),
  };
  return {
    content: [{ type: 'text', text: [text, ...lines].join('\n') }, ...files.flatMap(fileContent)],
    ...(Object.keys(structuredContent).length > 0 && { structuredContent }),
    ...(!isDone && { isError: true }),
  };
}
