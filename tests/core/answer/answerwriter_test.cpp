// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer/answerwriter.h"
#include "core/result/resultset.h"
#include "tests/core/answer/samples.h"

#include <QBuffer>
#include <QTest>

#include <limits>

using namespace penstock;

namespace {

/// One text column, cells as long as they are given.
Batch textsOf(const QString &name, std::initializer_list<const char *> texts, int statement = 0)
{
    Column column(name, ColumnType::Text);
    for (const char *text : texts)
        column.appendText(text);
    Table table;
    table.addColumn(std::move(column));
    Batch batch;
    batch.fragments.push_back({statement, std::move(table)});
    batch.seal();
    return batch;
}

} // namespace

/// What is written before the answer ends.
class AnswerWriterTest final : public QObject
{
    Q_OBJECT

    QBuffer m_buffer;

private Q_SLOTS:
    void init()
    {
        m_buffer.close();
        m_buffer.setData({});
        QVERIFY(m_buffer.open(QIODevice::WriteOnly));
    }

    void firstRowsComeAtOnce_data()
    {
        QTest::addColumn<TableFormat>("format");
        QTest::newRow("table") << TableFormat::Text;
        QTest::newRow("csv") << TableFormat::Csv;
        QTest::newRow("json lines") << TableFormat::JsonLines;
        QTest::newRow("markdown") << TableFormat::Markdown;
        QTest::newRow("html") << TableFormat::Html;
    }

