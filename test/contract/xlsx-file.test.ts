import { XlsxFile } from "../../src/xlsx/xlsx-file";
import { describeHost } from "./describe-host";

describeHost("XlsxFile", async () => ({ host: new XlsxFile(), dispose: () => undefined }));
