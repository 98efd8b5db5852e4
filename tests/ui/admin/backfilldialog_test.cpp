// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/influxdserver.h"
#include "tests/support/patience.h"
#include "tests/ui/common/testservices.h"
#include "ui/admin/continuousquerybackfilldialog.h"
#include "ui/common/messagebar.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <memory>

using namespace penstock;

namespace {

constexpr std::int64_t hour = 3'600'000'000'000;
constexpr std::int64_t begin = 1'699'999'200'000'000'000;
const QString plant = QStringLiteral("plant");
const QString statement = QStringLiteral(
    "CREATE CONTINUOUS QUERY cq ON plant BEGIN SELECT mean(v) AS v INTO plant.autogen.h FROM plant.autogen.m GROUP BY "
    "time(1h) END");

} // namespace

/// The windows of a backfill as a person sees them.
class BackfillDialogTest final : public QObject
{
    Q_OBJECT

    InfluxdServer m_server;
    std::unique_ptr<TestServices> m_test;
    Profile m_home;

    Session *open()
    {
        Session *const session = m_test->sessions.find(m_home.id);
        session->open();
        return QTest::qWaitFor([&] { return session->state() == Session::State::Open; }, patienceMs) ? session
                                                                                                     : nullptr;
    }

    static QToolButton *runButton(const ContinuousQueryBackfillDialog &dialog)
    {
        for (QToolButton *const one : dialog.question()->findChildren<QToolButton *>()) {
            if (one->isVisible() && one->text().contains(u" on "))
                return one;
        }
        return nullptr;
    }

    /// The × of a bar.
    static QToolButton *closeButton(const MessageBar &bar)
    {
        for (QToolButton *const one : bar.findChildren<QToolButton *>()) {
            if (one->accessibleName() == MessageBar::tr("Close this message"))
                return one;
        }
        return nullptr;
    }

