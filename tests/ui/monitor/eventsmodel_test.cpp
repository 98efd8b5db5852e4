// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/eventsmodel.h"
#include "ui/monitor/eventtext.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;
using Kind = RunEvent::Kind;

namespace {

RunEvent entry(quint64 number, qint64 ms, Kind kind = Kind::Note, const QString &text = {})
{
    RunEvent made;
    made.number = number;
    made.atMs = ms;
    made.kind = kind;
    made.text = text;
    return made;
}

RunPause standstill(qint64 startMs, qint64 durationMs, bool over = true, const QString &whose = {})
{
    RunPause made;
    made.whose = whose;
    made.startMs = startMs;
    made.durationMs = durationMs;
    made.over = over;
    return made;
}

} // namespace

/// The log of a run as a table, and its words.
class EventsModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsInPlace();
    void whatWasDroppedGoesAlone();
    void anotherRunTakesItsPlace_data();
    void anotherRunTakesItsPlace();
    void aPauseThatGoesOnCounts();
    void eachPartHasItsOwnPauses();
    void pausesAndEntriesFindEachOther_data();
    void pausesAndEntriesFindEachOther();
    void says_data();
    void says();
    void tuningInWords_data();
    void tuningInWords();
    void headings();
};

void EventsModelTest::growsInPlace()
{
    EventsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRun({entry(1, 0, Kind::Started)}, {});
    model.setRun({entry(1, 0, Kind::Started), entry(2, 10, Kind::Refused)}, {});
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(changed.size(), 0);
    RunEvent more = entry(2, 10, Kind::Refused);
    more.rows = 7;
    model.setRun({entry(1, 0, Kind::Started), more}, {}); // joined by others of its kind
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.constFirst().at(0).toModelIndex().row(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowCount(), 2);
}

void EventsModelTest::whatWasDroppedGoesAlone()
{
    EventsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRun({entry(1, 0), entry(2, 10), entry(3, 20), entry(4, 30)}, {});
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QPersistentModelIndex chosen = model.index(3, 0);
    model.setRun({entry(1, 0), entry(4, 30), entry(5, 40)}, {});
    QCOMPARE(removed.size(), 2);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(chosen.row(), 1); // whoever had chosen it still has
}

void EventsModelTest::anotherRunTakesItsPlace_data()
{
    QTest::addColumn<QList<RunEvent>>("events");
    QTest::newRow("none") << QList<RunEvent>{};
    QTest::newRow("shorter") << QList{entry(1, 5, Kind::Started)};
    QTest::newRow("longer") << QList{entry(1, 5), entry(2, 6), entry(3, 7), entry(4, 8)};
    QTest::newRow("with numbers in between") << QList{entry(1, 5), entry(2, 6), entry(3, 7), entry(5, 9)};
    QTest::newRow("all later") << QList{entry(8, 5), entry(9, 6)};
}

void EventsModelTest::anotherRunTakesItsPlace()
{
    QFETCH(QList<RunEvent>, events);
    EventsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRun({entry(1, 0, Kind::Started), entry(3, 10), entry(5, 20)}, {});
    model.setRun(events, {});
    QCOMPARE(model.rowCount(), int(events.size()));
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(model.index(row, EventsModel::TimeColumn).data().toString(),
                 QStringLiteral("%1 ms").arg(events.at(row).atMs));
}

