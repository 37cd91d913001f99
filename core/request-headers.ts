/** In which a page finds its own address: set by the proxy, whatever the browser sent. */
export const pathHeader = "x-portal-path";

/** In which a request finds the address of whoever is connected: set by `gate/`, whatever the browser sent. */
export const clientHeader = "x-portal-client";
