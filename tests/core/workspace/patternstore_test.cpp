// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/patternstore.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace penstock;

namespace {

OwnPattern own(const QString &name, const QString &text, const QString &group = {},
               Language language = Language::InfluxQl)
{
    return {group, QueryPattern(name, QStringLiteral("Title of ") + name, text, language)};
}

} // namespace

class PatternStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void comeBackInTheNextRun();
    void areGrouped();
    void badOnesAreRefused_data();
    void badOnesAreRefused();
    void aChangedNameReplaces();
    void twoWindowsHaveOneList();
    void aDamagedFileIsNotOverwritten_data();
    void aDamagedFileIsNotOverwritten();
    void takesAFileOver();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("patterns.json")); }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void PatternStoreTest::comeBackInTheNextRun()
{
    const QString text = QStringLiteral("SELECT \"{field}\" FROM \"Wärme\"\nWHERE h = '{h}'");
    {
        PatternStore store(path());
        QSignalSpy changed(&store, &PatternStore::changed);
        QVERIFY(store.put(own(QStringLiteral("mine"), text, QStringLiteral("Plant"))));
        QVERIFY(store.put(own(QStringLiteral("mine"), QStringLiteral("buckets()"), {}, Language::Flux)));
        QCOMPARE(changed.count(), 2);
    }
    const PatternStore store(path());
    QCOMPARE(store.patterns().size(), 2);
    QCOMPARE(store.patterns().constFirst().group, QStringLiteral("Plant"));
    QCOMPARE(store.patterns().constFirst().pattern.text(), text);
    QCOMPARE(store.patterns().constLast().pattern.language(), Language::Flux);
    QVERIFY(store.problems().isEmpty());
}

void PatternStoreTest::areGrouped()
{
    PatternStore store(path());
    QVERIFY(store.put(own(QStringLiteral("a"), QStringLiteral("SHOW A"))));
    QVERIFY(store.put(own(QStringLiteral("b"), QStringLiteral("SHOW B"), QStringLiteral("Z"))));
    QVERIFY(store.put(own(QStringLiteral("c"), QStringLiteral("SHOW C"), QStringLiteral("Y"))));
    QVERIFY(store.put(own(QStringLiteral("d"), QStringLiteral("SELECT 1"), QStringLiteral("Y"), Language::Sql)));
    const QList<PatternGroup> groups = store.groups(Language::InfluxQl);
    QCOMPARE(groups.size(), 3);
    QCOMPARE(groups[0].title, QStringLiteral("Y"));
    QCOMPARE(groups[0].patterns.size(), 1);
    QCOMPARE(groups[1].title, QStringLiteral("Z"));
    QCOMPARE(groups[2].patterns.constFirst().name(), QStringLiteral("a"));
    QCOMPARE(store.groups(Language::Sql).size(), 1);
    QVERIFY(store.groups(Language::Flux).isEmpty());
}

void PatternStoreTest::badOnesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *what, const char *name, const char *text, const char *reason) {
        QTest::newRow(what) << QString::fromUtf8(name) << QString::fromUtf8(text) << QString::fromUtf8(reason);
    };
    row("no name", "", "SHOW A", "needs a name");
    row("a backslash", "wr\\ite", "SHOW A", "no name for a pattern");
    row("a digit first", "1a", "SHOW A", "no name for a pattern");
    row("built in", "show_databases", "SHOW A", "built-in");
    row("no text", "a", " \n", "no text");
    row("a stray brace", "a", "SELECT {", "character 8");
}

void PatternStoreTest::badOnesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, reason);
    PatternStore store(path());
    const Status status = store.put(own(name, text));
    QVERIFY(!status);
    QVERIFY2(status.error().message.contains(reason), qPrintable(status.error().message));
    QVERIFY(store.patterns().isEmpty());
    store.flush();
    QVERIFY(!QFile::exists(path()));
}

