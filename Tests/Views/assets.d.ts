/** The markup of a page, as text. */
declare module "*.html" {
    const markup: string;
    export default markup;
}

/** The texts of a culture. */
declare module "*.resjson" {
    const texts: Readonly<Record<string, string>>;
    export default texts;
}

/** A style sheet, as text. */
declare module "*.css" {
    const styles: string;
    export default styles;
}
