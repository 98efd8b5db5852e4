// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is found in each file of tests/data/csv. With PENSTOCK_WRITE_EXPECTED set it is written, to be looked at.
#include "core/csv/csvreader.h"
#include "core/csv/csvsniff.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace penstock;

namespace {

template <typename Texts> QString joined(const Texts &texts)
{
    QStringList list;
    for (const auto &text : texts) {
        list += QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
                    .replace(QStringLiteral("\r"), QStringLiteral("\\r"))
                    .replace(QStringLiteral("\n"), QStringLiteral("\\n"))
                    .replace(QChar(0), QStringLiteral("\\0"));
    }
    return list.join(QStringLiteral(" | "));
}

QString flawName(const CsvReader &reader)
{
    switch (reader.flaw()) {
    case CsvReader::Flaw::None:
        break;
    case CsvReader::Flaw::TextAfterQuote:
        return QStringLiteral(" (text after quote)");
    case CsvReader::Flaw::NulByte:
        return QStringLiteral(" (NUL)");
    case CsvReader::Flaw::OpenQuote:
        return QStringLiteral(" (open quote)");
    case CsvReader::Flaw::CutOff:
        return QStringLiteral(" (cut off)");
    case CsvReader::Flaw::OtherTable:
        return QStringLiteral(" (other table)");
    }
    return {};
}

/// Names, units, the rows with their lines, and what is said of them.
QString describe(const QByteArray &text)
{
    constexpr int most = 12;
    const CsvSniff sniff = CsvSniff::of({text.constData(), static_cast<std::size_t>(text.size())});
    QStringList lines;
    CsvReader reader(sniff.dialect);
    if (!reader.openText(text))
        return QStringLiteral("not opened");
    lines += QStringLiteral("names: ") + joined(reader.header());
    if (!reader.units().empty())
        lines += QStringLiteral("units: ") + joined(reader.units());
    if (sniff.dialect.decimalComma)
        lines += QStringLiteral("decimal comma");
    int rows = 0;
    CsvReader::Next next{};
    for (; (next = reader.next()) == CsvReader::Next::Record; ++rows) {
        if (rows < most)
            lines += QStringLiteral("%1: %2%3").arg(reader.line()).arg(joined(reader.fields()), flawName(reader));
    }
    if (rows > most)
        lines += QStringLiteral("%1 rows").arg(rows);
    if (next == CsvReader::Next::Failed)
        lines += QStringLiteral("failed: ") + reader.error().message;
    const CsvReader::Skipped &skipped = reader.skipped();
    const auto count = [&lines](const char *what, const CsvReader::Skipped::Lines &of) {
        if (of.count > 0)
            lines += QStringLiteral("%1: %2, first on line %3").arg(QLatin1String(what)).arg(of.count).arg(of.first);
    };
    count("comments", skipped.comments);
    count("repeated headers", skipped.repeatedHeaders);
    count("NUL lines", skipped.nulLines);
    for (const Finding &finding : sniff.findings) {
        const bool isAsked = finding.certainty == Certainty::Ambiguous;
        lines += QStringLiteral("%1: %2 [%3]")
                     .arg(isAsked ? QStringLiteral("asked") : QStringLiteral("said"), finding.sentence, finding.option);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace

class CsvFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(TEST_DATA "/csv"));
        for (const QString &name : folder.entryList({QStringLiteral("*.csv")}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
        QVERIFY(folder.entryList({QStringLiteral("*.csv")}).size() > 70);
    }

    void files()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString seen = describe(file.readAll());
        QFile expected(path.chopped(3) + QStringLiteral("txt"));
        if (qEnvironmentVariableIsSet("PENSTOCK_WRITE_EXPECTED")) {
            QVERIFY(expected.open(QIODevice::WriteOnly));
            expected.write(seen.toUtf8());
            return;
        }
        QVERIFY(expected.open(QIODevice::ReadOnly));
        QCOMPARE(seen, QString::fromUtf8(expected.readAll()));
    }
};

QTEST_GUILESS_MAIN(CsvFilesTest)
#include "csvfiles_test.moc"
