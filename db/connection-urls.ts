import { createHmac } from "node:crypto";

/** The logins under which the portal works; none owns anything, and each has a door of its own. */
export const loginRoles = {
  person: "portal_person",
  signIn: "portal_sign_in",
  reporting: "portal_reporting",
  job: "portal_job",
  mail: "portal_mail",
} as const;

/** Owns every table and function, and cannot log in: what the portal's logins may do is only what is granted to them. */
export const ownerRole = "portal_owner";

export type LoginRole = (typeof loginRoles)[keyof typeof loginRoles];
export type ConnectionUrls = Record<keyof typeof loginRoles, string>;

/** The password of a login, derived so that one secret is all there is to keep. */
export function rolePassword(secret: string, role: LoginRole): string {
  return createHmac("sha256", secret).update(role).digest("base64url");
}

/** The same database as `databaseUrl`, once for each login of the portal. */
export function connectionUrls(databaseUrl: string, secret: string): ConnectionUrls {
  const urlOf = (role: LoginRole) => {
    const url = new URL(databaseUrl);
    url.username = role;
    url.password = rolePassword(secret, role);
    return url.href;
  };
  return {
    person: urlOf(loginRoles.person),
    signIn: urlOf(loginRoles.signIn),
    reporting: urlOf(loginRoles.reporting),
    job: urlOf(loginRoles.job),
    mail: urlOf(loginRoles.mail),
  };
}

/** Those that the web server gets: the logins of jobs and of the sender of mail are not among them, nor the secret, nor the login that migrates. */
export function webDatabaseEnvironment(urls: ConnectionUrls) {
  return {
    PORTAL_PERSON_URL: urls.person,
    PORTAL_SIGN_IN_URL: urls.signIn,
    PORTAL_REPORTING_URL: urls.reporting,
  };
}
