import { ExtensionControlBase, type IControlContext } from "PosApi/Create/Controls";
import { ClientEntities } from "PosApi/Entities";
import {
    ExtensionCommandBase,
    type IExtensionCommandContext,
    type IViewToExtensionCommandMessageTypeMap,
} from "PosApi/Extend/Views/AppBarCommands";
import {
    CustomControlBase,
    type ICustomControlToViewMessageTypeMap,
    type IViewToCustomControlMessageTypeMap,
} from "PosApi/Extend/Views/CustomControls";
import {
    CustomHealthCheckBase,
    type ICustomHealthCheckContext,
    type IHealthCheckStatus,
} from "PosApi/Extend/Views/HealthCheckView";
import { SettingsCustomControlBase, type ISettingsCustomControlContext } from "PosApi/Extend/Views/SettingsView";

/** A section on the settings page. */
export class SignInSection extends SettingsCustomControlBase {
    constructor(id: string, context: ISettingsCustomControlContext) {
        super(id, context);
        this.isVisible = true;
    }

    public onReady(element: HTMLElement): void {
        element.id = this.id;
        this.isProcessing = !this.isProcessing;
    }

    protected init(state: Commerce.Extensibility.ICustomControlState): void {
        this.context.logger.logVerbose(Object.keys(state).join());
    }
}

/** A health check of the package. */
export class GraphCheck extends CustomHealthCheckBase {
    constructor(context: ICustomHealthCheckContext) {
        super(context, "Microsoft Graph", "Service", [{ label: "Address", value: "https://graph.microsoft.com/" }]);
    }

    public executeHealthCheckAsync(): Promise<IHealthCheckStatus> {
        return Promise.resolve({
            healthCheckState: ClientEntities.HealthCheckStatusEnum.Succeeded,
            result: { errorCode: "", title: this.name, message: "Reachable" },
            timestamp: new Date(0),
        });
    }
}

/** A command in the app bar of a POS page. */
export class TasksCommand extends ExtensionCommandBase<IViewToExtensionCommandMessageTypeMap> {
    constructor(context: IExtensionCommandContext<IViewToExtensionCommandMessageTypeMap>) {
        super(context);
        this.id = "tasks";
        this.label = "Tasks";
        this.extraClass = "iconGo";
    }

    protected init(): void {
        this.isVisible = true;
        this.canExecute = true;
    }

    protected execute(): void {
        this.isProcessing = true;
        this.context.navigator.navigate("TaskListView");
    }
}

/** A control in a POS page. */
export class Panel extends CustomControlBase<ICustomControlToViewMessageTypeMap, IViewToCustomControlMessageTypeMap> {
    private subscription: Commerce.IDisposable | undefined;

    public onReady(element: HTMLElement): void {
        this.subscription = this.context.messageChannel.addMessageHandler("Dispose", () => element.remove());
    }

    public override dispose(): void {
        this.subscription?.dispose();
        super.dispose();
    }

    protected init(): void {
        this.context.messageChannel.sendMessage("IsProcessingChanged", false);
    }
}

/** A control that the package makes for itself. */
export class Badge extends ExtensionControlBase {
    constructor(context: IControlContext) {
        super(context);
        this.context.logger.logVerbose(context.resources.getCurrentUICulture());
    }
}
