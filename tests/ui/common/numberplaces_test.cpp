// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/celltext.h"
#include "core/client/wire/requestlog.h"
#include "core/series/charttransform.h"
#include "core/series/timeaxis.h"
#include "core/series/valueaxis.h"
#include "core/settings/settings.h"
#include "core/workspace/keychoices.h"
#include "core/workspace/settingsfile.h"
#include "tests/core/answer/samples.h"
#include "tests/support/writetable.h"
#include "tests/ui/charts/canvas.h"
#include "tests/ui/charts/shownvalues.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/crosshair.h"
#include "ui/charts/heatreading.h"
#include "ui/charts/serieslegend.h"
#include "ui/common/format.h"
#include "ui/requests/requestmodel.h"
#include "ui/results/resulttablemodel.h"

#include <QBuffer>
#include <QClipboard>
#include <QGraphicsTextItem>
#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <functional>
#include <memory>

namespace penstock {

namespace {

using Place = std::function<QString()>;

std::shared_ptr<const Table> sample()
{
    const BatchPtr batch = samples::sensors(1, 3);
    return {batch, &batch->fragments.at(0).rows};
}

Place fileOf(TableFormat format)
{
    return [format] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const Status written = writeTable(*sample(), format, &buffer);
        return written ? QString::fromUtf8(buffer.data()) : written.error().message;
    };
}

Place copyOf(CellFormat format)
{
    return [format] {
        const std::shared_ptr<const Table> table = sample();
        const CellBlock block{.rows = {{0, table->rowCount() - 1}}, .columns = table->visibleColumns()};
        const Result<QString> text =
            cellsAsText(*table, {block}, {.order = nullptr, .covered = 0, .count = table->rowCount()}, format);
        return text ? *text : text.error().message;
    };
}

QString gridCells()
{
    ResultTableModel model;
    model.setTable(sample());
    QStringList cells;
    for (const int column : model.columns())
        cells += model.exactText(0, column) + u' ' + model.shownText(0, column);
    return cells.join(u' ');
}

QString settingsFile()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("a.ini")));
    settings.setValue(settingkey::batchRows, 12'345);
    const KeyChoices keys(folder.filePath(QStringLiteral("keys.json")));
    return QString::fromUtf8(SettingsFile::of(settings, keys, nullptr).toBytes());
}

QString requestDuration()
{
    auto log = std::make_shared<RequestLog>();
    RequestRecord record;
    record.duration = std::chrono::microseconds(1'500);
    log->add(record);
    const RequestModel model(log);
    return model.data(model.index(0, RequestModel::DurationColumn)).toString();
}

constexpr std::int64_t chartStep = 1'000'000'000; ///< ns between two rows

/// Two fields: eighths from 0 on, and halves beyond a thousand.
BatchPtr chartRows()
{
    Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
    Column a(QStringLiteral("a"), ColumnType::Float);
    Column b(QStringLiteral("b"), ColumnType::Float);
    for (int i = 0; i < 10; ++i) {
        time.appendInteger(samples::start + i * chartStep);
        a.appendFloat(i / 8.0);
        b.appendFloat(1'000.5 + i);
    }
    Table table;
    for (Column *column : {&time, &a, &b})
        table.addColumn(std::move(*column));
    auto batch = std::make_shared<Batch>();
    batch->fragments.push_back({0, std::move(table)});
    batch->seal();
    return batch;
}

QString axisLabels()
{
    QStringList labels;
    for (const ValueAxis &axis :
         {ValueAxis(0, 1, 5), ValueAxis(1'000, 2'000, 5), ValueAxis::logarithmic(0.01, 1e4, 9)}) {
        for (const ValueAxis::Tick &tick : axis.ticks())
            labels += tick.label;
    }
    const TimeAxis times(samples::start, samples::start + 2'500, 70);
    for (const TimeAxis::Tick &tick : times.ticks())
        labels += tick.label;
    return labels.join(u'|');
}

QString legendFigures()
{
    const ShownValues shown(chartRows());
    const SeriesListModel &model = shown.view.legend()->model();
    QStringList figures;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int section = SeriesListModel::Last; section < SeriesListModel::SectionCount; ++section) {
            figures += model.index(row, section).data().toString();
            figures += model.index(row, section).data(Qt::ToolTipRole).toString();
        }
    }
    return figures.join(u'|');
}

QString copiedFigures()
{
    const ShownValues shown(chartRows());
    QTreeView *const list = shown.view.legend()->list();
    QStringList figures;
    for (int section = SeriesListModel::Last; section < SeriesListModel::SectionCount; ++section) {
        list->selectionModel()->setCurrentIndex(list->model()->index(1, section), QItemSelectionModel::NoUpdate);
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        figures += QGuiApplication::clipboard()->text();
    }
    return figures.join(u'|');
}

/// Values and their differences; without the time.
QString crosshairText()
{
    const ShownValues shown(chartRows());
    const std::int64_t time = samples::start + 3 * chartStep;
    return Crosshair(shown.view.canvas()->scene(), {}, time, time - chartStep).text().section(QStringLiteral("; "), 1);
}

QString spokenText()
{
    const ShownValues shown(chartRows());
    return shown.view.canvas()->accessibleDescription();
}

QString heatText()
{
    const ShownValues shown(chartRows());
    shown.view.legend()->model().showOnly({0});
    if (QAction *const heat = shown.action(QStringLiteral("Heat map")))
        heat->trigger();
    const ChartCanvas &canvas = *shown.view.canvas();
    const bool isMade =
        QTest::qWaitFor([&canvas] { return !canvas.isComputing() && canvas.scene().look().heat; }, patienceMs);
    const QString text = isMade ? HeatReading(canvas.scene(), samples::start + chartStep, 0.125).text() : QString();
    return text.section(QStringLiteral("; "), 1, 1);
}

/// The axes, what is read, and what is said of a chart without an axis of time.
Place valueChart(const QString &kind, const std::vector<int> &series)
{
    return [kind, series] {
        ShownValues shown(chartRows());
        shown.view.legend()->model().showOnly(series);
        if (!shown.choose(kind))
            return QString();
        ValueChart &values = *shown.view.values();
        pictureOf(values);
        QStringList texts{values.summary()};
        for (const QGraphicsItem *item : values.scene()->items()) {
            if (const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item); text && text->isVisible())
                texts += text->toPlainText();
        }
        QTest::keyClick(&values, Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(&values, Qt::Key_Right, Qt::ControlModifier);
        texts += values.readingText();
        return texts.join(u'|');
    };
}

QString computedTexts()
{
    const ChartTransform factor{.kind = ChartTransform::Kind::Scale, .factor = 2.5};
    const ChartTransform mean{.kind = ChartTransform::Kind::MovingMean, .window = 1'000};
    return QStringList{factor.text(), factor.nameOf(QStringLiteral("a")), mean.text()}.join(u'|');
}

/// Points and commas inside of numbers for each other.
QString exchanged(const QString &english)
{
    static const QRegularExpression separator(QStringLiteral("(?<=[0-9])[.,](?=[0-9])"));
    QString text = english;
    for (auto matches = separator.globalMatch(english); matches.hasNext();) {
        const qsizetype at = matches.next().capturedStart();
        text[at] = text[at] == u'.' ? u',' : u'.';
    }
    return text;
}

} // namespace

/// On the screen numbers are written as the person's language does; in files, and wherever data is shown or copied,
/// they are what they are everywhere: with a point, without groups, in ASCII's digits, times as ISO 8601 has them.
class NumberPlacesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void onScreen_data();
    void onScreen();
    void inCharts_data();
    void inCharts();
    void inFiles_data();
    void inFiles();
};

