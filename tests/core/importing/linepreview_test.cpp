// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/linepreview.h"
#include "core/importing/resultstatement.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;
using Role = ColumnPlan::Role;
using FieldType = ColumnPlan::FieldType;

namespace {

QStringList textsOf(const LinePreview &preview)
{
    QStringList texts;
    for (const RowBesideLine &row : preview.lines)
        texts += row.line;
    return texts;
}

} // namespace

/// What is shown before the import (its lines, its refused rows) and offered behind it (the result's statements).
class LinePreviewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesTimesAndRefusedRows();
    void rowsNameTheirMeasurement();
    void endsWhenCancelled();
    void moments_data();
    void moments();
    void statements_data();
    void statements();

private:
    QTemporaryDir m_folder;
};

void LinePreviewTest::linesTimesAndRefusedRows()
{
    ImportPlan plan;
    plan.file = m_folder.filePath(QStringLiteral("data.csv"));
    plan.measurement = QStringLiteral("m");
    plan.columns = {{QStringLiteral("time"), Role::Time, FieldType::String, {TimestampFormat::Kind::DayMonthYear}},
                    {QStringLiteral("load"), Role::Field, FieldType::Float, {}}};
    QFile file(plan.file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time,load\n05.03.2024 09:30,1.5\nnever,2\n06.03.2024,broken\n07.03.2024,4\n");
    file.close();
    const auto preview = LinePreview::of(plan, 1, [] { return false; });
    QVERIFY(preview);
    QCOMPARE(textsOf(*preview), QStringList{QStringLiteral("m load=1.5 1709631000000000000")});
    QCOMPARE(preview->lines.constFirst().position, 2u);
    QCOMPARE(preview->lines.constFirst().row, QStringLiteral("05.03.2024 09:30,1.5"));
    QCOMPARE(preview->times, QStringList{QStringLiteral("2024-03-05 09:30:00 UTC")});
    QCOMPARE(preview->rows, 4u);
    QVERIFY(preview->isWholeFile);
    QCOMPARE(preview->refusedRows, 2u);
    QCOMPARE(preview->refused.size(), 2);
    QCOMPARE(preview->refused.at(0).line, 3u);
    QCOMPARE(preview->refused.at(0).row, 2u);
    QCOMPARE(preview->refused.at(0).column, QStringLiteral("time"));
    QCOMPARE(preview->refused.at(1).column, QStringLiteral("load"));
    QCOMPARE(preview->refused.at(1).text, QStringLiteral("06.03.2024,broken"));
    QVERIFY(preview->refused.at(1).reason.contains(QStringLiteral("broken")));

    plan.file = m_folder.filePath(QStringLiteral("missing.csv"));
    QVERIFY(!LinePreview::of(plan, 1, [] { return false; }));
}

void LinePreviewTest::rowsNameTheirMeasurement()
{
    ImportPlan plan;
    plan.file = m_folder.filePath(QStringLiteral("data.csv"));
    plan.columns = {{QStringLiteral("time"), Role::Time, FieldType::String, {}},
                    {QStringLiteral("kind"), Role::Measurement, FieldType::String, {}},
                    {QStringLiteral("load"), Role::Field, FieldType::Float, {}}};
    plan.pipeline.target.database = QStringLiteral("plant");
    QFile file(plan.file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time,kind,load\n1970-01-01,air flow,1.5\n1970-01-01, ,2\n1970-01-01,pump,3\n");
    file.close();
    QVERIFY(plan.validate());
    const auto preview = LinePreview::of(plan, 10, [] { return false; });
    QVERIFY(preview);
    QCOMPARE(textsOf(*preview),
             (QStringList{QStringLiteral("air\\ flow load=1.5 0"), QStringLiteral("pump load=3 0")}));
    QCOMPARE(preview->refused.size(), 1);
    QCOMPARE(preview->refused.at(0).line, 3u);
    QCOMPARE(preview->refused.at(0).reason, QStringLiteral("the measurement is empty"));

    CsvAnalysis analysis;
    analysis.columns.resize(3);
    analysis.columns[1].samples = {QStringLiteral("air flow"), QStringLiteral("pump")};
    analysis.columns[1].distinct = 2;
    QCOMPARE(ResultStatement::of(plan, analysis, 2).first().text,
             QStringLiteral("SELECT * FROM \"air flow\", \"pump\""));
    analysis.columns[1].distinct = 3; // the sample does not show all
    QCOMPARE(ResultStatement::of(plan, analysis, 2).first().text, QStringLiteral("SELECT * FROM /.+/"));
    analysis.measurements = {QStringLiteral("cpu")};
    plan.columns[1].role = Role::Tag;
    QCOMPARE(ResultStatement::of(plan, analysis, 2).first().text, QStringLiteral("SELECT * FROM \"cpu\""));
    QVERIFY(!plan.validate()); // it has no measurement now
}

void LinePreviewTest::endsWhenCancelled()
{
    ImportPlan plan;
    plan.file = m_folder.filePath(QStringLiteral("data.csv"));
    plan.columns = {{QStringLiteral("time"), Role::Time, FieldType::String, {}},
                    {QStringLiteral("load"), Role::Field, FieldType::Float, {}}};
    QFile file(plan.file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time,load\n2024-03-05,1\n2024-03-06,2\n2024-03-07,3\n");
    file.close();
    int asked = 0;
    const auto preview = LinePreview::of(plan, 10, [&asked] { return ++asked > 2; });
    QVERIFY(preview);
    QCOMPARE(preview->rows, 2u);
    QVERIFY(!preview->isWholeFile);
}

void LinePreviewTest::moments_data()
{
    QTest::addColumn<qint64>("time");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole second") << qint64(1'709'631'000'000'000'000) << QStringLiteral("2024-03-05 09:30:00 UTC");
    QTest::newRow("quarter") << qint64(1'709'631'000'250'000'000) << QStringLiteral("2024-03-05 09:30:00.25 UTC");
    QTest::newRow("the last digit") << qint64(1'709'631'000'000'000'001)
                                    << QStringLiteral("2024-03-05 09:30:00.000000001 UTC");
    QTest::newRow("before 1970") << qint64(-1) << QStringLiteral("1969-12-31 23:59:59.999999999 UTC");
}

void LinePreviewTest::moments()
{
    QFETCH(qint64, time);
    QTEST(momentText(time), "text");
}

void LinePreviewTest::statements_data()
{
    QTest::addColumn<qint64>("seconds"); ///< between the first row and the last
    QTest::addColumn<quint64>("rows");
    QTest::addColumn<bool>("hasNumber");
    QTest::addColumn<QStringList>("statements");
    const QString all = QStringLiteral("SELECT * FROM \"m\"");
    const QString first = all + QStringLiteral(" LIMIT 1000");
    const QString newest = all + QStringLiteral(" ORDER BY time DESC LIMIT 1000");
    const auto mean = [](const char *span) {
        return QStringLiteral("SELECT mean(*) FROM \"m\" GROUP BY time(%1) fill(none)").arg(QLatin1String(span));
    };
    QTest::newRow("few") << qint64(100) << quint64(49'999) << true << QStringList{all};
    QTest::newRow("an hour") << qint64(3'600) << quint64(50'000) << true << QStringList{first, newest, mean("1s"), all};
    QTest::newRow("a day") << qint64(86'400) << quint64(50'000) << true << QStringList{first, newest, mean("1m"), all};
    QTest::newRow("ten years") << qint64(315'360'000) << quint64(50'000) << true
                               << QStringList{first, newest, mean("1d"), all};
    QTest::newRow("no number") << qint64(100) << quint64(50'000) << false << QStringList{first, newest, all};
}

void LinePreviewTest::statements()
{
    QFETCH(qint64, seconds);
    QFETCH(quint64, rows);
    QFETCH(bool, hasNumber);
    ImportPlan plan;
    plan.measurement = QStringLiteral("m");
    plan.columns = {{QStringLiteral("time"), Role::Time, FieldType::String, {}},
                    {QStringLiteral("v"), Role::Field, hasNumber ? FieldType::Float : FieldType::String, {}}};
    CsvAnalysis analysis;
    TimeReading reading;
    reading.earliest = 1'000'000'000'000'000'000;
    reading.latest = reading.earliest + seconds * 1'000'000'000;
    ColumnGuess time;
    time.times = {reading};
    analysis.columns = {time, {}};
    QStringList statements;
    for (const ResultStatement &statement : ResultStatement::of(plan, analysis, rows)) {
        QVERIFY(!statement.title.isEmpty());
        statements += statement.text;
    }
    QTEST(statements, "statements");
    if (!hasNumber || statements.size() == 1)
        return;
    plan.columns += {QStringLiteral("host"), Role::Tag, FieldType::String, {}};
    QVERIFY(
        ResultStatement::of(plan, analysis, rows).at(2).text.endsWith(QStringLiteral("), * fill(none)"))); // of each
}

QTEST_GUILESS_MAIN(LinePreviewTest)
#include "linepreview_test.moc"
