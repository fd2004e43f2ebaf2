/** More offices than this are not drawn one by one: the picture would be megabytes, and its marks one blot. */
export const mostDrawnOffices = 150;
