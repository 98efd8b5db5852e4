// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http/httppatience.h"
#include "core/http/transport.h"
#include "tests/support/patience.h"

#include <QTest>

using namespace penstock;
using Phase = HttpPatience::Phase;
using namespace std::chrono_literals;

/// Which limit counts when, and what is said once it is over.
class HttpPatienceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void complains_data()
    {
        QTest::addColumn<Phase>("phase");
        QTest::addColumn<bool>("sends");
        QTest::addColumn<bool>("awaits");
        QTest::addColumn<bool>("hasHead");
        QTest::addColumn<QString>("says");
        QTest::newRow("connecting") << Phase::Connecting << true << true << false << QStringLiteral("Connecting to");
        QTest::newRow("encryption") << Phase::Securing << true << true << false << QStringLiteral("the encryption");
        QTest::newRow("request") << Phase::Open << true << true << false << QStringLiteral("took no byte");
        QTest::newRow("request, paused") << Phase::Open << true << false << true << QStringLiteral("took no byte");
        QTest::newRow("answer") << Phase::Open << false << true << false << QStringLiteral("did not answer");
        QTest::newRow("body") << Phase::Open << false << true << true << QStringLiteral("in the middle");
    }

    void complains()
    {
        QFETCH(const Phase, phase);
        QFETCH(const QString, says);
        const HttpPatience::Work work = fetched();
        Transport transport = to(1ms);
        HttpPatience patience(transport);
        patience.enter(phase);
        patience.touch();
        QTRY_VERIFY(!patience.judge(work).complaint.isEmpty());
        const HttpPatience::Judgement judgement = patience.judge(work);
        QVERIFY2(judgement.complaint.contains(says), qPrintable(judgement.complaint));
        QVERIFY(judgement.complaint.contains(u"db.example:8086") && judgement.complaint.contains(u"0.001 s"));
        QVERIFY(!judgement.lookAgain);
    }

    void waits_data() { complains_data(); }
    void waits()
    {
        QFETCH(const Phase, phase);
        Transport transport = to(1h);
        HttpPatience patience(transport);
        patience.enter(phase);
        patience.touch();
        const HttpPatience::Judgement judgement = patience.judge(fetched());
        QCOMPARE(judgement.complaint, QString());
        QVERIFY(judgement.lookAgain && *judgement.lookAgain > 30min && *judgement.lookAgain <= 1h);
    }

    void hasNoLimit_data()
    {
        QTest::addColumn<Phase>("phase");
        QTest::addColumn<bool>("awaits");
        QTest::addColumn<int>("limit"); ///< milliseconds
        QTest::newRow("nobody wants bytes") << Phase::Open << false << 1;
        QTest::newRow("not begun") << Phase::Closed << true << 1;
        QTest::newRow("no limit to connect") << Phase::Connecting << true << 0;
        QTest::newRow("no limit when idle") << Phase::Open << true << 0;
    }

    void hasNoLimit()
    {
        QFETCH(const Phase, phase);
        QFETCH(const bool, awaits);
        QFETCH(const int, limit);
        Transport transport = to(std::chrono::milliseconds(limit));
        HttpPatience patience(transport); // as if it had begun when the clock did
        if (phase != Phase::Closed)
            patience.enter(phase);
        HttpPatience::Work work;
        work.awaits = awaits;
        const HttpPatience::Judgement judgement = patience.judge(work);
        QVERIFY(judgement.complaint.isEmpty() && !judgement.lookAgain);
    }

private:
    static Transport to(std::chrono::milliseconds limit)
    {
        return {.endpoint = Endpoint(QUrl(QStringLiteral("http://db.example:8086"))),
                .timeouts = {.connect = limit, .idle = limit, .total = {}}};
    }

    static HttpPatience::Work fetched()
    {
        QFETCH(const bool, sends);
        QFETCH(const bool, awaits);
        QFETCH(const bool, hasHead);
        HttpPatience::Work work;
        work.sends = sends;
        work.awaits = awaits;
        work.hasHead = hasHead;
        return work;
    }
};

QTEST_GUILESS_MAIN(HttpPatienceTest)
#include "httppatience_test.moc"
