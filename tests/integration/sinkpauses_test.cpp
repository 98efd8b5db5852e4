// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/readings.h"
#include "tests/support/faultproxy.h"
#include "tests/support/gapmeter.h"
#include "tests/support/pipelinerun.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>
#include <QThread>
#include <QTimeZone>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

using namespace penstock;
using Fault = FaultProxy::Fault;
using Reason = Pause::Reason;

namespace {

constexpr quint64 count = 10'000;
constexpr int third = 3;
constexpr qint64 idleMs = 3'000;
constexpr qint64 toleratedMs = 100;
constexpr qint64 anyWish = -1; ///< none: the wait is drawn between nothing and the first ceiling
constexpr qint64 firstCeilingMs = 500;
constexpr int attempts = 5;

FaultProxy::Step answered(int status, const QByteArray &headers = {})
{
    return {Fault::Answer, FaultProxy::status(status, headers)};
}

QByteArray httpDate(const QDateTime &when)
{
    return QLocale::c().toString(when.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() + " GMT";
}

/// Both of them tick while a test runs: this thread, in which the proxy lives, and one like the pipeline's. What they
/// were late is what the machine takes away, and not an error of a pause.
class Lateness
{
public:
    Lateness()
    {
        QObject::connect(&m_thread, &QThread::started, &m_thread, [this] { m_there.emplace(); }, Qt::DirectConnection);
        QObject::connect(&m_thread, &QThread::finished, &m_thread, [this] { end(); }, Qt::DirectConnection);
        m_thread.start();
    }
    ~Lateness() { ms(); }
    /// The largest of both. Ends it.
    qint64 ms()
    {
        m_thread.quit();
        m_thread.wait();
        return std::max(m_here.largest(), m_largestThere);
    }

private:
    void end()
    {
        m_largestThere = m_there->largest();
        m_there.reset();
    }

    GapMeter m_here;
    QThread m_thread;
    std::optional<GapMeter> m_there;
    qint64 m_largestThere = 0;
};

/// Figures that should be the same, and are not: by an error, or because the machine was elsewhere.
class Differences
{
public:
    explicit Differences(qint64 tolerated) : m_tolerated(tolerated) {}

    void compare(const char *what, qint64 is, qint64 shouldBe, qint64 more = 0)
    {
        if (std::abs(is - shouldBe) > m_tolerated + more)
            add(what, is, shouldBe);
    }
    void compareMost(const char *what, qint64 is, qint64 most)
    {
        if (is > most + m_tolerated)
            add(what, is, most);
    }
    void demand(const char *what, bool isThere)
    {
        if (!isThere)
            m_text += QByteArray(what) + ": none; ";
    }
    const QByteArray &text() const { return m_text; } ///< empty: there are none

private:
    void add(const char *what, qint64 is, qint64 shouldBe)
    {
        m_text += QByteArray(what) + ": " + QByteArray::number(is) + " and not " + QByteArray::number(shouldBe) + "; ";
    }

    qint64 m_tolerated;
    QByteArray m_text;
};

} // namespace

/// How long a pause is: what the server asked for, what is recorded, what was announced while it lasted and when the
/// next write came to the server are one and the same.
class SinkPausesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void w2_19_lengths_data();
    void w2_19_lengths();
    void w2_19_aDateIsMet();
    void w2_19_aLongWaitIsAnnouncedAndEndedByHand();

private:
    struct Seen
    {
        QList<Pause> running; ///< as the snapshots showed it
        PipelineSnapshot last;
        Pause pause{};
        qint64 late = 0;
        qint64 faultMs = 0; ///< of the pipeline, as those of pauses
        qint64 nextMs = 0;
    };
    void run(const FaultProxy::Script &script, Seen &seen) const;
    void attempt(const FaultProxy::Step &step, qint64 wishMs, qint64 noticedMs, QByteArray &differences) const;
    void attemptDate(QByteArray &differences) const;
    void inOneOfSome(const std::function<void(QByteArray &differences)> &run);

    std::unique_ptr<Readings> m_readings;
};

void SinkPausesTest::init()
{
    m_readings = std::make_unique<Readings>();
    QVERIFY2(m_readings->start(), qPrintable(m_readings->server().problem()));
}

