// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/admin/adminjob.h"
#include "core/client/client.h"
#include "core/client/write/writejob.h"
#include "core/editing/editsjob.h"
#include "core/editing/edittargetjob.h"
#include "tests/core/client/awaitjob.h"
#include "tests/support/fakeinflux2.h"
#include "tests/support/fakeserver.h"
#include "tests/support/settingsfor.h"

#include <QTest>

#include <memory>

using namespace penstock;

namespace {

const QString plant = QStringLiteral("plant");

Query askedBy(const QString &statement)
{
    Query query;
    query.script = Script(statement);
    query.database = plant;
    return query;
}

} // namespace

/// Points of a 2.x are changed and deleted from the rows of an answer.
class PointEditing2Test final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A bucket of the database's name may be another one than its mapping says.
    void theBucketIsThatOfTheMapping()
    {
        FakeInflux2 fake;
        fake.addBucket(plant);
        fake.addBucket(QStringLiteral("telemetry"));
        const QString asked = QStringLiteral("SHOW TAG KEYS FROM \"m\"; SHOW FIELD KEYS FROM \"m\"");
        fake.setQueryAnswer(
            asked, FakeAnswer::of(200)
                       .header("Content-Type", "application/json")
                       .text(R"({"results":[{"statement_id":0,"series":[{"name":"m","columns":["tagKey"],)"
                             R"("values":[["host"],["room"]]}]},{"statement_id":1,"series":[{"name":"m",)"
                             R"("columns":["fieldKey","fieldType"],"values":[["v","float"],["n","integer"]]}]}]})"
                             "\n"));
        Client client(settingsFor2(fake.url()));
        const Query query = askedBy(QStringLiteral("SELECT * FROM m"));
        const auto ask = [&](EditTarget *target, Error *error) {
            return awaitJob(new EditTargetJob(client, query, 0, Flavour::V2), [&](const EditTargetJob &job) {
                *target = job.target();
                *error = job.error();
            });
        };
        EditTarget target;
        Error error;
        QVERIFY(ask(&target, &error));
        QVERIFY2(error.message.contains(u"no mapping"), qPrintable(error.message)); // and no guess

        AdminRequest mapping;
        mapping.kind = AdminRequest::Kind::CreateMapping;
        mapping.database = QStringLiteral("telemetry");
        mapping.name = plant;
        mapping.retentionPolicy = QStringLiteral("autogen");
        mapping.makeDefault = true;
        QVERIFY(awaitJob(client.administer(mapping), [](const AdminJob &job) {
            QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().message));
        }));
        error = {};
        QVERIFY(ask(&target, &error));
        QVERIFY2(error.message.isEmpty(), qPrintable(error.message));
        QCOMPARE(target.database, QStringLiteral("telemetry"));
        QCOMPARE(target.tags, (QStringList{QStringLiteral("host"), QStringLiteral("room")}));
        QCOMPARE(target.fields.value(QStringLiteral("n")), QStringList{QStringLiteral("integer")});
    }

    void otherServersDeleteNone()
    {
        FakeInflux2 fake;
        Client client(settingsFor2(fake.url()));
        QVERIFY(awaitJob(new EditTargetJob(client, askedBy(QStringLiteral("SELECT * FROM m")), 0, Flavour::V3),
                         [](const EditTargetJob &job) {
                             QVERIFY(job.state() == Job::State::Failed);
                             QVERIFY2(job.error().message.contains(u"1.x and 2.x"), qPrintable(job.error().message));
                         }));
    }

    void deletionsOf2()
    {
        EditTarget target{.database = QStringLiteral("bucket"),
                          .measurement = QStringLiteral("climate"),
                          .tags = {QStringLiteral("room"), QStringLiteral("site")},
                          .fields = {{QStringLiteral("v"), {QStringLiteral("float")}}}};
        auto table = std::make_shared<Table>();
        Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
        Column room(QStringLiteral("room"), ColumnType::Text);
        Column site(QStringLiteral("site"), ColumnType::Text);
        Column v(QStringLiteral("v"), ColumnType::Float);
        for (int i = 0; i < 2; ++i) {
            time.appendInteger(1'700'000'000'000'000'001 + i);
            room.appendText("roof");
            v.appendFloat(1.5 + i);
        }
        site.appendText("a \"b\"");
        site.appendNull();
        for (Column *one : {&time, &room, &site, &v})
            table->addColumn(std::move(*one));
        const Result<PointRows> rows = PointRows::of(table, target);
        QVERIFY(rows);
        StagedEdits edits(*rows);
        QVERIFY(edits.remove(0));
        const Result<std::vector<PlannedEdit>> plan = planOf(edits, Flavour::V2);
        QVERIFY(plan);
        QCOMPARE(plan->front().statement,
                 QStringLiteral("POST /api/v2/delete  start=2023-11-14T22:13:20.000000001Z  "
                                "stop=2023-11-14T22:13:20.000000001Z  predicate=_measurement=\"climate\" AND "
                                "\"room\"=\"roof\" AND \"site\"=\"a \\\"b\\\"\""));
        QVERIFY(edits.remove(1)); // which has no site: all sites would be meant
        const Result<std::vector<PlannedEdit>> tooMuch = planOf(edits, Flavour::V2);
        QVERIFY(!tooMuch);
        QVERIFY2(tooMuch.error().message.contains(u"without the tag site"), qPrintable(tooMuch.error().message));
    }

    void aConnectionThatIsClosedSendsNoMore_data()
    {
        QTest::addColumn<bool>("isCancelled");
        QTest::newRow("closed") << true; // as a session does it: the client goes a little later
        QTest::newRow("deleted") << false;
    }

    void aConnectionThatIsClosedSendsNoMore()
    {
        QFETCH(const bool, isCancelled);
        FakeServer server;
        server.setHandler([](const FakeRequest &) {
            return FakeAnswer::of(200).header("Content-Type", "application/json").send("{").stall();
        });
        ClientSettings settings = settingsFor(server.url(), Flavour::V1);
        auto *const client = new Client(settings);
        const auto deletion = [](const char *measurement) {
            PlannedEdit edit;
            edit.isDeletion = true;
            edit.deletion.kind = AdminRequest::Kind::DropSeries;
            edit.deletion.database = plant;
            edit.deletion.measurement = QLatin1String(measurement);
            return edit;
        };
        auto *const job = new EditsJob(*client, {deletion("a"), deletion("b")});
        QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), qsizetype(1), 30'000);
        const QList<Job *> jobs = client->findChildren<Job *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(!jobs.isEmpty());
        for (Job *const one : jobs) {
            if (isCancelled)
                one->cancel();
        }
        if (isCancelled)
            client->deleteLater();
        else
            delete client;
        QVERIFY(awaitJob(
            job,
            [](const EditsJob &done) {
                using State = EditsJob::Outcome::State;
                QVERIFY(done.state() == Job::State::Failed);
                QVERIFY(done.error().kind == Error::Kind::Network);
                QVERIFY(done.outcomes()[0].state == State::Unknown);
                QVERIFY(!done.outcomes()[0].error.message.isEmpty());
                QVERIFY(done.outcomes()[1].state == State::Waiting);
            },
            30'000));
        QCOMPARE(server.requests().size(), qsizetype(1));
    }

    void writesAndDeletesIn2()
    {
        FakeInflux2 fake;
        fake.addBucket(plant);
        Client client(settingsFor2(fake.url()));
        QVERIFY(awaitJob(client.write({.target = {.database = plant},
                                       .body = "m,host=a v=1 1700000000000000001\nm,host=a v=2 1700000000000000002\n"
                                               "m,host=b v=3 1700000000000000001\n"}),
                         [](const WriteJob &job) {
                             QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().message));
                         }));
        EditTarget target{.database = plant,
                          .measurement = QStringLiteral("m"),
                          .tags = {QStringLiteral("host")},
                          .fields = {{QStringLiteral("v"), {QStringLiteral("float")}}}};
        auto table = std::make_shared<Table>();
        Column time(QStringLiteral("time"), ColumnType::Timestamp, ColumnRole::Time);
        Column host(QStringLiteral("host"), ColumnType::Text, ColumnRole::Tag);
        Column v(QStringLiteral("v"), ColumnType::Float);
        for (int i = 0; i < 2; ++i) {
            time.appendInteger(1'700'000'000'000'000'001 + i);
            host.appendText("a");
            v.appendFloat(1 + i);
        }
        for (Column *one : {&time, &host, &v})
            table->addColumn(std::move(*one));
        StagedEdits edits(*PointRows::of(table, target));
        QVERIFY(edits.remove(0));
        QVERIFY(edits.set(1, 2, QStringLiteral("2.5")));
        QVERIFY(awaitJob(new EditsJob(client, *planOf(edits, Flavour::V2)), [](const EditsJob &job) {
            QVERIFY2(job.state() == Job::State::Succeeded, qPrintable(job.error().toText()));
        }));
        QByteArrayList points = fake.points(plant);
        std::ranges::sort(points);
        QCOMPARE(points.join('\n'), QByteArray("m,host=a v=2.5 1700000000000000002\nm,host=b v=3 1700000000000000001"));
    }
};

QTEST_GUILESS_MAIN(PointEditing2Test)
#include "pointediting2_test.moc"
