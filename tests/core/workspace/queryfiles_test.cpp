// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/queryfiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace penstock {

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Queries stored and copied: nothing is overwritten unasked, and no secret gets into a file.
class QueryFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aFileIsNotWrittenOverUnseen();
    void copiesGetNumbers();
    void noFolderIsCopiedIntoItself_data();
    void noFolderIsCopiedIntoItself();
    void secretsAreNotCopied_data();
    void secretsAreNotCopied();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString lock() const { return path(QStringLiteral("queries.lock")); }
    QString own(const QString &name) const { return path(QStringLiteral("queries/") + name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void QueryFilesTest::aFileIsNotWrittenOverUnseen()
{
    const QString file = own(QStringLiteral("in/a.sql"));
    const QueryFile query{.text = QStringLiteral("SELECT 1"), .language = Language::Sql, .hasTarget = false};
    const StoredQuery first = storeQuery(file, query, {}, lock());
    QVERIFY(first.status.has_value());
    QCOMPARE(bytesOf(file), QByteArray("SELECT 1\n"));

    // Another window made it first, too.
    const StoredQuery second = storeQuery(file, query, {}, lock());
    QVERIFY(!second.status && second.isConflict);

    QueryFile mine = query;
    mine.text = QStringLiteral("SELECT 2");
    const StoredQuery third = storeQuery(file, mine, first.print, lock());
    QVERIFY(third.status.has_value());
    QVERIFY(third.print != first.print);
    QVERIFY(storeQuery(file, query, first.print, lock()).isConflict); // whoever still has the first state
    QCOMPARE(bytesOf(file), QByteArray("SELECT 2\n"));
    const Result<LoadedQuery> loaded = loadQuery(file);
    QVERIFY(loaded.has_value());
    QCOMPARE(loaded->print, third.print);
    QCOMPARE(loaded->file.text, QStringLiteral("SELECT 2"));

    // What is gone is made again; what was said so is replaced.
    QVERIFY(QFile::remove(file));
    QVERIFY(storeQuery(file, query, third.print, lock()).status.has_value());
    QVERIFY(replaceQuery(file, mine).status.has_value());
    QCOMPARE(bytesOf(file), QByteArray("SELECT 2\n"));
    QVERIFY(!loadQuery(own(QStringLiteral("none.sql"))));
    write(own(QStringLiteral("bad.sql")), "\xFF\xFE");
    QVERIFY(!loadQuery(own(QStringLiteral("bad.sql"))));
}

void QueryFilesTest::copiesGetNumbers()
{
    write(path(QStringLiteral("from/a.sql")), "A");
    write(path(QStringLiteral("from/deep/b.flux")), "B");
    write(path(QStringLiteral("from/notes.txt")), "no query");
    write(path(QStringLiteral("from/bad.sql")), "\xFF");
    write(own(QStringLiteral("a.sql")), "own");
    const CopiedQueries copied =
        copyQueries({path(QStringLiteral("from/a.sql")), path(QStringLiteral("from"))}, own({}));
    QCOMPARE(copied.copied, 3);
    QCOMPARE(copied.problems.size(), 2);
    QCOMPARE(bytesOf(own(QStringLiteral("a.sql"))), QByteArray("own"));
    QCOMPARE(bytesOf(own(QStringLiteral("a (2).sql"))), QByteArray("A"));
    QCOMPARE(bytesOf(own(QStringLiteral("from/deep/b.flux"))), QByteArray("B"));
    QVERIFY(!QFile::exists(own(QStringLiteral("from/bad.sql"))));
}

void QueryFilesTest::noFolderIsCopiedIntoItself_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("into");
    QTest::addColumn<int>("copied"); // of the two in it
    const auto row = [](const char *name, const char *from, const char *into, int copied) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(into) << copied;
    };
    row("itself", "in", "in", 0);
    row("a folder in it", "in", "in/deep", 0);
    row("a new one, far below", "in", "in/deep/new/er", 0);
    row("the whole library, as it is exported", "", "in", 0);
    row("by another way", "in/../in/", "in/deep/..", 0);
    row("by a link", "in", "link", 0);
    row("a folder of a longer name", "in", "inside", 2);
    row("the folder around it", "in/deep", "in", 1);
}

void QueryFilesTest::noFolderIsCopiedIntoItself()
{
    QFETCH(const QString, from);
    QFETCH(const QString, into);
    QFETCH(const int, copied);
    write(own(QStringLiteral("in/a.sql")), "A");
    write(own(QStringLiteral("in/deep/b.sql")), "B");
    QVERIFY(QFile::link(own(QStringLiteral("in/deep")), own(QStringLiteral("link"))));
    const CopiedQueries report = copyQueries({from.isEmpty() ? path(QStringLiteral("queries")) : own(from)}, own(into));
    QCOMPARE(report.copied, copied);
    QCOMPARE(report.problems.size(), copied == 0 ? 1 : 0);
    int files = 0;
    for (QDirIterator each(own({}), QDir::Files, QDirIterator::Subdirectories); each.hasNext(); each.next())
        ++files;
    QCOMPARE(files, 2 + copied);
}

void QueryFilesTest::secretsAreNotCopied_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("copy"); // empty: all is copied as it is
    QTest::newRow("InfluxQL") << QStringLiteral("a.influxql")
                              << QByteArray("-- penstock: {\"connection\":\"home\",\"database\":\"d\"}\r\n"
                                            "CREATE USER bob WITH PASSWORD 'TypedSecret'\r\n")
                              << QByteArray("-- penstock: {\"connection\":\"home\",\"database\":\"d\"}\r\n"
                                            "CREATE USER bob WITH PASSWORD /* password not kept */\r\n");
    QTest::newRow("Flux") << QStringLiteral("a.flux")
                          << QByteArray("from(bucket: \"b\", host: \"https://h\", token: \"TypedSecret\")")
                          << QByteArray("from(bucket: \"b\", host: \"https://h\", token: \"\")");
    QTest::newRow("none, byte for byte") << QStringLiteral("b.sql") << QByteArray("SELECT 1\r\nFROM m\n\n")
                                         << QByteArray();
}

void QueryFilesTest::secretsAreNotCopied()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, copy);
    write(path(QStringLiteral("from/deep/") + name), bytes);
    const CopiedQueries copied = copyQueries({path(QStringLiteral("from"))}, own({}));
    QCOMPARE(copied.copied, 1);
    QVERIFY(copied.problems.isEmpty());
    QCOMPARE(bytesOf(own(QStringLiteral("from/deep/") + name)), copy.isEmpty() ? bytes : copy);
    QCOMPARE(copied.redacted.size(), copy.isEmpty() ? 0 : 1);
    for (const QString &said : copied.redacted)
        QVERIFY2(said.contains(name) && !said.contains(QStringLiteral("TypedSecret")), qPrintable(said));
}

} // namespace penstock

QTEST_MAIN(penstock::QueryFilesTest)
#include "queryfiles_test.moc"
