// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sink/backpressure.h"

#include <QTest>

using namespace penstock;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(std::optional<std::chrono::milliseconds>)

class BackpressureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void q6_17_waits_data()
    {
        QTest::addColumn<int>("failuresBefore");
        QTest::addColumn<std::optional<milliseconds>>("wish");
        QTest::addColumn<double>("draw");
        QTest::addColumn<qint64>("delay");

        const auto row = [](const char *name, int before, std::optional<milliseconds> wish, double draw, qint64 delay) {
            QTest::newRow(name) << before << wish << draw << delay;
        };
        row("first, top of the draw", 0, {}, 0.999'999, 500);
        row("first, half", 0, {}, 0.5, 250);
        row("first draw may be nothing", 0, {}, 0.0, 0);
        row("second doubles", 1, {}, 0.5, 500);
        row("second is never a hot loop", 1, {}, 0.0, 100);
        row("third", 2, {}, 0.5, 1'000);
        row("seventh", 6, {}, 0.5, 16'000);
        row("eighth meets the last ceiling", 7, {}, 0.5, 30'000);
        row("after very many the ceiling stays", 1'000, {}, 0.999'999, 60'000);
        row("the server's wish wins", 5, milliseconds(2'500), 0.5, 2'500);
        row("a wish of nothing, once", 0, milliseconds(0), 0.5, 0);
        row("a wish of nothing, again", 1, milliseconds(0), 0.5, 100);
        row("a wish beyond ten minutes", 0, milliseconds(86'400'000), 0.5, 600'000);
        row("a wish in the past", 0, milliseconds(-5'000), 0.5, 0);
    }

    void q6_17_waits()
    {
        QFETCH(int, failuresBefore);
        QFETCH(std::optional<milliseconds>, wish);
        QFETCH(double, draw);

        Backpressure backpressure([draw] { return draw; });
        for (int i = 0; i < failuresBefore; ++i)
            backpressure.failed({});
        QTEST(qint64(backpressure.failed(wish).count()), "delay");
        QCOMPARE(backpressure.attempts(), failuresBefore + 1);
    }

    void startsAnewAfterSuccess()
    {
        Backpressure backpressure([] { return 0.5; });
        for (int i = 0; i < 5; ++i)
            backpressure.failed({});
        backpressure.succeeded();
        QCOMPARE(backpressure.attempts(), 0);
        QCOMPARE(backpressure.failed({}), milliseconds(250));
    }

    void ownRandomSourceStaysInBounds()
    {
        Backpressure backpressure;
        bool differs = false;
        const milliseconds first = backpressure.failed({});
        for (int i = 0; i < 100; ++i) {
            backpressure.succeeded();
            const milliseconds delay = backpressure.failed({});
            QVERIFY(delay >= milliseconds(0) && delay <= milliseconds(500));
            differs = differs || delay != first;
        }
        QVERIFY(differs);
    }

    void q6_4_answersThatPause_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("pauses");

        using Kind = Error::Kind;
        QTest::newRow("network") << int(Kind::Network) << true;
        QTest::newRow("timeout") << int(Kind::Timeout) << true;
        QTest::newRow("throttled") << int(Kind::Throttled) << true;
        QTest::newRow("server") << int(Kind::Server) << true;
        QTest::newRow("authentication") << int(Kind::Authentication) << false;
        QTest::newRow("permission") << int(Kind::Permission) << false;
        QTest::newRow("not found") << int(Kind::NotFound) << false;
        QTest::newRow("rejected") << int(Kind::Rejected) << false;
        QTest::newRow("too large") << int(Kind::TooLarge) << false;
        QTest::newRow("certificate") << int(Kind::Tls) << false;
        QTest::newRow("bad input") << int(Kind::BadInput) << false;
    }

    void q6_4_answersThatPause()
    {
        QFETCH(int, kind);
        Error error;
        error.kind = Error::Kind(kind);
        QTEST(Backpressure::pauses(error), "pauses");
    }
};

QTEST_GUILESS_MAIN(BackpressureTest)
#include "backpressure_test.moc"
