import { BrowserAuthError, ClientAuthError, InteractionRequiredAuthError, ServerError } from "@azure/msal-browser";
import { isTimeout, msalProblem } from "../../../DataService/Graph/SignIn/msalProblem";
import { rightsOf } from "../../../DataService/Graph/SignIn/rightsOf";
import type { Problem } from "../../../DataService/Model/Problem";

function needed(problem: Problem): string {
    return problem.kind === "signInNeeded" ? problem.why : problem.kind;
}

describe("What MSAL throws", () => {
    it("becomes a sentence of its own for each thing that a person can do something about", () => {
        const thrown = (code: string): string => needed(msalProblem(new BrowserAuthError(code, ""), "rejected"));
        expect(thrown("popup_window_error")).toBe("popupBlocked");
        expect(thrown("empty_window_error")).toBe("popupBlocked");
        expect(thrown("user_cancelled")).toBe("cancelled");
        expect(thrown("timed_out")).toBe("timedOut");
        expect(thrown("interaction_in_progress")).toBe("busy");
        expect(thrown("something_new")).toBe("rejected");
    });

    it("is no refusal where Entra was not reached, or has a fault of its own", () => {
        expect(msalProblem(new ClientAuthError("network_error", ""), "first")).toEqual({ kind: "offline" });
        expect(msalProblem(new ServerError("server_error", "", "", "", undefined, 500), "first")).toEqual({
            kind: "unavailable",
            status: 500,
        });
        expect(needed(msalProblem(new ServerError("x", "", "", "", undefined, 429), "first"))).toBe("throttled");
        expect(msalProblem(new Error("of the program"), "first")).toEqual({ kind: "unavailable", status: 0 });
    });

    it("asks for what was said, when Entra only wants to see somebody", () => {
        const error = new InteractionRequiredAuthError("login_required", "");
        expect([needed(msalProblem(error, "first")), needed(msalProblem(error, "expired"))]).toEqual([
            "first",
            "expired",
        ]);
    });

    it("is not final where no answer came in time: a frame may have had no network", () => {
        const error = new BrowserAuthError("timed_out", "");
        expect([isTimeout(error), needed(msalProblem(error, "first"))]).toEqual([true, "first"]);
        expect(isTimeout(new BrowserAuthError("user_cancelled", ""))).toBeFalse();
    });

    it("tells that nobody has consented, whichever way Entra says so", () => {
        const error = new InteractionRequiredAuthError("consent_required", "");
        expect(needed(msalProblem(error, "first"))).toBe("noConsent");
        const told = new ServerError("invalid_grant", "", "AADSTS65001: noor@contoso.example has not consented.");
        expect(msalProblem(told, "first")).toEqual({ kind: "signInNeeded", why: "noConsent" });
    });
});

describe("The permissions of a token", () => {
    it("say whether it opens Planner, bare or with Graph before them", () => {
        expect(rightsOf(["User.Read", "Tasks.ReadWrite"])).toEqual({ mayRead: true, mayWrite: true });
        expect(rightsOf(["https://graph.microsoft.com/Tasks.Read"])).toEqual({ mayRead: true, mayWrite: false });
        expect(rightsOf(["Group.ReadWrite.All"])).toEqual({ mayRead: true, mayWrite: true });
        expect(rightsOf(["User.ReadBasic.All", "GroupMember.Read.All"])).toEqual({ mayRead: false, mayWrite: false });
    });
});
