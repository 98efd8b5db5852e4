// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/client/client.h"
#include "core/copying/backfilljob.h"
#include "tests/core/client/awaitjob.h"
#include "tests/support/fakeserver.h"
#include "tests/support/influxdserver.h"
#include "tests/support/settingsfor.h"

#include <QTest>

using namespace penstock;

namespace {

constexpr std::int64_t hour = 3'600'000'000'000;
const QString plant = QStringLiteral("plant");

QString created(const QString &select)
{
    return QStringLiteral("CREATE CONTINUOUS QUERY \"begin end\" ON plant RESAMPLE EVERY 2h FOR 4h BEGIN %1 END")
        .arg(select);
}

std::vector<BackfillJob::Window> toRun(const std::vector<CopyWindows::Window> &spans)
{
    std::vector<BackfillJob::Window> windows;
    windows.reserve(spans.size());
    for (const CopyWindows::Window &span : spans)
        windows.push_back({.span = span});
    return windows;
}

} // namespace

/// A continuous query for the times before it was there.
class BackfillTest final : public QObject
{
    Q_OBJECT

    InfluxdServer m_server;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE plant"));
        QByteArray lines;
        for (int i = 0; i < 48; ++i) { // half an hour apart, from 2023-11-14 22:00 on
            const QByteArray time = QByteArray::number(1'699'999'200'000'000'000 + i * hour / 2);
            lines += "m,host=a v=" + QByteArray::number(i) + ' ' + time + "\nm,host=b v=1 " + time + '\n';
        }
        QCOMPARE(m_server.write(plant, lines), 204);
    }

    void statements_data()
    {
        QTest::addColumn<QString>("select");
        QTest::addColumn<QString>("statement"); // of [1h, 3h); or "! " and a part of the reason
        const auto row = [](const char *name, const char *select, const char *statement) {
            QTest::newRow(name) << QString::fromLatin1(select) << QString::fromLatin1(statement);
        };
        row("plain", "SELECT mean(v) INTO plant.autogen.h FROM plant.autogen.m GROUP BY time(1h), host",
            "SELECT mean(v) INTO plant.autogen.h FROM plant.autogen.m WHERE time >= 3600000000000 AND time < "
            "10800000000000 "
            "GROUP BY time(1h), host");
        row("condition",
            "SELECT mean(v) AS v INTO h FROM m WHERE host = 'a' OR host = 'GROUP' GROUP BY time(1h) fill(none)",
            "SELECT mean(v) AS v INTO h FROM m WHERE (host = 'a' OR host = 'GROUP') AND time >= 3600000000000 AND time "
            "< "
            "10800000000000 GROUP BY time(1h) fill(none)");
        row("subquery",
            "SELECT max(a) INTO h FROM (SELECT mean(v) AS a FROM m WHERE v > 0 GROUP BY time(1m)) GROUP BY time(1h)",
            "SELECT max(a) INTO h FROM (SELECT mean(v) AS a FROM m WHERE v > 0 GROUP BY time(1m)) WHERE time >= "
            "3600000000000 "
            "AND time < 10800000000000 GROUP BY time(1h)");
        row("own time", "SELECT mean(v) INTO h FROM m WHERE time > now() - 1h GROUP BY time(1h)",
            "! condition on the time");
        row("zone", "SELECT mean(v) INTO h FROM m GROUP BY time(1d) tz('Europe/Berlin')", "! time zone");
        row("no intervals", "SELECT v INTO h FROM m GROUP BY host", "! intervals");
        row("no groups", "SELECT v INTO h FROM m", "! intervals");
        row("no target", "SELECT mean(v) FROM m GROUP BY time(1h)", "! INTO");
        row("two", "SELECT v INTO h FROM m; DROP DATABASE plant", "! not understood");
    }

    void statements()
    {
        QFETCH(const QString, select);
        QFETCH(const QString, statement);
        for (const QString &text : {select, created(select)}) {
            const Result<BackfillPlan> plan = BackfillPlan::of(text);
            if (statement.startsWith(u'!')) {
                QVERIFY(!plan);
                QVERIFY2(plan.error().message.contains(statement.mid(2)), qPrintable(plan.error().message));
            } else {
                QVERIFY2(plan.has_value(), qPrintable(plan ? QString() : plan.error().message));
                QCOMPARE(plan->statement({hour, 3 * hour}), statement);
            }
        }
        QVERIFY(!BackfillPlan::of(QString()));
        QVERIFY(!BackfillPlan::of(QStringLiteral("CREATE CONTINUOUS QUERY a ON b BEGIN")));
    }

    void windowsBeginWhereIntervalsDo()
    {
        const auto plan = BackfillPlan::of(QStringLiteral("SELECT mean(v) INTO h FROM m GROUP BY time(1h, 15m)"));
        QVERIFY(plan);
        const std::int64_t quarter = hour / 4;
        const auto windows = plan->windows(10 * hour, 15 * hour + 1, 2);
        QVERIFY(windows);
        QCOMPARE(*windows, (std::vector<CopyWindows::Window>{{9 * hour + quarter, 11 * hour + quarter},
                                                             {11 * hour + quarter, 13 * hour + quarter},
                                                             {13 * hour + quarter, 15 * hour + quarter}}));
        const auto before = plan->windows(-hour, 0, 5);
        QVERIFY(before);
        QCOMPARE(*before, (std::vector<CopyWindows::Window>{{-2 * hour + quarter, quarter}}));
        QVERIFY(!plan->windows(5, 5, 1));
        QVERIFY(!plan->windows(0, 20'000 * hour, 1));
        QVERIFY(!plan->windows(0, hour, 0));
        QVERIFY(BackfillPlan::of(QStringLiteral("SELECT v INTO h FROM m GROUP BY time(1h) fill(previous)"))->caveat() !=
                QString());
    }

    void runsStopsAndResumes()
    {
        Client client(ClientSettings{.profile = [this] {
            Profile profile;
            profile.url = m_server.url();
            profile.flavour = Flavour::V1;
            return profile;
        }()});
        const auto plan =
            BackfillPlan::of(created(QStringLiteral("SELECT mean(v) AS v INTO h FROM m GROUP BY time(1h), host")));
        QVERIFY(plan);
        const auto spans = plan->windows(1'699'999'200'000'000'000, 1'699'999'200'000'000'000 + 24 * hour, 6);
        QVERIFY(spans && spans->size() == 4);
        std::vector<BackfillJob::Window> windows;
        auto *const job = new BackfillJob(client, *plan, plant, toRun(*spans));
        connect(job, &BackfillJob::progressed, job, [job](int window) {
            if (window == 1)
                job->cancel();
        });
        QVERIFY(awaitJob(job, [&](const BackfillJob &done) {
            QVERIFY(done.state() == Job::State::Cancelled);
            windows = done.windows();
        }));
        using State = BackfillJob::Window::State;
        QVERIFY(windows[0].state == State::Done && windows[1].state == State::Done);
        QCOMPARE(windows[0].written, quint64(12)); // six hours of two hosts
        QVERIFY(windows[3].state == State::Waiting);
        QVERIFY(awaitJob(new BackfillJob(client, *plan, plant, windows), [&](const BackfillJob &done) {
            QVERIFY2(done.state() == Job::State::Succeeded, qPrintable(done.error().message));
            windows = done.windows();
        }));
        for (const BackfillJob::Window &window : windows)
            QCOMPARE(window.written, quint64(12));
        QCOMPARE(m_server.count(QStringLiteral("SELECT count(v) FROM h"), plant), qint64(48));
        const QByteArray first = m_server.query(QStringLiteral("SELECT v FROM h WHERE host = 'a' LIMIT 2"), plant);
        QVERIFY2(first.contains("[1699999200000000000,0.5],[1700002800000000000,2.5]"), first.constData());
    }

    void aConnectionThatIsClosedLeavesTheWindowUnknown_data()
    {
        QTest::addColumn<bool>("isCancelled");
        QTest::newRow("closed") << true; // as a session does it: the client goes a little later
        QTest::newRow("deleted") << false;
    }

    void aConnectionThatIsClosedLeavesTheWindowUnknown()
    {
        QFETCH(const bool, isCancelled);
        FakeServer server;
        server.setHandler([](const FakeRequest &) {
            return FakeAnswer::of(200).header("Content-Type", "application/json").send("{").stall();
        });
        ClientSettings settings = settingsFor(server.url(), Flavour::V1);
        auto *const client = new Client(settings);
        const auto plan = BackfillPlan::of(QStringLiteral("SELECT mean(v) AS v INTO h FROM m GROUP BY time(1h)"));
        QVERIFY(plan);
        const auto spans = plan->windows(0, 3 * hour, 1);
        QVERIFY(spans && spans->size() == 3);
        auto *const job = new BackfillJob(*client, *plan, plant, toRun(*spans));
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
            [](const BackfillJob &done) {
                using State = BackfillJob::Window::State;
                QVERIFY(done.state() == Job::State::Failed);
                QVERIFY(done.error().kind == Error::Kind::Network);
                QVERIFY(done.windows()[0].state == State::Unknown);
                QVERIFY(!done.windows()[0].error.message.isEmpty());
                QVERIFY(done.windows()[1].state == State::Waiting && done.windows()[2].state == State::Waiting);
            },
            30'000));
        QCOMPARE(server.requests().size(), qsizetype(1));
    }

    void errorsAreKept()
    {
        Client client(ClientSettings{.profile = [this] {
            Profile profile;
            profile.url = m_server.url();
            profile.flavour = Flavour::V1;
            return profile;
        }()});
        m_server.write(plant,
                       "bad,host=a v=\"text\" 1699999200000000000\n"); // so that floats are refused in that shard
        const auto plan =
            BackfillPlan::of(QStringLiteral("SELECT mean(v) AS v INTO bad FROM m GROUP BY time(1h), host"));
        QVERIFY(plan);
        const auto spans = plan->windows(1'699'999'200'000'000'000, 1'699'999'200'000'000'000 + 12 * hour, 6);
        QVERIFY(awaitJob(new BackfillJob(client, *plan, plant, toRun(*spans)), [&](const BackfillJob &done) {
            QVERIFY(done.state() == Job::State::Failed);
            QCOMPARE(done.windows().size(), std::size_t(2));
            for (const BackfillJob::Window &window : done.windows()) {
                QVERIFY(window.state == BackfillJob::Window::State::Failed);
                QVERIFY2(window.error.message.contains(u"conflict") ||
                             window.error.details.serverText.contains(u"conflict"),
                         qPrintable(window.error.toText()));
            }
        }));
    }
};

QTEST_GUILESS_MAIN(BackfillTest)
#include "backfill_test.moc"