void NumberPlacesTest::onScreen_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("german");
    QTest::newRow("a count") << Place([] { return formatCount(1'234'567); }) << QStringLiteral("1.234.567");
    QTest::newRow("a rate") << Place([] { return formatCompact(1'234.5); }) << QStringLiteral("1,2 k");
    QTest::newRow("a size") << Place([] { return formatBytes(1'572'864); }) << QStringLiteral("1,5 MiB");
    QTest::newRow("a duration") << Place([] { return formatElapsed(4'200); }) << QStringLiteral("4,2 s");
    QTest::newRow("rows of a table") << Place([] { return rowCountText(2'000); }) << QStringLiteral("2.000 rows");
    QTest::newRow("a request's time") << Place(requestDuration) << QStringLiteral("1,50 ms");
}

void NumberPlacesTest::onScreen()
{
    QFETCH(const Place, place);
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    QTEST(place(), "german");
    QLocale::setDefault(QLocale(QStringLiteral("fr_FR")));
    const QString french = place();
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    QVERIFY2(place() != french, qPrintable(french));
}

void NumberPlacesTest::inCharts_data()
{
    QTest::addColumn<Place>("place");
    QTest::newRow("axes") << Place(axisLabels);
    QTest::newRow("the list of series") << Place(legendFigures);
    QTest::newRow("at the mouse") << Place(crosshairText);
    QTest::newRow("spoken") << Place(spokenText);
    QTest::newRow("heat map") << Place(heatText);
    QTest::newRow("histogram") << valueChart(QStringLiteral("Histogram"), {0});
    QTest::newRow("histogram of large values") << valueChart(QStringLiteral("Histogram"), {1});
    QTest::newRow("scatter") << valueChart(QStringLiteral("Scatter"), {0, 1});
    QTest::newRow("what is computed") << Place(computedTexts);
}

/// All of one chart are written in one way, that of the axes.
void NumberPlacesTest::inCharts()
{
    QFETCH(const Place, place);
    QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    const QString english = place();
    static const QRegularExpression separators(QStringLiteral("[0-9][.,][0-9]"));
    QVERIFY2(separators.match(english).hasMatch(), qPrintable(english));
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    QCOMPARE(place(), exchanged(english));
}

void NumberPlacesTest::inFiles_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Place>("place");
    const QList<std::pair<const char *, Place>> places{
        {"CSV", fileOf(TableFormat::Csv)},
        {"JSON", fileOf(TableFormat::Json)},
        {"JSON lines", fileOf(TableFormat::JsonLines)},
        {"text", fileOf(TableFormat::Text)},
        {"Markdown", fileOf(TableFormat::Markdown)},
        {"HTML", fileOf(TableFormat::Html)},
        {"copied for a spreadsheet", copyOf(CellFormat::TabsWithHeaders)},
        {"copied as CSV", copyOf(CellFormat::Csv)},
        {"copied as JSON", copyOf(CellFormat::Json)},
        {"copied for SQL", copyOf(CellFormat::SqlValues)},
        {"cells of a table", gridCells},
        {"figures copied from a chart's list", copiedFigures},
        {"settings", settingsFile},
    };
    for (const char *language : {"de_DE", "fr_FR", "ar_EG", "fa_IR"}) {
        for (const auto &[name, place] : places)
            QTest::addRow("%s, %s", name, language) << QString::fromLatin1(language) << place;
    }
}

void NumberPlacesTest::inFiles()
{
    QFETCH(const QString, language);
    QFETCH(const Place, place);
    QLocale::setDefault(QLocale::c());
    const QString plain = place();
    QVERIFY2(plain.size() > 20, qPrintable(plain));
    QLocale::setDefault(QLocale(language));
    QCOMPARE(place(), plain);
}

} // namespace penstock

QTEST_MAIN(penstock::NumberPlacesTest)
#include "numberplaces_test.moc"
