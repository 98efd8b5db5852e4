// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/rowspans.h"
#include "core/sink/sinkbatch.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <vector>

using namespace penstock;

class RowSpansTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thoseSideBySideAreOne_data()
    {
        using Spans = QList<RowSpan>;
        QTest::addColumn<Spans>("added");
        QTest::addColumn<Spans>("list");
        QTest::newRow("none") << Spans{} << Spans{};
        QTest::newRow("in order") << Spans{{1, 5, 5}, {6, 9, 4}} << Spans{{1, 9, 9}};
        QTest::newRow("backwards") << Spans{{6, 9, 4}, {1, 5, 5}} << Spans{{1, 9, 9}};
        QTest::newRow("apart") << Spans{{7, 9, 3}, {1, 5, 5}} << Spans{{1, 5, 5}, {7, 9, 3}};
        QTest::newRow("the gap between two") << Spans{{1, 2, 2}, {5, 6, 2}, {3, 4, 2}} << Spans{{1, 6, 6}};
        QTest::newRow("a row in two parts") << Spans{{1, 5, 5}, {5, 5, 1}} << Spans{{1, 5, 6}};
        QTest::newRow("with rows that have no line") << Spans{{1, 10, 7}, {11, 11, 1}} << Spans{{1, 11, 8}};
        QTest::newRow("row 0") << Spans{{1, 1, 1}, {0, 0, 1}} << Spans{{0, 1, 2}};
    }

    void thoseSideBySideAreOne()
    {
        QFETCH(const QList<RowSpan>, added);
        RowSpans spans;
        for (const RowSpan &span : added)
            spans.add(span);
        QTEST(spans.list(), "list");
    }

    void whateverTheOrderNoRowIsLostOrMadeUp()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 200; ++round) {
            std::vector<RowSpan> parts;
            for (quint64 row = 1; row < 200;) {
                const quint64 length = 1 + random() % 6;
                if (random() % 3 != 0)
                    parts.push_back({row, row + length - 1, length});
                row += length;
            }
            std::vector<bool> expected(220, false);
            quint64 rows = 0;
            for (const RowSpan &part : parts) {
                std::fill(expected.begin() + qsizetype(part.from), expected.begin() + qsizetype(part.to) + 1, true);
                rows += part.rows;
            }
            std::ranges::shuffle(parts, random);
            RowSpans spans;
            for (const RowSpan &part : parts)
                spans.add(part);
            quint64 behind = 0;
            for (const RowSpan &span : spans.list()) {
                QVERIFY(span.from > behind + 1 || behind == 0);
                QCOMPARE(span.rows, span.to - span.from + 1);
                for (quint64 row = span.from; row <= span.to; ++row)
                    QVERIFY(expected[row]);
                rows -= span.rows;
                behind = span.to;
            }
            QCOMPARE(rows, quint64(0));
        }
    }

    void theyAreBounded()
    {
        RowSpans spans;
        for (quint64 row = 0; row < 3 * RowSpans::most; ++row)
            spans.add({10 * row, 10 * row, 1});
        QCOMPARE(std::size_t(spans.list().size()), RowSpans::most);
        QCOMPARE(spans.list().constLast().to, quint64(10 * (RowSpans::most - 1)));
    }

    void aBatchIsFromItsFirstRowToItsLast()
    {
        SinkBatch batch;
        for (const quint64 row : {3U, 4U, 9U})
            batch.append("m v=1", row, row);
        QCOMPARE(RowSpan::of(batch), (RowSpan{3, 9, 3}));
    }
};

QTEST_GUILESS_MAIN(RowSpansTest)
#include "rowspans_test.moc"
