// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/profile/importprofilefolder.h"
#include "tests/support/influxdserver.h"
#include "tests/ui/common/testservices.h"
#include "ui/common/messagebar.h"
#include "ui/importing/importqueuemodel.h"
#include "ui/importing/watchdialog.h"
#include "ui/importing/watchedfolders.h"
#include "ui/importing/watchlist.h"
#include "ui/importing/watchstrip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace penstock;
using namespace std::chrono_literals;

/// A watched folder in the window: asked for, shown, stopped, taken off.
class WatchListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itIsShownAndStopped();
    void whatEndsItIsShown();
    void theDialogAsksForWhatIsMissing();
    void theDialogSaysWhatWasChosen();

private:
    WatchedFolder::Options options() const;
    static QString texts(const QWidget &widget);
    static QToolButton *button(const QWidget &widget, const QString &text);
    WatchDialog *dialog(const QString &database = {});

    TestServices m_test;
    InfluxdServer m_influxd;
    Profile m_home;
    QString m_in;
    KeptProfile m_kept{QStringLiteral("pump"),
                       {{QStringLiteral("time"), QStringLiteral("flow")},
                        {},
                        {{QStringLiteral("field"), {QStringLiteral("flow:float")}}}}};
    QPointer<WatchDialog> m_dialog;
};

void WatchListTest::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_test.folder.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", m_test.folder.path().toLocal8Bit());
    QVERIFY2(m_influxd.start(), qPrintable(m_influxd.problem()));
    QVERIFY(m_influxd.query(QStringLiteral("CREATE DATABASE plant")).contains("statement_id"));
    m_home = m_test.addProfile(QStringLiteral("home"), m_influxd.url());
    m_in = m_test.folder.filePath(QStringLiteral("in"));
    QVERIFY(QDir().mkpath(m_in));
}

WatchedFolder::Options WatchListTest::options() const
{
    WatchedFolder::Options options;
    options.folder.folder = m_in;
    options.folder.settle = 50ms;
    options.folder.look = 100ms;
    options.profile = m_kept;
    options.connection = m_home.id;
    options.database = QStringLiteral("plant");
    return options;
}

QString WatchListTest::texts(const QWidget &widget)
{
    QStringList all;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        all += label->text();
    return all.join(u'|');
}