    qint64 held() const { return m_server.count(QStringLiteral("SELECT count(v) FROM h"), plant); }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.start(), qPrintable(m_server.problem())); }

    void init()
    {
        m_server.query(QStringLiteral("DROP DATABASE plant"));
        m_server.query(QStringLiteral("CREATE DATABASE plant"));
        QByteArray lines;
        for (int i = 0; i < 24; ++i)
            lines += "m v=1 " + QByteArray::number(begin + i * hour) + '\n';
        QCOMPARE(m_server.write(plant, lines), 204);
        m_test = std::make_unique<TestServices>();
        m_home = m_test->addProfile(QStringLiteral("home"), m_server.url());
    }

    void cleanup() { m_test.reset(); }

    void showsThenRuns()
    {
        Session *const session = open();
        QVERIFY(session);
        ContinuousQueryBackfillDialog dialog(*session, plant, QStringLiteral("cq"), statement);
        dialog.show();
        dialog.setSpan(begin, begin + 24 * hour);
        dialog.intervals()->setValue(8);
        QCOMPARE(dialog.windows()->topLevelItemCount(), 3);
        QVERIFY2(
            dialog.preview().startsWith(QStringLiteral("SELECT mean(v) AS v INTO plant.autogen.h FROM plant.autogen.m "
                                                       "WHERE time >= 1699999200000000000 AND time < "
                                                       "1700028000000000000 GROUP BY time(1h)\n…\n")),
            qPrintable(dialog.preview()));
        dialog.windows()->setCurrentItem(dialog.windows()->topLevelItem(1));
        QVERIFY2(dialog.preview().contains(u"time >= 1700028000000000000"), qPrintable(dialog.preview()));
        QCOMPARE(held(), qint64(-1)); // nothing was sent
        QVERIFY(runButton(dialog));
        QVERIFY2(runButton(dialog)->text().startsWith(QStringLiteral("Run 3 windows")),
                 qPrintable(runButton(dialog)->text()));
        runButton(dialog)->click();
        QVERIFY(dialog.isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), patienceMs);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(dialog.windows()->topLevelItem(i)->text(2), QStringLiteral("8"));
            QCOMPARE(dialog.windows()->topLevelItem(i)->text(3), QStringLiteral("done"));
        }
        QCOMPARE(held(), qint64(24));
        QVERIFY(!runButton(dialog)); // there is nothing left
    }

    void closingTheQuestionIsNo()
    {
        Session *const session = open();
        QVERIFY(session);
        ContinuousQueryBackfillDialog dialog(*session, plant, QStringLiteral("cq"), statement);
        dialog.show();
        dialog.setSpan(begin, begin + 24 * hour);
        QVERIFY(runButton(dialog));
        closeButton(*dialog.question())->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.message()->text().contains(u"nothing was sent"), patienceMs);
        QVERIFY(!dialog.isRunning() && !runButton(dialog));
        QCOMPARE(held(), qint64(-1));
        // And there is a way back to the question.
        QVERIFY(dialog.message()->hasAction());
        for (QToolButton *const one : dialog.message()->findChildren<QToolButton *>()) {
            if (one->isVisible() && one->text().contains(u"sk again"))
                one->click();
        }
        QVERIFY(runButton(dialog));
        runButton(dialog)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), patienceMs);
        QCOMPARE(held(), qint64(24));
        QVERIFY2(!dialog.message()->text().contains(u"Cancelled"), qPrintable(dialog.message()->text()));
    }

    void theCaveatComesBackWithTheQuestion()
    {
        Session *const session = open();
        QVERIFY(session);
        QString filling = statement;
        filling.replace(QStringLiteral("GROUP BY time(1h)"), QStringLiteral("GROUP BY time(1h) fill(previous)"));
        ContinuousQueryBackfillDialog dialog(*session, plant, QStringLiteral("cq"), filling);
        dialog.show();
        dialog.setSpan(begin, begin + 24 * hour);
        QVERIFY2(dialog.message()->text().contains(u"fill()"), qPrintable(dialog.message()->text()));
        closeButton(*dialog.question())->click();
        QTRY_VERIFY_WITH_TIMEOUT(dialog.message()->text().contains(u"nothing was sent"), patienceMs);
        for (QToolButton *const one : dialog.message()->findChildren<QToolButton *>()) {
            if (one->isVisible() && one->text().contains(u"sk again"))
                one->click();
        }
        QVERIFY(runButton(dialog));
        QVERIFY2(dialog.message()->text().contains(u"fill()"), qPrintable(dialog.message()->text()));
    }

    void stopsAndGoesOn()
    {
        Session *const session = open();
        QVERIFY(session);
        ContinuousQueryBackfillDialog dialog(*session, plant, QStringLiteral("cq"), statement);
        dialog.show();
        dialog.setSpan(begin, begin + 24 * hour);
        dialog.intervals()->setValue(1);
        bool isStopped = false;
        connect(dialog.windows(), &QTreeWidget::itemChanged, &dialog, [&](const QTreeWidgetItem *item) {
            if (!isStopped && item == dialog.windows()->topLevelItem(1) && item->text(3) == u"done") {
                isStopped = true;
                dialog.stopButton()->click();
            }
        });
        runButton(dialog)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), patienceMs);
        QVERIFY(dialog.windows()->topLevelItem(23)->text(3).isEmpty());
        QVERIFY(runButton(dialog));
        QVERIFY2(runButton(dialog)->text().startsWith(QStringLiteral("Go on with")),
                 qPrintable(runButton(dialog)->text()));
        runButton(dialog)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), patienceMs);
        QCOMPARE(held(), qint64(24));
        QCOMPARE(dialog.windows()->topLevelItem(23)->text(3), QStringLiteral("done"));
    }

    /// Field types are of a shard: where a text is, means are refused.
    void aFailureAtTheBeginningIsNoBeginning()
    {
        constexpr std::int64_t monday = 1'700'438'400'000'000'000; // a shard ends there, and another one begins
        QByteArray lines = "h v=\"text\" " + QByteArray::number(monday - hour) + '\n';
        for (int i = -4; i < 4; ++i)
            lines += "m v=1 " + QByteArray::number(monday + i * hour) + '\n';
        QCOMPARE(m_server.write(plant, lines), 204);
        Session *const session = open();
        QVERIFY(session);
        ContinuousQueryBackfillDialog dialog(*session, plant, QStringLiteral("cq"), statement);
        dialog.show();
        dialog.setSpan(monday - 4 * hour, monday + 4 * hour);
        dialog.intervals()->setValue(4);
        QCOMPARE(dialog.windows()->topLevelItemCount(), 2);
        runButton(dialog)->click();
        QCOMPARE(dialog.windows()->topLevelItem(0)->text(3), QStringLiteral("runs"));
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), patienceMs);
        QVERIFY2(dialog.windows()->topLevelItem(0)->text(3).startsWith(u"failed"),
                 qPrintable(dialog.windows()->topLevelItem(0)->text(3)));
        QCOMPARE(dialog.windows()->topLevelItem(1)->text(3), QStringLiteral("done"));
        QVERIFY2(!dialog.question()->text().contains(u"Nothing has been sent"), qPrintable(dialog.question()->text()));
        QVERIFY(runButton(dialog));
        QVERIFY2(runButton(dialog)->text().startsWith(QStringLiteral("Go on with")),
                 qPrintable(runButton(dialog)->text()));
        // What is done does not run again, nor looks so.
        runButton(dialog)->click();
        QCOMPARE(dialog.windows()->topLevelItem(1)->text(3), QStringLiteral("done"));
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isRunning(), patienceMs);
        QCOMPARE(dialog.windows()->topLevelItem(1)->text(2), QStringLiteral("4"));
    }

    void guards()
    {
        m_home.isProduction = true;
        m_test->profiles.save(m_home);
        Session *const session = open();
        QVERIFY(session);
        ContinuousQueryBackfillDialog dialog(*session, plant, QStringLiteral("cq"), statement);
        dialog.show();
        QVERIFY(runButton(dialog) && !runButton(dialog)->isEnabled());
        dialog.question()->findChild<QLineEdit *>()->setText(plant);
        QVERIFY(runButton(dialog)->isEnabled());
        ContinuousQueryBackfillDialog broken(*session, plant, QStringLiteral("cq"), QStringLiteral("SELECT v FROM m"));
        broken.show();
        QVERIFY2(broken.message()->text().contains(u"INTO"), qPrintable(broken.message()->text()));
        QVERIFY(!runButton(broken));
    }

    void readOnlyConnectionsRunNothing()
    {
        m_home.isReadOnly = true;
        m_test->profiles.save(m_home);
        Session *const session = open();
        QVERIFY(session);
        ContinuousQueryBackfillDialog dialog(*session, plant, QStringLiteral("cq"), statement);
        dialog.show();
        QVERIFY(!runButton(dialog));
        QVERIFY2(dialog.question()->text().contains(u"read-only"), qPrintable(dialog.question()->text()));
    }
};

QTEST_MAIN(BackfillDialogTest)
#include "backfilldialog_test.moc"
