// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "core/workspace/sessionstore.h"
#include "tests/support/patience.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace penstock {

namespace {

SavedTab tab(const QString &id, const QString &text)
{
    return {id, text, 2, QStringLiteral("profile"), QStringLiteral("telemetry"), Language::Flux};
}

QStringList texts(const QList<SavedTab> &tabs)
{
    QStringList list;
    for (const SavedTab &one : tabs)
        list += one.text;
    return list;
}

} // namespace

class SessionStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void tabsComeBackInTheirOrder();
    void aClosedTabIsForgotten();
    void t4_5_filesArePrivateAndWithoutPasswords();
    void t4_5_twoProcessesShareNoTab();
    void t4_5_whatEndedWindowsLeftIsNotLost();
    void t4_5_aTabMissingFromTheOrderIsNotLost();
    void t4_5_whatCannotBeKeptIsTold();
    void linesAreKeptExactly();
    void chartsAreDrawnAsBefore_data();
    void chartsAreDrawnAsBefore();
    void onlyWhatChangedIsWritten();
    void takesOverTextsOfTheSettings();
    void textsStayInTheSettingsWhenTheyCannotBeKept();

private:
    QString formerSettings() const;
    QString folder() const { return m_folder->filePath(QStringLiteral("session")); }
    QList<QFileInfo> files() const
    {
        QList<QFileInfo> found;
        for (QDirIterator walk(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); walk.hasNext();) {
            walk.next();
            if (!walk.fileName().endsWith(QStringLiteral(".lock")))
                found += walk.fileInfo();
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SessionStoreTest::tabsComeBackInTheirOrder()
{
    const QList<SavedTab> tabs = {tab(QStringLiteral("b"), QStringLiteral("1\n2")), tab(QStringLiteral("a"), QString()),
                                  tab(QStringLiteral("c"), QStringLiteral("Ünï \"q\""))};
    {
        SessionStore store(folder());
        QVERIFY(store.load().tabs.isEmpty());
        store.save(tabs, QStringLiteral("a"));
    }
    SessionStore store(folder());
    const SessionStore::Saved saved = store.load();
    QCOMPARE(saved.tabs, tabs);
    QCOMPARE(saved.current, QStringLiteral("a"));
}

void SessionStoreTest::aClosedTabIsForgotten()
{
    {
        SessionStore store(folder());
        store.save({tab(QStringLiteral("a"), QStringLiteral("A")), tab(QStringLiteral("b"), QStringLiteral("B"))}, {});
    }
    {
        SessionStore store(folder());
        QList<SavedTab> tabs = store.load().tabs;
        tabs.removeFirst();
        store.save(tabs, {});
    }
    SessionStore store(folder());
    QCOMPARE(texts(store.load().tabs), QStringList{QStringLiteral("B")});
}

void SessionStoreTest::t4_5_filesArePrivateAndWithoutPasswords()
{
    SessionStore store(folder());
    SavedTab secret = tab(QStringLiteral("a"), QStringLiteral("CREATE USER bob WITH PASSWORD 'TypedSecret"));
    secret.language = Language::InfluxQl;
    store.save({secret}, QStringLiteral("a"));
    store.flush();
    const QList<QFileInfo> kept = files();
    QCOMPARE(kept.size(), 2); // the tab, and the order
    for (const QFileInfo &info : kept) {
        QCOMPARE(info.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("TypedSecret"));
    }
    QCOMPARE(QFileInfo(folder()).permissions() &
                 (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther),
             QFile::Permissions());
}

void SessionStoreTest::t4_5_twoProcessesShareNoTab()
{
    SessionStore first(folder());
    first.save({tab(QStringLiteral("a"), QStringLiteral("of the first"))}, {});
    first.flush();
    SessionStore second(folder());
    QVERIFY(second.load().tabs.isEmpty());
    second.save({tab(QStringLiteral("b"), QStringLiteral("of the second"))}, {});
    second.flush();
    first.save({tab(QStringLiteral("a"), QStringLiteral("of the first, later"))}, {});
    QCOMPARE(texts(first.load().tabs), QStringList{QStringLiteral("of the first, later")});
    QCOMPARE(texts(second.load().tabs), QStringList{QStringLiteral("of the second")});
}

void SessionStoreTest::t4_5_whatEndedWindowsLeftIsNotLost()
{
    {
        SessionStore first(folder());
        SessionStore second(folder());
        first.save({tab(QStringLiteral("a"), QStringLiteral("A"))}, {});
        second.save({tab(QStringLiteral("b"), QStringLiteral("B"))}, {});
    }
    SessionStore store(folder());
    QCOMPARE(texts(store.load().tabs), (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
}

void SessionStoreTest::t4_5_aTabMissingFromTheOrderIsNotLost()
{
    {
        SessionStore store(folder());
        store.save({tab(QStringLiteral("a"), QStringLiteral("A"))}, {});
    }
    QVERIFY(QFile::remove(folder() + QStringLiteral("/1/order.json")));
    SessionStore store(folder());
    QCOMPARE(texts(store.load().tabs), QStringList{QStringLiteral("A")});
}

void SessionStoreTest::t4_5_whatCannotBeKeptIsTold()
{
    // A plain file in the place of the folder: not even root can write there.
    QFile blocked(folder());
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    SessionStore store(folder());
    QSignalSpy failed(&store, &SessionStore::failed);
    store.save({tab(QStringLiteral("a"), QStringLiteral("A"))}, {});
    QTRY_COMPARE(failed.size(), 1);
    store.save({tab(QStringLiteral("a"), QStringLiteral("B"))}, {});
    store.flush();
    QCoreApplication::processEvents();
    QCOMPARE(failed.size(), 1); // told once
}

void SessionStoreTest::linesAreKeptExactly()
{
    SavedTab lines =
        tab(QStringLiteral("a"), QStringLiteral("m,a=b\u00a0c f=\"CREATE USER bob WITH PASSWORD 'Text'\" 1\n"));
    lines.language = Language::InfluxQl;
    lines.kind = SavedTab::Kind::Write;
    lines.precision = Precision::Minutes;
    lines.tags = QStringLiteral("host=a");
    {
        SessionStore store(folder());
        store.save({lines, tab(QStringLiteral("b"), QStringLiteral("SHOW USERS"))}, {});
    }
    SessionStore store(folder());
    const QList<SavedTab> tabs = store.load().tabs;
    QCOMPARE(tabs.size(), 2);
    QCOMPARE(tabs[0], lines); // a text of lines holds data, and no statements whose secrets would be taken out
    QCOMPARE(tabs[1].kind, SavedTab::Kind::Query);
    // Damage is the default.
    const SavedTab damaged =
        SavedTab::fromBytes(QStringLiteral("c"), R"({"kind":"write","precision":"years","tags":7,"text":"m f=1"})");
    QCOMPARE(damaged.kind, SavedTab::Kind::Write);
    QCOMPARE(damaged.precision, Precision::Nanoseconds);
    QVERIFY(damaged.tags.isEmpty());
    QCOMPARE(damaged.text, QStringLiteral("m f=1"));
}

void SessionStoreTest::chartsAreDrawnAsBefore_data()
{
    using Kind = ChartStyle::Kind;
    using Layout = ChartStyle::Layout;
    QTest::addColumn<ChartStyle>("style");
    QTest::addColumn<ChartStyle>("kept");
    for (const Kind kind : {Kind::Line, Kind::Step, Kind::Points, Kind::Area, Kind::Bars, Kind::Stacked, Kind::HeatMap,
                            Kind::Histogram, Kind::Scatter}) {
        for (const Layout layout : {Layout::Automatic, Layout::OneAxis, Layout::PaneEach, Layout::ByHand}) {
            for (const bool isLogarithmic : {false, true}) {
                const ChartStyle style{.kind = kind, .layout = layout, .isLogarithmic = isLogarithmic};
                ChartStyle kept = style;
                if (layout == Layout::ByHand) // the panes are those of the answer
                    kept.layout = Layout::Automatic;
                QTest::addRow("%d %d %d", int(kind), int(layout), int(isLogarithmic)) << style << kept;
            }
        }
    }
}

void SessionStoreTest::chartsAreDrawnAsBefore()
{
    QFETCH(const ChartStyle, style);
    QFETCH(const ChartStyle, kept);
    SavedTab saved = tab(QStringLiteral("a"), QStringLiteral("SELECT 1"));
    saved.chart = style;
    QVERIFY(SavedTab::fromBytes(saved.id, saved.toBytes()).chart == kept);
    QVERIFY(SavedTab::fromBytes(saved.id, R"({"text":"SELECT 1","chart":{"kind":7,"axes":"round"}})").chart ==
            ChartStyle());
}

void SessionStoreTest::onlyWhatChangedIsWritten()
{
    SessionStore store(folder());
    QList<SavedTab> tabs = {tab(QStringLiteral("a"), QStringLiteral("A")),
                            tab(QStringLiteral("b"), QStringLiteral("B"))};
    store.save(tabs, {});
    store.flush();
    const QString untouched = folder() + QStringLiteral("/1/a.tab");
    QVERIFY(QFile::remove(untouched)); // would be there again if it were written
    tabs[1].text = QStringLiteral("B2");
    store.save(tabs, {});
    store.flush();
    QVERIFY(!QFile::exists(untouched));
    QCOMPARE(texts(store.load().tabs), QStringList{QStringLiteral("B2")});
}

/// As the first versions wrote them.
QString SessionStoreTest::formerSettings() const
{
    const QString path = m_folder->filePath(QStringLiteral("penstock.ini"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(R"ini([view]
query\tabs="@ByteArray({\"current\": 1, \"tabs\": [{\"text\": \"SHOW DATABASES\", \"database\": \"plant\", \"profile\": \"p\"}, {\"text\": \"CREATE USER bob WITH PASSWORD 'TypedSecret'\"}, 7]})"
)ini");
    return path;
}

void SessionStoreTest::takesOverTextsOfTheSettings()
{
    const QString path = formerSettings();
    {
        SessionStore store(folder());
        store.save({tab(QStringLiteral("a"), QStringLiteral("of this version"))}, QStringLiteral("a"));
    }
    for (int start = 0; start < 2; ++start) {
        Settings settings(path);
        SessionStore store(folder());
        store.takeOver(settings);
        const SessionStore::Saved saved = store.load();
        QCOMPARE(texts(saved.tabs),
                 QStringList({QStringLiteral("of this version"), QStringLiteral("SHOW DATABASES"),
                              QStringLiteral("CREATE USER bob WITH PASSWORD /* password not kept */"), QString()}));
        QCOMPARE(saved.current, QStringLiteral("a"));
        QCOMPARE(saved.tabs[1].database, QStringLiteral("plant"));
        QCOMPARE(saved.tabs[1].profileId, QStringLiteral("p"));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("SHOW"));
}

void SessionStoreTest::textsStayInTheSettingsWhenTheyCannotBeKept()
{
    const QString path = formerSettings();
    QFile blocked(folder());
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    blocked.close();
    {
        Settings settings(path);
        SessionStore store(folder());
        store.takeOver(settings);
        QVERIFY(store.load().tabs.isEmpty());
    }
    QVERIFY(blocked.remove());
    Settings settings(path);
    SessionStore store(folder());
    store.takeOver(settings);
    QCOMPARE(store.load().tabs.size(), 3);
}

} // namespace penstock

QTEST_GUILESS_MAIN(penstock::SessionStoreTest)
#include "sessionstore_test.moc"
