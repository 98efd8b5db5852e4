// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/celltext.h"
#include "core/client/wire/requestlog.h"
#include "core/settings/settings.h"
#include "core/workspace/keychoices.h"
#include "core/workspace/settingsfile.h"
#include "tests/core/answer/samples.h"
#include "tests/support/writetable.h"
#include "ui/common/format.h"
#include "ui/requests/requestmodel.h"
#include "ui/results/resulttablemodel.h"

#include <QBuffer>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

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
