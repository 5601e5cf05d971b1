import type { PackageDefinition } from "../world/worldSchema";
import { DialogHost } from "./dialogs/DialogHost";
import { hostText } from "./dialogs/hostTexts";
import { Frame } from "./furniture/Frame";
import { furnitureText, type FurnitureTextId } from "./furniture/furnitureTexts";
import { PackingItems } from "./furniture/PackingItems";
import { addBuiltInHandlers } from "./host/builtInHandlers";
import { toChannelConfiguration, toDeviceConfiguration } from "./host/commerceEntities";
import { Operations } from "./host/Operations";
import { createControlFactory, type ContextServices } from "./host/packageContext";
import type { PackageStrings } from "./host/PackageStrings";
import { Runtime } from "./host/Runtime";
import type { Session } from "./host/Session";
import { SignOn } from "./host/SignOn";
import { Triggers } from "./host/Triggers";
import { Views } from "./host/Views";
import { loadPackages } from "./loader/loadPackages";
import { registerPosApi } from "./loader/systemLoader";
import { ExtensionSettings } from "./pages/ExtensionSettings";
import type { HostPage } from "./pages/HostPage";
import { PageStack } from "./pages/PageStack";
import { posViewPage } from "./pages/posViewPage";
import { settingsPage } from "./pages/settingsPage";
import { welcomePage } from "./pages/welcomePage";
import { posApiModules } from "./posapi/modules";
import { builtInOperation } from "./posapi/operations";
import { messageOf, Reports } from "./reports";

/** The register: everything that POS is for an extension, wired together. */
export class Register {
    readonly frame: Frame;
    readonly reports = new Reports();
    readonly signOn: SignOn;
    readonly #session: Session;
    readonly #views: Views;
    readonly #triggers = new Triggers(this.reports);
    readonly #settings = new ExtensionSettings(this.reports);
    readonly #stack: PageStack;
    readonly #dialogs: DialogHost;
    readonly #headerItems: PackingItems;
    readonly #runtime: Runtime;
    readonly #operations: Operations;
    #strings: readonly PackageStrings[] = [];
    #wasHeaderVisible = false;

