// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bytes/byteword.h"

#include <QTest>

#include <string>

using namespace penstock;

class ByteWordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zerosAreFoundExactly();
    void digitsAreToldAsALoopTellsThem();
    void numbersAreReadAtOnce();
    void textsOfAllLengthsAreCopied();
};

/// Neighbours that lend or carry a bit change nothing.
void ByteWordTest::zerosAreFoundExactly()
{
    for (const std::uint64_t neighbour : {0x01U, 0x7FU, 0x80U, 0x81U, 0xFFU}) {
        for (unsigned set = 0; set < 256; ++set) {
            std::uint64_t word = 0;
            for (unsigned i = 0; i < 8; ++i)
                word |= (set >> i & 1) != 0 ? 0 : neighbour << (8 * i);
            QCOMPARE(byteword::gathered(byteword::zeros(word)), std::uint64_t(set));
        }
    }
}

/// Each byte at each place of a text of each length.
void ByteWordTest::digitsAreToldAsALoopTellsThem()
{
    constexpr std::size_t longest = 30;
    for (int value = 0; value < 256; ++value) {
        const char c = static_cast<char>(value);
        const bool isDigit = c >= '0' && c <= '9';
        for (std::size_t size = 1; size <= longest; ++size) {
            for (std::size_t at = 0; at < size; ++at) {
                std::string text(size, at % 2 == 0 ? '0' : '9');
                text[at] = c;
                QCOMPARE(byteword::notDigits(std::string_view(text)), isDigit ? 0 : std::uint64_t(1) << at);
            }
        }
    }
    QCOMPARE(byteword::notDigits(std::string_view()), std::uint64_t(0));
}

/// Of one to eight digits, with what is none at each place, and whatever stands before and behind.
void ByteWordTest::numbersAreReadAtOnce()
{
    std::uint64_t number = 0;
    for (const std::uint64_t expected :
         {0U, 1U, 9U, 10U, 99U, 123U, 4'567U, 98'765U, 120'000U, 7'654'321U, 12'345'678U, 99'999'999U}) {
        const std::string digits = std::to_string(expected);
        for (std::size_t zeros = 0; zeros + digits.size() <= 8; ++zeros) {
            const std::string text = std::string(zeros, '0') + digits;
            for (const char around : {'0', '9', 'x'}) {
                const std::string whole = std::string(8, around) + text + std::string(8, around);
                QVERIFY(byteword::readDigits(whole.data() + 8, text.size(), number));
                QCOMPARE(number, expected);
                for (std::size_t at = 0; at < text.size(); ++at) {
                    for (const char other : {'/', ':', '-', '\0', '\xB5'}) {
                        std::string spoilt = whole;
                        spoilt[8 + at] = other;
                        QVERIFY(!byteword::readDigits(spoilt.data() + 8, text.size(), number));
                    }
                }
            }
        }
    }
}

void ByteWordTest::textsOfAllLengthsAreCopied()
{
    const std::string text = "The quick brown fox jumps over the lazy dog";
    for (std::size_t size = 0; size <= text.size(); ++size) {
        std::string out(text.size() + 1, '.');
        QCOMPARE(byteword::copy(std::string_view(text).substr(0, size), out.data()) - out.data(),
                 static_cast<std::ptrdiff_t>(size));
        QCOMPARE(out, text.substr(0, size) + std::string(out.size() - size, '.'));
    }
}

QTEST_APPLESS_MAIN(ByteWordTest)
#include "byteword_test.moc"