void EventsModelTest::aPauseThatGoesOnCounts()
{
    EventsModel model;
    const QList events{entry(1, 0, Kind::Started), entry(2, 1'000, Kind::Paused)};
    model.setRun(events, {standstill(1'000, 100, false)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRun(events, {standstill(1'000, 4'200, false)});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(1, EventsModel::LengthColumn).data().toString(), QStringLiteral("4.2 s"));
    QCOMPARE(model.index(0, EventsModel::LengthColumn).data().toString(), QString());
}

void EventsModelTest::eachPartHasItsOwnPauses()
{
    EventsModel model;
    RunEvent ofArchive = entry(1, 100, Kind::Paused);
    ofArchive.lane = QStringLiteral("archive.csv");
    RunEvent ofHome = entry(2, 100, Kind::Paused);
    ofHome.lane = QStringLiteral("home");
    model.setRun({ofArchive, ofHome}, {standstill(100, 50, true, QStringLiteral("home")),
                                       standstill(100, 20, true, QStringLiteral("archive.csv")),
                                       standstill(100, 10, true, QStringLiteral("orders [1]"))});
    QCOMPARE(model.rowOfPause(0), 1);
    QCOMPARE(model.rowOfPause(1), 0);
    QCOMPARE(model.rowOfPause(2), -1); // nobody wrote of it
    QCOMPARE(model.pauseOfRow(0), 1);
    QCOMPARE(model.pauseOfRow(1), 0);
    QCOMPARE(model.index(1, EventsModel::LengthColumn).data().toString(), QStringLiteral("0.1 s"));
}

void EventsModelTest::pausesAndEntriesFindEachOther_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("pause");  // in which the entry lies
    QTest::addColumn<int>("begins"); // the row with which that pause begins
    QTest::newRow("before") << 0 << -1 << -1;
    QTest::newRow("begins") << 1 << 0 << 1;
    QTest::newRow("within") << 2 << 0 << 1;
    QTest::newRow("its end, where the next begins") << 3 << 0 << 1;
    QTest::newRow("the next begins") << 4 << 1 << 4;
    QTest::newRow("after") << 5 << -1 << -1;
    QTest::newRow("no row") << -1 << -1 << -1;
    QTest::newRow("no such row") << 99 << -1 << -1;
}

void EventsModelTest::pausesAndEntriesFindEachOther()
{
    QFETCH(int, row);
    QFETCH(int, pause);
    QFETCH(int, begins);
    EventsModel model;
    model.setRun({entry(1, 0, Kind::Started), entry(2, 100, Kind::Paused), entry(3, 150), entry(4, 200, Kind::Resumed),
                  entry(5, 200, Kind::Paused), entry(6, 400)},
                 {standstill(100, 100), standstill(200, 50)});
    QCOMPARE(model.pauseOfRow(row), pause);
    QCOMPARE(model.rowOfPause(pause), begins);
}

void EventsModelTest::says_data()
{
    QTest::addColumn<RunEvent>("event");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const RunEvent &event, const QString &word, const QString &text) {
        QTest::newRow(name) << event << word << text;
    };
    row("started", entry(1, 0, Kind::Started), QStringLiteral("Started"), {});
    RunEvent paused = entry(1, 0, Kind::Paused, QStringLiteral("too many\x1b"));
    paused.status = 429;
    row("paused", paused, QStringLiteral("Paused"), QStringLiteral("429, the server asked to wait: too many\\x1b"));
    paused.status = 0;
    paused.reason = Pause::Reason::User;
    paused.text.clear();
    row("by hand", paused, QStringLiteral("Paused"), QStringLiteral("paused by you"));
    RunEvent resumed = entry(1, 0, Kind::Resumed);
    resumed.reason = Pause::Reason::Offline;
    row("resumed", resumed, QStringLiteral("Goes on"), QStringLiteral("the server cannot be reached"));
    RunEvent refused = entry(1, 0, Kind::Refused, QStringLiteral("no number"));
    refused.rows = 2'000;
    refused.row = 7;
    row("refused", refused, QStringLiteral("Refused"),
        QStringLiteral("2,000 row(s) are not stored; the first is row 7: no number"));
    refused.row = 0;
    refused.rows = 1;
    row("refused, which is not known", refused, QStringLiteral("Refused"),
        QStringLiteral("1 row(s) are not stored: no number"));
    RunEvent numbers = entry(1, 0, Kind::Retried);
    numbers.rows = 5'000;
    row("retried", numbers, QStringLiteral("Sent again"), QStringLiteral("5,000 line(s)"));
    numbers.kind = Kind::Unknown;
    row("unknown", numbers, QStringLiteral("Unknown"),
        QStringLiteral("5,000 row(s) may be stored, no answer told of them"));
    numbers.kind = Kind::Halved;
    row("halved", numbers, QStringLiteral("Smaller writes"),
        QStringLiteral("a write was too large for the server: 5,000 line(s) at a time instead"));
    numbers.kind = Kind::Checkpoint;
    row("checkpoint", numbers, QStringLiteral("Checkpoint"), QStringLiteral("all rows up to row 5,000 are settled"));
    numbers.kind = Kind::Succeeded;
    numbers.lane = QStringLiteral("csv");
    row("of a lane", numbers, QStringLiteral("Finished"), QStringLiteral("csv: 5,000 row(s) were stored"));
    numbers.lane.clear();
    numbers.kind = Kind::Cancelled;
    row("stopped", numbers, QStringLiteral("Stopped"), QStringLiteral("5,000 row(s) were stored"));
    row("failed", entry(1, 0, Kind::Failed, QStringLiteral("gone")), QStringLiteral("Failed"), QStringLiteral("gone"));
    row("note", entry(1, 0, Kind::Note, QStringLiteral("look")), QStringLiteral("Note"), QStringLiteral("look"));
}

void EventsModelTest::says()
{
    QFETCH(RunEvent, event);
    QFETCH(QString, word);
    QFETCH(QString, text);
    QCOMPARE(eventWord(event), word);
    QCOMPARE(eventText(event), text);
    EventsModel model;
    model.setRun({event}, {});
    QCOMPARE(model.index(0, EventsModel::EventColumn).data().toString(), word);
    QCOMPARE(model.index(0, EventsModel::TextColumn).data().toString(), text);
}

void EventsModelTest::tuningInWords_data()
{
    using Reason = TuningSnapshot::Reason;
    QTest::addColumn<Reason>("why");
    QTest::addColumn<int>("rows");
    QTest::addColumn<QString>("text");
    QTest::newRow("by hand") << Reason::None << 0 << QStringLiteral("8 request(s) at a time");
    QTest::newRow("with rows") << Reason::None << 5'000
                               << QStringLiteral("8 request(s) at a time, each of up to 5,000 rows");
    QTest::newRow("more") << Reason::Flat << 0
                          << QStringLiteral("8 request(s) at a time: more, for the server takes it well");
    QTest::newRow("slower") << Reason::Slower << 0
                            << QStringLiteral("8 request(s) at a time: less, for answers had become slower");
    QTest::newRow("timeout") << Reason::Timeout << 0
                             << QStringLiteral("8 request(s) at a time: less, for no answer had come in time");
    QTest::newRow("too large")
        << Reason::TooLarge << 10
        << QStringLiteral(
               "8 request(s) at a time, each of up to 10 rows: less, for writes were too large for the server");
}

void EventsModelTest::tuningInWords()
{
    QFETCH(TuningSnapshot::Reason, why);
    QFETCH(int, rows);
    RunEvent event = entry(1, 0, Kind::Tuned);
    event.concurrency = 8;
    event.rows = quint64(rows);
    event.why = why;
    QCOMPARE(eventWord(event), QStringLiteral("Tuned"));
    QTEST(eventText(event), "text");
}

void EventsModelTest::headings()
{
    EventsModel model;
    QStringList names;
    for (int column = 0; column < model.columnCount(); ++column)
        names += model.headerData(column, Qt::Horizontal).toString();
    QCOMPARE(names.join(u'|'), QStringLiteral("After|Event|Took|What"));
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
}

QTEST_MAIN(EventsModelTest)
#include "eventsmodel_test.moc"
