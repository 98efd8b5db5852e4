// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/filename.h"
#include "core/workspace/querylibrary.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

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

/// Saved queries in their folders: nothing is overwritten unasked, nothing that others do goes unseen.
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
    QTRY_COMPARE(shown(), (QStringList{QStringLiteral("plant"), QStringLiteral("plant/last.influxql"),
                                       QStringLiteral("a.flux")}));
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
    QTRY_COMPARE(shown().size(), 3);
    write(own(QStringLiteral("deep/er/b.sql")), "SELECT 2");
    QTRY_COMPARE(shown().size(), 4);
    QVERIFY(QFile::remove(own(QStringLiteral("deep/er/a.sql"))));
    QTRY_COMPARE(shown().size(), 3);
    QVERIFY(QDir(own(QStringLiteral("deep"))).removeRecursively());
    QTRY_VERIFY(shown().isEmpty());
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
    QTRY_VERIFY(m_library->isSettled());
    if (isClosed) {
        QCOMPARE(shown(), QStringList{QStringLiteral("in")});
        QCOMPARE(::seteuid(self), 0);
        QVERIFY(QFile::setPermissions(file("in"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }
    // And what comes then is noticed.
    write(file("b.sql"), "SELECT 2");
    QTRY_VERIFY(shown().contains(QStringLiteral("b.sql")));
    QTRY_VERIFY(m_library->isSettled());
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
    QTRY_COMPARE(shown().size(), 2);
    const Result<QString> place = m_library->remove(QStringLiteral("in"));
    QVERIFY(place.has_value());
    QTRY_VERIFY(shown().isEmpty());
    QVERIFY(!QFile::exists(own(QStringLiteral("in"))));
    write(own(QStringLiteral("in/b.sql")), "B"); // somebody takes the name meanwhile
    QVERIFY(!m_library->restore(*place, QStringLiteral("in")));
    QVERIFY(QDir(own(QStringLiteral("in"))).removeRecursively());
    QVERIFY(m_library->restore(*place, QStringLiteral("in")).has_value());
    QCOMPARE(bytesOf(own(QStringLiteral("in/a.sql"))), QByteArray("A"));
    QVERIFY(!m_library->remove(QStringLiteral("no such.sql")));
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
