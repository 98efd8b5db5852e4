// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/bytesearch.h"

#include <QTest>

#include <algorithm>
#include <string>

using namespace penstock;

class ByteSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatALoopFinds();
};

/// Each of the bytes that differ from the two by a bit or a carry, at each place, before and behind either of them.
void ByteSearchTest::findsWhatALoopFinds()
{
    constexpr std::size_t longest = 20;
    for (const auto &[one, other] :
         {std::pair(',', '\n'), std::pair('\t', '\n'), std::pair('\xff', '\x80'), std::pair('\0', '\x01')}) {
        const ByteSearch search(one, other);
        for (int filler = 0; filler < 256; ++filler) {
            const char fill = static_cast<char>(filler);
            if (fill == one || fill == other)
                continue;
            for (std::size_t size = 0; size < longest; ++size) {
                for (std::size_t at = 0; at <= size; ++at) {
                    std::string text(size, fill);
                    if (at < size)
                        text[at] = at % 2 == 0 ? one : other;
                    text += other; // the guard
                    const char *const end = text.data() + size;
                    QCOMPARE(search.find(text.data(), end) - text.data(), std::ptrdiff_t(at));
                }
            }
        }
    }
}

QTEST_APPLESS_MAIN(ByteSearchTest)
#include "bytesearch_test.moc"
