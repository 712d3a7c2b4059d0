import type { HeaderFooterPart, PageRecord } from "../../grid/workbook-record";
import type { Models } from "../models";
import { badArgument } from "../office-fault";
import { addressOf } from "../a1";
import { locate } from "./locate";
import { Model, type ModelHost } from "./model";
import { RangeModel } from "./range";

/** How a sheet prints. Recorded for reading back: the grid prints nothing. */
export class PageLayoutModel extends Model implements Models<Excel.PageLayout, "PageLayout"> {
  readonly className = "PageLayout";

  constructor(
    host: ModelHost,
    private readonly sheetId: string,
  ) {
    super(host);
  }

  get orientation(): Excel.PageLayout["orientation"] {
    return (this.page.orientation ?? "Portrait") as "Portrait";
  }

  set orientation(value: string) {
    if (value !== "Portrait" && value !== "Landscape") throw badArgument(`No page lies "${value}".`);
    this.change({ orientation: value });
  }

  get zoom(): Excel.PageLayoutZoomOptions {
    return this.page.zoom ?? { scale: 100 };
  }

  set zoom(value: Excel.PageLayoutZoomOptions) {
    const { scale, horizontalFitToPages, verticalFitToPages } = value;
    if (typeof scale === "number" && (scale < 10 || scale > 400)) throw badArgument("A page is scaled by 10 to 400 %.");
    this.change({ zoom: { scale, horizontalFitToPages, verticalFitToPages } });
  }

  get paperSize(): Excel.PageLayout["paperSize"] {
    return (this.page.paperSize ?? "A4") as "A4";
  }

  set paperSize(value: string) {
    this.change({ paperSize: value });
  }

  get printGridlines(): boolean {
    return this.page.printGridlines === true;
  }

  set printGridlines(value: boolean) {
    this.change({ printGridlines: value });
  }

  get printHeadings(): boolean {
    return this.page.printHeadings === true;
  }

  set printHeadings(value: boolean) {
    this.change({ printHeadings: value });
  }

  get centerHorizontally(): boolean {
    return this.page.centerHorizontally === true;
  }

  set centerHorizontally(value: boolean) {
    this.change({ centerHorizontally: value });
  }

  get centerVertically(): boolean {
    return this.page.centerVertically === true;
  }

  set centerVertically(value: boolean) {
    this.change({ centerVertically: value });
  }

  get headersFooters(): HeaderFooterGroupModel {
    return new HeaderFooterGroupModel(this.host, this.sheetId);
  }

  setPrintArea(range: unknown): void {
    this.change({ printArea: this.address(range) });
  }

  setPrintTitleRows(range: unknown): void {
    this.change({ printTitleRows: this.address(range) });
  }

  setPrintTitleColumns(range: unknown): void {
    this.change({ printTitleColumns: this.address(range) });
  }

  getPrintAreaOrNullObject(): RangeModel | null {
    return this.recorded(this.page.printArea);
  }

  getPrintTitleRowsOrNullObject(): RangeModel | null {
    return this.recorded(this.page.printTitleRows);
  }

  private get page(): PageRecord {
    return this.grid.record.sheet(this.sheetId).page ?? {};
  }

  private change(change: Partial<PageRecord>): void {
    this.grid.record.sheet(this.sheetId).page = { ...this.page, ...change };
  }

  private address(range: unknown): string {
    const area = range instanceof RangeModel ? range.area : locate(this.grid, String(range), this.sheetId);
    if (area.sheetId !== this.sheetId) throw badArgument("A sheet prints ranges of its own only.");
    return addressOf(area);
  }

  private recorded(address: string | undefined): RangeModel | null {
    return address === undefined ? null : new RangeModel(this.host, locate(this.grid, address, this.sheetId));
  }
}

/** Headers and footers of a sheet. */
export class HeaderFooterGroupModel extends Model implements Models<Excel.HeaderFooterGroup, "HeaderFooterGroup"> {
  readonly className = "HeaderFooterGroup";

  constructor(
    host: ModelHost,
    private readonly sheetId: string,
  ) {
    super(host);
  }

  get defaultForAllPages(): HeaderFooterModel {
    return new HeaderFooterModel(this.host, this.sheetId);
  }
}

/** The texts at a page's head and foot, with Excel's codes such as &P in them. */
export class HeaderFooterModel extends Model implements Models<Excel.HeaderFooter, "HeaderFooter"> {
  readonly className = "HeaderFooter";

  constructor(
    host: ModelHost,
    private readonly sheetId: string,
  ) {
    super(host);
  }

  get leftHeader(): string {
    return this.text("leftHeader");
  }

  set leftHeader(value: string) {
    this.write("leftHeader", value);
  }

  get centerHeader(): string {
    return this.text("centerHeader");
  }

  set centerHeader(value: string) {
    this.write("centerHeader", value);
  }

  get rightHeader(): string {
    return this.text("rightHeader");
  }

  set rightHeader(value: string) {
    this.write("rightHeader", value);
  }

  get leftFooter(): string {
    return this.text("leftFooter");
  }

  set leftFooter(value: string) {
    this.write("leftFooter", value);
  }

  get centerFooter(): string {
    return this.text("centerFooter");
  }

  set centerFooter(value: string) {
    this.write("centerFooter", value);
  }

  get rightFooter(): string {
    return this.text("rightFooter");
  }

  set rightFooter(value: string) {
    this.write("rightFooter", value);
  }

  private text(part: HeaderFooterPart): string {
    return this.grid.record.sheet(this.sheetId).page?.headersFooters?.[part] ?? "";
  }

  private write(part: HeaderFooterPart, value: string): void {
    if (value.length > 255) throw badArgument("A header or footer has at most 255 characters.");
    const sheet = this.grid.record.sheet(this.sheetId);
    sheet.page = { ...sheet.page, headersFooters: { ...sheet.page?.headersFooters, [part]: value } };
  }
}
