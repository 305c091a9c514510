import { subCodes } from '../../wizard/contracts.js';
import type { SubCode } from '../../wizard/contracts.js';

/** Words for "error" and "status" before the number, with what servers write before them: `IIS 10.0 Detailed Error - `. */
const before =
  '(?:iis [\\d.]{1,6} )?(?:detailed )?(?:https?\\W{1,3})?(?:(?:error|status|code|fehler|erreur|errore|erro|fout|błąd|hata|ошибка|помилка|خطأ|خطا|שגיאה|त्रुटि|エラー|오류|错误|錯誤|kesalahan)\\W{0,3}){0,2}';

/** Words behind the number that speak of a refused sign-in, by their beginnings. */
const behind =
  'un|not? |auth|access|restrict|denied|login|log in|sign|permi|nicht|zugriff|anmeld|non |acc[eè]s|aut|no |não |niet |toegang|brak|nie|yetki|erişim|не|доступ|требу|غير|لا|לא|अन|権|認|未|アクセス|권한|인증|需|无|無|禁|tidak';

const form = new RegExp(
  `^\\W*${before}401(\\.\\d{1,3})?(?=$|\\s*[:–—|·!]|\\s+-|-\\s|\\.(?:\\s|$)|\\s*\\((?:${behind})|\\s+(?:${behind}))`,
  'iu',
);

/**
 * The 401 that a title or a heading begins with, with its IIS sub-code: "401 Unauthorized", "HTTP Error 401.2 -
 * Unauthorized", "Error: 401". Null for other texts, "401(k) plans" and "401 Main Street" among them. Never throws.
 */
export function statusInWords(text: string | null): { status: 401; subCode: SubCode | null } | null {
  const found = form.exec(text?.slice(0, 200).trim() ?? '');
  if (found === null) return null;
  return { status: 401, subCode: subCodes.find((code) => code === `401${found[1] ?? ''}`) ?? null };
}
