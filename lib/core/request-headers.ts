/** In which a page finds its own address: set by the proxy, whatever the browser sent. */
export const pathHeader = "x-portal-path";
