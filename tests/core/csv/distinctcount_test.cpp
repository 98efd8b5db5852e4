// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/distinctcount.h"

#include <QTest>

#include <set>
#include <string>

using namespace penstock;

class DistinctCountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAsASetDoes();
    void countsUpToItsBound();
};

/// Of texts of all lengths that differ in one byte or in the number of one.
void DistinctCountTest::countsAsASetDoes()
{
    DistinctCount count;
    std::set<std::string> known;
    for (int i = 0; i < 30'000; ++i) {
        std::string text(static_cast<std::size_t>(i % 40), static_cast<char>('0' + i % 3));
        if (i % 2 == 0)
            text += std::to_string(i % 5'000);
        QCOMPARE(count.add(text), known.insert(text).second);
        QCOMPARE(count.size(), known.size());
    }
    QVERIFY(known.size() > 2'000);
    QVERIFY(!count.isFull());
}

void DistinctCountTest::countsUpToItsBound()
{
    DistinctCount count;
    for (std::size_t i = 0; i < DistinctCount::most; ++i)
        QVERIFY(count.add(std::to_string(i)));
    QVERIFY(!count.add("0"));
    QVERIFY(!count.isFull());
    QVERIFY(count.add("one more"));
    QVERIFY(count.isFull());
    QCOMPARE(count.size(), DistinctCount::most);
}

QTEST_APPLESS_MAIN(DistinctCountTest)
#include "distinctcount_test.moc"
