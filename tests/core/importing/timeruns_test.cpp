// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/timeruns.h"

#include <QList>
#include <QTest>

#include <algorithm>
#include <limits>
#include <random>
#include <set>

using namespace penstock;
using Place = TimeRuns::Place;

/// The times of one series, which are to be told apart without keeping each.
class TimeRunsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTimeHasItsPlace_data();
    void eachTimeHasItsPlace();
    void aRegularStepCostsNothing();
    void whatIsForgottenIsNotGuessed();
    void aSetWouldSayTheSame_data();
    void aSetWouldSayTheSame();

private:
    static QChar letter(Place place)
    {
        switch (place) {
        case Place::Beyond:
            return u'+';
        case Place::Seen:
            return u'=';
        case Place::Between:
            return u'-';
        case Place::Forgotten:
            break;
        }
        return u'?';
    }
};

void TimeRunsTest::eachTimeHasItsPlace_data()
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    QTest::addColumn<QList<qint64>>("times");
    QTest::addColumn<QString>("places"); ///< + beyond, = seen, - between
    QTest::newRow("one") << QList<qint64>{5} << "+";
    QTest::newRow("the same") << QList<qint64>{5, 5, 5} << "+==";
    QTest::newRow("forwards") << QList<qint64>{1, 2, 3, 2, 1, 3} << "+++===";
    QTest::newRow("backwards") << QList<qint64>{9, 7, 5, 7, 6, 9, 8} << "+++=-=-";
    QTest::newRow("both ways") << QList<qint64>{10, 12, 8, 14, 6, 10, 9, 11, 13, 6} << "+++++=---=";
    QTest::newRow("what is between is not added") << QList<qint64>{0, 10, 5, 5, 5} << "++---";
    QTest::newRow("another step") << QList<qint64>{0, 10, 20, 21, 22, 15, 10, 21, 20} << "+++++-===";
    QTest::newRow("a gap") << QList<qint64>{0, 1, 100, 101, 50, 1, 100, 2, 99} << "++++-==--";
    QTest::newRow("before 1970") << QList<qint64>{-3, -2, -1, 0, -2, -4, -5, -4} << "++++=++=";
    QTest::newRow("the ends of time") << QList<qint64>{0, most, least, most, least, 0, 1, -1} << "+++===--";
    QTest::newRow("from end to end") << QList<qint64>{least, most, 0, most, least} << "++-==";
    QTest::newRow("back from end to end") << QList<qint64>{most, least, least + 1, most - 1, least} << "++--=";
}

void TimeRunsTest::eachTimeHasItsPlace()
{
    QFETCH(const QList<qint64>, times);
    TimeRuns runs;
    QVERIFY(runs.isEmpty());
    QString places;
    for (const qint64 time : times)
        places += letter(runs.add(time));
    QTEST(places, "places");
    QCOMPARE(runs.newest(), *std::ranges::max_element(times));
    QCOMPARE(runs.oldest(), *std::ranges::min_element(times));
}

void TimeRunsTest::aRegularStepCostsNothing()
{
    TimeRuns runs;
    for (std::int64_t i = 0; i < 100'000; ++i)
        QVERIFY(runs.add(i * 1'000'000'000) == Place::Beyond);
    QCOMPARE(runs.runs(), 1u);
    QVERIFY(runs.add(77'777'000'000'000) == Place::Seen);
    QVERIFY(runs.add(77'777'000'000'001) == Place::Between);
    for (std::int64_t i = 1; i < 1'000; ++i)
        QVERIFY(runs.add(-i) == Place::Beyond);
    QCOMPARE(runs.runs(), 2u);
    QVERIFY(runs.add(200'000'000'000'000) == Place::Beyond); // a gap: another run
    QCOMPARE(runs.runs(), 3u);
}

void TimeRunsTest::whatIsForgottenIsNotGuessed()
{
    TimeRuns runs;
    for (const std::int64_t time : {0, 1, 10, 12, 100, 105, 1'000})
        QVERIFY(runs.add(time) == Place::Beyond);
    const std::size_t before = runs.runs();
    runs.forgetHalf();
    QVERIFY(runs.runs() < before);
    QCOMPARE(runs.newest(), 1'000);
    QCOMPARE(runs.oldest(), 0);
    QVERIFY(runs.add(1) == Place::Forgotten);
    QVERIFY(runs.add(1'000) == Place::Seen);
    QVERIFY(runs.add(-1) == Place::Beyond); // what is outside of all is known to be new
    QVERIFY(runs.add(1'001) == Place::Beyond);
    while (runs.runs() > 2)
        runs.forgetHalf();
    QCOMPARE(runs.newest(), 1'001); // the edges stay, however much is forgotten
    QCOMPARE(runs.oldest(), -1);
    QVERIFY(runs.add(1'001) == Place::Seen && runs.add(-1) == Place::Seen);
}

void TimeRunsTest::aSetWouldSayTheSame_data()
{
    QTest::addColumn<int>("spread"); ///< of the steps
    QTest::addColumn<bool>("forgets");
    for (const int spread : {3, 5, 40}) {
        QTest::addRow("steps up to %d", spread) << spread << false;
        QTest::addRow("steps up to %d, forgetting", spread) << spread << true;
    }
}

void TimeRunsTest::aSetWouldSayTheSame()
{
    QFETCH(const int, spread);
    QFETCH(const bool, forgets);
    std::mt19937 random(4'711);
    TimeRuns runs;
    std::set<std::int64_t> known;
    std::int64_t time = 0;
    int forgotten = 0;
    for (int i = 0; i < 5'000; ++i) {
        const bool returns = random() % 3 == 0; // to what lies behind
        time = returns && !known.empty()
                   ? *known.begin() + std::int64_t(random() % std::uint64_t(*known.rbegin() - *known.begin() + 1))
               : random() % 4 == 0 ? runs.isEmpty() ? 0 : runs.oldest() - std::int64_t(random() % unsigned(spread))
                                   : (runs.isEmpty() ? 0 : runs.newest()) + std::int64_t(random() % unsigned(spread));
        const bool isBeyond = known.empty() || time < *known.begin() || time > *known.rbegin();
        const bool isSeen = known.contains(time);
        const Place place = runs.add(time);
        if (place == Place::Forgotten)
            ++forgotten;
        else
            QCOMPARE(letter(place), isBeyond ? QChar(u'+') : isSeen ? QChar(u'=') : QChar(u'-'));
        QVERIFY(place != Place::Forgotten || (forgets && !isBeyond));
        if (isBeyond)
            known.insert(time);
        if (forgets && runs.runs() > 20)
            runs.forgetHalf();
    }
    QCOMPARE(forgotten > 0, forgets);
    QCOMPARE(runs.newest(), *known.rbegin());
    QCOMPARE(runs.oldest(), *known.begin());
}

QTEST_APPLESS_MAIN(TimeRunsTest)

#include "timeruns_test.moc"
