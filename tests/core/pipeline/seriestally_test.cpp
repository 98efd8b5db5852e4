// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/seriestally.h"
#include "core/sink/sinkbatch.h"

#include <QTest>

#include <string>
#include <vector>

using namespace penstock;

class SeriesTallyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seriesEndsAtABlank_data();
    void seriesEndsAtABlank();
    void knowsEachSeriesOnce();
    void goesOnWithEarlierOnes();
    void tellsWhenThereAreMore();
};

namespace {

/// Of all lengths, with and without blanks in them, at each place of a word.
std::vector<std::string> manySeries()
{
    std::vector<std::string> all;
    for (std::size_t size = 1; size < 40; ++size) {
        all.push_back(std::string(size, 'm'));
        for (std::size_t at = 1; at < size; ++at) {
            std::string series(size, 'm');
            series.replace(at, 1, "\\ ");
            all.push_back(series);
        }
    }
    return all;
}

SinkBatch batchOf(const std::vector<std::string> &series, const std::string &rest)
{
    SinkBatch batch;
    for (const std::string &one : series)
        batch.append(one + rest, batch.lines() + 1, 0);
    return batch;
}

} // namespace

void SeriesTallyTest::seriesEndsAtABlank_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("series");
    QTest::newRow("no tag") << QByteArray("m v=1 2") << QByteArray("m");
    QTest::newRow("tags") << QByteArray("m,a=b,c=d v=1 2") << QByteArray("m,a=b,c=d");
    QTest::newRow("blanks in it") << QByteArray("m\\ n,a=b\\ c v=\"x y\" 2") << QByteArray("m\\ n,a=b\\ c");
    QTest::newRow("itself") << QByteArray("m,a=b") << QByteArray("m,a=b");
}

void SeriesTallyTest::seriesEndsAtABlank()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, series);
    const std::string_view found = seriesOf({line.constData(), static_cast<std::size_t>(line.size())});
    QCOMPARE(QByteArray(found.data(), static_cast<qsizetype>(found.size())), series);
}

/// Whatever follows it in its line.
void SeriesTallyTest::knowsEachSeriesOnce()
{
    const std::vector<std::string> series = manySeries();
    SeriesTally tally;
    for (const char *const rest : {" v=1", " v=1,text=\"a b c\" 1700000000000000000", " v=2 3"})
        tally.add(batchOf(series, rest));
    QVERIFY(tally.written().areAll);
    QVERIFY(tally.written().series == series);
}

void SeriesTallyTest::goesOnWithEarlierOnes()
{
    WrittenSeries earlier;
    earlier.series = manySeries();
    SeriesTally tally;
    tally.begin(earlier);
    tally.add(batchOf(earlier.series, " v=1 1700000000000000000"));
    tally.add(batchOf({"another"}, " v=1 2"));
    QCOMPARE(tally.written().series.size(), earlier.series.size() + 1);
    QCOMPARE(tally.written().series.back(), std::string("another"));
}

void SeriesTallyTest::tellsWhenThereAreMore()
{
    std::vector<std::string> series;
    for (std::size_t i = 0; i < SeriesTally::most; ++i)
        series.push_back("m,number=" + std::to_string(i));
    SeriesTally tally;
    tally.add(batchOf(series, " v=1"));
    QVERIFY(tally.written().areAll);
    tally.add(batchOf({"one more"}, " v=1"));
    QVERIFY(!tally.written().areAll);
    QCOMPARE(tally.written().series.size(), SeriesTally::most);
}

QTEST_APPLESS_MAIN(SeriesTallyTest)
#include "seriestally_test.moc"
