// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/pointmemory.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>
#include <map>
#include <set>
#include <string>

using namespace penstock;

namespace {

using Verdict = PointMemory::Verdict;
using Times = QList<qint64>;

PointView pointOf(std::string_view host, std::int64_t time)
{
    return {.measurement = "m", .tags = {{"host", host}}, .fields = {{"value", 1.0}}, .time = time};
}

/// One letter for each time of one series: n(ew), s(een), u(nknown).
QString verdicts(PointMemory &memory, const Times &times)
{
    QString text;
    for (const qint64 time : times)
        text += QStringLiteral("nsu").at(int(memory.add(pointOf("a", time))));
    return text;
}

} // namespace

class PointMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tells_data()
    {
        constexpr qint64 least = std::numeric_limits<qint64>::min();
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        QTest::addColumn<Times>("times");
        QTest::addColumn<QString>("expected");
        QTest::newRow("in order") << Times{1, 2, 3, 10} << "nnnn";
        QTest::newRow("the same again") << Times{1, 1, 1} << "nss";
        QTest::newRow("newest first") << Times{30, 20, 10, 10, 20, 30, 15} << "nnnsssn";
        QTest::newRow("late and new, then late and seen") << Times{10, 20, 30, 25, 25, 15, 25} << "nnnnsns";
        QTest::newRow("inside a regular run") << Times{0, 10, 20, 30, 40, 30, 31, 31} << "nnnnnsns";
        QTest::newRow("between two runs") << Times{0, 10, 20, 100, 105, 50, 100, 103} << "nnnnnnsn";
        QTest::newRow("both ends of what there is")
            << Times{0, most, least, most, least, 0, 1, least + 1} << "nnnsssnn";
        QTest::newRow("below zero") << Times{-30, -20, -10, -20, -15} << "nnnsn";
    }

    void tells()
    {
        QFETCH(Times, times);
        QFETCH(QString, expected);
        PointMemory memory;
        QCOMPARE(verdicts(memory, times), expected);
    }

    void tellsWhatFellBetween()
    {
        PointMemory memory;
        QString places;
        for (const qint64 time : Times{10, 20, 30, 25, 25, 20, 15, 5, 40, 30}) {
            memory.add(pointOf("a", time));
            places += memory.neighbour() ? u'n' : memory.fellBetween() ? u'b' : u'-';
        }
        QCOMPARE(places, QStringLiteral("-nnb--bnn-"));
    }

    void seriesAreTheirTagsAndMeasurement()
    {
        PointMemory memory;
        PointView point = pointOf("a", 5);
        QCOMPARE(memory.add(point), Verdict::New);
        point.tags[0].value = "b";
        QCOMPARE(memory.add(point), Verdict::New);
        point.tags[0] = {"hostb", ""};
        QCOMPARE(memory.add(point), Verdict::New);
        point.tags.clear();
        QCOMPARE(memory.add(point), Verdict::New);
        point.measurement = "other";
        QCOMPARE(memory.add(point), Verdict::New);
        QCOMPARE(memory.add(pointOf("a", 5)), Verdict::Seen);
        QCOMPARE(memory.series().size(), 5u);
    }

    void otherFieldsAreNoCompany()
    {
        PointMemory memory(PointMemory::Identity::SeriesAndField);
        PointView point = pointOf("a", 5);
        QCOMPARE(memory.add(point), Verdict::New);
        point.fields = {{"other", 1.0}};
        QCOMPARE(memory.add(point), Verdict::New);
        point.fields = {{"third", 1.0}, {"value", 2.0}};
        QCOMPARE(memory.add(point), Verdict::Seen);
        QVERIFY(memory.cameTwice(point));
        point.fields = {{"other", 1.0}};
        QVERIFY(!memory.cameTwice(point));
    }

    void countsCompany()
    {
        PointMemory memory;
        verdicts(memory, {10, 20, 30, 20, 15});
        QCOMPARE(memory.count(), 1u);
        memory.add(pointOf("a", 20));
        QCOMPARE(memory.count(), 3u);
        QVERIFY(memory.cameTwice(pointOf("a", 20)));
        QVERIFY(!memory.cameTwice(pointOf("a", 15)));
        QVERIFY(!memory.cameTwice(pointOf("b", 20)));
    }

    /// A regular file of any length costs one run; what is late in it is told exactly.
    void regularTimesAreNeverForgotten()
    {
        PointMemory memory(PointMemory::Identity::Series, {.series = 4, .runs = 20, .points = 10});
        for (int i = 0; i < 100'000; ++i)
            QCOMPARE(memory.add(pointOf("a", i * 10)), Verdict::New);
        QCOMPARE(memory.add(pointOf("a", 40)), Verdict::Seen);
        QCOMPARE(memory.add(pointOf("a", 45)), Verdict::New);
    }

    /// What is forgotten is said not to be known, never to be new.
    void saysWhatItDoesNotKnow()
    {
        PointMemory memory(PointMemory::Identity::Series, {.series = 2, .runs = 20, .points = 10});
        std::int64_t time = 0;
        for (int i = 0; i < 1'000; ++i)
            QCOMPARE(memory.add(pointOf("a", time += 1 + i)), Verdict::New);
        QCOMPARE(memory.add(pointOf("a", 3)), Verdict::Unknown);
        QCOMPARE(memory.count(), 0u);
        QCOMPARE(memory.add(pointOf("a", time)), Verdict::Seen);
        QCOMPARE(memory.add(pointOf("a", time - 1)), Verdict::New);
        QCOMPARE(memory.add(pointOf("b", 1)), Verdict::New);
        QCOMPARE(memory.add(pointOf("c", 1)), Verdict::Unknown);
        QVERIFY(memory.series().isFull());
    }

    /// Compared with a plain set: New and Seen are never wrong, however small the memory.
    void isNeverWrong_data()
    {
        QTest::addColumn<int>("room");
        QTest::newRow("much") << 100'000;
        QTest::newRow("some") << 300;
        QTest::newRow("little") << 40;
    }

    void isNeverWrong()
    {
        QFETCH(int, room);
        QRandomGenerator random(7);
        const auto size = static_cast<std::size_t>(room);
        PointMemory memory(PointMemory::Identity::Series, {.series = 8, .runs = size, .points = size});
        std::map<std::string, std::set<std::int64_t>> known;
        std::int64_t now = 0;
        int unknown = 0;
        for (int i = 0; i < 20'000; ++i) {
            const std::string host(1, char('a' + random.bounded(4)));
            now += random.bounded(4);
            const std::int64_t time = random.bounded(10) == 0 ? now - random.bounded(2'000) : now;
            const bool isNew = known[host].insert(time).second;
            const Verdict verdict = memory.add(pointOf(host, time));
            if (verdict == Verdict::Unknown)
                ++unknown;
            else
                QCOMPARE(verdict, isNew ? Verdict::New : Verdict::Seen);
        }
        QCOMPARE(unknown > 0, room < 1'000);
    }
};

QTEST_APPLESS_MAIN(PointMemoryTest)

#include "pointmemory_test.moc"
