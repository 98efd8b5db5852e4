// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/csv/numberform.h"
#include "core/csv/numbervotes.h"

#include <QTest>

using namespace penstock;

namespace {

NumberForm form(char decimal, char group = '\0', const char *unit = "")
{
    return {.decimal = decimal, .group = group, .unit = QString::fromUtf8(unit)};
}

} // namespace

class NumberFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void isItself_data();
    void isItself();
    void wholeNumbers_data();
    void wholeNumbers();
    void theColumnSettlesTheForm_data();
    void theColumnSettlesTheForm();
    void whatIsAmbiguous_data();
    void whatIsAmbiguous();
};

void NumberFormTest::reads_data()
{
    QTest::addColumn<NumberForm>("form");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QVariant>("value");
    const auto row = [](const NumberForm &form, const char *text, const QVariant &value) {
        QTest::addRow("%s as %s", text, qPrintable(form.example())) << form << QByteArray(text) << value;
    };
    const QVariant none;
    row(form('.'), "1.5", 1.5);
    row(form('.'), " -1.5e3 ", -1500.0);
    row(form('.'), "+1.5", 1.5);
    row(form('.'),
        "\xE2\x88\x92"
        "1.5",
        -1.5);
    row(form('.'), "1.5-", -1.5);
    row(form('.'), "(1.5)", -1.5);
    row(form('.'), "1,5", none);
    row(form('.'), "0x1F", 31.0);
    row(form('.'), "abc", none);
    row(form('.'), "", none);
    row(form('.'), "-", none);
    row(form(','), "1,5", 1.5);
    row(form(','), "1.5", none);
    row(form(','), "1,5E3", 1500.0);
    row(form('.', ','), "1,234.5", 1234.5);
    row(form('.', ','), "1,234,567", 1234567.0);
    row(form('.', ','), "1,23", none);
    row(form('.', ','), "1234,567", none);
    row(form('.', ','), "0,234", none);
    row(form('.', ','), "1234.5", 1234.5);
    row(form(',', '.'), "1.234,5", 1234.5);
    row(form(',', '.'), "-1.234.567", -1234567.0);
    row(form('.', '\''), "1'234.5", 1234.5);
    row(form('.', '\''),
        "1\xE2\x80\x99"
        "234",
        1234.0);
    row(form(',', ' '), "1 234,5", 1234.5);
    row(form(',', ' '),
        "1\xC2\xA0"
        "234,5",
        1234.5);
    row(form(',', ' '),
        "1\xE2\x80\xAF"
        "234",
        1234.0);
    row(form(',', ' '), "1  234", none);
    row(form('.', '\0', "%"), "45%", 45.0);
    row(form('.', '\0', "%"), "45 %", 45.0);
    row(form('.', '\0', "%"), "45", 45.0);
    row(form('.', '\0', "kWh"), "12.5 kWh", 12.5);
    row(form('.', '\0', "kWh"), "12.5 MWh", none);
    row(form('.', ',', "$"), "$1,234.50", 1234.5);
    row(form('.', ',', "$"), "-$5", -5.0);
    row(form('.', ',', "$"), "($5)", -5.0);
    row(form(',', '.', "€"), "1.234,50 €", 1234.5);
}

void NumberFormTest::reads()
{
    QFETCH(NumberForm, form);
    QFETCH(QByteArray, text);
    QFETCH(QVariant, value);
    NumberReader reader(form);
    const auto read = reader.decimal({text.constData(), std::size_t(text.size())});
    QCOMPARE(read ? QVariant(*read) : QVariant(), value);
}

void NumberFormTest::isItself_data()
{
    QTest::addColumn<NumberForm>("form");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("itself");
    const auto row = [](const NumberForm &form, const QByteArray &text, bool itself) {
        QTest::addRow("'%s' as %s", text.constData(), qPrintable(form.example())) << form << text << itself;
    };
    for (const char *text : {"0", "-0", "7", "-3", "48.20", "0.5", "-0.001", "1234567890.1234567", "12345678901234567",
                             "0.12345678901234567"})
        row(form('.'), text, true);
    for (const char *text : {"",
                             "-",
                             ".",
                             ".5",
                             "5.",
                             "-.5",
                             "007",
                             "00.5",
                             "+1",
                             " 1",
                             "1 ",
                             "1e5",
                             "1.2.3",
                             "1,5",
                             "--1",
                             "0x1F",
                             "nan",
                             "inf",
                             "1234567890.12345678",
                             "0.123456789012345678",
                             "123456789012345678"})
        row(form('.'), text, false);
    row(form(','), "48", false);
    row(form('.', ','), "48", false);
    row(form('.', '\0', "kWh"), "48", false);
}

