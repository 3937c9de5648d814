/**
 * Of a theme (one rule with custom properties) only the tokens that the styles reach, directly or through another token.
 * @param {string} theme text of the theme file
 * @param {string} styles text of all styles that are served
 * @returns {string} the theme rule with the reached tokens
 */
export function usedTokens(theme, styles) {
  const tokens = new Map([...theme.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((match) => [match[1], match[2]]));
  const reached = new Set();
  const queue = [styles];
  while (queue.length > 0) {
    for (const [name] of queue.pop().matchAll(/--[\w-]+/g)) {
      if (!tokens.has(name) || reached.has(name)) continue;
      reached.add(name);
      queue.push(tokens.get(name));
    }
  }
  const lines = [...tokens].filter(([name]) => reached.has(name)).map(([name, value]) => `${name}:${value};`);
  return `.voorbeeld-theme{${lines.join('\n')}}`;
}
