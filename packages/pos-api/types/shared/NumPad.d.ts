/* Types that several modules of POS refer to and none exports: extensions cannot import them. */
declare module "@msdyn365-commerce/pos-api/shared/NumPad" {
    /** Passes what is typed on the keyboard of the register to keypads. */
    export interface INumPadInputBroker extends INumPadInputSubscriber, INumPadInputPublisher {}
    /** Passes what is typed on the keyboard of the register to keypads. */
    export interface INumPadInputBroker extends INumPadInputSubscriber, INumPadInputPublisher {}

    /** Where keypads ask for what is typed. */
    export interface INumPadInputSubscriber {
        subscribe(listener: (event: KeyboardEvent) => boolean): void;
        unsubscribe(listener: (event: KeyboardEvent) => boolean): void;
    }

    /** Where POS puts what is typed. */
    export interface INumPadInputPublisher {
        /** True when a listener took the key. */
        publish(event: KeyboardEvent): boolean;
    }
}
