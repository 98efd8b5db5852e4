// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bytes/bytesearch.h"

#include <QTest>

#include <string>
#include <vector>

using namespace penstock;

class ByteSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatALoopFinds();
    void goesOnFromPlaceToPlace();
};

/// Each of the bytes that differ from the two by a bit or a carry, at each place, before and behind either of them, and
/// at the edges of blocks; searched on from any of them, as from any place between.
void ByteSearchTest::findsWhatALoopFinds()
{
    constexpr std::size_t longest = 70;
    for (const auto &[one, other] :
         {std::pair(',', '\n'), std::pair('\t', '\n'), std::pair('\xff', '\x80'), std::pair('\0', '\x01')}) {
        for (int filler = 0; filler < 256; ++filler) {
            const char fill = static_cast<char>(filler);
            if (fill == one || fill == other)
                continue;
            for (std::size_t at = 0; at <= longest; ++at) {
                std::string text(longest, fill);
                if (at < longest)
                    text[at] = at % 2 == 0 ? one : other;
                text += other; // the guard
                text.resize(text.size() + ByteSearch::block, one);
                ByteSearch search(one, other);
                QCOMPARE(search.find(text.data()) - text.data(), std::ptrdiff_t(at));
                QCOMPARE(search.find(text.data() + at) - text.data(), std::ptrdiff_t(at));
                if (at < longest)
                    QCOMPARE(search.find(text.data() + at + 1) - text.data(), std::ptrdiff_t(longest));
            }
        }
    }
}

/// Of places of all distances.
void ByteSearchTest::goesOnFromPlaceToPlace()
{
    std::string text;
    std::vector<std::ptrdiff_t> places;
    for (std::size_t distance = 0; distance < 200; ++distance) {
        text.append(distance, 'x');
        places.push_back(static_cast<std::ptrdiff_t>(text.size()));
        text += distance % 3 == 0 ? ',' : '\n';
    }
    text.append(ByteSearch::block, 'x');
    ByteSearch search(',', '\n');
    const char *at = text.data();
    for (const std::ptrdiff_t place : places) {
        at = search.find(at);
        QCOMPARE(at - text.data(), place);
        ++at;
    }

    // The same without saying where, from the first or from any other on.
    for (const std::size_t first : {0U, 1U, 63U, 64U, 150U}) {
        ByteSearch other(',', '\n');
        QCOMPARE(other.find(text.data() + places[first]) - text.data(), places[first]);
        for (std::size_t i = first + 1; i < places.size(); ++i)
            QCOMPARE(other.next() - text.data(), places[i]);
    }
}

QTEST_APPLESS_MAIN(ByteSearchTest)
#include "bytesearch_test.moc"
