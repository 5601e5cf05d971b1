/** A style sheet, as text. */
declare module "*.css" {
    const styles: string;
    export default styles;
}
