// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/filename.h"
#include "core/workspace/queryfiles.h"
#include "core/workspace/querylibrary.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <memory>

namespace penstock {

namespace {

constexpr int patience = 30'000; // ms

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

/// Saved queries on the disk: nothing is overwritten unasked, nothing that others do goes unseen.
class QueryLibraryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_library = std::make_unique<QueryLibrary>(path(QStringLiteral("queries")), lock());
    }

    void listsFoldersAndQueries();
    void noticesWhatOthersDo();
    void comesToRest_data();
    void comesToRest();
    void renamesAndMovesWithoutOverwriting();
    void whatWasRemovedComesBack();
    void aFileIsNotWrittenOverUnseen();
    void copiesGetNumbers();
    void noFolderIsCopiedIntoItself_data();
    void noFolderIsCopiedIntoItself();
    void secretsAreNotCopied_data();
    void secretsAreNotCopied();
    void names_data();
    void names();
    void wishesBecomeNames();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString lock() const { return path(QStringLiteral("queries.lock")); }
    QString own(const QString &name) const { return path(QStringLiteral("queries/") + name); }
    QStringList shown() const
    {
        QStringList paths;
        for (const QueryLibrary::Entry &entry : m_library->entries())
            paths += entry.path;
        return paths;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QueryLibrary> m_library;
};

void QueryLibraryTest::listsFoldersAndQueries()
{
    write(own(QStringLiteral("plant/last.influxql")), "SELECT last(v) FROM m");
    write(own(QStringLiteral("a.flux")), "buckets()");
    write(own(QStringLiteral("notes.txt")), "no query");
    write(own(QStringLiteral(".git/b.sql")), "hidden");
    QVERIFY(QFile::link(own({}), own(QStringLiteral("plant/around"))));
    m_library->watch();
    QTRY_COMPARE_WITH_TIMEOUT(
        shown(),
        (QStringList{QStringLiteral("plant"), QStringLiteral("plant/last.influxql"), QStringLiteral("a.flux")}),
        patience);
    QCOMPARE(m_library->entries()[1].text, QStringLiteral("SELECT last(v) FROM m"));
    QVERIFY(m_library->entries()[0].isFolder);
    QVERIFY(!m_library->isCut());
    QCOMPARE(m_library->ownPath(own(QStringLiteral("a.flux"))), QStringLiteral("a.flux"));
    QVERIFY(m_library->ownPath(path(QStringLiteral("a.flux"))).isNull());
}

void QueryLibraryTest::noticesWhatOthersDo()
{
    m_library->watch(); // there is no folder yet
    write(own(QStringLiteral("deep/er/a.sql")), "SELECT 1");
    QTRY_COMPARE_WITH_TIMEOUT(shown().size(), 3, patience);
    write(own(QStringLiteral("deep/er/b.sql")), "SELECT 2");
    QTRY_COMPARE_WITH_TIMEOUT(shown().size(), 4, patience);
    QVERIFY(QFile::remove(own(QStringLiteral("deep/er/a.sql"))));
    QTRY_COMPARE_WITH_TIMEOUT(shown().size(), 3, patience);
    QVERIFY(QDir(own(QStringLiteral("deep"))).removeRecursively());
    QTRY_VERIFY_WITH_TIMEOUT(shown().isEmpty(), patience);
}

void QueryLibraryTest::comesToRest_data()
{
    QTest::addColumn<QString>("folder"); // of the queries
    QTest::addColumn<bool>("isClosed");  // one in it can neither be read nor watched
    QTest::newRow("all can be watched") << QStringLiteral("queries") << false;
    QTest::newRow("one is closed") << QStringLiteral("queries") << true;
    QTest::newRow("not even the one around it is there") << QStringLiteral("a/b/queries") << false;
}

void QueryLibraryTest::comesToRest()
{
    QFETCH(const QString, folder);
    QFETCH(const bool, isClosed);
    m_library = std::make_unique<QueryLibrary>(path(folder), lock());
    const auto file = [&](const char *name) { return m_library->fullPath(QString::fromLatin1(name)); };
    if (folder == QLatin1String("queries"))
        write(file("in/a.sql"), "SELECT 1");
    const uid_t self = ::geteuid();
    const auto back = qScopeGuard([&] {
        if (::seteuid(self) != 0)
            qFatal("This process stays somebody else.");
    });
    if (isClosed) {
        constexpr QFile::Permissions forAll = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                              QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(m_folder->path(), forAll));
        QVERIFY(QFile::setPermissions(m_library->folder(), forAll));
        QVERIFY(QFile::setPermissions(file("in"), {}));
        if (self == 0) // nothing is closed to the administrator
            QCOMPARE(::seteuid(65'534), 0);
        if (QDir(m_library->folder()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty())
            QSKIP("Nobody else gets to where files for a while are.");
    }
    m_library->watch();
    QTRY_VERIFY_WITH_TIMEOUT(m_library->isSettled(), patience);
    if (isClosed) {
        QCOMPARE(shown(), QStringList{QStringLiteral("in")});
        QCOMPARE(::seteuid(self), 0);
        QVERIFY(QFile::setPermissions(file("in"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    // And what comes then is noticed.
    write(file("b.sql"), "SELECT 2");
    QTRY_VERIFY_WITH_TIMEOUT(shown().contains(QStringLiteral("b.sql")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_library->isSettled(), patience);
}

void QueryLibraryTest::renamesAndMovesWithoutOverwriting()
{
    write(own(QStringLiteral("a.sql")), "A");
    write(own(QStringLiteral("b.sql")), "B");
    write(own(QStringLiteral("in/a.sql")), "C");
    QSignalSpy moved(m_library.get(), &QueryLibrary::moved);
    QVERIFY(!m_library->rename(QStringLiteral("a.sql"), QStringLiteral("b")));
    QVERIFY(!m_library->rename(QStringLiteral("a.sql"), QStringLiteral("x/y")));
    QVERIFY(!m_library->move(QStringLiteral("a.sql"), QStringLiteral("in")));
    QVERIFY(!m_library->move(QStringLiteral("in"), QStringLiteral("in/below")));
    QVERIFY(moved.isEmpty());
    QCOMPARE(bytesOf(own(QStringLiteral("b.sql"))), QByteArray("B"));
    QCOMPARE(bytesOf(own(QStringLiteral("in/a.sql"))), QByteArray("C"));

    QCOMPARE(m_library->rename(QStringLiteral("a.sql"), QStringLiteral("c")).value_or(QString()),
             QStringLiteral("c.sql"));
    QCOMPARE(moved.last(), (QVariantList{own(QStringLiteral("a.sql")), own(QStringLiteral("c.sql"))}));
    QCOMPARE(m_library->move(QStringLiteral("c.sql"), QStringLiteral("in")).value_or(QString()),
             QStringLiteral("in/c.sql"));
    QCOMPARE(m_library->move(QStringLiteral("in/c.sql"), {}).value_or(QString()), QStringLiteral("c.sql"));
    QCOMPARE(m_library->makeFolder({}, QStringLiteral("new")).value_or(QString()), QStringLiteral("new"));
    QVERIFY(!m_library->makeFolder({}, QStringLiteral("new")));
    QCOMPARE(m_library->move(QStringLiteral("in"), QStringLiteral("new")).value_or(QString()),
             QStringLiteral("new/in"));
    QCOMPARE(bytesOf(own(QStringLiteral("new/in/a.sql"))), QByteArray("C"));
}

void QueryLibraryTest::whatWasRemovedComesBack()
{
    write(own(QStringLiteral("in/a.sql")), "A");
    m_library->watch();
    QTRY_COMPARE_WITH_TIMEOUT(shown().size(), 2, patience);
    const Result<QString> place = m_library->remove(QStringLiteral("in"));
    QVERIFY(place.has_value());
    QTRY_VERIFY_WITH_TIMEOUT(shown().isEmpty(), patience);
    QVERIFY(!QFile::exists(own(QStringLiteral("in"))));
    write(own(QStringLiteral("in/b.sql")), "B"); // somebody takes the name meanwhile
    QVERIFY(!m_library->restore(*place, QStringLiteral("in")));
    QVERIFY(QDir(own(QStringLiteral("in"))).removeRecursively());
    QVERIFY(m_library->restore(*place, QStringLiteral("in")).has_value());
    QCOMPARE(bytesOf(own(QStringLiteral("in/a.sql"))), QByteArray("A"));
    QVERIFY(!m_library->remove(QStringLiteral("no such.sql")));
}

void QueryLibraryTest::aFileIsNotWrittenOverUnseen()
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

void QueryLibraryTest::copiesGetNumbers()
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

void QueryLibraryTest::noFolderIsCopiedIntoItself_data()
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

void QueryLibraryTest::noFolderIsCopiedIntoItself()
{
    QFETCH(const QString, from);
    QFETCH(const QString, into);
    QFETCH(const int, copied);
    write(own(QStringLiteral("in/a.sql")), "A");
    write(own(QStringLiteral("in/deep/b.sql")), "B");
    QVERIFY(QFile::link(own(QStringLiteral("in/deep")), own(QStringLiteral("link"))));
    const CopiedQueries report = copyQueries({m_library->fullPath(from)}, own(into));
    QCOMPARE(report.copied, copied);
    QCOMPARE(report.problems.size(), copied == 0 ? 1 : 0);
    int files = 0;
    for (QDirIterator each(own({}), QDir::Files, QDirIterator::Subdirectories); each.hasNext(); each.next())
        ++files;
    QCOMPARE(files, 2 + copied);
}

void QueryLibraryTest::secretsAreNotCopied_data()
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

void QueryLibraryTest::secretsAreNotCopied()
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

void QueryLibraryTest::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("plain") << QStringLiteral("last values, plant 3") << true;
    QTest::newRow("letters of the world") << QStringLiteral("Öfen – 温度") << true;
    QTest::newRow("a dot inside") << QStringLiteral("v1.2") << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("spaces") << QStringLiteral("  ") << false;
    QTest::newRow("slash") << QStringLiteral("a/b") << false;
    QTest::newRow("backslash") << QStringLiteral("a\\b") << false;
    QTest::newRow("up") << QStringLiteral("..") << false;
    QTest::newRow("hidden") << QStringLiteral(".git") << false;
    QTest::newRow("line break") << QStringLiteral("a\nb") << false;
    QTest::newRow("zero") << QString(QChar(u'\0')) << false;
    QTest::newRow("colon") << QStringLiteral("12:30") << false;
    QTest::newRow("space at the end") << QStringLiteral("a ") << false;
    QTest::newRow("dot at the end") << QStringLiteral("a.") << false;
    QTest::newRow("device") << QStringLiteral("nul.x") << false;
    QTest::newRow("half a character") << QString(QChar(0xD83D)) << false;
    QTest::newRow("too long") << QString(150, QChar(0x6E29)) << false; // 450 bytes
}

void QueryLibraryTest::names()
{
    QFETCH(const QString, name);
    QFETCH(const bool, isGood);
    const Status status = checkFileName(name);
    QCOMPARE(status.has_value(), isGood);
    if (!isGood) {
        QVERIFY(!status.error().message.isEmpty());
        return;
    }
    // And the file system agrees.
    QVERIFY(m_library->makeFolder({}, name).has_value());
    QVERIFY(QFileInfo(own(name)).isDir());
}

void QueryLibraryTest::wishesBecomeNames()
{
    QCOMPARE(fileNameFrom(QStringLiteral("SELECT mean(\"v\") FROM a/b")), QStringLiteral("SELECT mean( v ) FROM a b"));
    QCOMPARE(fileNameFrom(QStringLiteral("../..")), QStringLiteral("query"));
    QVERIFY(checkFileName(fileNameFrom(QString(500, QChar(0x6E29)))).has_value());
    QVERIFY(checkFileName(fileNameFrom(QStringLiteral("con"))).has_value());
}

} // namespace penstock

QTEST_MAIN(penstock::QueryLibraryTest)
#include "querylibrary_test.moc"
