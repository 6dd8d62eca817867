import type { Commitment, ShieldedField } from '../domain/commitment.ts';
import type { Report } from '../domain/report.ts';
import type { Frozen } from '../views/corrections.ts';
import { reportDocument } from '../views/report-document.ts';
import type { View } from '../views/view.ts';

export const reportFormats = [
  'csv',
  'indicators.csv',
  'corrections.csv',
  'md',
  'pdf',
  'png',
  'indicators.png',
] as const;
export type ReportFormat = (typeof reportFormats)[number];

type Writing = {
  view: View;
  isPublic: boolean;
  may(commitment: Commitment, field: ShieldedField): boolean;
  frozen?: Frozen | undefined;
};

/** A report as the bytes of a file. What a format needs is loaded when it is first asked for. */
export async function writeReport(
  report: Report,
  format: ReportFormat,
  writing: Writing,
): Promise<Uint8Array> {
  const { view, isPublic, may, frozen } = writing;
  const bytes = (text: string) => new TextEncoder().encode(text);
  switch (format) {
    case 'csv': {
      const { reportSheet } = await import('./sheet.ts');
      return bytes(reportSheet(report, view, may));
    }
    case 'indicators.csv': {
      const { indicatorSheet } = await import('./indicator-sheet.ts');
      return bytes(indicatorSheet(report, view));
    }
    case 'corrections.csv': {
      const { correctionSheet } = await import('./correction-sheet.ts');
      return bytes(correctionSheet(frozen?.corrections ?? []));
    }
    case 'md': {
      const { markdownOf } = await import('./markdown.ts');
      return bytes(markdownOf(reportDocument(report, view, { isPublic, frozen, may })));
    }
    case 'png': {
      const { pictureOf } = await import('./picture.ts');
      return pictureOf(report, view);
    }
    case 'indicators.png': {
      const { indicatorPicture } = await import('./indicator-picture.ts');
      return (await indicatorPicture(report, view)) ?? new Uint8Array();
    }
    case 'pdf': {
      const [{ pdfOf }, { pictureOf }, { indicatorPicture }] = await Promise.all([
        import('./pdf.ts'),
        import('./picture.ts'),
        import('./indicator-picture.ts'),
      ]);
      const numbers = await indicatorPicture(report, view);
      return pdfOf(reportDocument(report, view, { isPublic, frozen, may }), {
        pictures: [await pictureOf(report, view), ...(numbers ? [numbers] : [])],
        locale: view.reader.locale,
        page: (page, pages) => view.words.text('report.page', { page, pages }),
      });
    }
  }
}
