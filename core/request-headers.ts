/** In which a page finds its own address: set by the proxy, whatever the browser sent. */
export const pathHeader = "x-portal-path";

/**
 * In which a test says how far its clock is from the machine's, in milliseconds: it gets in where `PORTAL_NOW` started the server,
 * and `npm start` refuses that.
 */
export const clockHeader = "x-portal-clock";

/** In which a request finds the address of whoever is connected: set by `gate/`, whatever the browser sent. */
export const clientHeader = "x-portal-client";
