import { ExcelError, HostCollection, HostObject } from "../request-interpreter";
import { Range } from "./range";
import type { Session } from "./session";
import type { ChartState, SheetState } from "./state";

export class ChartCollection extends HostCollection<Chart> {
  constructor(
    private readonly session: Session,
    private readonly sheet: SheetState,
  ) {
    super();
  }
  get items(): Chart[] {
    return this.sheet.charts.map((chart) => new Chart(this.session, this.sheet, chart));
  }
  getItem(key: string): Chart {
    const found = this.items.find((chart) => chart.id === key || chart.name === key);
    if (!found) throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
    return found;
  }
  /** Makes one series of each column of the source. */
  add(chartType: string, source: Range): Chart {
    this.session.write(this.sheet, "Charts.Add");
    const { top, height, left, width } = source.box;
    const chart: ChartState = {
      name: `Chart ${this.sheet.charts.length + 1}`,
      chartType,
      title: "Chart Title",
      from: "",
      to: "",
      hasLegend: true,
      series: Array.from({ length: width }, (_, i) => ({
        name: `Series${i + 1}`,
        values: new Range(this.session, this.sheet, { top, height, left: left + i, width: 1 }).address,
        categories: "",
        color: "",
      })),
    };
    this.sheet.charts.push(chart);
    return new Chart(this.session, this.sheet, chart);
  }
}

class Chart extends HostObject {
  constructor(
    private readonly session: Session,
    private readonly sheet: SheetState,
    private readonly state: ChartState,
  ) {
    super();
  }
  override get id(): string {
    return `{${this.state.name}}`;
  }
  get name(): string {
    return this.state.name;
  }
  set name(name: string) {
    this.state.name = name;
  }
  get title(): ChartTitle {
    return new ChartTitle(this.state);
  }
  get legend(): ChartLegend {
    return new ChartLegend(this.state);
  }
  get axes(): ChartAxes {
    return new ChartAxes();
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.state);
  }
  setPosition(from: Range, to: Range): void {
    this.state.from = from.address;
    this.state.to = to.address;
  }
  delete(): void {
    this.session.write(this.sheet, "Chart.Delete");
    this.sheet.charts = this.sheet.charts.filter((chart) => chart !== this.state);
  }
}

class ChartTitle extends HostObject {
  constructor(private readonly chart: ChartState) {
    super();
  }
  get text(): string {
    return this.chart.title;
  }
  set text(text: string) {
    this.chart.title = text;
  }
}

class ChartLegend extends HostObject {
  position = "Right";
  constructor(private readonly chart: ChartState) {
    super();
  }
  get visible(): boolean {
    return this.chart.hasLegend;
  }
  set visible(visible: boolean) {
    this.chart.hasLegend = visible;
  }
}

class ChartAxes extends HostObject {
  readonly categoryAxis = new ChartAxis();
}

class ChartAxis extends HostObject {
  reversePlotOrder = false;
}

class ChartSeriesCollection extends HostCollection<ChartSeries> {
  constructor(private readonly chart: ChartState) {
    super();
  }
  get items(): ChartSeries[] {
    return this.chart.series.map((series) => new ChartSeries(series));
  }
  add(name: string): ChartSeries {
    const series = { name, values: "", categories: "", color: "" };
    this.chart.series.push(series);
    return new ChartSeries(series);
  }
}

type SeriesState = ChartState["series"][number];

class ChartSeries extends HostObject {
  readonly format: ChartSeriesFormat;
  hasDataLabels = false;
  constructor(private readonly series: SeriesState) {
    super();
    this.format = new ChartSeriesFormat(series);
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.series);
  }
  get name(): string {
    return this.series.name;
  }
  set name(name: string) {
    this.series.name = name;
  }
  setValues(range: Range): void {
    this.series.values = range.address;
  }
  setXAxisValues(range: Range): void {
    this.series.categories = range.address;
  }
}

class ChartDataLabels extends HostObject {
  readonly format: ChartDataLabelFormat;
  constructor(series: SeriesState) {
    super();
    this.format = new ChartDataLabelFormat(series);
  }
}

class ChartDataLabelFormat extends HostObject {
  readonly font: ChartFont;
  constructor(series: SeriesState) {
    super();
    this.font = new ChartFont(series);
  }
}

class ChartFont extends HostObject {
  constructor(private readonly series: SeriesState) {
    super();
  }
  get color(): string {
    return this.series.labelColor ?? "#404040";
  }
  set color(color: string) {
    this.series.labelColor = color;
  }
}

class ChartSeriesFormat extends HostObject {
  readonly fill: ChartFill;
  constructor(series: SeriesState) {
    super();
    this.fill = new ChartFill(series);
  }
}

class ChartFill extends HostObject {
  constructor(private readonly series: SeriesState) {
    super();
  }
  setSolidColor(color: string): void {
    this.series.color = color;
  }
}

/** Pictures and shapes: of each, its name. */
export class ShapeCollection extends HostCollection<Shape> {
  constructor(private readonly sheet: SheetState) {
    super();
  }
  get items(): Shape[] {
    return (this.sheet.shapes ?? []).map((name) => new Shape(name));
  }
}

class Shape extends HostObject {
  constructor(readonly name: string) {
    super();
  }
}
