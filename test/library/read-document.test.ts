import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/library/read-document.ts';
import { packageRoot } from '../../src/process/package-root.ts';

const fixture = async (name: string) =>
  readDocument({ name, bytes: await readFile(join(packageRoot, 'test/fixtures/documents', name)) });

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const docx = (body: string, parts: Record<string, string> = {}) => {
  const document = `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`;
  const all = { '[Content_Types].xml': '<Types/>', 'word/document.xml': document, ...parts };
  const bytes = zipSync(Object.fromEntries(Object.entries(all).map(([path, xml]) => [path, strToU8(xml)])));
  return readDocument({ name: 'made.docx', bytes });
};
const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (text: string) => `<w:p>${text.startsWith('<') ? text : run(text)}</w:p>`;
const table = (rows: string[][]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell.startsWith('<') ? cell : paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

describe('a Word document', () => {
  it('has its tables as a line a row, under the names of the columns', async () => {
    const { text } = await fixture('timeline-table.docx');
    expect(text).toContain('| Task | Responsible | Deadline |\n| --- | --- | --- |\n');
    expect(text).toContain('| Final list of speakers | Programme unit | 14 November 2008 |');
  });

  it('has a table without names of columns as a line a row', async () => {
    const { text } = await docx(
      table([
        ['09:00', 'Opening'],
        ['10:30', 'Coffee in hall 2'],
      ]),
    );
    expect(text).toBe('- 09:00: Opening\n- 10:30: Coffee in hall 2');
  });

  it('says a merged cell again in each row that it covers', async () => {
    const merged = (value: string, text: string) => `<w:tcPr><w:vMerge${value}/></w:tcPr>${paragraph(text)}`;
    const { text } = await docx(
      table([
        ['Owner', 'Task'],
        [merged(' w:val="restart"', 'Ana'), 'Badges'],
        [merged('', ''), 'Flags'],
      ]),
    );
    expect(text.split('\n').slice(2)).toEqual(['| Ana | Badges |', '| Ana | Flags |']);
  });

  it('has each note after its paragraph, and headers once', async () => {
    const { text } = await fixture('footnote-date.docx');
    expect(text.indexOf('extended this deadline to 17 November')).toBeGreaterThan(text.indexOf('7 November'));
    expect((await fixture('header.docx')).text).toContain('Deadline for volunteers: 19 November 2008');
  });

  it('leaves out hidden, struck-out and deleted text, and says so', async () => {
    const hidden = await fixture('hidden.docx');
    expect(hidden.text).not.toContain('budget');
    expect(hidden.left).toEqual(['hidden']);
    const due = `${run('Due 14 ', '<w:strike/>')}<w:del>${run('on 15 ')}</w:del>${run('Due 21 November')}`;
    expect(await docx(paragraph(due))).toMatchObject({ text: 'Due 21 November', left: ['struck'] });
    expect((await docx(paragraph(run('Seen here', '<w:vanish w:val="0"/>')))).text).toBe('Seen here');
  });

  it('leaves out what a style hides', async () => {
    const styles = `<w:styles xmlns:w="${word}"><w:style w:styleId="Q"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="R"><w:basedOn w:val="Q"/></w:style></w:styles>`;
    const text = paragraph(run('Public') + run(' secret', '<w:rStyle w:val="R"/>'));
    expect((await docx(text, { 'word/styles.xml': styles })).text).toBe('Public');
  });

  it('keeps line breaks apart, and the text of links, boxes and accepted changes', async () => {
    const box = `<w:r><w:pict><w:txbxContent>${paragraph('In a box')}</w:txbxContent></w:pict></w:r>`;
    const { text } = await docx(
      paragraph(
        `<w:r><w:t>One</w:t><w:br/><w:t>Two</w:t></w:r><w:hyperlink>${run(' linked')}</w:hyperlink><w:ins>${run(' new')}</w:ins>${box}`,
      ),
    );
    expect(text).toBe('One\nTwo linked new\n\nIn a box');
  });

  it('is given up when it takes too long, and holds up nothing meanwhile', async () => {
    const bytes = await readFile(join(packageRoot, 'test/fixtures/documents/venue.docx'));
    const reading = readDocument({ name: 'slow.docx', bytes }, { timeoutMs: 1 });
    await expect(reading).rejects.toMatchObject({ code: 'document-too-hard' });
  });

  it('that is nested without end is refused', async () => {
    const deep = '<w:ins>'.repeat(40_000) + run('x') + '</w:ins>'.repeat(40_000);
    await expect(docx(`<w:p>${deep}</w:p>`)).rejects.toMatchObject({
      code: expect.stringMatching(/^document-(?:too-hard|unreadable)$/),
    });
  });
});

describe('an OpenDocument text', () => {
  const odt = (body: string, styles = '') =>
    readDocument({
      name: 'made.odt',
      bytes: zipSync({
        mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
        'content.xml': strToU8(
          `<o:document-content xmlns:o="o" xmlns:text="t" xmlns:table="b" xmlns:style="s"><o:automatic-styles>${styles}</o:automatic-styles><o:body><o:text>${body}</o:text></o:body></o:document-content>`,
        ),
      }),
    });

  it('has headings, lists, tables and notes', async () => {
    const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const { format, text } = await odt(
      `<text:h text:outline-level="2">Dates</text:h><text:p>Open<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Extended.</text:p></text:note-body></text:note> now</text:p><text:list><text:list-item><text:p>Flags</text:p></text:list-item></text:list><table:table><table:table-row>${cell('Task')}${cell('Due')}</table:table-row><table:table-row>${cell('Badges')}${cell('18 May')}</table:table-row></table:table>`,
    );
    expect([format, text]).toEqual([
      'odt',
      '## Dates\n\nOpen now\n\nExtended.\n\n- Flags\n\n| Task | Due |\n| --- | --- |\n| Badges | 18 May |',
    ]);
  });

  it('leaves out what is struck out', async () => {
    const style =
      '<style:style style:name="T1"><style:text-properties style:text-line-through-style="solid"/></style:style>';
    const read = await odt(
      '<text:p><text:span text:style-name="T1">14 May</text:span> 21 May</text:p>',
      style,
    );
    expect(read).toMatchObject({ text: '21 May', left: ['struck'] });
  });

  it('without text is said to have none', async () => {
    await expect(fixture('a.odt')).rejects.toMatchObject({ code: 'document-empty' });
  });
});

describe('other formats', () => {
  it.each([
    ['ansi.txt', 'text', 'Le café est servi à 22 novembre 2008.'],
    ['u16.txt', 'text', 'The fair opens on 22 November 2008.'],
    ['doc-html.txt', 'html', 'The fair opens on 22 November 2008.'],
    ['junk-before.pdf', 'pdf', 'Translation of the drawings'],
  ])('%s is read as %s', async (name, format, sentence) => {
    const read = await fixture(name);
    expect(read.format).toBe(format);
    expect(read.text.split('\n')).toContain(sentence);
  });

  it.each([
    ['doc-rtf.rtf', { code: 'document-foreign', params: { format: 'RTF' } }],
    ['a.xlsx', { code: 'document-unreadable', params: { format: 'XLSX' } }],
  ])('%s is refused by its own name', async (name, refusal) => {
    await expect(fixture(name)).rejects.toMatchObject(refusal);
  });

  it('reads what a page shows, with its tables and entities, and not its scripts', async () => {
    const html =
      '<!doctype html><title>Fair</title><script>if (1 < 2) { "<p>no</p>" }</script><h2>Dates</h2><ul><li>Caf&eacute;<li>Tea</ul><p style="display: none">secret</p><table><tr><th>Task<th>Due</tr><tr><td>Flags<td>18&nbsp;May</tr></table>';
    const { text, left } = await readDocument({ name: 'page.htm', bytes: strToU8(html) });
    expect(text).toContain('## Dates\n\n- Café\n- Tea\n\n| Task | Due |\n| --- | --- |\n| Flags | 18 May |');
    expect(text).not.toMatch(/no|secret/);
    expect(left).toEqual(['hidden']);
  });

  it('leaves out what is struck out in text, and parts ligatures', async () => {
    const { text, left } = await fixture('cfp.txt');
    expect(text).toContain('Camera-ready copy: 21 November 2008');
    expect(text).toContain('The final officers');
    expect(left).toEqual(['struck']);
  });
});
