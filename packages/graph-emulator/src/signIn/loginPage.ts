import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { User } from "../world/directoryTypes";

/** What a login page shows. */
export interface LoginPage {
    readonly people: readonly User[];
    /** Sign-in name that the application expects; empty when it names nobody. */
    readonly expected: string;
    readonly appName: string;
    /** Why the last choice was refused; empty when it was not. */
    readonly refusal: string;
    /** False when nobody may choose, only go back. */
    readonly canChoose: boolean;
}

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 28rem; padding: 1rem; }
h1 { font-size: 1.25rem; margin: 0 0 .5rem; }
p { margin: 0 0 1rem; }
.refusal { border-inline-start: 4px solid #c50f1f; padding-inline-start: .75rem; }
button { display: block; width: 100%; min-height: 3rem; margin: 0 0 .5rem; padding: .5rem .75rem; text-align: start; font: inherit;
  border: 1px solid; border-radius: 4px; background: Canvas; color: CanvasText; cursor: pointer; }
button.expected { border-width: 2px; border-color: Highlight; }
small { display: block; }
form + form { margin-top: 1rem; }
`;

/** A page without script and without a password: it is an emulator, and says so. */
export function loginPage({ people, expected, appName, refusal, canChoose }: LoginPage): string {
    const isExpected = (person: User): boolean => person.userPrincipalName.toLowerCase() === expected.toLowerCase();
    const sorted = [...people].sort((left, right) => Number(isExpected(right)) - Number(isExpected(left)));
    const buttons = sorted.map(
        (person) =>
            html`<button
                name="person"
                value="${person.id}"
                class="${isExpected(person) ? "expected" : ""}"
                data-testid="person-${person.userPrincipalName}"
                ${isExpected(person) ? raw("autofocus") : ""}
            >
                ${person.displayName}<small>${person.userPrincipalName}, ${person.jobTitle ?? ""}</small>
            </button>`,
    );
    // A promise only where one stands among the values.
    return (
        html`<!doctype html>
            <html lang="en">
                <head>
                    <meta charset="utf-8" />
                    <meta name="viewport" content="width=device-width, initial-scale=1" />
                    <title>Sign in to the emulator</title>
                    <style>
                        ${raw(STYLE)}
                    </style>
                </head>
                <body>
                    <h1>Sign in to ${appName}</h1>
                    <p>This is the Graph emulator, not Microsoft: choose who you are. There is no password.</p>
                    ${refusal === "" ? "" : html`<p class="refusal" role="alert" data-testid="refusal">${refusal}</p>`}
                    ${canChoose ? html`<form method="post">${buttons}</form>` : ""}
                    <form method="post"><button name="cancel" value="yes" data-testid="cancel">Cancel</button></form>
                </body>
            </html>` as HtmlEscapedString
    ).toString();
}

/** A page that only tells something. */
export function plainPage(title: string, text: string): string {
    // A promise only where one stands among the values.
    return (
        html`<!doctype html>
            <html lang="en">
                <head>
                    <meta charset="utf-8" />
                    <title>${title}</title>
                </head>
                <body>
                    <h1>${title}</h1>
                    <p>${text}</p>
                </body>
            </html>` as HtmlEscapedString
    ).toString();
}
