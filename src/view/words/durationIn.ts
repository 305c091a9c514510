/** A duration in words: minutes and seconds, each in the plural form of the language. Never throws. */
export function durationIn(lang: string, seconds: number): string {
  const unit = (value: number, name: 'minute' | 'second') =>
    new Intl.NumberFormat(lang, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);
  const minutes = Math.floor(seconds / 60);
  const parts = [
    ...(minutes > 0 ? [unit(minutes, 'minute')] : []),
    ...(minutes === 0 || seconds % 60 > 0 ? [unit(seconds % 60, 'second')] : []),
  ];
  return new Intl.ListFormat(lang, { type: 'unit' }).format(parts);
}
