// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/queryfile.h"

#include <QTest>

namespace penstock {

/// Queries as files: what is read is written back byte for byte, and no secret gets in.
class QueryFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesComeBack_data();
    void bytesComeBack();
    void theFirstLineSaysTheTarget();
    void whatIsNoTargetStaysInTheText_data();
    void whatIsNoTargetStaysInTheText();
    void whatIsNoTextIsRefused();
    void secretsStayOut();
    void theEndingSaysTheLanguage();
};

void QueryFileTest::bytesComeBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Language>("language");
    QTest::newRow("plain") << QByteArray("SELECT 1") << Language::InfluxQl;
    QTest::newRow("with a line break at its end") << QByteArray("SELECT 1\n") << Language::InfluxQl;
    QTest::newRow("two") << QByteArray("SELECT 1\n\n") << Language::Sql;
    QTest::newRow("Windows") << QByteArray("SELECT 1;\r\nSELECT 2\r\n") << Language::Sql;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFSELECT '\xC3\xA4'\n") << Language::Sql;
    QTest::newRow("target") << QByteArray("-- penstock: {\"connection\":\"a \\\"b\\\" \xC3\xA4\",\"database\":\"d\"}\n"
                                          "SELECT 1\n")
                            << Language::InfluxQl;
    QTest::newRow("target, Windows, mark")
        << QByteArray("\xEF\xBB\xBF// penstock: {\"database\":\"d\"}\r\nbuckets()\r\n") << Language::Flux;
    QTest::newRow("target alone") << QByteArray("-- penstock: {\"database\":\"d\"}\n") << Language::InfluxQl;
    QTest::newRow("nothing") << QByteArray() << Language::InfluxQl;
}

void QueryFileTest::bytesComeBack()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Language, language);
    const Result<QueryFile> file = QueryFile::fromBytes(bytes, language);
    QVERIFY(file.has_value());
    QVERIFY(!file->text.contains(u'\r'));
    QCOMPARE(file->toBytes(), bytes);
}

void QueryFileTest::theFirstLineSaysTheTarget()
{
    QueryFile file{.text = QStringLiteral("SELECT 1"),
                   .language = Language::Flux,
                   .connection = QStringLiteral("plant\n3"),
                   .database = QStringLiteral("*/ -- \"")};
    const QByteArray bytes = file.toBytes();
    QCOMPARE(bytes.count('\n'), 2); // no name leaves the comment
    QVERIFY(bytes.startsWith("// penstock: {"));
    const Result<QueryFile> read = QueryFile::fromBytes(bytes, Language::Flux);
    QVERIFY(read.has_value());
    QCOMPARE(read->connection, file.connection);
    QCOMPARE(read->database, file.database);
    QCOMPARE(read->text, file.text);
    QVERIFY(read->hasTarget);
    file.connection.clear();
    file.database.clear();
    QCOMPARE(file.toBytes(), QByteArray("SELECT 1\n"));
}

void QueryFileTest::whatIsNoTargetStaysInTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no JSON") << QStringLiteral("-- penstock: the pipe\nSELECT 1");
    QTest::newRow("a list") << QStringLiteral("-- penstock: [1]\nSELECT 1");
    QTest::newRow("another language's") << QStringLiteral("// penstock: {\"database\":\"d\"}\nSELECT 1");
    QTest::newRow("second line") << QStringLiteral("SELECT 1\n-- penstock: {\"database\":\"d\"}");
}

void QueryFileTest::whatIsNoTargetStaysInTheText()
{
    QFETCH(const QString, text);
    const Result<QueryFile> file = QueryFile::fromBytes(text.toUtf8(), Language::InfluxQl);
    QVERIFY(file.has_value());
    QCOMPARE(file->text, text);
    QVERIFY(!file->hasTarget);
    QCOMPARE(file->toBytes(), text.toUtf8());
}

void QueryFileTest::whatIsNoTextIsRefused()
{
    QVERIFY(!QueryFile::fromBytes("SELECT '\xFF'", Language::InfluxQl));
    QVERIFY(!QueryFile::fromBytes("SELECT '\xC3", Language::InfluxQl)); // cut in a character
    QVERIFY(!QueryFile::fromBytes(QByteArray("a\0b", 3), Language::InfluxQl));
}

void QueryFileTest::secretsStayOut()
{
    const QueryFile file{.text = QStringLiteral("CREATE USER bob WITH PASSWORD 'TypedSecret'")};
    QVERIFY(!file.toBytes().contains("TypedSecret"));
    QVERIFY(file.toBytes().contains("CREATE USER bob"));
}

void QueryFileTest::theEndingSaysTheLanguage()
{
    for (const Language language : {Language::InfluxQl, Language::Sql, Language::Flux})
        QCOMPARE(QueryFile::languageOf(QStringLiteral("/a b/c") + QueryFile::ending(language)), language);
    QCOMPARE(QueryFile::languageOf(QStringLiteral("A.SQL")), Language::Sql);
    QVERIFY(!QueryFile::languageOf(QStringLiteral("a.txt")));
    QVERIFY(!QueryFile::languageOf(QStringLiteral("sql")));
}

} // namespace penstock

QTEST_MAIN(penstock::QueryFileTest)
#include "queryfile_test.moc"