QToolButton *WatchListTest::button(const QWidget &widget, const QString &text)
{
    for (QToolButton *button : widget.findChildren<QToolButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

void WatchListTest::itIsShownAndStopped()
{
    WatchedFolders folders(m_test.sessions, m_test.pipelines);
    WatchList list(folders);
    QVERIFY(list.isHidden());
    QVERIFY(folders.add(options()));
    QCOMPARE(list.count(), 1);
    QVERIFY(!list.isHidden());
    const auto *strip = list.findChild<WatchStrip *>();
    QTRY_VERIFY2(texts(*strip).contains(QStringLiteral("profile “pump” · into home · plant")),
                 qPrintable(texts(*strip)));
    QVERIFY(!button(*strip, QStringLiteral("Files"))->isEnabled());
    QFile file(m_in + QStringLiteral("/a.csv"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time,flow\n2024-03-05,1\n");
    file.close();
    QTRY_VERIFY2(texts(*strip).contains(QStringLiteral("1 file(s) imported")), qPrintable(texts(*strip)));
    QVERIFY(button(*strip, QStringLiteral("Files"))->isEnabled());
    QCOMPARE(strip->findChild<ImportQueueModel *>()->index(0, ImportQueueModel::Rows).data().toString(),
             QStringLiteral("1 accepted"));
    QCOMPARE(m_influxd.count(QStringLiteral("SELECT count(flow) FROM a"), QStringLiteral("plant")), 1);

    QVERIFY(button(*strip, QStringLiteral("Close"))->isHidden());
    button(*strip, QStringLiteral("Stop watching"))->click();
    QTRY_VERIFY(texts(*strip).contains(QStringLiteral("no longer watched")));
    QVERIFY(button(*strip, QStringLiteral("Stop watching"))->isHidden());
    const QPointer<const WatchStrip> gone(strip);
    button(*strip, QStringLiteral("Close"))->click();
    QCOMPARE(list.count(), 0);
    QVERIFY(list.isHidden());
    QTRY_VERIFY(!gone);
    QTRY_VERIFY(!list.findChild<WatchedFolder *>());
}

void WatchListTest::whatEndsItIsShown()
{
    WatchedFolders folders(m_test.sessions, m_test.pipelines);
    WatchList list(folders);
    WatchedFolder::Options broken = options();
    broken.profile.profile.options += {QStringLiteral("colour"), {QStringLiteral("red")}};
    QVERIFY(!folders.add(broken));
    QVERIFY(list.isHidden() && list.count() == 0 && !list.findChild<WatchedFolder *>());
    broken = options();
    broken.folder.folder = m_test.folder.filePath(QStringLiteral("not-there"));
    QVERIFY(folders.add(broken));
    const auto *strip = list.findChild<WatchStrip *>();
    QTRY_VERIFY(texts(*strip).contains(QStringLiteral("no longer watched")));
    QVERIFY2(texts(*strip).contains(QStringLiteral("not-there")), qPrintable(texts(*strip)));
}

WatchDialog *WatchListTest::dialog(const QString &database)
{
    delete m_dialog;
    m_dialog = new WatchDialog(m_test.sessions, m_home.id, database);
    m_dialog->show();
    return m_dialog;
}

void WatchListTest::theDialogAsksForWhatIsMissing()
{
    QVERIFY(ImportProfileFolder().read().profiles.isEmpty());
    auto *start = dialog()->findChild<QPushButton *>();
    for (QPushButton *candidate : m_dialog->findChildren<QPushButton *>()) {
        if (candidate->isDefault())
            start = candidate;
    }
    QTRY_VERIFY(texts(*m_dialog).contains(QStringLiteral("None is kept yet")));
    QVERIFY(!start->isEnabled());
    QVERIFY(ImportProfileFolder().save(m_kept.name, m_kept.profile));

    QSignalSpy chosen(dialog(), &WatchDialog::chosen);
    for (QPushButton *candidate : m_dialog->findChildren<QPushButton *>()) {
        if (candidate->isDefault())
            start = candidate;
    }
    QTRY_VERIFY(start->isEnabled());
    QVERIFY(texts(*m_dialog).contains(QStringLiteral("For files with the columns time, flow")));
    start->click();
    QVERIFY(texts(*m_dialog).contains(QStringLiteral("Choose the folder")));
    auto *folder = m_dialog->findChild<QLineEdit *>();
    folder->setText(m_in + QStringLiteral("/a.csv"));
    start->click();
    QVERIFY(texts(*m_dialog).contains(QStringLiteral("is no folder")));
    folder->setText(m_in);
    start->click();
    QVERIFY(texts(*m_dialog).contains(QStringLiteral("Choose the database")));
    QCOMPARE(chosen.size(), 0);
    QVERIFY(m_dialog->isVisible());
}

void WatchListTest::theDialogSaysWhatWasChosen()
{
    QVERIFY(ImportProfileFolder().save(m_kept.name, m_kept.profile));
    WatchedFolder::Options got;
    connect(dialog(QStringLiteral("plant")), &WatchDialog::chosen, this,
            [&got](const WatchedFolder::Options &options) { got = options; });
    QPushButton *start = nullptr;
    for (QPushButton *candidate : m_dialog->findChildren<QPushButton *>()) {
        if (candidate->isDefault())
            start = candidate;
    }
    QTRY_VERIFY(start && start->isEnabled());
    QTRY_VERIFY2(texts(*m_dialog).contains(QStringLiteral("Exists already")), qPrintable(texts(*m_dialog)));
    m_dialog->findChild<QLineEdit *>()->setText(m_in + u'/');
    m_dialog->findChild<QCheckBox *>()->setChecked(true);
    start->click();
    QCOMPARE(got.folder.folder, m_in);
    QVERIFY(got.folder.recursive && got.folder.doneFolder.isEmpty());
    QVERIFY(got.profile == m_kept);
    QCOMPARE(got.connection, m_home.id);
    QCOMPARE(got.database, QStringLiteral("plant"));
    QVERIFY(!got.createsDatabase);
    QTRY_VERIFY(!m_dialog);
}

QTEST_MAIN(WatchListTest)

#include "watchlist_test.moc"
