// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bytes/bytecompare.h"

#include <QTest>

#include <string>

using namespace penstock;

class ByteCompareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreToldApartByEachOfTheirBytes();
};

/// Texts of all lengths, which differ in one bit of one byte or in nothing; what stands behind them does not count.
void ByteCompareTest::textsAreToldApartByEachOfTheirBytes()
{
    constexpr std::size_t longest = 40;
    const std::string text = "The quick brown fox jumps over the lazy dog";
    for (std::size_t size = 0; size <= longest; ++size) {
        const std::string one = text.substr(0, size) + "!";
        std::string other = text.substr(0, size) + "?";
        const auto areSame = [&](std::size_t length) {
            return byteword::areSame({one.data(), size}, {other.data(), length});
        };
        QVERIFY(areSame(size));
        QVERIFY(!areSame(size + 1));
        for (std::size_t at = 0; at < size; ++at) {
            for (unsigned bit = 0; bit < 8; ++bit) {
                other[at] = static_cast<char>(static_cast<unsigned char>(one[at]) ^ (1U << bit));
                QVERIFY(!areSame(size));
            }
            other[at] = one[at];
        }
        QVERIFY(areSame(size));
    }
}

QTEST_APPLESS_MAIN(ByteCompareTest)
#include "bytecompare_test.moc"
