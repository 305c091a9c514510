/** The one account that every room with a sign-in knows. It is no secret: the list of rooms shows it. */
export const credentials = { user: 'visitor', password: 'open-sesame' } as const;

/** True for the right user name and password. Never throws. */
export function areRight(user: string | null, password: string | null): boolean {
  return user === credentials.user && password === credentials.password;
}
