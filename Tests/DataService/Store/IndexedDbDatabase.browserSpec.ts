import { describeDeviceStorage } from "./describeDeviceStorage";

describeDeviceStorage("in the browser");
