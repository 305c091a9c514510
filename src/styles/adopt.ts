import answersCss from './answers.css?inline';
import conversationCss from './conversation.css?inline';
import panelCss from './panel.css?inline';
import tokensCss from './tokens.css?inline';

/** What the first message needs. */
export const firstCss = tokensCss + conversationCss + answersCss + panelCss;

const sheets = new Map<string, CSSStyleSheet>();

/** Styles without a `<style>` element, so that they work under `style-src 'none'`. One sheet for all elements. */
export function adopt({ adoptedStyleSheets }: ShadowRoot, css: string): void {
  const sheet = sheets.get(css) ?? new CSSStyleSheet();
  if (!sheets.has(css)) sheet.replaceSync(css);
  sheets.set(css, sheet);
  if (!adoptedStyleSheets.includes(sheet)) adoptedStyleSheets.push(sheet);
}
