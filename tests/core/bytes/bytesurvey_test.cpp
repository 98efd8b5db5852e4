// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bytes/bytesurvey.h"

#include <QTest>

#include <string>

using namespace penstock;

class ByteSurveyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyByteIsSeenAtEveryPlace();
};

void ByteSurveyTest::everyByteIsSeenAtEveryPlace()
{
    constexpr std::size_t longest = 40;
    for (std::size_t size = 0; size <= longest; ++size) {
        // What stands around a text is none of its business.
        const std::string around(1, '\0');
        const std::string plain = around + std::string(size, 'x') + '\xFF';
        const ByteSurvey nothing(plain.data() + 1, plain.data() + 1 + size);
        QVERIFY(nothing.isAscii());
        QVERIFY(!nothing.hasNul());
        for (std::size_t at = 0; at < size; ++at) {
            for (int value = 0; value < 256; ++value) {
                std::string text = plain;
                text[1 + at] = static_cast<char>(value);
                const ByteSurvey seen(text.data() + 1, text.data() + 1 + size);
                QCOMPARE(seen.isAscii(), value < 0x80);
                QCOMPARE(seen.hasNul(), value == 0);
            }
        }
    }
}

QTEST_APPLESS_MAIN(ByteSurveyTest)
#include "bytesurvey_test.moc"
