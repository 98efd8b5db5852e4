// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lineprotocol/wholenumber.h"

#include <QTest>

#include <array>
#include <limits>
#include <random>
#include <string>

using namespace penstock;

class WholeNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatToCharsWrites();
};

namespace {

template <typename Number> std::string written(Number number)
{
    std::array<char, wholeNumberRoom> text{};
    return {text.data(), writeWholeNumber(number, text.data())};
}

} // namespace

void WholeNumberTest::writesWhatToCharsWrites()
{
    const auto compare = [](std::uint64_t number) {
        QCOMPARE(written(number), std::to_string(number));
        QCOMPARE(written(static_cast<std::int64_t>(number)), std::to_string(static_cast<std::int64_t>(number)));
    };
    for (std::uint64_t number = 0; number < 20'000; ++number)
        compare(number);
    // The edges of each number of digits, of both signs.
    std::uint64_t power = 1;
    for (int digits = 0; digits < 20; ++digits, power *= 10) {
        for (const std::uint64_t near : {power - 1, power, power + 1}) {
            compare(near);
            compare(0 - near);
        }
    }
    compare(std::numeric_limits<std::uint64_t>::max());
    compare(static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::min()));
    std::mt19937_64 random(1);
    for (unsigned bits = 1; bits <= 64; ++bits) {
        for (int i = 0; i < 200; ++i)
            compare(random() >> (64 - bits));
    }
}

QTEST_APPLESS_MAIN(WholeNumberTest)
#include "wholenumber_test.moc"
