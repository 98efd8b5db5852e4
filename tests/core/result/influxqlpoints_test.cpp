// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result/influxqljson.h"
#include "core/result/resultset.h"
#include "core/result/valuetext.h"
#include "tests/core/result/pointanswers.h"

#include <QTest>

#include <map>
#include <optional>

using namespace penstock;

/// What an older client's tests say of the points of an answer, of the rows of its tables.
class InfluxQlPointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a28_timesAndIntegersAreExact();
    void a28_groupsAreNeverMerged();
    void a28_typesAreThoseOfTheValues();
    void a29_fourSeriesAreFourPoints();
    void a29_severalStatements();
    void a29_hundredPoints();
};

namespace {

ResultSet decoded(const QByteArray &body)
{
    InfluxQlJsonDecoder decoder;
    ResultSet result;
    result.append(*decoder.decode(body));
    result.append(*decoder.finish());
    return result;
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// The column of that name and role; a tag and a field may have the same name.
const Column *find(const Table &table, const QString &name, ColumnRole role)
{
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (table.column(i).name() == name && table.column(i).role() == role)
            return &table.column(i);
    }
    return nullptr;
}

/// "m|g:a|h:b" of each row: its measurement and the tags that it has.
QStringList seriesOf(const Table &table)
{
    QStringList all;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        QStringList tags;
        QString name;
        for (std::size_t i = 0; i < table.columnCount(); ++i) {
            const Column &column = table.column(i);
            if (column.role() == ColumnRole::SeriesName)
                name = text(column.text(row));
            else if (column.role() == ColumnRole::Tag && !column.isNull(row))
                tags += column.name() + u':' + text(column.text(row));
        }
        tags.sort();
        all += (QStringList{name} + tags).join(u'|');
    }
    return all;
}

/// A null is nothing.
QList<std::optional<std::int64_t>> integersOf(const Column &column, std::size_t rows)
{
    QList<std::optional<std::int64_t>> all;
    for (std::size_t row = 0; row < rows; ++row)
        all += column.isNull(row) ? std::nullopt : std::optional(column.integer(row));
    return all;
}

const QString timeName = QStringLiteral("time");
const QString v = QStringLiteral("v");

} // namespace

// Whatever the statement's own unit, an answer is asked for in nanoseconds; nulls do not turn integers into floats.
void InfluxQlPointsTest::a28_timesAndIntegersAreExact()
{
    const ResultSet result = decoded(PointAnswers::exact);
    QCOMPARE(result.entries().size(), std::size_t(1));
    const Table &table = *result.entries().front().table;
    const Column *times = find(table, timeName, ColumnRole::Time);
    const Column *values = find(table, v, ColumnRole::Field);
    QVERIFY(times && values);
    QCOMPARE(values->type(), ColumnType::Integer);
    QCOMPARE(integersOf(*times, table.rowCount()),
             (QList<std::optional<std::int64_t>>{1'514'764'800'123'456'789, 0, -1}));
    QCOMPARE(integersOf(*values, table.rowCount()),
             (QList<std::optional<std::int64_t>>{9'007'199'254'740'993, std::nullopt, -1}));
}

// A tag named like a column; tags whose texts would be the same in one line; the same tags of another measurement.
void InfluxQlPointsTest::a28_groupsAreNeverMerged()
{
    const ResultSet result = decoded(PointAnswers::groups);
    QStringList seen;
    for (const ResultSet::Entry &entry : result.entries()) {
        const Column *values = find(*entry.table, v, ColumnRole::Field);
        QVERIFY(values);
        const QStringList series = seriesOf(*entry.table);
        for (qsizetype row = 0; row < series.size(); ++row)
            seen += series[row] + u'|' + QString::number(values->integer(std::size_t(row)));
    }
    seen.sort();
    QCOMPARE(seen, (QStringList{QStringLiteral("m|g:a,h=b|5"), QStringLiteral("m|g:a|h:b|4"), QStringLiteral("m|v:x|1"),
                                QStringLiteral("m|v:y|2"), QStringLiteral("n|v:x|3")}));
}

void InfluxQlPointsTest::a28_typesAreThoseOfTheValues()
{
    const ResultSet result = decoded(PointAnswers::types);
    const Table &table = *result.entries().front().table;
    const auto column = [&table](const char *name) { return find(table, QLatin1String(name), ColumnRole::Field); };
    QCOMPARE(column("i")->type(), ColumnType::Integer);
    QCOMPARE(column("i")->integer(0), -1);
    QCOMPARE(column("u")->type(), ColumnType::Unsigned);
    QCOMPARE(toText(*column("u"), 0), QStringLiteral("18446744073709551615"));
    QCOMPARE(column("f")->type(), ColumnType::Float);
    QCOMPARE(toText(*column("f"), 0), QStringLiteral("0.5"));
    QCOMPARE(column("b")->type(), ColumnType::Boolean);
    QCOMPARE(toText(*column("b"), 0), QStringLiteral("true"));
    QCOMPARE(column("s")->type(), ColumnType::Text);
    QCOMPARE(column("s")->text(0), std::string_view("x"));
    QVERIFY(column("n")->isNull(0));
}

void InfluxQlPointsTest::a29_fourSeriesAreFourPoints()
{
    const ResultSet result = decoded(PointAnswers::winDisk);
    QStringList series;
    for (const ResultSet::Entry &entry : result.entries())
        series += seriesOf(*entry.table);
    QCOMPARE(series, (QStringList{QStringLiteral("win_disk|instance:C:"), QStringLiteral("win_disk|instance:D:"),
                                  QStringLiteral("win_disk|instance:HarddiskVolume1"),
                                  QStringLiteral("win_disk|instance:_Total")}));
}

void InfluxQlPointsTest::a29_severalStatements()
{
    const ResultSet result = decoded(PointAnswers::statements);
    std::map<int, std::size_t> counts;
    for (const ResultSet::Entry &entry : result.entries())
        counts[entry.statement] += entry.table->rowCount();
    QCOMPARE(counts, (std::map<int, std::size_t>{{0, 2}, {2, 3}}));
}

void InfluxQlPointsTest::a29_hundredPoints()
{
    QByteArray values;
    for (int i = 0; i < 100; ++i)
        values += QByteArray(i == 0 ? "" : ",") + '[' + QByteArray::number(i) + ",0." + QByteArray::number(i) + "5]";
    const ResultSet result = decoded(PointAnswers::around(values));
    const Table &table = *result.entries().front().table;
    QCOMPARE(table.rowCount(), std::size_t(100));
    QCOMPARE(find(table, timeName, ColumnRole::Time)->integer(99), 99);
    QCOMPARE(toText(*find(table, v, ColumnRole::Field), 99), QStringLiteral("0.995"));
}

QTEST_GUILESS_MAIN(InfluxQlPointsTest)

#include "influxqlpoints_test.moc"
