// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/common/testservices.h"
#include "ui/importing/watchdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace penstock;

/// What is asked before a folder is watched, and what of it is refused; no server answers.
class WatchDialogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aDatabaseIsNeededFromSomewhere_data();
    void aDatabaseIsNeededFromSomewhere();
    void connectionsStandInTheirGroups();
    void aConnectionMayBeTakenAway();
    void theProfileSaysWhichFiles();
    void aProfileIsTakenInHere();
    void aProfileThatIsNoneIsSaid();
    void theFolderIsChosenOrTyped_data();
    void theFolderIsChosenOrTyped();

private:
    void keep(const QString &name, const QStringList &header, const QList<ImportProfile::Option> &options = {});
    WatchDialog &open(const QString &connection, const QString &database = {});
    QString texts() const;
    QPushButton *button(const QString &text) const;
    QLineEdit *folder() const { return line(QStringLiteral("The folder that the files come into")); }
    QLineEdit *line(const QString &placeholder) const;
    QComboBox *profiles() const;

    TestServices m_test;
    Profile m_plain;
    Profile m_own; ///< with a database
    std::unique_ptr<WatchDialog> m_dialog;
    QList<WatchedFolder::Options> m_chosen;
};

void WatchDialogTest::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_test.folder.path().toLocal8Bit());
    m_plain = m_test.addProfile(QStringLiteral("plain"), QUrl(QStringLiteral("http://127.0.0.1:1")));
    m_own = m_test.addProfile(QStringLiteral("own"), QUrl(QStringLiteral("http://127.0.0.1:1")));
    m_own.database = QStringLiteral("telemetry");
    QVERIFY(m_test.profiles.save(m_own));
    QVERIFY(QDir(m_test.folder.path()).mkpath(QStringLiteral("in")));
}

void WatchDialogTest::init()
{
    m_dialog.reset();
    m_chosen.clear();
    QDir(ImportProfileFolder::defaultPath()).removeRecursively();
}

void WatchDialogTest::keep(const QString &name, const QStringList &header, const QList<ImportProfile::Option> &options)
{
    QVERIFY(ImportProfileFolder().save(name, {header, {}, options}));
}

WatchDialog &WatchDialogTest::open(const QString &connection, const QString &database)
{
    m_dialog = std::make_unique<WatchDialog>(m_test.sessions, connection, database);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    connect(m_dialog.get(), &WatchDialog::chosen, this,
            [this](const WatchedFolder::Options &options) { m_chosen += options; });
    m_dialog->show();
    return *m_dialog;
}

QString WatchDialogTest::texts() const
{
    QStringList all;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        all += label->text();
    return all.join(u'|');
}

