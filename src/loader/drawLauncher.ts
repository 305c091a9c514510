import launcherCss from '../styles/launcher.css?loader&inline';

/**
 * Draws the launcher as the panel will draw it, without React.
 *
 * @param theme a value of `color-scheme`
 */
export function drawLauncher(shadow: ShadowRoot, theme: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.dataset['part'] = 'launcher';
  button.ariaExpanded = 'false';
  button.style.colorScheme = theme;
  button.append('Help with 401');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(launcherCss);
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(button);
  return button;
}
