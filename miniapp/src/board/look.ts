/** What a phone shows is in board.scss; wide screens and paper are a browser's, in look.h5.ts. */
export {}