QPushButton *WatchDialogTest::button(const QString &text) const
{
    for (QPushButton *button : m_dialog->findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

QLineEdit *WatchDialogTest::line(const QString &placeholder) const
{
    for (QLineEdit *line : m_dialog->findChildren<QLineEdit *>()) {
        if (line->placeholderText() == placeholder)
            return line;
    }
    return nullptr;
}

QComboBox *WatchDialogTest::profiles() const
{
    for (QComboBox *box : m_dialog->findChildren<QComboBox *>()) {
        if (box->accessibleDescription() == u"Profile")
            return box;
    }
    return nullptr;
}

void WatchDialogTest::aDatabaseIsNeededFromSomewhere_data()
{
    QTest::addColumn<bool>("hasOwn");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("profileSays");
    QTest::addColumn<bool>("isEnough");
    QTest::newRow("nowhere") << false << "" << false << false;
    QTest::newRow("blanks") << false << "  " << false << false;
    QTest::newRow("typed") << false << "plant" << false << true;
    QTest::newRow("of the profile") << false << "" << true << true;
    QTest::newRow("of the connection") << true << "" << false << true;
    QTest::newRow("of the connection, and typed") << true << "plant" << true << true;
}

/// Nobody knows what a server needs that has not answered yet.
void WatchDialogTest::aDatabaseIsNeededFromSomewhere()
{
    QFETCH(const bool, hasOwn);
    QFETCH(const QString, typed);
    QFETCH(const bool, profileSays);
    QFETCH(const bool, isEnough);
    keep(QStringLiteral("pump"), {},
         profileSays ? QList<ImportProfile::Option>{{QStringLiteral("database"), {QStringLiteral("kept")}}}
                     : QList<ImportProfile::Option>());
    open(hasOwn ? m_own.id : m_plain.id, typed);
    QTRY_VERIFY(button(QStringLiteral("&Watch"))->isEnabled());
    folder()->setText(m_test.folder.filePath(QStringLiteral("in")));
    button(QStringLiteral("&Watch"))->click();
    QCOMPARE(m_chosen.size(), isEnough ? 1 : 0);
    QCOMPARE(m_dialog->isVisible(), !isEnough);
    QCOMPARE(texts().contains(QStringLiteral("Choose the database")), !isEnough);
    if (!isEnough)
        return;
    QCOMPARE(m_chosen.at(0).database, typed); // what is empty here is for profile and connection to say
    QCOMPARE(m_chosen.at(0).connection, hasOwn ? m_own.id : m_plain.id);
    QVERIFY(!m_chosen.at(0).createsDatabase); // nobody knows that it is not there
}

void WatchDialogTest::connectionsStandInTheirGroups()
{
    Profile pump = m_test.addProfile(QStringLiteral("pump"), QUrl(QStringLiteral("http://127.0.0.1:1")));
    pump.group = QStringLiteral("plant 3");
    QVERIFY(m_test.profiles.save(pump));
    open(pump.id).setProfiles(m_test.profiles);
    QComboBox *connections = nullptr;
    for (QComboBox *box : m_dialog->findChildren<QComboBox *>()) {
        if (box->accessibleDescription() == u"Connection")
            connections = box;
    }
    QVERIFY(connections);
    QCOMPARE(connections->currentText(), QStringLiteral("pump"));
    QCOMPARE(connections->currentData(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("plant 3"));
    QCOMPARE(connections->currentIndex(), connections->count() - 1);
    QVERIFY(m_test.profiles.remove(pump.id));
}

void WatchDialogTest::aConnectionMayBeTakenAway()
{
    keep(QStringLiteral("pump"), {});
    const Profile gone = m_test.addProfile(QStringLiteral("gone"), QUrl(QStringLiteral("http://127.0.0.1:1")));
    open(gone.id, QStringLiteral("plant"));
    QTRY_VERIFY(button(QStringLiteral("&Watch"))->isEnabled());
    QVERIFY(m_test.profiles.remove(gone.id));
    folder()->setText(m_test.folder.path());
    button(QStringLiteral("&Watch"))->click();
    QVERIFY2(texts().contains(QStringLiteral("There is no connection to write to.")), qPrintable(texts()));
    QVERIFY(m_chosen.isEmpty() && m_dialog->isVisible());
}

void WatchDialogTest::theProfileSaysWhichFiles()
{
    open(m_plain.id);
    QTRY_VERIFY(texts().contains(QStringLiteral("None is kept yet")));
    QVERIFY(!profiles()->isEnabled() && !button(QStringLiteral("&Watch"))->isEnabled());
    keep(QStringLiteral("any"), {});
    keep(QStringLiteral("weather"), {QStringLiteral("time"), QStringLiteral("wind\nm/s")});
    open(m_plain.id, QStringLiteral("plant"));
    QTRY_COMPARE(profiles()->count(), 2);
    QVERIFY(texts().contains(QStringLiteral("For any file")));
    profiles()->setCurrentIndex(1);
    QVERIFY2(texts().contains(QStringLiteral("For files with the columns time, wind")), qPrintable(texts()));
    QVERIFY(!texts().contains(QStringLiteral("wind\nm"))); // a hint is one line
    folder()->setText(m_test.folder.path());
    button(QStringLiteral("&Watch"))->click();
    QCOMPARE(m_chosen.size(), 1);
    QCOMPARE(m_chosen.at(0).profile.name, QStringLiteral("weather"));
}

void WatchDialogTest::aProfileIsTakenInHere()
{
    keep(QStringLiteral("a"), {});
    keep(QStringLiteral("b"), {});
    open(m_plain.id);
    QTRY_COMPARE(profiles()->count(), 2);
    profiles()->setCurrentIndex(1);
    const QString file = m_test.folder.filePath(QStringLiteral("aa.json"));
    QFile device(file);
    QVERIFY(device.open(QIODevice::WriteOnly));
    device.write(ImportProfile{{QStringLiteral("time")}, {}, {}}.toJson());
    device.close();
    button(QStringLiteral("Take &in a file…"))->click();
    auto *dialog = m_dialog->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(file);
    QTRY_COMPARE(profiles()->count(), 3);
    QCOMPARE(profiles()->itemText(1), QStringLiteral("aa"));
    QCOMPARE(profiles()->currentText(), QStringLiteral("b")); // what was chosen stays
    QVERIFY(ImportProfileFolder().holds(QStringLiteral("aa")));
}

void WatchDialogTest::aProfileThatIsNoneIsSaid()
{
    open(m_plain.id);
    const QString file = m_test.folder.filePath(QStringLiteral("broken.json"));
    QFile device(file);
    QVERIFY(device.open(QIODevice::WriteOnly));
    device.write("{\"format\": \"dashboard\"}");
    device.close();
    button(QStringLiteral("Take &in a file…"))->click();
    Q_EMIT m_dialog->findChild<QFileDialog *>()->fileSelected(file);
    QTRY_VERIFY2(texts().contains(QStringLiteral("It is no import profile")), qPrintable(texts()));
    QVERIFY(!button(QStringLiteral("&Watch"))->isEnabled());
    QVERIFY(!ImportProfileFolder().holds(QStringLiteral("broken")));
}

void WatchDialogTest::theFolderIsChosenOrTyped_data()
{
    QTest::addColumn<QString>("typed"); ///< behind the test's folder
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("as it is") << "/in" << true;
    QTest::newRow("a stroke") << "/in/" << true;
    QTest::newRow("blanks around") << "/in  " << true;
    QTest::newRow("a way round") << "/in/../in/." << true;
    QTest::newRow("not there") << "/out" << false;
    QTest::newRow("a file") << "/connections.json" << false;
}

void WatchDialogTest::theFolderIsChosenOrTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isTaken);
    m_test.savedProfiles(); // the file is there
    keep(QStringLiteral("pump"), {});
    open(m_plain.id, QStringLiteral("plant"));
    QTRY_VERIFY(button(QStringLiteral("&Watch"))->isEnabled());
    button(QStringLiteral("C&hoose…"))->click();
    auto *dialog = m_dialog->findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->fileMode() == QFileDialog::Directory);
    Q_EMIT dialog->fileSelected(m_test.folder.path() + typed);
    line(QStringLiteral("Nowhere: they stay where they are"))->setText(QStringLiteral(" done "));
    m_dialog->findChild<QCheckBox *>()->setChecked(true);
    button(QStringLiteral("&Watch"))->click();
    QCOMPARE(m_chosen.size(), isTaken ? 1 : 0);
    QCOMPARE(texts().contains(QStringLiteral("is no folder")), !isTaken);
    if (!isTaken)
        return;
    QCOMPARE(m_chosen.at(0).folder.folder, m_test.folder.filePath(QStringLiteral("in")));
    QCOMPARE(m_chosen.at(0).folder.doneFolder, QStringLiteral("done"));
    QVERIFY(m_chosen.at(0).folder.recursive);
}

QTEST_MAIN(WatchDialogTest)

#include "watchdialog_test.moc"
