// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/query/filedtabs.h"
#include "ui/query/saved/savequerydialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

namespace penstock {

/// What saving a tab must not do: raise a conflict with itself, and write over what is others' without a word.
class TabFileSavingTest final : public FiledTabs
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void aTargetThatIsNotHereIsKept_data();
    void aTargetThatIsNotHereIsKept();
    void savesInARowAreNoConflict_data();
    void savesInARowAreNoConflict();
    void elsewhereNothingIsOverwrittenUnasked();
};

void TabFileSavingTest::aTargetThatIsNotHereIsKept_data()
{
    QTest::addColumn<QString>("database"); // of the tab, when the file is opened
    QTest::addColumn<bool>("isRestarted");
    QTest::newRow("opened") << QStringLiteral("own") << false;
    QTest::newRow("opened, and a restart") << QStringLiteral("own") << true;
    QTest::newRow("opened before a database was chosen by itself") << QString() << false;
}

void TabFileSavingTest::aTargetThatIsNotHereIsKept()
{
    QFETCH(const QString, database);
    QFETCH(const bool, isRestarted);
    const QByteArray theirs = "-- penstock: {\"connection\":\"nowhere\",\"database\":\"d\"}\n";
    const QString file = m_test->folder.filePath(QStringLiteral("a.sql"));
    write(file, theirs + "SELECT 1\n");
    m_tabs->setTarget(m_home.id, database);
    open(file);
    if (database.isEmpty())
        m_tabs->setTarget(m_home.id, QStringLiteral("own"));
    setText(QStringLiteral("SELECT 2"));
    if (isRestarted) {
        m_tabs.reset();
        makeTabs();
        QTRY_VERIFY(tab().file().isModified());
    }
    QCOMPARE(tab().profileId(), m_home.id);
    QCOMPARE(tab().database(), QStringLiteral("own"));
    save();
    QTRY_COMPARE(bytesOf(file), theirs + "SELECT 2\n");
    QTRY_VERIFY(isSaid(QStringLiteral("still for the connection “nowhere”")));
    // Somebody adds that connection: it is not written over for that.
    m_test->addProfile(QStringLiteral("nowhere"), QUrl(QStringLiteral("http://127.0.0.1:1")));
    for (const char *text : {"SELECT 3", "SELECT 4"}) {
        setText(QString::fromLatin1(text));
        save();
        QTRY_COMPARE(bytesOf(file), theirs + text + '\n');
        QTRY_VERIFY(!tab().file().isModified());
    }
    // Another one was chosen: it is that one's.
    m_tabs->setTarget(m_home.id, QStringLiteral("other"));
    save();
    QTRY_COMPARE(bytesOf(file),
                 QByteArray("-- penstock: {\"connection\":\"home\",\"database\":\"other\"}\nSELECT 4\n"));
}

void TabFileSavingTest::savesInARowAreNoConflict_data()
{
    QTest::addColumn<bool>("isNew"); // it gets its place by the first one
    QTest::newRow("of a file") << false;
    QTest::newRow("of a new file") << true;
}

void TabFileSavingTest::savesInARowAreNoConflict()
{
    QFETCH(const bool, isNew);
    const QString file = m_test->workspace.queries.fullPath(QStringLiteral("a.influxql"));
    if (!isNew) {
        write(file, "SHOW USERS\n");
        open(file);
    }
    setText(QStringLiteral("SELECT 2"));
    save();
    if (isNew) {
        auto *dialog = tab().findChild<SaveQueryDialog *>();
        dialog->findChild<QLineEdit *>()->setText(QStringLiteral("a"));
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    }
    // None of these waits for the one before.
    for (const char *text : {"SELECT 3", "SELECT 4"}) {
        setText(QString::fromLatin1(text));
        save();
    }
    for (const SaveQueryDialog *dialog : tab().findChildren<SaveQueryDialog *>())
        QVERIFY(!dialog->isVisible());
    QTRY_COMPARE(bytesOf(file), QByteArray("SELECT 4\n"));
    QTRY_VERIFY(!tab().file().isModified());
    QVERIFY(!tab().findChild<QMessageBox *>());
    QCOMPARE(tab().file().path(), file);
    QVERIFY(!isSaid(QStringLiteral("changed")));
}

void TabFileSavingTest::elsewhereNothingIsOverwrittenUnasked()
{
    const QString taken = m_test->folder.filePath(QStringLiteral("taken.influxql"));
    write(taken, "SHOW SERIES\n");
    setText(QStringLiteral("SHOW USERS"));
    const auto chooseElsewhere = [this](const QString &file) {
        save();
        for (QPushButton *button : tab().findChild<SaveQueryDialog *>()->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("&Elsewhere…"))
                button->click();
        }
        auto *dialog = tab().findChild<QFileDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->testOption(QFileDialog::DontConfirmOverwrite)); // one question is enough
        // As from a desktop's dialog, which does not know of the ending that is put to the name.
        Q_EMIT dialog->fileSelected(file);
        dialog->reject();
        QTRY_VERIFY(!tab().findChild<QFileDialog *>() && !tab().findChild<SaveQueryDialog *>());
    };
    chooseElsewhere(taken);
    QTRY_VERIFY(tab().findChild<QMessageBox *>());
    QCOMPARE(bytesOf(taken), QByteArray("SHOW SERIES\n"));
    QVERIFY(tab().file().path().isEmpty());
    for (QAbstractButton *button : tab().findChild<QMessageBox *>()->buttons()) {
        if (button->text().remove(u'&') == QLatin1String("Overwrite it"))
            button->click();
    }
    QTRY_COMPARE(tab().file().path(), taken);
    QCOMPARE(bytesOf(taken), QByteArray("SHOW USERS\n"));
    QTRY_VERIFY(!tab().findChild<QMessageBox *>());

    // A name that is free is no question.
    m_tabs->newTab();
    setText(QStringLiteral("SHOW USERS"));
    const QString fresh = m_test->folder.filePath(QStringLiteral("fresh.influxql"));
    chooseElsewhere(fresh);
    QTRY_COMPARE(tab().file().path(), fresh);
    QCOMPARE(bytesOf(fresh), QByteArray("SHOW USERS\n"));
    QVERIFY(!tab().findChild<QMessageBox *>());
}

} // namespace penstock

QTEST_MAIN(penstock::TabFileSavingTest)
#include "tabfilesaving_test.moc"
