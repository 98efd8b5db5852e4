// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/rejectsfile.h"
#include "core/writing/rejectedlines.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace penstock;

/// What a run has refused, as lines to be mended.
class RejectedLinesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesComeBackAsTheyWere_data();
    void linesComeBackAsTheyWere();
    void whatIsNoLineProtocolIsRefused_data();
    void whatIsNoLineProtocolIsRefused();
    void aFileThatIsNotThere();

private:
    static RejectedRow row(quint64 number, const QString &text);
};

RejectedRow RejectedLinesTest::row(quint64 number, const QString &text)
{
    RejectedRow made;
    made.row = number;
    made.position = number;
    made.reason = QStringLiteral("field type conflict");
    made.text = text;
    return made;
}

void RejectedLinesTest::linesComeBackAsTheyWere_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("one") << QStringList{QStringLiteral("m v=1 10")};
    QTest::newRow("tags and texts with commas and quotes")
        << QStringList{QStringLiteral(R"(m,host=a,b=c v="x, \"y\" z" 10)"), QStringLiteral("m,host=b v=2i 20")};
    QTest::newRow("a mistake of its own is still meant as a line")
        << QStringList{QStringLiteral("m v= 10"), QStringLiteral("m v=1 nonsense")};
    QTest::newRow("blanks stay") << QStringList{QStringLiteral("  m v=1  10 ")};
    QTest::newRow("beyond ASCII") << QStringList{QStringLiteral("größe,ort=Köln v=1 10")};
    QTest::newRow("half of them may be strange")
        << QStringList{QStringLiteral("m v=1"), QStringLiteral("nothing like it")};
}

void RejectedLinesTest::linesComeBackAsTheyWere()
{
    QFETCH(QStringList, lines);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("bad.csv"));
    QList<RejectedRow> rows;
    for (const QString &line : std::as_const(lines))
        rows += row(quint64(rows.size()) + 1, line);
    QVERIFY(RejectsFile::save(rows, path));
    const Result<QString> read = rejectedLines(path);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(*read, lines.join(u'\n') + u'\n');
}

void RejectedLinesTest::whatIsNoLineProtocolIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("message");
    const QByteArray header = "row,line,column,reason,text\n";
    const auto noLines = QStringLiteral("are no line protocol");
    const auto noFile = QStringLiteral("is no file of rejected rows");
    QTest::newRow("messages") << header + "1,,\"orders/2, offset 17\",no number,\"{\"\"a\"\":\"\"b=c\"\"}\"\n"
                              << noLines;
    QTest::newRow("lists") << header + "1,,,no number,\"[1,2]\"\n" << noLines;
    QTest::newRow("rows of a table") << header + "3,4,temp,no number,\"2024-01-01,x\"\n" << noLines;
    QTest::newRow("no row") << header << noLines;
    QTest::newRow("a table") << QByteArray("time,temp\n1,2\n") << noFile;
    QTest::newRow("another table with a text") << QByteArray("row,text\n1,m v=1\n") << noFile;
}

void RejectedLinesTest::whatIsNoLineProtocolIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, message);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("bad.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const Result<QString> read = rejectedLines(file.fileName());
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::BadInput);
    QVERIFY2(read.error().message.contains(message), qPrintable(read.error().message));
    QVERIFY(read.error().message.contains(QStringLiteral("bad.csv")));
}

void RejectedLinesTest::aFileThatIsNotThere()
{
    const QTemporaryDir folder;
    const Result<QString> read = rejectedLines(folder.filePath(QStringLiteral("gone.csv")));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::File);
}

QTEST_GUILESS_MAIN(RejectedLinesTest)
#include "rejectedlines_test.moc"