    constructor(session: Session) {
        this.#session = session;
        this.frame = this.#createFrame();
        this.#dialogs = new DialogHost(this.frame.dialogLayer, (id) => hostText(id, session.culture));
        this.#stack = this.#createStack();
        this.#headerItems = new PackingItems(this.reports, () => {
            this.frame.header.showItems(this.#headerItems.visible);
        });
        this.#runtime = new Runtime(this.reports, (request, execute) => this.#operations.flow(request, execute));
        this.#operations = this.#createOperations();
        this.#views = new Views(session, this.#stack, { reports: this.reports, showError: this.#showError });
        this.signOn = this.#createSignOn();
        addBuiltInHandlers(this.#runtime, {
            session,
            dialogs: this.#dialogs,
            signOn: this.signOn,
            openSettings: () => void this.openSettings(),
            closeShift: () => {
                this.#showMessage("closeShift", this.#getText("shiftClosed"));
            },
        });
    }

    /** Loads the packages, tells them that the application starts, and shows the logon page. */
    async start(definitions: readonly PackageDefinition[]): Promise<void> {
        const { store, world } = this.#session;
        const source = { culture: () => this.#session.culture, currency: () => store.currency };
        registerPosApi(posApiModules(this.reports, source), this.reports);
        await this.frame.whileBusy(async () => {
            this.#strings = await this.#loadPackages(definitions);
            await this.#triggers.tell("ApplicationStart", {});
        });
        await this.signOn.showLogonPage();
        console.info(`POS host: application version ${world.applicationVersion}, store ${store.number}`);
    }

    openSettings(): Promise<void> {
        if (!this.#session.worker || this.#stack.top?.name === "SettingsView") return Promise.resolve();
        return this.#stack.open("SettingsView", () => Promise.resolve(this.#settingsPage()));
    }

    goBack(): void {
        if (this.#stack.top?.state.canGoBack === true) void this.#stack.goBack();
    }

    /** Cuts or restores the connection and tells the extensions. */
    async toggleConnection(): Promise<void> {
        const session = this.#session;
        const previousConnectionStatus = session.connection;
        session.connection = previousConnectionStatus === 0 ? 2 : 0;
        this.frame.refresh();
        await this.#triggers.tell("PostConnectionStatusChange", {
            connectionStatus: session.connection,
            previousConnectionStatus,
        });
    }

    /** Puts something into the cart, or empties it, and tells the extensions. */
    setSaleOpen(isOpen: boolean): void {
        this.#headerItems.tellCart({ Id: "host", CartLines: isOpen ? [{ LineId: "1", Quantity: 1 }] : [] });
    }

    readonly #getText = (id: FurnitureTextId): string => furnitureText(id, this.#session.culture);

    readonly #showError = (error: unknown): void => this.#showMessage("errorTitle", messageOf(error));

    #showMessage(title: FurnitureTextId, message: string): void {
        void this.#dialogs.showMessage({
            title: this.#getText(title),
            message,
            button1: { id: "ok", label: this.#getText("ok"), isPrimary: true, result: "ok" },
        });
    }

    #createFrame(): Frame {
        const session = this.#session;
        return new Frame(
            {
                goBack: () => {
                    this.goBack();
                },
                openSettings: () => void this.openSettings(),
                lock: () => void this.signOn.lock(),
                // The operation, so that its triggers run.
                logOff: () => void this.#operations.run({ action: builtInOperation.logOff, actionProperty: "" }),
            },
            this.#getText,
            () => ({ userName: session.worker?.name ?? "", isOnline: session.connection === 0 }),
        );
    }

    #createStack(): PageStack {
        return new PageStack({
            area: this.frame.pageArea,
            onHiding: () => {
                this.#dialogs.hideAll();
            },
            onTopChanged: (page) => {
                this.frame.showPage(page, this.#stack.depth);
                if (this.frame.isHeaderVisible === this.#wasHeaderVisible) return;
                this.#wasHeaderVisible = this.frame.isHeaderVisible;
                this.#headerItems.tellHeaderVisibility(this.#wasHeaderVisible);
            },
        });
    }

    #createOperations(): Operations {
        return new Operations({
            reports: this.reports,
            session: this.#session,
            triggers: this.#triggers,
            getText: this.#getText,
            executeAsync: (request) => this.#runtime.executeAsync(request),
            showError: this.#showError,
            whileBusy: (work) => this.frame.whileBusy(work),
        });
    }

    #createSignOn(): SignOn {
        const session = this.#session;
        return new SignOn({
            session,
            stack: this.#stack,
            triggers: this.#triggers,
            getText: this.#getText,
            showError: this.#showError,
            createWelcomePage: () => this.#welcomePage(),
            loadStrings: () => this.#loadStrings(),
            createHeaderItems: () => {
                this.#headerItems.create({
                    channelConfiguration: toChannelConfiguration(session.world, session.store),
                    deviceConfiguration: toDeviceConfiguration(session.store, session),
                });
            },
            disposeHeaderItems: () => {
                this.#headerItems.dispose();
            },
        });
    }

    #loadPackages(definitions: readonly PackageDefinition[]): Promise<PackageStrings[]> {
        const contextServices = this.#contextServices();
        const { world, store } = this.#session;
        return loadPackages(definitions, {
            contextServices,
            services: {
                reports: this.reports,
                runtime: this.#runtime,
                triggers: this.#triggers,
                operations: this.#operations,
                dialogs: this.#dialogs,
                headerItems: this.#headerItems,
                settings: this.#settings,
                controlFactory: createControlFactory(contextServices),
                nursery: this.frame.nursery,
                addView: (view) => {
                    this.#views.add(view);
                },
            },
            facts: { applicationVersion: world.applicationVersion, countryRegion: store.countryRegion },
            applicationCulture: store.language,
        });
    }

    #contextServices(): ContextServices {
        return {
            reports: this.reports,
            culture: () => this.#session.culture,
            executeAsync: (request) => this.#runtime.executeAsync(request),
            navigate: (name, options) => void this.#views.open(name, options),
            navigateBack: () => void this.#stack.goBack(),
            goHome: () => void this.#stack.goToFirst(),
            openPosView: (name, options) =>
                void this.#stack.open(name, () => Promise.resolve(posViewPage(name, options))),
        };
    }

    async #loadStrings(): Promise<void> {
        for (const strings of this.#strings) {
            await strings.load(this.#session.culture, this.#session.store.language).catch((cause: unknown) => {
                this.reports.error("The texts of a package could not be loaded", cause);
            });
        }
    }

    #welcomePage(): HostPage {
        const { world, worker, store, culture } = this.#session;
        return welcomePage({
            title: store.name,
            greeting: `${this.#getText("welcome")}, ${worker?.name.split(" ")[0] ?? ""}`,
            buttons: world.buttonGrid,
            culture,
            run: (button) => void this.#operations.run(button),
        });
    }

    #settingsPage(): HostPage {
        const { store, world, options, culture } = this.#session;
        return settingsPage({
            reports: this.reports,
            getText: this.#getText,
            facts: [
                ["Store", `${store.number} ${store.name}`],
                ["Device", store.device.terminalId],
                ["Version", world.applicationVersion],
                ["Language", culture],
                ["fetch", typeof window.fetch === "function" ? "available" : "removed"],
                ["First show", options.readyFirst ? "onReady, onShown" : "onShown, onReady"],
            ],
            auditEvents: this.#session.auditEvents,
            extensionSections: this.#settings.createSections(this.#getText("run")),
            onDisposed: () => {
                this.#settings.dispose();
            },
        });
    }
}
