// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeserver.h"
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/admin/statisticschart.h"
#include "ui/admin/statisticsmodel.h"
#include "ui/admin/statisticspage.h"
#include "ui/charts/chartcanvas.h"
#include "ui/common/emptystate.h"
#include "ui/common/messagebar.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace penstock;

class StatisticsPageTest final : public QObject
{
    Q_OBJECT

    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_test;
    Session *m_session = nullptr;

    void write(int i) const
    {
        QCOMPARE(m_server.write(QStringLiteral("plant"), "m v=1 " + QByteArray::number(1'600'000'000'000 + i) + "\n"),
                 204);
    }

    /// Open; null: it did not open in time.
    Session *sessionOf(const QString &name, const FakeServer &server, Flavour flavour) const
    {
        Profile profile = m_test->addProfile(name, server.url());
        profile.flavour = flavour;
        m_test->profiles.save(profile);
        Session *const session = m_test->sessions.find(profile.id);
        session->open(Session::Greeting::None);
        const bool isOpen = QTest::qWaitFor([session] { return session->state() == Session::State::Open; }, patienceMs);
        return isOpen ? session : nullptr;
    }

    static int rowOf(const QTableView &table, const QString &name)
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            if (table.model()->index(row, StatisticsModel::Name).data().toString() == name)
                return row;
        }
        return -1;
    }

    static QString cell(const QTableView &table, const QString &name, int section)
    {
        return table.model()->index(rowOf(table, name), section).data().toString();
    }

    static QList<QString> said(const StatisticsPage &page)
    {
        QList<QString> texts;
        for (const MessageBar *bar : page.findChildren<MessageBar *>()) {
            if (!bar->isHidden())
                texts += bar->text();
        }
        return texts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        m_server.query(QStringLiteral("CREATE DATABASE plant"));
        write(0);
    }

    void init()
    {
        m_test = std::make_unique<TestServices>();
        m_session = m_test->sessions.find(m_test->addProfile(QStringLiteral("home"), m_server.url()).id);
        m_session->open();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, patienceMs);
    }

    void cleanup() { m_test.reset(); }

    void readsAgainAndDraws()
    {
        StatisticsPage page(*m_session);
        QAbstractItemModelTester tester(page.model());
        page.resize(2'000, 600);
        page.show();
        QVERIFY(!page.isReading()); // not before it is shown
        page.activate();
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(*page.table(), QStringLiteral("pointsWrittenOK")) >= 0, patienceMs);
        QTRY_COMPARE(page.table()->horizontalHeader()->length(), page.table()->viewport()->width()); // no gap
        QCOMPARE(cell(*page.table(), QStringLiteral("pointsWrittenOK"), StatisticsModel::Nature),
                 QStringLiteral("counts"));
        QCOMPARE(cell(*page.table(), QStringLiteral("numSeries"), StatisticsModel::Nature), QStringLiteral("level"));
        QCOMPARE(cell(*page.table(), QStringLiteral("pointsWrittenOK"), StatisticsModel::Change), QStringLiteral("–"));
        QCOMPARE(page.table()->selectionModel()->selectedRows().size(), 2); // what most people want to see
        QVERIFY(page.chart()->isEmpty());                                   // one reading of a counter is no rate
        write(1);
        QTRY_VERIFY_WITH_TIMEOUT(
            cell(*page.table(), QStringLiteral("pointsWrittenOK"), StatisticsModel::Change).startsWith(u'+'),
            patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!page.chart()->isEmpty(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(page.chart()->canvas()->drawnPoints() > 0, patienceMs);

        page.searchField()->setText(QStringLiteral("SERIES"));
        QVERIFY(rowOf(*page.table(), QStringLiteral("numSeries")) >= 0);
        QCOMPARE(rowOf(*page.table(), QStringLiteral("NumGoroutine")), -1);
        page.searchField()->clear();
        page.deactivate();
    }

    void pausesAndGoesOn()
    {
        StatisticsPage page(*m_session);
        page.activate();
        QTRY_VERIFY_WITH_TIMEOUT(page.model()->history().readings() >= 2, patienceMs);
        page.pauseButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(!page.isReading(), patienceMs);
        const std::size_t readings = page.model()->history().readings();
        page.activate(); // shown again: still paused
        QVERIFY(!page.isReading());
        page.pauseButton()->click();
        QVERIFY(page.isReading());
        QTRY_VERIFY_WITH_TIMEOUT(page.model()->history().readings() > readings, patienceMs);
        page.deactivate();
        QTRY_VERIFY_WITH_TIMEOUT(!page.isReading(), patienceMs); // nobody looks
        const std::size_t hidden = page.model()->history().readings();
        page.activate();
        QTRY_VERIFY_WITH_TIMEOUT(page.model()->history().readings() > hidden, patienceMs);
    }

    void aRestartIsSaid()
    {
        StatisticsPage page(*m_session);
        page.activate();
        QTRY_VERIFY_WITH_TIMEOUT(page.model()->history().readings() >= 2, patienceMs);
        for (int i = 0; i < 50; ++i)
            write(i + 10); // so that the counters fall for certain
        const std::size_t readings = page.model()->history().readings();
        QTRY_VERIFY_WITH_TIMEOUT(page.model()->history().readings() > readings + 1, patienceMs);
        QVERIFY(said(page).isEmpty());
        m_server.kill();
        QTRY_COMPARE_WITH_TIMEOUT(said(page).size(), 1, patienceMs); // that it does not answer
        QVERIFY2(m_server.start(), qPrintable(m_server.problem()));
        QTRY_VERIFY_WITH_TIMEOUT(said(page).size() == 1 && said(page).constFirst().contains(u"restarted"), patienceMs);
        QCOMPARE(page.model()->history().fallen() > 3, true);
    }

    void otherGenerationsByTheirMetrics()
    {
        FakeServer server;
        double written = 10;
        server.setHandler([&](const FakeRequest &request) {
            const bool isPing = request.path() == "/ping" || request.path() == "/health";
            FakeAnswer answer = FakeAnswer::of(isPing || request.path() == "/metrics" ? 200 : 404);
            answer.header("X-Influxdb-Version", "v2.7.12").header("X-Influxdb-Build", "OSS");
            written += 10;
            return request.path() == "/metrics"
                       ? answer.header("Content-Type", "text/plain")
                             .text("# TYPE a_total counter\na_total{org=\"x\"} " + QByteArray::number(written) +
                                   "\n# TYPE a_hist histogram\na_hist_bucket{le=\"1\"} 1\na_hist_sum 1\n")
                       : answer.header("Content-Type", "application/json").text("{\"status\":\"pass\"}");
        });
        Session *const session = sessionOf(QStringLiteral("two"), server, Flavour::V2);
        QVERIFY(session);
        StatisticsPage page(*session);
        page.activate();
        QTRY_VERIFY_WITH_TIMEOUT(page.model()->history().readings() >= 2, patienceMs);
        QVERIFY(cell(*page.table(), QStringLiteral("a_total"), StatisticsModel::Change).startsWith(u'+'));
        QCOMPARE(cell(*page.table(), QStringLiteral("a_total"), StatisticsModel::Instance), QStringLiteral("org=x"));
        QCOMPARE(page.model()->rowCount(), 2);
        bool isLeftOutSaid = false;
        for (const QLabel *label : page.findChildren<QLabel *>())
            isLeftOutSaid = isLeftOutSaid || label->text().contains(u"buckets");
        QVERIFY(isLeftOutSaid);
    }

    /// What could not be read is not known, and is asked for again when somebody wants it, also from a pause.
    void whatIsNotReadIsNotKnown()
    {
        FakeServer server;
        bool isMended = false;
        server.setHandler([&](const FakeRequest &request) {
            const bool isPing = request.path() == "/ping" || request.path() == "/health";
            FakeAnswer answer = FakeAnswer::of(isPing || request.path() == "/metrics" ? 200 : 404);
            answer.header("X-Influxdb-Version", "v2.7.12").header("X-Influxdb-Build", "OSS");
            if (request.path() != "/metrics")
                return answer.header("Content-Type", "application/json").text("{\"status\":\"pass\"}");
            return isMended ? answer.header("Content-Type", "text/plain").text("# TYPE a_total counter\na_total 1\n")
                            : answer.header("Content-Type", "text/html").text("<html>");
        });
        Session *const session = sessionOf(QStringLiteral("odd"), server, Flavour::V2);
        QVERIFY(session);
        StatisticsPage page(*session);
        page.show();
        page.activate();
        const auto tells = [&page](const QString &text) {
            return std::ranges::any_of(page.findChildren<QLabel *>(), [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(text);
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(tells(QStringLiteral("Not known")), patienceMs);
        page.pauseButton()->setChecked(true);
        QTRY_VERIFY_WITH_TIMEOUT(!page.isReading(), patienceMs);
        isMended = true;
        const QList<QToolButton *> buttons = page.findChildren<QToolButton *>();
        const auto again = std::ranges::find(buttons, QStringLiteral("Try again"), &QToolButton::text);
        QVERIFY(again != buttons.end() && (*again)->isVisible());
        (*again)->click();
        QTRY_COMPARE_WITH_TIMEOUT(page.model()->rowCount(), 1, patienceMs);
        QVERIFY(said(page).isEmpty());
    }

    void whatIsNotToldIsSaid()
    {
        FakeServer server;
        Session *const session = sessionOf(QStringLiteral("other"), server, Flavour::QuestDb);
        QVERIFY(session);
        StatisticsPage page(*session);
        page.show();
        page.activate();
        QVERIFY(!page.isReading());
        QVERIFY(!page.table()->isVisible());
        bool isSaid = false;
        for (const QLabel *label : page.findChildren<QLabel *>())
            isSaid = isSaid || (label->isVisible() && label->text().contains(u"tells no statistics"));
        QVERIFY(isSaid);
    }
};

QTEST_MAIN(StatisticsPageTest)
#include "statisticspage_test.moc"
