// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/encodingguess.h"

#include <QTest>

#include <unicode/ucnv.h>

using namespace penstock;

namespace {

QByteArray encoded(const char *encoding, const QString &text)
{
    UErrorCode error = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(encoding, &error);
    QByteArray bytes(text.size() * 4, '\0');
    const auto size = ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
                                      reinterpret_cast<const UChar *>(text.utf16()), int32_t(text.size()), &error);
    ucnv_close(converter);
    bytes.truncate(size);
    return bytes;
}

const QString german = QStringLiteral("Zeit;Außentemperatur (°C);Größe\n2024-01-01;3,5;Höhe über Fluß\n");
const QString french = QStringLiteral("date,température,état\n2024-01-01,3.5,arrêté\n");
const QString degree = QStringLiteral("time,temp \u00B0C\n1,2\n");
const QString japanese =
    QStringLiteral("日時,温度,状態\n2024/01/01 00:00,3.5,正常\n2024/01/01 01:00,3.7,センサー異常\n");
const QString chinese =
    QStringLiteral("时间,温度,状态\n2024-01-01 00:00:00,3.5,正常\n2024-01-01 01:00:00,3.6,传感器故障\n");
const QString polish = QStringLiteral("Czas;Ciśnienie;Miejscowość\n2024-01-01;1,5;Łódź\n2024-01-02;1,5;Żyrardów\n");
const QString korean = QStringLiteral(
    "시간,온도,상태\n2024-01-01,3.5,정상\n2024-01-02,3.7,센서가 고장 났습니다 확인하십시오\n2024-01-03,3.7,정상\n");
const QString russian = QStringLiteral("время,температура\n2024-01-01,3.5\n2024-01-02,датчик не отвечает\n");

} // namespace

class EncodingGuessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data();
    void guesses();
    void anotherReadingIsNamed();
};

void EncodingGuessTest::guesses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<Certainty>("certainty");
    const auto row = [](const char *name, const QByteArray &bytes, const char *encoding, Certainty certainty) {
        QTest::newRow(name) << bytes << QByteArray(encoding) << certainty;
    };
    row("ASCII", "a,b\n1,2\n", "UTF-8", Certainty::Certain);
    row("nothing", "", "UTF-8", Certainty::Certain);
    row("UTF-8", german.toUtf8(), "UTF-8", Certainty::Certain);
    row("UTF-8 cut within a character", QByteArray("time,°").chopped(1), "UTF-8", Certainty::Certain);
    row("UTF-8 of four bytes", "a,😀\n", "UTF-8", Certainty::Certain);
    row("UTF-8 with its mark",
        "\xEF\xBB\xBF"
        "a,b\n",
        "UTF-8", Certainty::Certain);
    row("UTF-8 with one damaged byte", japanese.toUtf8() + "\xFF\n", "UTF-8", Certainty::Likely);
    row("UTF-16LE with its mark", "\xFF\xFE" + encoded("UTF-16LE", german), "UTF-16LE", Certainty::Certain);
    row("UTF-16BE with its mark", "\xFE\xFF" + encoded("UTF-16BE", german), "UTF-16BE", Certainty::Certain);
    row("UTF-32LE with its mark", QByteArray("\xFF\xFE\0\0a\0\0\0", 8), "UTF-32LE", Certainty::Certain);
    row("UTF-16LE", encoded("UTF-16LE", german), "UTF-16LE", Certainty::Likely);
    row("UTF-16BE", encoded("UTF-16BE", french), "UTF-16BE", Certainty::Likely);
    row("UTF-16LE, Japanese", encoded("UTF-16LE", japanese), "UTF-16LE", Certainty::Likely);
    row("German", encoded("windows-1252", german), "windows-1252", Certainty::Likely);
    row("French", encoded("ISO-8859-1", french), "windows-1252", Certainty::Likely);
    row("a degree sign alone", encoded("ISO-8859-1", degree), "windows-1252", Certainty::Likely);
    row("a micro sign before a letter", "time,\xB5g/m\xB3\n1,2\n", "windows-1252", Certainty::Likely);
    row("the euro sign", "time,price \x80\n1,2\n", "windows-1252", Certainty::Likely);
    row("Japanese", encoded("Shift_JIS", japanese), "Shift_JIS", Certainty::Likely);
    row("Chinese", encoded("GBK", chinese), "GB18030", Certainty::Likely);
    row("Chinese of few characters", encoded("GBK", QStringLiteral("时间,值\n1,2\n")), "GB18030", Certainty::Likely);
    row("Chinese that could be Japanese", encoded("GBK", QStringLiteral("时间,温度,压力\n1,2,3\n")), "GB18030",
        Certainty::Likely);
    row("Russian", encoded("windows-1251", russian), "windows-1251", Certainty::Likely);
    row("Polish", encoded("windows-1250", polish), "windows-1250", Certainty::Likely);
    row("cubic metres and pounds", "V m\xB3;m\xB3/h;price \xA3\n1;2;\xA3 3\n", "windows-1252", Certainty::Likely);
    row("Korean of few characters", encoded("EUC-KR", QStringLiteral("시간,온도\n1,2\n")), "GB18030",
        Certainty::Ambiguous);
    row("Korean", encoded("EUC-KR", korean), "EUC-KR", Certainty::Likely);
    row("Japanese in EUC", encoded("EUC-JP", japanese), "EUC-JP", Certainty::Likely);
}

void EncodingGuessTest::guesses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, encoding);
    QFETCH(Certainty, certainty);
    const EncodingGuess guess = EncodingGuess::of({bytes.constData(), std::size_t(bytes.size())});
    QVERIFY2(guess.encoding.name() == encoding, guess.encoding.name() + " " + guess.reason.toUtf8());
    QVERIFY2(guess.certainty == certainty, qPrintable(guess.reason));
    QCOMPARE(guess.reason.isEmpty(), encoding == "UTF-8" && certainty == Certainty::Certain);
}

void EncodingGuessTest::anotherReadingIsNamed()
{
    // Katakana of half width and two usual Chinese characters are the same bytes.
    const QByteArray bytes("1,\xBE\xDD\xBB\xB0\n");
    const EncodingGuess guess = EncodingGuess::of({bytes.constData(), std::size_t(bytes.size())});
    QCOMPARE(guess.certainty, Certainty::Ambiguous);
    QList<QByteArray> names{guess.encoding.name()};
    for (const TextEncoding &other : guess.others)
        names += other.name();
    QVERIFY2(names.contains("Shift_JIS") && names.contains("GB18030"), qPrintable(guess.reason));
}

QTEST_GUILESS_MAIN(EncodingGuessTest)
#include "encodingguess_test.moc"