void SinkPausesTest::run(const FaultProxy::Script &script, Seen &seen) const
{
    FaultProxy proxy(m_readings->server().port(), script);
    proxy.keepWrites();
    Lateness lateness;
    // One at a time: what comes behind the fault comes behind the pause.
    PipelineRun run(Readings::source(count), proxy.url(), Readings::options(1), {}, {},
                    std::chrono::milliseconds(idleMs));
    connect(run.pipeline, &Pipeline::progress, this, [&seen](const PipelineSnapshot &now) {
        if (!now.pauses.isEmpty() && now.pauses.last().resumesInMs > 0)
            seen.running += now.pauses.last();
    });
    QVERIFY(run.wait(60'000));
    seen.late = lateness.ms();
    seen.last = run.last;
    const QByteArray objection = m_readings->objection(run.last, count);
    QVERIFY2(objection.isEmpty(), objection);
    QVERIFY(proxy.heard().size() > third);
    const FaultProxy::Heard &fault = proxy.heard().at(third - 1);
    seen.faultMs = std::max(fault.endedMs, fault.cameMs) - run.last.begun;
    seen.nextMs = proxy.heard().at(third).cameMs - run.last.begun;
    const QList<Pause> pauses = Readings::pausesOf(run.last);
    QCOMPARE(pauses.size(), 1);
    seen.pause = pauses.first();
}

/// An error of a pause is there each time; a machine that is busy elsewhere for a moment is not. What holds on any
/// machine is demanded of each.
void SinkPausesTest::inOneOfSome(const std::function<void(QByteArray &differences)> &run)
{
    QByteArray all;
    for (int i = 0; i < attempts; ++i) {
        if (i > 0)
            init(); // what the one before has stored says nothing of this one
        if (QTest::currentTestFailed())
            return;
        QByteArray differences;
        run(differences);
        if (QTest::currentTestFailed() || differences.isEmpty())
            return;
        all += differences + '\n';
    }
    QFAIL(all);
}

void SinkPausesTest::w2_19_lengths_data()
{
    QTest::addColumn<FaultProxy::Step>("step");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<qint64>("wishMs");
    QTest::addColumn<qint64>("noticedMs"); ///< behind the fault
    const auto row = [](const char *name, const FaultProxy::Step &step, Reason reason, qint64 wishMs,
                        qint64 noticedMs = 0) { QTest::newRow(name) << step << reason << wishMs << noticedMs; };
    row("429, seconds", answered(429, "Retry-After: 1\r\n"), Reason::Throttled, 1'000);
    row("429, decimal", answered(429, "Retry-After: 0.4\r\n"), Reason::Throttled, 400);
    row("429, nothing at all", answered(429, "Retry-After: 0\r\n"), Reason::Throttled, 0);
    row("429, garbage", answered(429, "Retry-After: soon\r\n"), Reason::Throttled, anyWish);
    row("429, no header", answered(429), Reason::Throttled, anyWish);
    row("503, seconds", answered(503, "Retry-After: 2\r\n"), Reason::Unavailable, 2'000);
    row("503, no header", answered(503), Reason::Unavailable, anyWish);
    row("stall", {Fault::Stall}, Reason::Timeout, anyWish, idleMs);
    row("reset", {Fault::Reset}, Reason::Offline, anyWish);
    row("lost answer", {Fault::LoseAnswer}, Reason::Offline, anyWish);
    row("cut answer", {Fault::CutAnswer}, Reason::Offline, anyWish);
}

void SinkPausesTest::w2_19_lengths()
{
    QFETCH(const FaultProxy::Step, step);
    QFETCH(const qint64, wishMs);
    QFETCH(const qint64, noticedMs);
    inOneOfSome([&](QByteArray &differences) { attempt(step, wishMs, noticedMs, differences); });
}

void SinkPausesTest::attempt(const FaultProxy::Step &step, qint64 wishMs, qint64 noticedMs,
                             QByteArray &differences) const
{
    Seen seen;
    run([&step](int write) { return write == third ? step : FaultProxy::Step(); }, seen);
    if (QTest::currentTestFailed())
        return;
    const Pause &pause = seen.pause;
    QTEST(pause.reason, "reason");
    const qint64 endMs = pause.startMs + pause.durationMs;
    Differences found(toleratedMs + seen.late);
    // Between the fault and the next write nothing else happened.
    // An answer that does not come is noticed by a coarse timer: within a twentieth of its time.
    found.compare("begin of the pause", pause.startMs, seen.faultMs + noticedMs, noticedMs / 20);
    found.compare("next write", seen.nextMs, endMs);
    if (noticedMs > 0) { // until then it just did not answer, and that was seen
        const auto standing = std::ranges::find_if(std::as_const(seen.last.pauses),
                                                   [](const Pause &any) { return any.reason == Reason::QueueFull; });
        QVERIFY(standing != seen.last.pauses.cend());
        found.compare("end of the standstill", standing->startMs + standing->durationMs, pause.startMs);
        found.compare("begin of the standstill", standing->startMs, seen.faultMs);
    }
    if (wishMs == anyWish) {
        found.compareMost("length", pause.durationMs, firstCeilingMs);
    } else {
        // Whatever the machine did: nothing is sent sooner than the server wanted. Each end is a whole millisecond.
        QVERIFY2(seen.nextMs - seen.faultMs >= wishMs - 1, QByteArray::number(seen.nextMs - seen.faultMs));
        found.compare("length", pause.durationMs, wishMs);
        found.demand("announcement", wishMs < 1'000 || !seen.running.isEmpty());
        for (const Pause &running : std::as_const(seen.running)) {
            QCOMPARE(running.startMs, pause.startMs);
            found.compare("announced length", running.durationMs + running.resumesInMs, wishMs);
        }
    }
    differences = found.text();
}

void SinkPausesTest::w2_19_aDateIsMet()
{
    inOneOfSome([this](QByteArray &differences) { attemptDate(differences); });
}

void SinkPausesTest::attemptDate(QByteArray &differences) const
{
    qint64 askedMs = 0;
    Seen seen;
    run(
        [&askedMs](int write) {
            if (write != third)
                return FaultProxy::Step();
            // Whole seconds: the second after the next.
            const QDateTime when =
                QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() + 2, QTimeZone::utc());
            askedMs = when.toMSecsSinceEpoch();
            return answered(429, "Retry-After: " + httpDate(when) + "\r\n");
        },
        seen);
    if (QTest::currentTestFailed())
        return;
    const Pause &pause = seen.pause;
    QCOMPARE(pause.reason, Reason::Throttled);
    Differences found(toleratedMs + seen.late);
    found.compare("end of the pause", seen.last.begun + pause.startMs + pause.durationMs, askedMs);
    found.compare("next write", seen.last.begun + seen.nextMs, askedMs, toleratedMs);
    found.demand("announcement", !seen.running.isEmpty());
    for (const Pause &running : std::as_const(seen.running))
        found.compare("announced end", seen.last.begun + running.startMs + running.durationMs + running.resumesInMs,
                      askedMs);
    differences = found.text();
}

void SinkPausesTest::w2_19_aLongWaitIsAnnouncedAndEndedByHand()
{
    // An hour is more than is waited for; the wait is seen, and not waited for.
    constexpr qint64 longestMs = 600'000;
    FaultProxy proxy(m_readings->server().port(), [](int write) {
        return write == third
                   ? answered(429, "Retry-After: " + httpDate(QDateTime::currentDateTimeUtc().addSecs(3'600)) + "\r\n")
                   : FaultProxy::Step();
    });
    PipelineRun run(Readings::source(count), proxy.url(), Readings::options());
    QTRY_VERIFY_WITH_TIMEOUT(!run.last.pauses.isEmpty() && run.last.pauses.last().resumesInMs > 0, 60'000);
    const Pause running = run.last.pauses.last();
    // However late the machine was, it is far from the hour, and from nothing.
    const qint64 announcedMs = running.durationMs + running.resumesInMs;
    QVERIFY2(announcedMs > longestMs / 2 && announcedMs < 2 * longestMs, QByteArray::number(announcedMs));
    run.pipeline->tryNow();
    QVERIFY(run.wait(60'000));
    const QByteArray objection = m_readings->objection(run.last, count);
    QVERIFY2(objection.isEmpty(), objection);
    const QList<Pause> pauses = Readings::pausesOf(run.last);
    QCOMPARE(pauses.size(), 1);
    QVERIFY(pauses.first().over && pauses.first().durationMs < longestMs);
}

QTEST_GUILESS_MAIN(SinkPausesTest)
#include "sinkpauses_test.moc"