void PatternStoreTest::aChangedNameReplaces()
{
    PatternStore store(path());
    QVERIFY(store.put(own(QStringLiteral("a"), QStringLiteral("SHOW A"))));
    QVERIFY(store.put(own(QStringLiteral("b"), QStringLiteral("SHOW B"))));
    QVERIFY2(!store.put(own(QStringLiteral("b"), QStringLiteral("SHOW C"))), "it would replace another in silence");
    QVERIFY(store.put(own(QStringLiteral("c"), QStringLiteral("SHOW C")), store.patterns()[0].pattern));
    QVERIFY(!store.put(own(QStringLiteral("b"), QStringLiteral("SHOW C")), store.patterns()[0].pattern));
    // Of another language it is still the same one, and does not take the place of a third.
    QVERIFY(store.put(own(QStringLiteral("c"), QStringLiteral("SELECT 1"), {}, Language::Sql)));
    QVERIFY(!store.put(own(QStringLiteral("c"), QStringLiteral("SELECT 2"), {}, Language::Sql),
                       store.patterns()[0].pattern));
    QVERIFY(store.remove(Language::Sql, QStringLiteral("c")));
    QVERIFY(store.remove(Language::InfluxQl, QStringLiteral("b")));
    QCOMPARE(store.patterns().size(), 1);
    store.flush();
    const PatternStore again(path());
    QCOMPARE(again.patterns().size(), 1);
    QCOMPARE(again.patterns().constFirst().pattern.name(), QStringLiteral("c"));
}

void PatternStoreTest::twoWindowsHaveOneList()
{
    PatternStore one(path());
    PatternStore other(path());
    QVERIFY(one.put(own(QStringLiteral("a"), QStringLiteral("SHOW A"))));
    one.flush();
    QVERIFY(other.put(own(QStringLiteral("b"), QStringLiteral("SHOW B"))));
    other.flush();
    QCOMPARE(PatternStore(path()).patterns().size(), 2);
}

void PatternStoreTest::aDamagedFileIsNotOverwritten_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << QByteArray("{\"version\": 1,\n");
    QTest::newRow("another version") << QByteArray(R"({"version": 2, "patterns": []})");
    QTest::newRow("another file") << QByteArray(R"({"version": 1, "connections": []})");
    QTest::newRow("a bad pattern") << QByteArray(
        R"({"version": 1, "patterns": [{"name": "a", "language": "influxql", "text": "{"}]})");
    QTest::newRow("an unknown language") << QByteArray(
        R"({"version": 1, "patterns": [{"name": "a", "language": "promql", "text": "up"}]})");
}

void PatternStoreTest::aDamagedFileIsNotOverwritten()
{
    QFETCH(QByteArray, bytes);
    write(bytes);
    {
        PatternStore store(path());
        QCOMPARE(store.problems().size(), 1);
        QVERIFY(!store.put(own(QStringLiteral("b"), QStringLiteral("SHOW B"))));
    }
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void PatternStoreTest::takesAFileOver()
{
    PatternStore store(path());
    QVERIFY(store.put(own(QStringLiteral("a"), QStringLiteral("SHOW A"))));
    const Result<QStringList> left = store.take(R"({"version": 1, "patterns": [
        {"name": "a", "language": "influxql", "text": "SHOW NEW"},
        {"name": "b", "title": "Bee", "group": "G", "language": "sql", "text": "SELECT 1"},
        {"name": "show_users", "language": "influxql", "text": "SHOW USERS"}]})");
    QVERIFY(left);
    QCOMPARE(left->size(), 1);
    QVERIFY2(left->constFirst().startsWith(QStringLiteral("Pattern 3: ")), qPrintable(left->constFirst()));
    QCOMPARE(store.patterns().size(), 2);
    QCOMPARE(store.patterns().constFirst().pattern.text(), QStringLiteral("SHOW NEW"));
    QVERIFY(!store.take("[]"));
}

QTEST_GUILESS_MAIN(PatternStoreTest)

#include "patternstore_test.moc"
