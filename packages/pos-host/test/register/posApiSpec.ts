import { callable } from "../../src/register/posapi/callable";
import { createMessageChannel } from "../../src/register/posapi/messageChannel";
import { objectExtensions } from "../../src/register/posapi/typeExtensions/objects";
import { stringExtensions } from "../../src/register/posapi/typeExtensions/strings";
import { CustomViewControllerBase } from "../../src/register/posapi/views";
import type { CommandDefinition } from "../../src/register/posapi/viewState";

interface Es5Instance {
    name: string;
}

describe("A base class of PosApi", () => {
    class Base {
        readonly #secret = 42;
        readonly name: string;
        constructor(name: string) {
            this.name = name;
        }
        secret(): number {
            return this.#secret;
        }
    }

    it("can be derived from as ES5 code does, over several levels", () => {
        const Parent = callable(Base) as unknown as (this: unknown, name: string) => Es5Instance;
        function Middle(this: Es5Instance, name: string): Es5Instance {
            return Parent.call(this, `${name}!`);
        }
        Middle.prototype = Object.create(Parent.prototype as object, { constructor: { value: Middle } }) as object;
        function Leaf(this: Es5Instance): Es5Instance {
            return Middle.call(this, "leaf");
        }
        Leaf.prototype = Object.create(Middle.prototype, { constructor: { value: Leaf } }) as object;

        const leaf = Reflect.construct(Leaf, []) as Base;

        expect(leaf).toBeInstanceOf(Base);
        expect(leaf.name).toBe("leaf!");
        expect(leaf.secret()).toBe(42);
        expect(Object.getPrototypeOf(leaf)).toBe(Leaf.prototype);
    });
});

describe("A message channel", () => {
    it("keeps what was sent before the other side started, and delivers it in order", () => {
        const { extension, host } = createMessageChannel();
        const seen: unknown[] = [];
        extension.sendMessage("Title", "one");
        extension.sendMessage("Title", "two");
        host.addMessageHandler("Title", (title) => seen.push(title));

        expect(seen).toEqual([]);
        host.start();
        extension.sendMessage("Title", "three");

        expect(seen).toEqual(["one", "two", "three"]);
    });

    it("delivers nothing to a handler that was disposed, nor after it was closed", () => {
        const { extension, host } = createMessageChannel();
        const seen: unknown[] = [];
        const first = host.addMessageHandler("Title", () => seen.push("first"));
        host.addMessageHandler("Title", () => seen.push("second"));
        host.start();
        first.dispose();
        extension.sendMessage("Title", "");
        host.close();
        extension.sendMessage("Title", "");

        expect(seen).toEqual(["second"]);
    });
});

describe("A view's commands", () => {
    const command = (change: Partial<CommandDefinition> = {}): CommandDefinition => ({
        name: "save",
        label: "Save",
        icon: "Save",
        canExecute: true,
        isVisible: true,
        execute: () => undefined,
        ...change,
    });
    class View extends CustomViewControllerBase {
        override onReady(): void {
            this.onShown();
        }
        override dispose(): void {
            this.onHidden();
        }
    }
    const viewWith = (...commands: CommandDefinition[]): View =>
        new View({ messageChannel: createMessageChannel().extension }, { title: "", commandBar: { commands } });

    it("must have different names, an icon and a function", () => {
        expect(() => viewWith(command(), command())).toThrowError(/"save" is there twice/);
        expect(() => viewWith(command({ name: " " }))).toThrowError(/no name/);
        expect(() => viewWith(command({ icon: "" }))).toThrowError(/no icon/);
        expect(() => viewWith(command({ execute: undefined as never }))).toThrowError(/no execute function/);
    });

    it("are given out as a copied list of the same commands", () => {
        const { commandBar } = viewWith(command()).state;

        expect(commandBar.commands).not.toBe(commandBar.commands);
        expect(commandBar.commands[0]).toBe(commandBar.commands[0] as never);
    });

    it("send a message only when a value really changes", () => {
        const { extension, host } = createMessageChannel();
        const seen: unknown[] = [];
        host.addMessageHandler("CommandCanExecuteChanged", (change) => seen.push(change));
        host.start();
        const view = new View({ messageChannel: extension }, { title: "", commandBar: { commands: [command()] } });
        for (const saved of view.state.commandBar.commands) {
            saved.canExecute = true;
            saved.canExecute = false;
            saved.canExecute = false;
        }

        expect(seen).toEqual([{ commandName: "save", canExecute: false }]);
    });
});

describe("Type extensions", () => {
    it("dispose every property, elements of lists too, and leave nothing but the mark", () => {
        const disposed: string[] = [];
        const disposable = (name: string): object => ({ dispose: () => disposed.push(name) });
        const target = { one: disposable("one"), many: [disposable("two"), 3], context: {} };

        objectExtensions.disposeAllProperties(target);

        expect(disposed).toEqual(["one", "two"]);
        expect(Object.keys(target)).toEqual(["_dax_disposed"]);
        expect(objectExtensions.isDisposed(target)).toBeTrue();
    });

    it("format leaves a place without parameter as it is", () => {
        expect(stringExtensions.format("{1} of {0}, {2}", 5, "two")).toBe("two of 5, {2}");
    });
});