void NumberFormTest::isItself()
{
    QFETCH(const NumberForm, form);
    QFETCH(const QByteArray, text);
    NumberReader reader(form);
    const std::string_view cell(text.constData(), static_cast<std::size_t>(text.size()));
    QTEST(reader.isItself(cell), "itself");
    // What stands behind it in its row does not matter.
    for (const char behind : {'7', '.', ',', '-', '\0'}) {
        const QByteArray row = text + QByteArray(byteword::lookedAt, behind);
        const std::string_view amid(row.constData(), cell.size());
        QCOMPARE(isWrittenNumberAmid(amid), isWrittenNumber(cell));
    }
    if (reader.isItself(cell))
        QCOMPARE(reader.decimal(cell), text.toDouble());
}

void NumberFormTest::wholeNumbers_data()
{
    QTest::addColumn<NumberForm>("form");
    QTest::addColumn<QVariant>("value");
    const auto row = [](const char *text, const NumberForm &form, const QVariant &value) {
        QTest::newRow(text) << form << value;
    };
    row("9223372036854775807", form('.'), qlonglong(9'223'372'036'854'775'807));
    row("9,223,372,036,854,775,807", form('.', ','), qlonglong(9'223'372'036'854'775'807));
    row("9223372036854775808", form('.'), QVariant());
    row("0x7f", form('.'), qlonglong(127));
    row("-0x7f", form('.'), qlonglong(-127));
    row("0xzz", form('.'), QVariant());
    row("1.5", form('.'), QVariant());
    row("5-", form('.'), qlonglong(-5));
}

void NumberFormTest::wholeNumbers()
{
    QFETCH(NumberForm, form);
    QFETCH(QVariant, value);
    NumberReader reader(form);
    const auto read = reader.integer(QTest::currentDataTag());
    QCOMPARE(read ? QVariant(qlonglong(*read)) : QVariant(), value);
}

void NumberFormTest::theColumnSettlesTheForm_data()
{
    QTest::addColumn<QString>("cells"); // separated by |
    QTest::addColumn<NumberForm>("form");
    const auto row = [](const char *cells, const NumberForm &form) {
        QTest::newRow(cells) << QString::fromUtf8(cells) << form;
    };
    row("1|2.5", form('.'));
    row("22,5|1.234,5", form(',', '.'));
    row("1,5|2,25", form(','));
    row("1,234.5|7", form('.', ','));
    row("1,234,567|1", form('.', ','));
    row("1'234.5|2", form('.', '\''));
    row("1 234,5|2 234,5", form(',', ' '));
    row("12.5 kWh|13 kWh", form('.', '\0', "kWh"));
    row("45%|46,5%", form(',', '\0', "%"));
    row("$1,234.50|$5.00", form('.', ',', "$"));
    row("+1.5|-2", form('.'));
    row("−368,25%|405,5%", form(',', '\0', "%"));
    row("335.25- m/s|114.5 m/s", form('.', '\0', "m/s"));
    row("-$1,234.50|($5.00)|$-0.25", form('.', ',', "$"));
    row("(1.234,50 €)|-5,25 €", form(',', '.', "€"));
    row("R$ 1.234,56|-R$ 3,99", form(',', '.', "R$"));
    row("Fr. 12.50|Fr. 3.25", form('.', '\0', "Fr."));
    row("12,50 kr.|3,25 kr.", form(',', '\0', "kr."));
    row("SEK 12.50|SEK 3.25", form('.', '\0', "SEK"));
    row("$.50|$1.25", form('.', '\0', "$"));
}

void NumberFormTest::theColumnSettlesTheForm()
{
    QFETCH(QString, cells);
    QFETCH(NumberForm, form);
    NumberVotes votes;
    const QStringList list = cells.split(u'|');
    for (const QString &cell : list)
        votes.add(cell.toStdString());
    const NumberVotes::Verdict verdict = votes.best(false);
    QVERIFY2(verdict.form == form, qPrintable(verdict.form.example()));
    QCOMPARE(verdict.explained(), std::uint64_t(list.size()));
    QVERIFY(!verdict.isAmbiguous);
}

void NumberFormTest::whatIsAmbiguous_data()
{
    QTest::addColumn<bool>("ambiguous");
    QTest::newRow("1.234|5.678") << true;
    QTest::newRow("1,234|5,678") << true;
    QTest::newRow("1.234|5.67") << false;
    QTest::newRow("0.234|5.678") << false;
    QTest::newRow("1.234|12") << true;
    QTest::newRow("12|13") << false;
    QTest::newRow("1,234|5,67") << false;
}

void NumberFormTest::whatIsAmbiguous()
{
    QFETCH(bool, ambiguous);
    NumberVotes votes;
    for (const QString &cell : QString::fromLatin1(QTest::currentDataTag()).split(u'|'))
        votes.add(cell.toStdString());
    QCOMPARE(votes.best(false).isAmbiguous, ambiguous);
    QCOMPARE(votes.best(true).form.decimal == ',', ambiguous || QByteArray(QTest::currentDataTag()).contains(',') ||
                                                       QByteArray(QTest::currentDataTag()) == "12|13");
}

QTEST_GUILESS_MAIN(NumberFormTest)
#include "numberform_test.moc"
