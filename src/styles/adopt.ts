import answersCss from './answers.css?inline';
import conversationCss from './conversation.css?inline';
import panelCss from './panel.css?inline';
import tokensCss from './tokens.css?inline';

/** Styles of the first message. */
export const firstCss = tokensCss + conversationCss + answersCss + panelCss;

const sheets = new Map<string, CSSStyleSheet>();

/**
 * Adds styles to a shadow root as a constructed sheet, not as a `<style>` element: that works under `style-src 'none'`.
 * All elements share one sheet.
 */
export function adopt({ adoptedStyleSheets }: ShadowRoot, css: string): void {
  const sheet = sheets.get(css) ?? new CSSStyleSheet();
  if (!sheets.has(css)) sheet.replaceSync(css);
  sheets.set(css, sheet);
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