    void firstRowsComeAtOnce()
    {
        QFETCH(TableFormat, format);
        AnswerWriter writer(m_buffer, ExportStyle{.format = format}, {QStringLiteral("SELECT * FROM sensors")});
        for (int i = 0; i < 3; ++i) {
            QVERIFY(writer.write(*samples::sensors(i * 2'000, 2'000)).has_value());
            // A header and its line at most, and all rows.
            QVERIFY2(m_buffer.data().count("host") > (i + 1) * 2'000, m_buffer.data().last(200));
        }
        QVERIFY(m_buffer.data().contains("host19"));
        QVERIFY(writer.finish().has_value());
        QCOMPARE(writer.rowCount(), std::size_t(6'000));
        QCOMPARE(m_buffer.data().count("cpu"), format == TableFormat::JsonLines ? 6'000 : 1); // one header
    }

    /// Widths are those of the first rows; nothing that is longer is cut.
    void longerCellsStandOut()
    {
        AnswerWriter writer(m_buffer, ExportStyle{.format = TableFormat::Text}, {QStringLiteral("SELECT 1")});
        QVERIFY(writer.write(textsOf(QStringLiteral("t"), {"abc"})).has_value());
        QVERIFY(writer.write(textsOf(QStringLiteral("t"), {"much longer", "d"})).has_value());
        QVERIFY(writer.finish().has_value());
        QCOMPARE(m_buffer.data(), QByteArray("t\n---\nabc\nmuch longer\nd\n"));
    }

    /// The second table has a title that tells it from the first.
    void furtherTablesFollow()
    {
        AnswerWriter writer(m_buffer, ExportStyle{.format = TableFormat::Text}, {QStringLiteral("SELECT 1")});
        QVERIFY(writer.write(textsOf(QStringLiteral("first"), {"a"})).has_value());
        QVERIFY(writer.write(textsOf(QStringLiteral("second"), {"b"})).has_value());
        QVERIFY(writer.write(textsOf(QStringLiteral("first"), {"c"})).has_value());
        QVERIFY(writer.finish().has_value());
        const QByteArray text = m_buffer.data();
        QVERIFY2(text.startsWith("first\n-----\na\nc\n"), text);
        QCOMPARE(text.count("second"), 2); // title and header
        QVERIFY2(text.endsWith("second\n------\nb\n"), text);
    }

    /// Which of several statements a table is of is known at the end.
    void statementsHaveTitles()
    {
        AnswerWriter writer(m_buffer, ExportStyle{.format = TableFormat::Text},
                            {QStringLiteral("SELECT 1"), QStringLiteral("SELECT 2")});
        QVERIFY(writer.write(textsOf(QStringLiteral("t"), {"a"})).has_value());
        QVERIFY(writer.write(textsOf(QStringLiteral("t"), {"b"}, 1)).has_value());
        QVERIFY(writer.finish().has_value());
        QVERIFY(m_buffer.data().contains("SELECT 1") && m_buffer.data().contains("SELECT 2"));
    }

    void whatHasComeAndTheRestAreOneTable_data()
    {
        QTest::addColumn<bool>("extends"); // columns may come late
        QTest::newRow("all columns are known") << false;
        QTest::newRow("one comes late") << true;
    }

    /// Rows that lay in memory first, and those behind them that did not.
    void whatHasComeAndTheRestAreOneTable()
    {
        QFETCH(bool, extends);
        const auto piece = [extends](const char *text, bool hasMore) {
            Table table;
            const auto add = [&table](const QString &name, const char *cell) {
                Column column(name, ColumnType::Text);
                column.appendText(cell);
                table.addColumn(std::move(column));
            };
            add(QStringLiteral("a"), text);
            if (hasMore)
                add(QStringLiteral("late"), "x");
            Batch batch;
            batch.fragments.push_back({0, std::move(table), extends});
            batch.seal();
            return batch;
        };
        ResultSet before;
        before.append(piece("1", false));
        before.append(piece("2", false));
        AnswerWriter writer(m_buffer, ExportStyle{.format = TableFormat::Csv}, {QStringLiteral("SELECT 1")});
        QVERIFY(writer.write(before.share()).has_value());
        QVERIFY(writer.write(piece("3", extends)).has_value());
        QVERIFY(writer.finish().has_value());
        QCOMPARE(writer.rowCount(), std::size_t(3));
        QCOMPARE(m_buffer.data(), extends ? QByteArray("a,late\n1,\n2,\n3,x\n") : QByteArray("a\n1\n2\n3\n"));
    }

    void aStopLeavesTheRestOut()
    {
        AnswerWriter writer(m_buffer, ExportStyle{.format = TableFormat::JsonLines}, {QStringLiteral("SELECT 1")});
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(writer.write(*samples::sensors(0, 100'000), stop.get_token()).has_value());
        QVERIFY2(m_buffer.data().count('\n') < 50'000, qPrintable(QString::number(m_buffer.data().count('\n'))));
    }

    /// What JSON has no word for is counted, unless it stays a text.
    void numbersThatBecomeNullAreCounted_data()
    {
        QTest::addColumn<TableFormat>("format");
        QTest::addColumn<bool>("asText");
        QTest::addColumn<qulonglong>("nulls");
        QTest::newRow("json") << TableFormat::Json << false << qulonglong(4);
        QTest::newRow("json lines") << TableFormat::JsonLines << false << qulonglong(4);
        QTest::newRow("json with texts") << TableFormat::Json << true << qulonglong(0);
        QTest::newRow("csv has words for them") << TableFormat::Csv << false << qulonglong(0);
    }

    void numbersThatBecomeNullAreCounted()
    {
        QFETCH(const TableFormat, format);
        QFETCH(const bool, asText);
        const auto piece = [] {
            Column column(QStringLiteral("v"), ColumnType::Float);
            column.appendFloat(1.5);
            column.appendNull();
            column.appendFloat(std::numeric_limits<double>::quiet_NaN());
            column.appendFloat(-std::numeric_limits<double>::infinity());
            Table table;
            table.addColumn(std::move(column));
            Batch batch;
            batch.fragments.push_back({0, std::move(table)});
            batch.seal();
            return batch;
        };
        AnswerWriter writer(m_buffer, ExportStyle{.format = format, .options = {.notFiniteAsText = asText}},
                            {QStringLiteral("SELECT 1")});
        QVERIFY(writer.write(piece()).has_value());
        QVERIFY(writer.write(piece()).has_value());
        QVERIFY(writer.finish().has_value());
        QTEST(qulonglong(writer.notFiniteNulls()), "nulls");
    }

    void lineProtocolComesAtOnce()
    {
        ExportStyle style;
        style.lines.emplace();
        style.lines->points.tagColumns = {QStringLiteral("host")};
        AnswerWriter writer(m_buffer, style, {QStringLiteral("SELECT * FROM sensors")});
        QVERIFY(writer.write(*samples::sensors(0, 2)).has_value());
        QCOMPARE(m_buffer.data().count('\n'), 2);
        QVERIFY2(m_buffer.data().startsWith("sensors,host=host0 cpu=0,count=9007199254740993i "), m_buffer.data());
        QVERIFY(writer.finish().has_value());
    }
};

QTEST_GUILESS_MAIN(AnswerWriterTest)
#include "answerwriter_test.moc"
