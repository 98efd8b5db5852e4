// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/client/query/queryjob.h"
#include "core/editing/editsjob.h"
#include "core/editing/edittargetjob.h"
#include "tests/core/client/awaitjob.h"
#include "tests/support/influxdserver.h"
#include "tests/support/settingsfor.h"

#include <QTest>

#include <memory>

using namespace penstock;

namespace {

const QString plant = QStringLiteral("plant");
const QByteArray lines =
    "climate,room=roof,site=a\\ b temperature=21.5,humidity=40i,ok=true,note=\"x \\\"y\\\"\" 1700000000000000001\n"
    "climate,room=roof temperature=22 1700000000000000001\n"
    "climate,room=roof,site=a\\ b temperature=23,humidity=41i 1700000000000000002\n"
    "climate,room=hall,site=a\\ b temperature=24,humidity=42i 1700000000000000001\n";

/// The rows of a statement, and where their points are.
struct Answer
{
    ResultSet rows{};
    EditTarget target{};
    Error error{};
    bool isEditable = false;
};

Answer ask(Client &client, const QString &text, Flavour flavour)
{
    Answer answer;
    Query query;
    query.script = Script(text);
    query.database = plant;
    QueryJob *const job = client.query(query);
    QObject::connect(job, &QueryJob::batchReady, job, [&](const BatchPtr &batch) { answer.rows.append(*batch); });
    awaitJob(job, [](const QueryJob &done) {
        QVERIFY2(done.state() == Job::State::Succeeded, qPrintable(done.error().message));
    });
    awaitJob(new EditTargetJob(client, query, 0, flavour), [&](const EditTargetJob &done) {
        answer.isEditable = done.state() == Job::State::Succeeded;
        answer.error = done.error();
        answer.target = done.target();
    });
    return answer;
}

std::size_t column(const Table &table, const QString &name)
{
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        if (table.column(i).name() == name)
            return i;
    }
    return table.columnCount();
}

std::size_t row(const PointRows &rows, const QString &name)
{
    for (std::size_t i = 0; i < rows.table()->rowCount(); ++i) {
        if (rows.name(i) == name)
            return i;
    }
    return rows.table()->rowCount();
}

} // namespace

/// Points are changed and deleted from the rows of an answer: in influxd 1.6.7.
class PointEditingTest final : public QObject
{
    Q_OBJECT

    InfluxdServer m_server;

