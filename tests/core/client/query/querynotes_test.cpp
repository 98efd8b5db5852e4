// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/query/querynotes.h"

#include <QTest>

namespace penstock {

class QueryNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notExecuted_data();
    void notExecuted();
    void a27_cuts_data();
    void a27_cuts();
    void errorsBehindRowsMarkThem();
    void brokenOff();
    void caveats_data();
    void caveats();
};

namespace {

using Severity = Batch::Note::Severity;

Batch rowsOf(int statement, int rows)
{
    Column column(QStringLiteral("v"), ColumnType::Integer);
    for (int i = 0; i < rows; ++i)
        column.appendInteger(i);
    Table table;
    table.addColumn(std::move(column));
    Batch batch;
    batch.add(statement, std::move(table));
    return batch;
}

Query queryOf(const QString &text, bool chunked = true)
{
    Query query;
    query.script = Script(text);
    query.chunked = chunked;
    return query;
}

} // namespace

void QueryNotesTest::notExecuted_data()
{
    QTest::addColumn<QList<int>>("named"); ///< by the server: the failed statement, then those not executed
    QTest::addColumn<QList<int>>("expected");
    QTest::newRow("as 1.6 numbers them") << QList{1, 1, 1} << QList{1, 2, 3};
    QTest::newRow("as they should be") << QList{1, 2, 3} << QList{1, 2, 3};
    QTest::newRow("the first fails") << QList{0, 0} << QList{0, 1};
}

void QueryNotesTest::notExecuted()
{
    QFETCH(const QList<int>, named);
    QFETCH(const QList<int>, expected);
    QueryNotes notes(queryOf(QStringLiteral("a; b; c; d")), true);
    QList<int> seen;
    for (qsizetype i = 0; i < named.size(); ++i) {
        // Each in a piece of its own.
        Batch batch;
        batch.notes.push_back({named[i], i ? Severity::Warning : Severity::Error,
                               i ? QStringLiteral("not executed") : QStringLiteral("database not found: x")});
        notes.amend(&batch);
        seen += batch.notes.front().statement;
    }
    QCOMPARE(seen, expected);
    QCOMPARE(notes.firstError(), QStringLiteral("database not found: x"));
}

void QueryNotesTest::a27_cuts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<bool>("cutsLie");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("says");
    const QString one = QStringLiteral("SELECT v FROM m");
    QTest::newRow("whole, few rows") << one << false << true << 10'000
                                     << QStringLiteral("cut this answer at 10,000 row");
    QTest::newRow("whole, many rows") << one << false << true << 10'001 << QStringLiteral("before 1.8");
    QTest::newRow("whole, many rows, 1.8")
        << one << false << false << 10'001 << QStringLiteral("cut this answer at 10,001 row");
    QTest::newRow("in chunks") << one << true << true << 5 << QStringLiteral("announced more rows than it sent");
    QTest::newRow("two statements are always in chunks")
        << one + u';' + one << false << true << 5 << QStringLiteral("announced more rows than it sent");
}

void QueryNotesTest::a27_cuts()
{
    QFETCH(const QString, text);
    QFETCH(const bool, chunked);
    QFETCH(const bool, cutsLie);
    QFETCH(const int, rows);
    QFETCH(const QString, says);
    QueryNotes notes(queryOf(text, chunked), cutsLie);
    Batch first = rowsOf(0, rows - 2);
    notes.amend(&first);
    Batch last = rowsOf(0, 2);
    last.notes.push_back({0, Severity::Warning, QStringLiteral("partial"), true});
    notes.amend(&last);
    QVERIFY2(last.notes.front().text.contains(says), qPrintable(last.notes.front().text));
    QVERIFY(last.notes.front().cut);
    QVERIFY(notes.firstError().isEmpty());
}

void QueryNotesTest::errorsBehindRowsMarkThem()
{
    QueryNotes notes(queryOf(QStringLiteral("SELECT v FROM m")), true);
    Batch batch = rowsOf(0, 3);
    batch.notes.push_back({0, Severity::Error, QStringLiteral("query interrupted")});
    batch.notes.push_back({1, Severity::Error, QStringLiteral("database not found: x")});
    notes.amend(&batch);
    QVERIFY(batch.notes[0].cut);
    QVERIFY(!batch.notes[1].cut);
    QCOMPARE(notes.firstError(), QStringLiteral("query interrupted"));
}

void QueryNotesTest::brokenOff()
{
    Error error;
    error.message = QStringLiteral("It is gone.");
    QueryNotes notes(queryOf(QStringLiteral("a; b; c")), true);
    QVERIFY(!notes.brokenOff(error));
    for (const int statement : {0, 1}) {
        Batch batch = rowsOf(statement, 2);
        notes.amend(&batch);
    }
    Batch empty = rowsOf(2, 0);
    notes.amend(&empty);
    const auto note = notes.brokenOff(error);
    QVERIFY(note && note->cut);
    QCOMPARE(note->statement, 1);
    QCOMPARE(note->severity, Severity::Error);
    QVERIFY2(note->text.contains(u"after 4 row") && note->text.endsWith(u"It is gone."), qPrintable(note->text));
}

void QueryNotesTest::caveats_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Flavour>("flavour");
    QTest::addColumn<QString>("rawFormat");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<int>("statement"); ///< -1: none
    const auto row = [](const char *name, const char *text, Flavour flavour, const char *raw, const char *path,
                        int statement) {
        QTest::newRow(name) << QString::fromLatin1(text) << flavour << QString::fromLatin1(raw) << QByteArray(path)
                            << statement;
    };
    const char *old = "/query";
    const char *rows = "/api/v3/query_influxql";
    row("select", "SELECT v FROM m", Flavour::V1, "", old, -1);
    row("csv", "SELECT v FROM m", Flavour::V1, "csv", old, 0);
    row("csv behind a prefix", "SELECT v FROM m", Flavour::V2, "csv", "/influx/query", 0);
    row("csv of rows", "SELECT v FROM m", Flavour::V3, "csv", rows, -1);
    row("tag values", "show tag values from m with key = h", Flavour::V3, "", rows, 0);
    row("tag values, second", "SHOW DATABASES; SHOW TAG VALUES WITH KEY = h", Flavour::V3, "", old, 1);
    row("tag values of a time", "SHOW TAG VALUES WITH KEY = h WHERE time > 0", Flavour::V3, "", rows, -1);
    row("tag values of 1.x", "SHOW TAG VALUES WITH KEY = h", Flavour::V1, "", old, -1);
    row("tag keys", "SHOW TAG KEYS", Flavour::V3, "", rows, -1);
}

void QueryNotesTest::caveats()
{
    QFETCH(const QString, text);
    QFETCH(const Flavour, flavour);
    QFETCH(const QByteArray, path);
    Query query = queryOf(text);
    query.rawFormat = *static_cast<QString *>(QTest::qData("rawFormat", qMetaTypeId<QString>()));
    const auto note = QueryNotes::caveat(query, flavour, path);
    QTEST(note ? note->statement : -1, "statement");
    QVERIFY(!note || !note->cut);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::QueryNotesTest)
#include "querynotes_test.moc"
