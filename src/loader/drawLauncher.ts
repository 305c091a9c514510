import launcherCss from '../styles/launcher.css?loader&inline';

/** Draws the launcher as the panel will draw it, without React. */
export function drawLauncher(shadow: ShadowRoot, theme: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.dataset['part'] = 'launcher';
  button.ariaExpanded = 'false';
  // Anything but `light` and `dark` leaves it as it is.
  button.style.colorScheme = theme;
  button.append('Help with 401');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(launcherCss);
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(button);
  return button;
}
