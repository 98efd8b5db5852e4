// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeinfluxprocess.h"
#include "tests/support/generatedsource.h"
#include "tests/support/patience.h"
#include "tests/support/pipelinerun.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <memory>

using namespace penstock;
using State = PipelineSnapshot::State;
using Reason = Pause::Reason;

namespace {

constexpr quint64 count = 20'000;
constexpr int perSecond = 5'000; // so that there is time for an outage in the middle
constexpr int batch = 500;
const QString place = QStringLiteral("plant");

std::string lineOf(quint64 row)
{
    return "m,host=h" + std::to_string(row % 7) + " v=" + std::to_string(row) + ".5 " +
           std::to_string(1'704'067'200'000'000'000 + row * 1'000);
}

std::unique_ptr<Source> lines()
{
    return std::make_unique<GeneratedSource>(count, [](quint64 row, std::string &line) { line += lineOf(row); });
}

PipelineOptions options()
{
    PipelineOptions options;
    options.target.database = place;
    options.batchRows = batch;
    options.concurrency = 2;
    options.rowsPerSecond = perSecond;
    options.gzip = PipelineOptions::Gzip::Off;
    return options;
}

bool isGone(const Pause &pause)
{
    return pause.reason == Reason::Offline || pause.reason == Reason::Refused;
}

/// What the server has got and what the run says, against "all of it, and little twice"; empty: nothing.
QByteArray objection(const FakeInfluxProcess &server, const PipelineSnapshot &last)
{
    if (last.state != State::Succeeded)
        return last.error ? last.error->toText().toUtf8() : "did not succeed";
    if (last.read != count || last.accepted != count)
        return "read " + QByteArray::number(last.read) + ", accepted " + QByteArray::number(last.accepted);
    std::map<QByteArray, int> times;
    for (const QByteArray &body : server.writes()) {
        for (const QByteArray &line : body.split('\n')) {
            if (!line.isEmpty())
                ++times[line];
        }
    }
    if (times.size() != count)
        return "lines: " + QByteArray::number(times.size());
    for (quint64 row = 1; row <= count; ++row) {
        if (!times.contains(QByteArray::fromStdString(lineOf(row))))
            return "without row " + QByteArray::number(row);
    }
    const auto twice = std::ranges::count_if(times, [](const auto &line) { return line.second > 1; });
    return quint64(twice) <= last.resent ? QByteArray() : "more than once: " + QByteArray::number(qint64(twice));
}

} // namespace

/// A server of 2.x or 3.x that stands still, is killed or stays away: all is there in the end.
class FakeOutagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsStill_data() { kinds(); }
    void standsStill();
    void isKilledAndComesBack_data() { kinds(); }
    void isKilledAndComesBack();
    void isAwayForAMinute();

private:
    static void kinds()
    {
        QTest::addColumn<bool>("isThree");
        QTest::newRow("2.x") << false;
        QTest::newRow("3.x") << true;
    }
    static std::unique_ptr<FakeInfluxProcess> server(bool isThree)
    {
        return std::make_unique<FakeInfluxProcess>(QStringLiteral(PENSTOCK_FAKEINFLUX), isThree, place);
    }
};

void FakeOutagesTest::standsStill()
{
    QFETCH(const bool, isThree);
    const auto fake = server(isThree);
    QVERIFY2(fake->start(), qPrintable(fake->problem()));
    ClientSettings settings = fake->settings();
    settings.profile.idleTimeout = std::chrono::seconds(2);
    PipelineRun run(lines(), settings, options());
    QTRY_VERIFY_WITH_TIMEOUT(run.last.accepted >= 2'000 || run.ended, 2 * patienceMs);
    QVERIFY(!run.ended);
    QVERIFY(fake->stop());
    const auto isTimedOut = [&run] {
        return std::ranges::any_of(run.last.pauses, [](const Pause &one) { return one.reason == Reason::Timeout; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTimedOut() || run.ended, 2 * patienceMs);
    QVERIFY(!run.ended);
    QVERIFY(fake->goOn());
    QVERIFY(run.wait(2 * patienceMs));
    const QByteArray wrong = objection(*fake, run.last);
    QVERIFY2(wrong.isEmpty(), wrong);
    QVERIFY(run.last.resent >= batch);
    for (const Pause &pause : run.last.pauses)
        QVERIFY(pause.over);
}

void FakeOutagesTest::isKilledAndComesBack()
{
    QFETCH(const bool, isThree);
    const auto fake = server(isThree);
    QVERIFY2(fake->start(), qPrintable(fake->problem()));
    PipelineRun run(lines(), fake->settings(), options());
    for (const quint64 until : {quint64(2'000), quint64(8'000)}) {
        QTRY_VERIFY_WITH_TIMEOUT(run.last.accepted >= until || run.ended, 2 * patienceMs);
        QVERIFY(!run.ended);
        fake->kill();
        QTRY_VERIFY_WITH_TIMEOUT(run.last.state == State::Paused && isGone(run.last.pauses.last()), 2 * patienceMs);
        QVERIFY2(fake->start(), qPrintable(fake->problem()));
    }
    QVERIFY(run.wait(2 * patienceMs));
    const QByteArray wrong = objection(*fake, run.last);
    QVERIFY2(wrong.isEmpty(), wrong);
}

/// Both kinds at once: it only waits.
void FakeOutagesTest::isAwayForAMinute()
{
    constexpr qint64 minuteMs = 60'000;
    const auto two = server(false);
    const auto three = server(true);
    QVERIFY2(two->start() && three->start(), qPrintable(two->problem() + three->problem()));
    PipelineRun toTwo(lines(), two->settings(), options());
    PipelineRun toThree(lines(), three->settings(), options());
    const std::array runs{&toTwo, &toThree};
    for (const PipelineRun *run : runs) {
        QTRY_VERIFY_WITH_TIMEOUT(run->last.accepted >= 2'000 || run->ended, 2 * patienceMs);
        QVERIFY(!run->ended);
        (run == &toTwo ? two : three)->kill();
    }
    for (const PipelineRun *run : runs) {
        QTRY_VERIFY_WITH_TIMEOUT(run->last.pausedMs >= minuteMs || run->ended, 10 * minuteMs);
        QVERIFY(!run->ended);
        QVERIFY(run->last.error == std::nullopt);
        QVERIFY2(run->last.retries < 100, QByteArray::number(run->last.retries));
    }
    QVERIFY2(two->start() && three->start(), qPrintable(two->problem() + three->problem()));
    QVERIFY(toTwo.wait(10 * minuteMs) && toThree.wait(10 * minuteMs));
    const QByteArray wrong = objection(*two, toTwo.last) + objection(*three, toThree.last);
    QVERIFY2(wrong.isEmpty(), wrong);
}

QTEST_GUILESS_MAIN(FakeOutagesTest)
#include "fakeoutages_test.moc"