    QByteArray held() const { return m_server.query(QStringLiteral("SELECT * FROM climate ORDER BY time"), plant); }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), qPrintable(m_server.problem())); }

    void init()
    {
        m_server.query(QStringLiteral("DROP DATABASE plant"));
        m_server.query(QStringLiteral("CREATE DATABASE plant"));
        QCOMPARE(m_server.write(plant, lines), 204);
    }

    void writesWithItsTypeAndUndoes()
    {
        Client client(settingsFor(m_server.url(), Flavour::V1));
        const QByteArray before = held();
        const Answer answer = ask(client, QStringLiteral("SELECT * FROM climate"), Flavour::V1);
        QVERIFY2(answer.isEditable, qPrintable(answer.error.message));
        const auto table = answer.rows.entries().front().table;
        const Result<PointRows> rows = PointRows::of(table, answer.target);
        QVERIFY2(rows.has_value(), qPrintable(rows ? QString() : rows.error().message));
        QVERIFY(rows->isWhole());
        const std::size_t point = row(*rows, QStringLiteral("climate,room=roof,site=a b 1700000000000000001"));
        QVERIFY(point < table->rowCount());
        StagedEdits edits(*rows);
        const std::size_t humidity = column(*table, QStringLiteral("humidity"));
        QVERIFY(!edits.set(point, humidity, QStringLiteral("40.5"))); // an integer stays one
        QVERIFY(!edits.set(point, column(*table, QStringLiteral("room")), QStringLiteral("x")));
        QVERIFY(edits.isEmpty());
        QVERIFY(edits.set(point, humidity, QStringLiteral("41")));
        QVERIFY(edits.set(point, column(*table, QStringLiteral("temperature")), QStringLiteral("21.25")));
        QVERIFY(edits.set(point, column(*table, QStringLiteral("note")), QStringLiteral("a\\b \"c\"")));
        QVERIFY(edits.set(point, column(*table, QStringLiteral("ok")), QStringLiteral("False")));
        QCOMPARE(edits.count(), std::size_t(1));
        const Result<std::vector<PlannedEdit>> plan = planOf(edits, Flavour::V1);
        QVERIFY(plan && plan->size() == 1);
        QCOMPARE(plan->front().statement,
                 QStringLiteral("climate,room=roof,site=a\\ b humidity=41i,note=\"a\\\\b \\\"c\\\"\",ok=false,"
                                "temperature=21.25 1700000000000000001"));
        QVERIFY(plan->front().changes.contains(QStringLiteral("humidity: 40i → 41i")));
        QCOMPARE(held(), before); // nothing was sent yet

        std::vector<PlannedEdit> done;
        QVERIFY(awaitJob(new EditsJob(client, *plan), [&](const EditsJob &job) {
            QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().message));
            done = job.done();
        }));
        QVERIFY2(held().contains("[1700000000000000001,41,\"a\\\\b \\\"c\\\"\",false,\"roof\",\"a b\",21.25]"),
                 held().constData());
        const std::vector<PlannedEdit> undo = undoOf(done, answer.target);
        QCOMPARE(undo.size(), std::size_t(1));
        QVERIFY(awaitJob(new EditsJob(client, undo),
                         [](const EditsJob &job) { QVERIFY(job.state() == Job::State::Succeeded); }));
        QCOMPARE(held(), before);
    }

    /// The point of the series without the tag goes, and neither its neighbour in time nor the one of the other series.
    void deletesExactlyThePoint()
    {
        Client client(settingsFor(m_server.url(), Flavour::V1));
        const QByteArray before = held();
        const Answer answer = ask(client, QStringLiteral("SELECT * FROM climate"), Flavour::V1);
        const Result<PointRows> rows = PointRows::of(answer.rows.entries().front().table, answer.target);
        QVERIFY(rows);
        StagedEdits edits(*rows);
        QVERIFY(edits.remove(row(*rows, QStringLiteral("climate,room=roof 1700000000000000001"))));
        QVERIFY(edits.remove(row(*rows, QStringLiteral("climate,room=roof,site=a b 1700000000000000002"))));
        const Result<std::vector<PlannedEdit>> plan = planOf(edits, Flavour::V1);
        QVERIFY(plan && plan->size() == 2);
        QStringList statements{plan->at(0).statement, plan->at(1).statement};
        statements.sort();
        QCOMPARE(statements.constFirst(),
                 QStringLiteral("DELETE FROM \"climate\" WHERE \"room\" = 'roof' AND \"site\" = '' AND "
                                "time >= 1700000000000000001 AND time < 1700000000000000002"));
        std::vector<PlannedEdit> done;
        QVERIFY(awaitJob(new EditsJob(client, *plan), [&](const EditsJob &job) {
            QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().message));
            done = job.done();
        }));
        QCOMPARE(m_server.count(QStringLiteral("SELECT count(temperature) FROM climate"), plant), qint64(2));
        QVERIFY(held().contains("21.5") && held().contains("24"));
        QVERIFY(awaitJob(new EditsJob(client, undoOf(done, answer.target)),
                         [](const EditsJob &job) { QVERIFY(job.state() == Job::State::Succeeded); }));
        QCOMPARE(held(), before); // the string, the boolean, the integer: all of it
    }

    void whatIsNotKnownIsNotUndone()
    {
        Client client(settingsFor(m_server.url(), Flavour::V1));
        const Answer answer = ask(client, QStringLiteral("SELECT room, site, humidity FROM climate"), Flavour::V1);
        QVERIFY2(answer.isEditable, qPrintable(answer.error.message));
        const Result<PointRows> rows = PointRows::of(answer.rows.entries().front().table, answer.target);
        QVERIFY2(rows.has_value(), qPrintable(rows ? QString() : rows.error().message));
        StagedEdits edits(*rows);
        QVERIFY(edits.remove(0));
        const Result<std::vector<PlannedEdit>> plan = planOf(edits, Flavour::V1);
        QVERIFY(plan && plan->front().undo.isEmpty());
        QVERIFY2(plan->front().whyNoUndo.contains(u"Not all"), qPrintable(plan->front().whyNoUndo));
    }

    void tagsMustBeThere()
    {
        Client client(settingsFor(m_server.url(), Flavour::V1));
        const Answer some = ask(client, QStringLiteral("SELECT humidity FROM climate GROUP BY room"), Flavour::V1);
        QVERIFY2(some.isEditable, qPrintable(some.error.message));
        const Result<PointRows> rows = PointRows::of(some.rows.entries().front().table, some.target);
        QVERIFY(!rows);
        QVERIFY2(rows.error().message.contains(u"site"), qPrintable(rows.error().message));
        const Answer all = ask(client, QStringLiteral("SELECT * FROM climate GROUP BY *"), Flavour::V1);
        QVERIFY(PointRows::of(all.rows.entries().front().table, all.target));
        const Answer means = ask(client, QStringLiteral("SELECT mean(humidity) FROM climate"), Flavour::V1);
        QVERIFY(!means.isEditable);
        QVERIFY2(means.error.message.contains(u"computed"), qPrintable(means.error.message));
    }

    void aTypeThatIsNotOneIsSaid()
    {
        EditTarget target{.database = plant,
                          .measurement = QStringLiteral("m"),
                          .tags = {},
                          .fields = {{QStringLiteral("v"), {QStringLiteral("float"), QStringLiteral("integer")}},
                                     {QStringLiteral("w"), {QStringLiteral("integer")}}}};
        auto table = std::make_shared<Table>();
        Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
        time.appendInteger(1);
        Column v(QStringLiteral("v"), ColumnType::Float);
        v.appendFloat(1.5);
        Column w(QStringLiteral("w"), ColumnType::Float);
        w.appendFloat(2.5);
        table->addColumn(std::move(time));
        table->addColumn(std::move(v));
        table->addColumn(std::move(w));
        const Result<PointRows> rows = PointRows::of(table, target);
        QVERIFY(rows);
        StagedEdits edits(*rows);
        QVERIFY(edits.set(0, 1, QStringLiteral("3")).error().message.contains(u"several types"));
        QVERIFY(edits.set(0, 2, QStringLiteral("3")).error().message.contains(u"has other values"));
    }

    void oneThatIsRefusedStopsNoOther()
    {
        Client client(settingsFor(m_server.url(), Flavour::V1));
        const Answer answer = ask(client, QStringLiteral("SELECT * FROM climate"), Flavour::V1);
        const auto table = answer.rows.entries().front().table;
        const Result<PointRows> rows = PointRows::of(table, answer.target);
        QVERIFY(rows);
        StagedEdits edits(*rows);
        const std::size_t temperature = column(*table, QStringLiteral("temperature"));
        QVERIFY(edits.set(0, temperature, QStringLiteral("1")));
        QVERIFY(edits.set(1, temperature, QStringLiteral("2")));
        Result<std::vector<PlannedEdit>> plan = planOf(edits, Flavour::V1);
        QVERIFY(plan && plan->size() == 2);
        plan->front().write.body = "climate temperature=\"warm\" 1700000000000000001\n"; // another type than it has
        QVERIFY(awaitJob(new EditsJob(client, *plan), [](const EditsJob &job) {
            using State = EditsJob::Outcome::State;
            QVERIFY(job.state() == Job::State::Failed);
            QVERIFY(job.outcomes()[0].state == State::Refused);
            QVERIFY2(job.outcomes()[0].error.message.contains(u"conflict") ||
                         job.outcomes()[0].error.details.serverText.contains(u"conflict"),
                     qPrintable(job.outcomes()[0].error.toText()));
            QVERIFY(job.outcomes()[1].state == State::Done);
            QCOMPARE(job.done().size(), std::size_t(1));
        }));
    }

    void readOnlyConnectionsSendNothing()
    {
        ClientSettings settings = settingsFor(m_server.url(), Flavour::V1);
        const QByteArray before = held();
        Client asking(settings);
        const Answer answer = ask(asking, QStringLiteral("SELECT * FROM climate"), Flavour::V1);
        const Result<PointRows> rows = PointRows::of(answer.rows.entries().front().table, answer.target);
        StagedEdits edits(*rows);
        QVERIFY(edits.remove(0));
        QVERIFY(edits.set(1, column(*rows->table(), QStringLiteral("temperature")), QStringLiteral("1")));
        settings.profile.isReadOnly = true;
        Client client(settings);
        QVERIFY(awaitJob(new EditsJob(client, *planOf(edits, Flavour::V1)), [](const EditsJob &job) {
            QVERIFY(job.state() == Job::State::Failed);
            for (const EditsJob::Outcome &outcome : job.outcomes())
                QCOMPARE(outcome.error.kind, Error::Kind::Permission);
        }));
        QCOMPARE(held(), before);
    }
};

QTEST_GUILESS_MAIN(PointEditingTest)
#include "pointediting_test.moc"
